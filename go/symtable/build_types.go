package symtable

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

// This file walks annotations, type parameters and type aliases: the scopes
// that run late and that see the names of a class around them.

// enterLate enters a scope that sees the class scope it stands in, if any.
func (b *builder) enterLate(kind Kind, name string, node any, role Role, at position.Range) *Scope {
	inClass := b.cur.SeesClassScope || b.cur.Kind == Class
	s := b.enter(kind, name, node, role, at)
	if kind != TypeParams {
		// Not a name of the source, so that nothing there takes it for its own.
		b.add(".format", DefParam|Use, at)
	}
	if inClass {
		s.SeesClassScope = true
		b.add("__classdict__", Use, at)
	}
	return s
}

func (b *builder) functionAnnotations(node ast.Node, args *ast.Arguments, returns ast.Expr) {
	if !HasAnnotations(args, returns) {
		// CPython makes the scope for every def, so its class gets the cell.
		b.cur.NeedsClassDict = b.cur.NeedsClassDict || b.cur.Kind == Class && !b.opts.FutureAnnotations
		return
	}
	b.enterLate(Annotation, "__annotate__", node, Annotate, node.Pos())
	b.cur.unevaluated = b.opts.FutureAnnotations
	for _, list := range [][]*ast.Arg{args.Posonlyargs, args.Args, {args.Vararg, args.Kwarg}, args.Kwonlyargs} {
		for _, a := range list {
			if a != nil {
				b.optional(a.Annotation)
			}
		}
	}
	b.optional(returns)
	b.leaveUnevaluated(b.opts.FutureAnnotations)
}

// HasAnnotations says whether a function has any annotation.
func HasAnnotations(args *ast.Arguments, returns ast.Expr) bool {
	if returns != nil {
		return true
	}
	for _, list := range [][]*ast.Arg{args.Posonlyargs, args.Args, {args.Vararg, args.Kwarg}, args.Kwonlyargs} {
		for _, a := range list {
			if a != nil && a.Annotation != nil {
				return true
			}
		}
	}
	return false
}

// leaveUnevaluated leaves a scope and, where its code never runs, takes it
// out of its parent, so that its names have no effect there.
func (b *builder) leaveUnevaluated(drop bool) {
	s := b.cur
	b.leave()
	if !drop {
		return
	}
	kids := b.cur.Children
	for i := len(kids) - 1; i >= 0; i-- {
		if kids[i] == s {
			b.cur.Children = append(kids[:i:i], kids[i+1:]...)
			return
		}
	}
}

func (b *builder) annAssign(s *ast.AnnAssign) {
	if name, ok := s.Target.(*ast.Name); ok {
		b.annotatedName(s, name)
	} else {
		b.expr(s.Target)
	}
	b.annotation(s)
	b.optional(s.Value)
}

func (b *builder) annotatedName(s *ast.AnnAssign, name *ast.Name) {
	flags := b.flags(name.ID)
	if s.Simple && b.cur != b.table.Top && flags&(DefGlobal|DefNonlocal) != 0 {
		decl := "nonlocal"
		if flags&DefGlobal != 0 {
			decl = "global"
		}
		b.fail(s.Range, quoted("annotated name ", name.ID, " can't be "+decl))
	}
	if s.Simple {
		b.bind(name.ID, DefAnnot|DefLocal, name.Range)
	} else if s.Value != nil {
		b.bind(name.ID, DefLocal, name.Range)
	}
}

func (b *builder) annotation(s *ast.AnnAssign) {
	outer := b.cur
	drop := outer.Kind.IsFunctionLike() || b.opts.FutureAnnotations || !s.Simple
	if !drop {
		b.noteAnnotation(s)
	}
	if drop || outer.Annotations == nil {
		scope := b.enterLate(Annotation, "__annotate__", s, Annotate, s.Range)
		if !drop {
			outer.Annotations = scope
		}
	} else {
		b.cur = outer.Annotations
	}
	b.expr(s.Annotation)
	b.leaveUnevaluated(drop)
}

