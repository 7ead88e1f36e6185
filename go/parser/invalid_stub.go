package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

func (p *parser) invalidNamedExpression()                                      {}
func (p *parser) invalidExpression()                                           {}
func (p *parser) invalidLegacy()                                               {}
func (p *parser) lambdaParamsEnd(int) bool                                     { return false }
func (p *parser) invalidDisplay(lexer.Kind)                                    {}
func (p *parser) invalidForClause()                                            {}
func (p *parser) invalidNot(func(*parser) ast.Expr)                            {}
func (p *parser) factorAfterNot() ast.Expr                                     { return nil }
func (p *parser) invalidArguments()                                            {}
func (p *parser) invalidKwarg()                                                {}
func (p *parser) invalidMix(int, []stringPart)                                 {}
func (p *parser) raiseMixedBytes(int, []stringPart)                            {}
func (p *parser) invalidFlowIf()                                               {}
func (p *parser) invalidDel()                                                  {}
func (p *parser) invalidImport()                                               {}
func (p *parser) invalidAsName(bool)                                           {}
func (p *parser) invalidImportTargets()                                        {}
func (p *parser) invalidIf(lexer.Kind)                                         {}
func (p *parser) invalidBlockAfter(lexer.Kind, string)                         {}
func (p *parser) invalidWhile()                                                {}
func (p *parser) invalidFor()                                                  {}
func (p *parser) invalidForTarget()                                            {}
func (p *parser) invalidWithIndent()                                           {}
func (p *parser) invalidWith()                                                 {}
func (p *parser) invalidWithItem()                                             {}
func (p *parser) invalidTry()                                                  {}
func (p *parser) invalidExceptIndent()                                         {}
func (p *parser) invalidExcept()                                               {}
func (p *parser) invalidDef()                                                  {}
func (p *parser) invalidClass()                                                {}
func (p *parser) invalidTypeParamBound(k lexer.Kind, colon int, e ast.Expr)    {}
func (p *paramParser) invalidParameters()                                      {}
func (p *paramParser) invalidKwds()                                            {}
func (p *paramParser) invalidStarEtc()                                         {}
func (p *parser) invalidMatch()                                                {}
func (p *parser) invalidCase()                                                 {}
func (p *parser) invalidAsPattern()                                            {}
func (p *parser) invalidMappingPattern()                                       {}
func (p *parser) invalidClassPattern()                                         {}
func (p *parser) invalidAssignment()                                           {}
func (f *fstringReader) invalidField()                                         {}
