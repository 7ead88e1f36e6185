package symtable

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

// This file walks expressions and patterns.

func (b *builder) exprs(list []ast.Expr) {
	for _, e := range list {
		if b.err != nil {
			return
		}
		b.optional(e)
	}
}

func (b *builder) optional(e ast.Expr) {
	if e != nil {
		b.expr(e)
	}
}

func (b *builder) expr(e ast.Expr) {
	if !b.deeper() {
		return
	}
	switch e := e.(type) {
	case *ast.Name:
		b.name(e)
	case *ast.Constant:
	case *ast.BinOp:
		b.binOp(e)
	case *ast.BoolOp:
		b.exprs(e.Values)
	case *ast.UnaryOp:
		b.expr(e.Operand)
	case *ast.Compare:
		b.expr(e.Left)
		b.exprs(e.Comparators)
	case *ast.IfExp:
		b.expr(e.Test)
		b.expr(e.Body)
		b.expr(e.Orelse)
	case *ast.Call, *ast.Attribute, *ast.Subscript:
		b.chain(e)
	case *ast.Slice:
		b.optional(e.Lower)
		b.optional(e.Upper)
		b.optional(e.Step)
	case *ast.Starred:
		b.expr(e.Value)
	case *ast.List:
		b.exprs(e.Elts)
	case *ast.Tuple:
		b.exprs(e.Elts)
	case *ast.Set:
		b.exprs(e.Elts)
	case *ast.Dict:
		b.exprs(e.Keys)
		b.exprs(e.Values)
	case *ast.JoinedStr:
		b.exprs(e.Values)
	case *ast.TemplateStr:
		b.exprs(e.Values)
	case *ast.FormattedValue:
		b.expr(e.Value)
		b.optional(e.FormatSpec)
	case *ast.Interpolation:
		b.expr(e.Value)
		b.optional(e.FormatSpec)
	default:
		b.scopedExpr(e)
	}
	b.depth--
}

// scopedExpr walks the expressions that have a scope or change the block.
func (b *builder) scopedExpr(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Lambda:
		b.lambda(e)
	case *ast.ListComp:
		b.comprehension(e, ListComp, "<listcomp>", e.Generators, e.Elt, nil)
	case *ast.SetComp:
		b.comprehension(e, SetComp, "<setcomp>", e.Generators, e.Elt, nil)
	case *ast.DictComp:
		b.comprehension(e, DictComp, "<dictcomp>", e.Generators, e.Key, e.Value)
	case *ast.GeneratorExp:
		b.comprehension(e, GenExp, "<genexpr>", e.Generators, e.Elt, nil)
	case *ast.NamedExpr:
		b.namedExpr(e)
	case *ast.Yield:
		b.yield(e.Value, e.Range)
	case *ast.YieldFrom:
		b.yield(e.Value, e.Range)
	case *ast.Await:
		b.await(e)
	}
}

func (b *builder) name(e *ast.Name) {
	if e.Ctx == ast.Load {
		b.add(e.ID, Use, e.Range)
		if e.ID == "super" && b.cur.Kind.IsFunctionLike() {
			b.add("__class__", Use, e.Range)
		}
		return
	}
	if e.Ctx == ast.Del && e.ID == "__debug__" {
		b.fail(e.Range, "cannot delete __debug__")
	}
	b.bind(e.ID, DefLocal, e.Range)
}

// binOp walks a chain of operators that leans to the left in a loop.
func (b *builder) binOp(e *ast.BinOp) {
	var rights []ast.Expr
	left := ast.Expr(e)
	for {
		op, ok := left.(*ast.BinOp)
		if !ok {
			break
		}
		rights = append(rights, op.Right)
		left = op.Left
	}
	b.expr(left)
	for i := len(rights) - 1; i >= 0; i-- {
		b.expr(rights[i])
	}
}

