package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles comprehensions: in place, with variables of their own,
// or, for generator expressions and in annotation scopes, as functions that
// get the first iterator as their parameter.

// comp is a comprehension of any kind.
type comp struct {
	position.Range
	gens  []*ast.Comprehension
	elt   ast.Expr // the key of a dict
	value ast.Expr
	kind  symtable.Comprehension
	name  string
}

func asComp(e ast.Expr) *comp {
	switch e := e.(type) {
	case *ast.ListComp:
		return &comp{e.Range, e.Generators, e.Elt, nil, symtable.ListComp, "<listcomp>"}
	case *ast.SetComp:
		return &comp{e.Range, e.Generators, e.Elt, nil, symtable.SetComp, "<setcomp>"}
	case *ast.DictComp:
		return &comp{e.Range, e.Generators, e.Key, e.Value, symtable.DictComp, "<dictcomp>"}
	case *ast.GeneratorExp:
		return &comp{e.Range, e.Generators, e.Elt, nil, symtable.GenExp, "<genexpr>"}
	}
	return nil
}

func (c *compiler) comprehension(e ast.Expr, dst int) {
	k := asComp(e)
	scope := c.table.Lookup(e, symtable.Body)
	if scope.Inlined {
		c.inlineComp(k, scope, dst)
	} else {
		c.compFunction(k, scope, dst)
	}
}

// firstIter compiles the first iterator of a comprehension.
func (c *compiler) firstIter(g *ast.Comprehension, dst int) {
	mark := c.next
	r := c.iterable(g.Iter, dst)
	op := bytecode.Iter
	if g.IsAsync {
		op = bytecode.GetAIter
	}
	c.emit(g.Iter.Pos(), op, dst, r, 0, 0)
	c.next = mark
}

func (c *compiler) inlineComp(k *comp, scope *symtable.Scope, dst int) {
	mark, hidden := c.next, c.hiddenTop
	out := c.target(dst)
	iter := c.temp()
	c.firstIter(k.gens[0], iter)
	in := &inlined{scope: scope, vars: map[string]*variable{}}
	c.compVars(in, k)
	c.comps = append(c.comps, in)
	if g := k.gens[0]; k.kind == symtable.ListComp && len(k.gens) == 1 && len(g.Ifs) == 0 && !g.IsAsync {
		c.emit(k.Range, bytecode.MakeList, out, iter, 1, 0)
	} else {
		c.newResult(k, out)
	}
	c.compLoop(k, 0, iter, out)
	c.comps = c.comps[:len(c.comps)-1]
	c.move(dst, out, k.Range)
	c.next, c.hiddenTop = mark, hidden
}

// compVars makes the variables of an inlined comprehension; those that could
// be read before they are bound are cleared first.
func (c *compiler) compVars(in *inlined, k *comp) {
	simple := simpleTargets(k.gens)
	for _, sym := range in.scope.Order {
		if !hiddenSlot(sym) {
			continue
		}
		v := c.hiddenVar(sym)
		in.vars[sym.Name] = v
		switch {
		case v.wide():
			c.renewCell(v, k.Range)
		case v.kind == bytecode.VarCell:
			c.emit(k.Range, bytecode.NewCell, v.slot, 0, 0, 0)
		case !simple:
			c.emit(k.Range, bytecode.Clear, v.slot, 0, 0, 1)
		}
	}
}

// simpleTargets says whether one glance shows that every variable is bound
// before it is read: one loop, whose target is made of names only.
func simpleTargets(gens []*ast.Comprehension) bool {
	return len(gens) == 1 && onlyNames(gens[0].Target)
}

func onlyNames(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Name:
		return true
	case *ast.Tuple:
		return allNames(e.Elts)
	case *ast.List:
		return allNames(e.Elts)
	}
	return false
}

func allNames(elts []ast.Expr) bool {
	for _, e := range elts {
		if !onlyNames(e) {
			return false
		}
	}
	return true
}

func (c *compiler) newResult(k *comp, out int) {
	op := bytecode.MakeList
	switch k.kind {
	case symtable.SetComp:
		op = bytecode.MakeSet
	case symtable.DictComp:
		op = bytecode.MakeDict
	}
	c.emit(k.Range, op, out, 0, 0, 0)
}

// compLoop compiles the loop of the i-th generator, whose iterator is in a
// register already, and those inside it.
func (c *compiler) compLoop(k *comp, i, iter, out int) {
	if !c.deeper() {
		return
	}
	g := k.gens[i]
	if g.IsAsync {
		c.asyncCompLoop(k, i, iter, out)
	} else {
		c.syncCompLoop(k, i, iter, out)
	}
	c.depth--
}

