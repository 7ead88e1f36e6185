package ast

import "fmt"

// This file describes, for Dump, the fields of every node in the order of
// CPython's ASDL.

// nodeName returns the name of the node's class in CPython.
func nodeName(n any) string {
	switch n := n.(type) {
	case *ExprStmt:
		return "Expr"
	case *WithItem:
		return "withitem"
	case *MatchCase:
		return "match_case"
	case *Alias:
		return "alias"
	case *Arguments:
		return "arguments"
	case *Arg:
		return "arg"
	case *Keyword:
		return "keyword"
	case *Comprehension:
		return "comprehension"
	default:
		return fmt.Sprintf("%T", n)[len("*ast."):]
	}
}

func (d *dumper) describeMod(n Mod) {
	switch n := n.(type) {
	case *Module:
		list(d, "body", n.Body)
	case *Interactive:
		list(d, "body", n.Body)
	case *Expression:
		d.child("body", n.Body)
	}
}

func (d *dumper) describeStmt(n Stmt) {
	switch n := n.(type) {
	case *FunctionDef:
		d.function(n.Name, n.Args, n.Body, n.DecoratorList, n.Returns, n.TypeParams)
	case *AsyncFunctionDef:
		d.function(n.Name, n.Args, n.Body, n.DecoratorList, n.Returns, n.TypeParams)
	case *ClassDef:
		d.name("name", n.Name)
		list(d, "bases", n.Bases)
		list(d, "keywords", n.Keywords)
		list(d, "body", n.Body)
		list(d, "decorator_list", n.DecoratorList)
		list(d, "type_params", n.TypeParams)
	case *For:
		d.loop(n.Target, n.Iter, n.Body, n.Orelse)
	case *AsyncFor:
		d.loop(n.Target, n.Iter, n.Body, n.Orelse)
	case *While:
		d.child("test", n.Test)
		list(d, "body", n.Body)
		list(d, "orelse", n.Orelse)
	case *If:
		d.child("test", n.Test)
		list(d, "body", n.Body)
		list(d, "orelse", n.Orelse)
	case *With:
		list(d, "items", n.Items)
		list(d, "body", n.Body)
	case *AsyncWith:
		list(d, "items", n.Items)
		list(d, "body", n.Body)
	case *Match:
		d.child("subject", n.Subject)
		list(d, "cases", n.Cases)
	case *Try:
		d.try(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *TryStar:
		d.try(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *ExprStmt:
		d.child("value", n.Value)
	default:
		d.describeSimpleStmt(n)
	}
}

func (d *dumper) describeSimpleStmt(n Stmt) {
	switch n := n.(type) {
	case *Return:
		d.expr("value", n.Value)
	case *Delete:
		list(d, "targets", n.Targets)
	case *Assign:
		list(d, "targets", n.Targets)
		d.child("value", n.Value)
	case *TypeAlias:
		d.child("name", n.Name)
		list(d, "type_params", n.TypeParams)
		d.child("value", n.Value)
	case *AugAssign:
		d.child("target", n.Target)
		d.text("op", operatorNames[n.Op])
		d.child("value", n.Value)
	case *AnnAssign:
		d.child("target", n.Target)
		d.child("annotation", n.Annotation)
		d.expr("value", n.Value)
		simple := 0
		if n.Simple {
			simple = 1
		}
		d.number("simple", simple)
	case *Raise:
		d.expr("exc", n.Exc)
		d.expr("cause", n.Cause)
	case *Assert:
		d.child("test", n.Test)
		d.expr("msg", n.Msg)
	case *Import:
		list(d, "names", n.Names)
	case *ImportFrom:
		d.optionalName("module", n.Module)
		list(d, "names", n.Names)
		d.number("level", n.Level)
	case *Global:
		d.names("names", n.Names)
	case *Nonlocal:
		d.names("names", n.Names)
	}
}

func (d *dumper) function(name string, args *Arguments, body []Stmt, decorators []Expr, returns Expr, params []TypeParam) {
	d.name("name", name)
	d.child("args", args)
	list(d, "body", body)
	list(d, "decorator_list", decorators)
	d.expr("returns", returns)
	list(d, "type_params", params)
}

func (d *dumper) loop(target, iter Expr, body, orelse []Stmt) {
	d.child("target", target)
	d.child("iter", iter)
	list(d, "body", body)
	list(d, "orelse", orelse)
}

func (d *dumper) try(body []Stmt, handlers []*ExceptHandler, orelse, finalbody []Stmt) {
	list(d, "body", body)
	list(d, "handlers", handlers)
	list(d, "orelse", orelse)
	list(d, "finalbody", finalbody)
}

func (d *dumper) describeExpr(n Expr) {
	switch n := n.(type) {
	case *BoolOp:
		d.text("op", [...]string{And: "And()", Or: "Or()"}[n.Op])
		list(d, "values", n.Values)
	case *NamedExpr:
		d.child("target", n.Target)
		d.child("value", n.Value)
	case *BinOp:
		d.child("left", n.Left)
		d.text("op", operatorNames[n.Op])
		d.child("right", n.Right)
	case *UnaryOp:
		d.text("op", [...]string{Invert: "Invert()", Not: "Not()", UAdd: "UAdd()", USub: "USub()"}[n.Op])
		d.child("operand", n.Operand)
	case *Lambda:
		d.child("args", n.Args)
		d.child("body", n.Body)
	case *IfExp:
		d.child("test", n.Test)
		d.child("body", n.Body)
		d.child("orelse", n.Orelse)
	case *Compare:
		d.child("left", n.Left)
		ops := make([]string, len(n.Ops))
		for i, op := range n.Ops {
			ops[i] = comparisonNames[op]
		}
		list(d, "ops", ops)
		list(d, "comparators", n.Comparators)
	case *Call:
		d.child("func", n.Func)
		list(d, "args", n.Args)
		list(d, "keywords", n.Keywords)
	case *Await:
		d.child("value", n.Value)
	case *Yield:
		d.expr("value", n.Value)
	case *YieldFrom:
		d.child("value", n.Value)
	case *Slice:
		d.expr("lower", n.Lower)
		d.expr("upper", n.Upper)
		d.expr("step", n.Step)
	case *Dict, *Set, *ListComp, *SetComp, *DictComp, *GeneratorExp:
		d.describeDisplay(n)
	case *FormattedValue, *Interpolation, *JoinedStr, *TemplateStr, *Constant:
		d.describeLiteral(n)
	default:
		d.describeTarget(n)
	}
}

func (d *dumper) describeDisplay(n Expr) {
	switch n := n.(type) {
	case *Dict:
		d.exprList("keys", n.Keys)
		list(d, "values", n.Values)
	case *Set:
		list(d, "elts", n.Elts)
	case *ListComp:
		d.child("elt", n.Elt)
		list(d, "generators", n.Generators)
	case *SetComp:
		d.child("elt", n.Elt)
		list(d, "generators", n.Generators)
	case *DictComp:
		d.child("key", n.Key)
		d.child("value", n.Value)
		list(d, "generators", n.Generators)
	case *GeneratorExp:
		d.child("elt", n.Elt)
		list(d, "generators", n.Generators)
	}
}

func (d *dumper) describeLiteral(n Expr) {
	switch n := n.(type) {
	case *FormattedValue:
		d.child("value", n.Value)
		d.number("conversion", n.Conversion)
		d.expr("format_spec", n.FormatSpec)
	case *Interpolation:
		d.child("value", n.Value)
		d.text("str", Repr(n.Str))
		d.number("conversion", n.Conversion)
		d.expr("format_spec", n.FormatSpec)
	case *JoinedStr:
		list(d, "values", n.Values)
	case *TemplateStr:
		list(d, "values", n.Values)
	case *Constant:
		d.text("value", Repr(n.Value))
		d.optionalName("kind", n.Kind)
	}
}

// describeTarget describes the expressions that have a context.
func (d *dumper) describeTarget(n Expr) {
	switch n := n.(type) {
	case *Attribute:
		d.child("value", n.Value)
		d.name("attr", n.Attr)
		d.context(n.Ctx)
	case *Subscript:
		d.child("value", n.Value)
		d.child("slice", n.Slice)
		d.context(n.Ctx)
	case *Starred:
		d.child("value", n.Value)
		d.context(n.Ctx)
	case *Name:
		d.name("id", n.ID)
		d.context(n.Ctx)
	case *List:
		list(d, "elts", n.Elts)
		d.context(n.Ctx)
	case *Tuple:
		list(d, "elts", n.Elts)
		d.context(n.Ctx)
	}
}

func (d *dumper) describePattern(n Pattern) {
	switch n := n.(type) {
	case *MatchValue:
		d.child("value", n.Value)
	case *MatchSingleton:
		d.text("value", Repr(n.Value))
	case *MatchSequence:
		list(d, "patterns", n.Patterns)
	case *MatchMapping:
		list(d, "keys", n.Keys)
		list(d, "patterns", n.Patterns)
		d.optionalName("rest", n.Rest)
	case *MatchClass:
		d.child("cls", n.Cls)
		list(d, "patterns", n.Patterns)
		d.names("kwd_attrs", n.KwdAttrs)
		list(d, "kwd_patterns", n.KwdPatterns)
	case *MatchStar:
		d.optionalName("name", n.Name)
	case *MatchAs:
		if n.Pattern != nil {
			d.child("pattern", n.Pattern)
		}
		d.optionalName("name", n.Name)
	case *MatchOr:
		list(d, "patterns", n.Patterns)
	}
}

// describeOther describes the helper nodes.
func (d *dumper) describeOther(n any) {
	switch n := n.(type) {
	case *Arguments:
		list(d, "posonlyargs", n.Posonlyargs)
		list(d, "args", n.Args)
		d.arg("vararg", n.Vararg)
		list(d, "kwonlyargs", n.Kwonlyargs)
		d.exprList("kw_defaults", n.KwDefaults)
		d.arg("kwarg", n.Kwarg)
		list(d, "defaults", n.Defaults)
	case *Arg:
		d.name("arg", n.Arg)
		d.expr("annotation", n.Annotation)
	case *Keyword:
		d.optionalName("arg", n.Arg)
		d.child("value", n.Value)
	case *Alias:
		d.name("name", n.Name)
		d.optionalName("asname", n.Asname)
	case *ExceptHandler:
		d.expr("type", n.Type)
		d.optionalName("name", n.Name)
		list(d, "body", n.Body)
	case *WithItem:
		d.child("context_expr", n.ContextExpr)
		d.expr("optional_vars", n.OptionalVars)
	case *MatchCase:
		d.child("pattern", n.Pattern)
		d.expr("guard", n.Guard)
		list(d, "body", n.Body)
	case *Comprehension:
		d.child("target", n.Target)
		d.child("iter", n.Iter)
		list(d, "ifs", n.Ifs)
		async := 0
		if n.IsAsync {
			async = 1
		}
		d.number("is_async", async)
	case *TypeVar:
		d.name("name", n.Name)
		d.expr("bound", n.Bound)
		d.expr("default_value", n.DefaultValue)
	case *ParamSpec:
		d.name("name", n.Name)
		d.expr("default_value", n.DefaultValue)
	case *TypeVarTuple:
		d.name("name", n.Name)
		d.expr("default_value", n.DefaultValue)
	}
}

func (d *dumper) arg(name string, a *Arg) {
	if a != nil {
		d.child(name, a)
	}
}

var operatorNames = [...]string{
	Add: "Add()", Sub: "Sub()", Mult: "Mult()", MatMult: "MatMult()", Div: "Div()", Modulo: "Mod()", Pow: "Pow()",
	LShift: "LShift()", RShift: "RShift()", BitOr: "BitOr()", BitXor: "BitXor()", BitAnd: "BitAnd()",
	FloorDiv: "FloorDiv()",
}

var comparisonNames = [...]string{
	Eq: "Eq()", NotEq: "NotEq()", Lt: "Lt()", LtE: "LtE()", Gt: "Gt()", GtE: "GtE()",
	Is: "Is()", IsNot: "IsNot()", In: "In()", NotIn: "NotIn()",
}