// chain walks a chain a.b().c[d] in a loop.
func (b *builder) chain(e ast.Expr) {
	if attr, ok := e.(*ast.Attribute); ok {
		b.attribute(attr)
	}
	var buf [8]ast.Expr
	links := buf[:0]
	inner := ast.ChainInner(e)
	for ; inner != nil; inner = ast.ChainInner(inner) {
		links = append(links, e)
		e = inner
	}
	if len(links) > maxChain && b.err == nil {
		b.err = &Error{Msg: RecursionMessage, Recursion: true}
	}
	b.expr(e)
	for i := len(links) - 1; i >= 0; i-- {
		switch e := links[i].(type) {
		case *ast.Call:
			b.exprs(e.Args)
			b.keywords(e.Keywords)
		case *ast.Subscript:
			b.expr(e.Slice)
		}
	}
}

// attribute reports a change of the attribute that is none.
func (b *builder) attribute(e *ast.Attribute) {
	if e.Attr == "__debug__" {
		switch e.Ctx {
		case ast.Store:
			b.fail(e.Range, "cannot assign to __debug__")
		case ast.Del:
			b.fail(e.Range, "cannot delete __debug__")
		}
	}
}

func (b *builder) keywords(list []*ast.Keyword) {
	for _, k := range list {
		if k.Arg == "__debug__" {
			b.fail(k.Range, "cannot assign to __debug__")
		}
		b.expr(k.Value)
	}
}

func (b *builder) lambda(e *ast.Lambda) {
	b.defaults(e.Args)
	b.enter(Function, "<lambda>", e, Body, e.Range)
	b.arguments(e.Args)
	b.expr(e.Body)
	b.leave()
}

func (b *builder) comprehension(node ast.Expr, kind Comprehension, name string,
	gens []*ast.Comprehension, elt, value ast.Expr) {
	at := node.Pos()
	first := gens[0]
	b.cur.compIterExpr++
	b.expr(first.Iter)
	b.cur.compIterExpr--
	s := b.enter(Function, name, node, Body, at)
	s.Comp = kind
	s.AsyncComp = first.IsAsync
	s.Coroutine = first.IsAsync
	b.add(".0", DefParam, at)
	b.compTarget(first.Target)
	b.exprs(first.Ifs)
	for _, g := range gens[1:] {
		b.compTarget(g.Target)
		b.cur.compIterExpr++
		b.expr(g.Iter)
		b.cur.compIterExpr--
		b.exprs(g.Ifs)
		if g.IsAsync {
			s.Coroutine = true
		}
	}
	b.optional(value)
	b.expr(elt)
	s.Generator = kind == GenExp
	async := s.Coroutine && kind != GenExp
	b.leave()
	if async {
		b.asyncComprehension(at)
	}
}

func (b *builder) asyncComprehension(at position.Range) {
	if !b.cur.allowAsync && b.cur.Comp == NoComprehension {
		b.fail(at, "asynchronous comprehension outside of an asynchronous function")
	}
	b.cur.Coroutine = true
}

func (b *builder) compTarget(e ast.Expr) {
	b.cur.compIterTarget = true
	b.expr(e)
	b.cur.compIterTarget = false
}

func (b *builder) namedExpr(e *ast.NamedExpr) {
	b.refuse("named expression", e.Range)
	if b.cur.compIterExpr > 0 {
		b.fail(e.Range, "assignment expression cannot be used in a comprehension iterable expression")
	}
	name, ok := e.Target.(*ast.Name)
	if ok && b.cur.Comp != NoComprehension {
		b.walrusOut(name)
	}
	b.expr(e.Value)
	b.expr(e.Target)
	if ok {
		b.noteWalrus(name.ID)
	}
}

// noteWalrus tells the scope, and those that it may be inlined into.
func (b *builder) noteWalrus(name string) {
	for s := b.cur; s != nil; s = s.Parent {
		if s.WalrusTargets == nil {
			s.WalrusTargets = map[string]bool{}
		}
		s.WalrusTargets[s.Mangle(name)] = true
		if s.Comp == NoComprehension {
			return
		}
	}
}

