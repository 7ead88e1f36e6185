package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles annotations: to functions named __annotate__ that compute
// them when asked (PEP 649), or under from __future__ import annotations to
// strings.

const conditionalName = "__conditional_annotations__"

// enterLate enters a unit that runs when asked, with a format: formats other
// than plain values are left to the caller, by NotImplementedError.
func (c *compiler) enterLate(scope *symtable.Scope, name, qualname string, line int32, at position.Range) {
	c.enter(scope, name, qualname, line)
	c.code.ArgCount, c.code.PosOnlyCount = 1, 1
	ok := newLabel()
	format := c.vars[".format"]
	t := c.temp()
	c.loadPlace(slotPlace(format), ".format", t, at)
	const onlyFakeGlobals = 2
	c.jump(at, bytecode.JNotGtI, t, onlyFakeGlobals, 0, ok)
	c.emit(at, bytecode.LoadCommon, t, 0, 0, bytecode.CommonNotImplementedError)
	c.emit(at, bytecode.Raise, t, 1, 0, 0)
	c.kill()
	c.place(ok)
	c.free(t)
}

// functionAnnotate puts the function that computes f's annotations into dst.
func (c *compiler) functionAnnotate(f *function, dst int) {
	scope := c.table.Lookup(f.node, symtable.Annotate)
	c.makeWith(f.Range, dst, scope, funcParts{}, func() *bytecode.Code {
		name := c.qualname(f.name, false) + ".__annotate__"
		c.enterLate(scope, "__annotate__", name, f.Line, f.Range)
		value := c.starElement
		if c.future {
			value = c.annotationText
		}
		c.emit(f.Range, bytecode.Return, c.annotationDict(f, value), 0, 0, 0)
		c.kill()
		return c.leave()
	})
}

// annotation is a parameter's, or that of the result.
type annotation struct {
	name string
	expr ast.Expr
}

// annotationsOf lists a function's annotations in the order of its dict, in
// which positional-only parameters come after the others.
func (c *compiler) annotationsOf(f *function) []annotation {
	var list []annotation
	for _, args := range [][]*ast.Arg{f.args.Args, f.args.Posonlyargs, {f.args.Vararg}, f.args.Kwonlyargs, {f.args.Kwarg}} {
		for _, a := range args {
			if a != nil && a.Annotation != nil {
				list = append(list, annotation{c.mangle(a.Arg), a.Annotation})
			}
		}
	}
	if f.returns != nil {
		list = append(list, annotation{"return", f.returns})
	}
	return list
}

// annotationDict puts the dict of annotations into a new temporary.
func (c *compiler) annotationDict(f *function, value func(e ast.Expr, dst int)) int {
	d := c.temp()
	c.emit(f.Range, bytecode.MakeDict, d, d, 0, 0)
	for _, a := range c.annotationsOf(f) {
		k, v := c.temp(), c.temp()
		c.loadConst(k, a.name, f.Range)
		value(a.expr, v)
		c.emit(f.Range, bytecode.DictSet, d, k, v, 0)
		c.free(k)
	}
	return d
}

// starElement compiles *x where one element is wanted: the only one of x.
func (c *compiler) starElement(e ast.Expr, dst int) {
	s, ok := e.(*ast.Starred)
	if !ok {
		c.expr(e, dst)
		return
	}
	mark := c.next
	r := c.operandIn(s.Value, dst)
	c.emit(s.Range, bytecode.Unpack, dst, r, 0, 1)
	c.next = mark
}

// annotationText loads the source text of an annotation.
func (c *compiler) annotationText(e ast.Expr, dst int) {
	c.loadConst(dst, ast.Unparse(e), e.Pos())
}

// setupAnnotations prepares a module or class for its annotations: at a
// module's start its __annotate__ function is there at once.
func (c *compiler) setupAnnotations(at position.Range) {
	s := c.scope
	if c.future {
		if len(s.Annotated) > 0 || hasAnnotated(s) {
			c.setupFuture(at)
		}
		return
	}
	if len(s.Annotated) == 0 && !s.HasConditionalAnnotations {
		return
	}
	c.annIndex = map[any]int{}
	for _, a := range s.Annotated {
		if a.Conditional {
			c.annIndex[a.Stmt] = len(c.annIndex)
		}
	}
	if s.Kind == symtable.Module {
		c.storeAnnotate(at)
	}
	if !s.HasConditionalAnnotations {
		return
	}
	t := c.temp()
	c.emit(at, bytecode.MakeSet, t, 0, 0, 0)
	if s.Kind == symtable.Class {
		c.storeClassCell(conditionalName, t, at)
	} else {
		c.storeName(conditionalName, t, at)
	}
	c.free(t)
}