func (c *compiler) syncCompLoop(k *comp, i, iter, out int) {
	g := k.gens[i]
	mark := c.next
	at := g.Iter.Pos()
	next := newLabel()
	before := c.flow
	item := c.itemReg(g.Target)
	c.goTo(at, next)
	c.flow = before
	body := c.backLabel()
	c.pin()
	c.storeItem(g.Target, item)
	c.compBody(k, i, next, out)
	c.place(next)
	c.jump(at, bytecode.ForNext, item, iter, 0, body)
	c.flow.bits = before.bits
	c.next = mark
}

// compBody compiles the conditions of a generator and what runs if they hold.
func (c *compiler) compBody(k *comp, i int, next *label, out int) {
	if !c.deeper() {
		return
	}
	if i == 0 {
		start := len(c.ins)
		defer func() { c.showHidden(start) }()
	}
	for _, cond := range k.gens[i].Ifs {
		c.branch(cond, false, next)
	}
	mark := c.next
	if i+1 < len(k.gens) {
		g := k.gens[i+1]
		iter := c.temp()
		if single, ok := singleItem(g); ok {
			// for x in [value]: an assignment.
			r := c.operand(single)
			c.assignFrom(g.Target, r)
			c.compBody(k, i+1, next, out)
		} else {
			c.firstIter(g, iter)
			c.compLoop(k, i+1, iter, out)
		}
	} else {
		c.compElement(k, out)
	}
	c.next = mark
	c.depth--
}

// showHidden lets locals() see the variables of the inlined comprehension whose
// body was compiled from start on.
func (c *compiler) showHidden(start int) {
	if len(c.comps) == 0 {
		return
	}
	in := c.comps[len(c.comps)-1]
	for _, sym := range in.scope.Order {
		if v := in.vars[sym.Name]; v != nil {
			shown := bytecode.Var{Name: sym.Name, Slot: v.slot, Kind: v.kind}
			c.code.Hidden = append(c.code.Hidden, bytecode.HiddenVar{Var: shown, Start: int32(start), End: int32(len(c.ins))})
		}
	}
}

// singleItem recognises the idiom "for x in [value]".
func singleItem(g *ast.Comprehension) (ast.Expr, bool) {
	if g.IsAsync {
		return nil, false
	}
	var elts []ast.Expr
	switch it := g.Iter.(type) {
	case *ast.List:
		elts = it.Elts
	case *ast.Tuple:
		elts = it.Elts
	}
	if len(elts) != 1 || hasStar(elts) {
		return nil, false
	}
	return elts[0], true
}

func (c *compiler) compElement(k *comp, out int) {
	mark := c.next
	switch k.kind {
	case symtable.ListComp:
		c.emit(k.elt.Pos(), bytecode.ListAppend, out, c.operand(k.elt), 0, 0)
	case symtable.SetComp:
		c.emit(k.elt.Pos(), bytecode.SetAdd, out, c.operand(k.elt), 0, 0)
	case symtable.DictComp:
		key := c.operand(k.elt, k.value)
		v := c.operand(k.value)
		c.emit(k.elt.Pos().Cover(k.value.Pos()), bytecode.DictSet, out, key, v, 0)
	default:
		r := c.operand(k.elt)
		t := c.temp()
		if c.scope.Coroutine {
			c.emit(k.elt.Pos(), bytecode.AsyncGenWrap, t, r, 0, 0)
			r = t
		}
		c.yieldReg(k.elt.Pos(), t, r, 0)
	}
	c.next = mark
}

// compFunction compiles a comprehension as a function and calls it with the
// first iterator.
func (c *compiler) compFunction(k *comp, scope *symtable.Scope, dst int) {
	mark := c.next
	t := c.window(dst)
	code := c.compCode(k, scope)
	c.makeFunction(k.Range, t, code, scope, funcParts{})
	iter := c.temp()
	c.firstIter(k.gens[0], iter)
	c.emit(k.Range, bytecode.Call, t, 1, 0, 0)
	c.next = t + 1
	if scope.Coroutine && k.kind != symtable.GenExp {
		c.awaitReg(k.Range, t, 0)
	}
	c.move(dst, t, k.Range)
	c.next = mark
}

func (c *compiler) compCode(k *comp, scope *symtable.Scope) *bytecode.Code {
	c.enterFunction(scope, k.name, k.Line)
	c.code.ArgCount = 1
	if showsLocals(scope) {
		c.noteLocalsUse()
	}
	iter := c.vars[".0"].slot
	if k.kind == symtable.GenExp {
		c.compLoop(k, 0, iter, 0)
		c.returnNone(k.Range)
		return c.leave()
	}
	out := c.temp()
	c.newResult(k, out)
	c.compLoop(k, 0, iter, out)
	c.emit(k.Range, bytecode.Return, out, 0, 0, 0)
	c.kill()
	return c.leave()
}