func (b *builder) noteAnnotation(s *ast.AnnAssign) {
	cur := b.cur
	conditional := cur.Kind == Module || cur.inConditional
	cur.Annotated = append(cur.Annotated, Annotated{Stmt: s, Conditional: conditional})
	if conditional && !cur.HasConditionalAnnotations {
		cur.HasConditionalAnnotations = true
		b.add("__conditional_annotations__", Use, s.Range)
	}
	if conditional && cur.Kind == Class {
		saved := b.cur
		b.useInAnnotations(s)
		b.cur = saved
	}
}

// useInAnnotations makes a class's annotation scope refer to the set of the
// annotations that were reached.
func (b *builder) useInAnnotations(s *ast.AnnAssign) {
	if b.cur.Annotations == nil {
		outer := b.cur
		outer.Annotations = b.enterLate(Annotation, "__annotate__", s, Annotate, s.Range)
	} else {
		b.cur = b.cur.Annotations
	}
	b.add("__conditional_annotations__", Use, s.Range)
}

func (b *builder) enterTypeParams(node ast.Node, name string, params []ast.TypeParam, args *ast.Arguments, at position.Range) {
	b.enterLate(TypeParams, name, node, Params, at)
	if args != nil && len(args.Defaults) > 0 {
		b.add(".defaults", DefParam, at)
	}
	if args != nil && HasKwDefaults(args) {
		b.add(".kwdefaults", DefParam, at)
	}
	for _, p := range params {
		b.typeParam(p)
	}
}

// HasKwDefaults says whether a keyword-only parameter has a default.
func HasKwDefaults(args *ast.Arguments) bool {
	for _, d := range args.KwDefaults {
		if d != nil {
			return true
		}
	}
	return false
}

func (b *builder) enterClassTypeParams(s *ast.ClassDef) {
	b.enterLate(TypeParams, s.Name, s, Params, s.Range)
	b.cur.private = s.Name
	b.cur.mangledNames = map[string]bool{}
	b.add(".type_params", DefLocal|Use, s.Range)
	b.add(".generic_base", DefLocal|Use, s.Range)
	for _, p := range s.TypeParams {
		b.typeParam(p)
	}
}

func (b *builder) typeParam(p ast.TypeParam) {
	switch p := p.(type) {
	case *ast.TypeVar:
		b.bindTypeParam(p.Name, p.Range)
		info := "a TypeVar bound"
		if _, ok := p.Bound.(*ast.Tuple); ok {
			info = "a TypeVar constraint"
		}
		b.typeVariable(p.Name, p, BoundRole, p.Bound, info)
		b.typeVariable(p.Name, p, DefaultVal, p.DefaultValue, "a TypeVar default")
	case *ast.TypeVarTuple:
		b.bindTypeParam(p.Name, p.Range)
		b.typeVariable(p.Name, p, DefaultVal, p.DefaultValue, "a TypeVarTuple default")
	case *ast.ParamSpec:
		b.bindTypeParam(p.Name, p.Range)
		b.typeVariable(p.Name, p, DefaultVal, p.DefaultValue, "a ParamSpec default")
	}
}

func (b *builder) bindTypeParam(name string, at position.Range) {
	if m := b.cur.mangledNames; m != nil {
		m[name] = true
	}
	b.bind(name, DefTypeParam|DefLocal, at)
	if name == "__classdict__" {
		b.fail(at, quoted("reserved name ", name, " cannot be used for type parameter"))
	}
}

func (b *builder) typeVariable(name string, node any, role Role, e ast.Expr, info string) {
	if e == nil {
		return
	}
	b.enterLate(TypeVariable, name, node, role, e.Pos())
	b.cur.scopeInfo = info
	b.expr(e)
	b.leave()
}

func (b *builder) typeAlias(s *ast.TypeAlias) {
	b.expr(s.Name)
	name := "<unknown>"
	if n, ok := s.Name.(*ast.Name); ok {
		name = n.ID
	}
	if len(s.TypeParams) > 0 {
		b.enterTypeParams(s, name, s.TypeParams, nil, s.Range)
	}
	b.enterLate(TypeAlias, name, s, Body, s.Range)
	b.expr(s.Value)
	b.leave()
	if len(s.TypeParams) > 0 {
		b.leave()
	}
}