// walrusOut makes the target of := in a comprehension a name of the block
// around the comprehension.
func (b *builder) walrusOut(name *ast.Name) {
	at := name.Range
	for s := b.cur; s != nil && b.err == nil; s = s.Parent {
		var flags Flag
		if sym := s.Symbols[s.Mangle(name.ID)]; sym != nil {
			flags = sym.Flags
		}
		if s.Comp != NoComprehension {
			if flags&DefCompIter != 0 && flags&(DefLocal|DefGlobal) != 0 {
				b.fail(at, quoted("assignment expression cannot rebind comprehension iteration variable ", name.ID, ""))
			}
			continue
		}
		b.walrusInto(s, name, flags)
		return
	}
}

func (b *builder) walrusInto(s *Scope, name *ast.Name, flags Flag) {
	const inComp = "assignment expression within a comprehension cannot be used "
	at := name.Range
	switch s.Kind {
	case Function, Annotation:
		if flags&DefGlobal != 0 {
			b.add(name.ID, DefGlobal, at)
		} else {
			b.add(name.ID, DefNonlocal, at)
		}
		b.directive(name.ID, at)
		if flags&DefGlobal == 0 {
			b.addTo(s, name.ID, DefLocal, at)
		}
	case Module:
		b.add(name.ID, DefGlobal, at)
		b.directive(name.ID, at)
		b.addTo(s, name.ID, DefGlobal, at)
	case Class:
		b.fail(at, inComp+"in a class body")
	case TypeAlias:
		b.fail(at, inComp+"in a type alias")
	case TypeParams:
		b.fail(at, inComp+"within the definition of a generic")
	case TypeVariable:
		b.fail(at, inComp+"in a TypeVar bound")
	}
}

var compNames = [...]string{"", "list comprehension", "set comprehension", "dict comprehension", "generator expression"}

func (b *builder) yield(value ast.Expr, at position.Range) {
	b.refuse("yield expression", at)
	b.optional(value)
	b.cur.Generator = true
	if c := b.cur.Comp; c != NoComprehension {
		b.fail(at, "'yield' inside "+compNames[c])
	}
}

func (b *builder) await(e *ast.Await) {
	b.refuse("await expression", e.Range)
	if !b.cur.Kind.IsFunctionLike() {
		b.fail(e.Range, "'await' outside function")
	} else if !b.cur.allowAsync && b.cur.Comp == NoComprehension {
		b.fail(e.Range, "'await' outside async function")
	}
	b.expr(e.Value)
	b.cur.Coroutine = true
}

// refuse reports an expression that annotation scopes do not allow.
func (b *builder) refuse(what string, at position.Range) {
	switch s := b.cur; s.Kind {
	case Annotation:
		b.fail(at, what+" cannot be used within an annotation")
	case TypeVariable:
		b.fail(at, what+" cannot be used within "+s.scopeInfo)
	case TypeAlias:
		b.fail(at, what+" cannot be used within a type alias")
	case TypeParams:
		b.fail(at, what+" cannot be used within the definition of a generic")
	}
}

func (b *builder) patterns(list []ast.Pattern) {
	for _, p := range list {
		b.pattern(p)
	}
}

func (b *builder) pattern(p ast.Pattern) {
	if p == nil || !b.deeper() {
		return
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		b.expr(p.Value)
	case *ast.MatchSequence:
		b.patterns(p.Patterns)
	case *ast.MatchMapping:
		b.exprs(p.Keys)
		b.patterns(p.Patterns)
		b.capture(p.Rest, p.Range)
	case *ast.MatchClass:
		b.classPattern(p)
	case *ast.MatchStar:
		b.capture(p.Name, p.Range)
	case *ast.MatchAs:
		b.pattern(p.Pattern)
		b.capture(p.Name, p.Range)
	case *ast.MatchOr:
		b.patterns(p.Patterns)
	}
	b.depth--
}

func (b *builder) classPattern(p *ast.MatchClass) {
	b.expr(p.Cls)
	b.patterns(p.Patterns)
	for i, attr := range p.KwdAttrs {
		if attr == "__debug__" {
			b.fail(p.KwdPatterns[i].Pos(), "cannot assign to __debug__")
		}
	}
	b.patterns(p.KwdPatterns)
}

func (b *builder) capture(name string, at position.Range) {
	if name != "" {
		b.bind(name, DefLocal, at)
	}
}