// hasAnnotated says whether the block has annotations, which under the future
// import are not recorded.
func hasAnnotated(s *symtable.Scope) bool {
	for _, sym := range s.Order {
		if sym.Flags&symtable.DefAnnot != 0 {
			return true
		}
	}
	return false
}

func (c *compiler) setupFuture(at position.Range) {
	t := c.temp()
	n := 0
	if c.mapping {
		n = 1
		c.move(t, mappingSlot, at)
	}
	c.emit(at, bytecode.Intrinsic, t, t, n, bytecode.IntrinsicSetupAnnotations)
	c.free(t)
}

// storeAnnotate makes the __annotate__ function of a module or class.
func (c *compiler) storeAnnotate(at position.Range) {
	s := c.scope
	if c.future || len(s.Annotated) == 0 {
		return
	}
	t := c.temp()
	c.makeWith(at, t, s.Annotations, funcParts{}, func() *bytecode.Code { return c.annotateCode(s, at) })
	if s.Kind == symtable.Class {
		c.storeRaw("__annotate_func__", t, at)
	} else {
		c.storeName("__annotate__", t, at)
	}
	c.free(t)
}

func (c *compiler) annotateCode(s *symtable.Scope, at position.Range) *bytecode.Code {
	index := c.annIndex
	c.enterLate(s.Annotations, "__annotate__", c.qualname("__annotate__", false), at.Line, at)
	d := c.temp()
	c.emit(at, bytecode.MakeDict, d, d, 0, 0)
	for _, a := range s.Annotated {
		mark := c.next
		skip := newLabel()
		pos := a.Stmt.Annotation.Pos()
		if a.Conditional {
			set, i := c.temp(), c.temp()
			if s.Kind == symtable.Class {
				c.loadCell(c.freeVar(conditionalName), set, pos)
			} else {
				c.loadName(conditionalName, set, pos)
			}
			c.loadConst(i, int64(index[a.Stmt]), pos)
			c.emit(a.Stmt.Range, bytecode.In, i, i, set, 0)
			c.branchReg(a.Stmt.Range, i, false, skip)
		}
		c.next = mark
		name := a.Stmt.Target.(*ast.Name).ID
		k := c.temp()
		c.loadConst(k, s.Mangle(name), pos)
		v := c.operand(a.Stmt.Annotation)
		c.emit(pos, bytecode.DictSet, d, k, v, 0)
		c.place(skip)
		c.next = mark
	}
	c.emit(at, bytecode.Return, d, 0, 0, 0)
	c.kill()
	return c.leave()
}

// annAssign compiles target: annotation = value.
func (c *compiler) annAssign(s *ast.AnnAssign) {
	if s.Value != nil {
		if !c.assignLocal(s.Target, s.Value) {
			c.assignFrom(s.Target, c.operand(s.Value, s.Target))
		}
	}
	switch {
	case c.scope.Kind.IsFunctionLike():
		c.checkAnnTarget(s)
	case !s.Simple:
		c.checkAnnTarget(s)
	case c.future:
		c.futureAnnotation(s)
	default:
		c.markAnnotation(s)
	}
}

// checkAnnTarget evaluates what a target is part of where nothing is assigned. As
// in CPython each index is evaluated by itself, so none can be starred.
func (c *compiler) checkAnnTarget(s *ast.AnnAssign) {
	if s.Value != nil {
		return
	}
	switch t := s.Target.(type) {
	case *ast.Attribute:
		c.discard(t.Value)
	case *ast.Subscript:
		mark := c.next
		c.operand(t.Value)
		if indices, ok := t.Slice.(*ast.Tuple); ok {
			for _, e := range indices.Elts {
				c.discard(e)
			}
		} else {
			c.discard(t.Slice)
		}
		c.next = mark
	}
}

// markAnnotation notes that a conditional annotation was reached.
func (c *compiler) markAnnotation(s *ast.AnnAssign) {
	i, ok := c.annIndex[s]
	if !ok {
		return
	}
	mark := c.next
	set, k := c.temp(), c.temp()
	if c.scope.Kind == symtable.Class {
		c.loadCell(c.vars[conditionalName], set, s.Range)
	} else {
		c.loadName(conditionalName, set, s.Range)
	}
	c.loadConst(k, int64(i), s.Range)
	// No SetAdd: the program can bind the name to anything.
	c.emit(s.Range, bytecode.Intrinsic, set, set, 2, bytecode.IntrinsicMarkAnnotation)
	c.next = mark
}

func (c *compiler) futureAnnotation(s *ast.AnnAssign) {
	mark := c.next
	d, k, v := c.temp(), c.temp(), c.temp()
	c.loadName("__annotations__", d, s.Range)
	c.loadConst(k, c.mangle(s.Target.(*ast.Name).ID), s.Range)
	c.annotationText(s.Annotation, v)
	c.emit(s.Range, bytecode.SetItem, d, k, v, 0)
	c.next = mark
}
