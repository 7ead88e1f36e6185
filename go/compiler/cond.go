package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles conditions to jumps, and the expressions whose value
// depends on them: comparisons, and, or, not, if-else.

// branch jumps to l if the truth of e is want; otherwise it falls through.
func (c *compiler) branch(e ast.Expr, want bool, l *label) {
	if !c.deeper() {
		return
	}
	if v, ok := c.fold(e); ok {
		if truth(v) == want {
			c.goTo(e.Pos(), l)
		}
		c.depth--
		return
	}
	switch e := e.(type) {
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			c.branch(e.Operand, !want, l)
			break
		}
		c.branchValue(e, want, l)
	case *ast.BoolOp:
		c.branchBool(e, want, l)
	case *ast.Compare:
		c.branchCompare(e, want, l)
	case *ast.IfExp:
		other, end := newLabel(), newLabel()
		c.branch(e.Test, false, other)
		c.branch(e.Body, want, l)
		c.goTo(e.Range, end)
		c.place(other)
		c.branch(e.Orelse, want, l)
		c.place(end)
	default:
		c.branchValue(e, want, l)
	}
	c.depth--
}

func (c *compiler) branchValue(e ast.Expr, want bool, l *label) {
	mark := c.next
	r := c.operand(e)
	c.next = mark
	c.branchReg(e.Pos(), r, want, l)
}

func (c *compiler) branchReg(at position.Range, r int, want bool, l *label) {
	op := bytecode.JumpIfNot
	switch {
	case l.back && want:
		op = bytecode.LoopIf
	case l.back:
		op = bytecode.LoopIfNot
	case want:
		op = bytecode.JumpIf
	}
	c.jump(at, op, r, 0, 0, l)
}

func (c *compiler) branchBool(e *ast.BoolOp, want bool, l *label) {
	last := len(e.Values) - 1
	if (e.Op == ast.Or) == want {
		for _, v := range e.Values {
			c.branch(v, want, l)
		}
		return
	}
	end := newLabel()
	for _, v := range e.Values[:last] {
		c.branch(v, !want, end)
	}
	c.branch(e.Values[last], want, l)
	c.place(end)
}

// fused are the jumps of a comparison: if it holds, if it does not, back.
type fused struct{ yes, not, loop, yesI, notI, loopI bytecode.Op }

var fusedOps = map[ast.CmpOp]fused{
	ast.Lt:    {bytecode.JLt, bytecode.JNotLt, bytecode.LoopLt, bytecode.JLtI, bytecode.JNotLtI, bytecode.LoopLtI},
	ast.LtE:   {bytecode.JLe, bytecode.JNotLe, bytecode.LoopLe, bytecode.JLeI, bytecode.JNotLeI, bytecode.LoopLeI},
	ast.Eq:    {bytecode.JEq, bytecode.JNotEq, bytecode.LoopEq, bytecode.JEqI, bytecode.JNotEqI, bytecode.LoopEqI},
	ast.NotEq: {bytecode.JNe, bytecode.JNotNe, bytecode.LoopNe, bytecode.JNeI, bytecode.JNotNeI, bytecode.LoopNeI},
	ast.Gt:    {bytecode.JGt, bytecode.JNotGt, bytecode.LoopGt, bytecode.JGtI, bytecode.JNotGtI, bytecode.LoopGtI},
	ast.GtE:   {bytecode.JGe, bytecode.JNotGe, bytecode.LoopGe, bytecode.JGeI, bytecode.JNotGeI, bytecode.LoopGeI},
}

func (c *compiler) branchCompare(e *ast.Compare, want bool, l *label) {
	mark := c.next
	last := len(e.Ops) - 1
	if last == 0 {
		left := c.operand(e.Left, e.Comparators...)
		c.branchPair(e.Range, e.Ops[0], left, e.Comparators[0], want, l)
		c.next = mark
		return
	}
	end := newLabel()
	stop := l
	if want {
		stop = end
	}
	// The operands take turns in two registers.
	t, other := c.temp(), c.temp()
	left := c.operandIn(e.Left, t, e.Comparators...)
	for i := 0; i < last; i++ {
		right := c.operandIn(e.Comparators[i], other, later(e, i)...)
		c.branchRegs(e.Range, e.Ops[i], left, right, false, stop)
		left, t, other = right, other, t
	}
	c.branchPair(e.Range, e.Ops[last], left, e.Comparators[last], want, l)
	c.place(end)
	c.next = mark
}

// branchPair jumps on the comparison of a register with an expression.
func (c *compiler) branchPair(at position.Range, op ast.CmpOp, left int, e ast.Expr, want bool, l *label) {
	if v, ok := c.fold(e); ok {
		if n, ok := v.(int64); ok && n == int64(int16(n)) {
			if f, ok := fusedOps[op]; ok {
				b, cc := int(uint16(n))&255, int(uint16(n))>>8
				c.branchFused(at, f.yesI, f.notI, f.loopI, left, b, cc, want, l)
				return
			}
		}
		if v == nil && (op == ast.Is || op == ast.IsNot) {
			c.branchPlain(at, bytecode.JumpNone, bytecode.JumpNotNone, left, 0, (op == ast.Is) == want, l)
			return
		}
	}
	mark := c.next
	right := c.operand(e)
	c.branchRegs(at, op, left, right, want, l)
	c.next = mark
}

func (c *compiler) branchRegs(at position.Range, op ast.CmpOp, left, right int, want bool, l *label) {
	if f, ok := fusedOps[op]; ok {
		c.branchFused(at, f.yes, f.not, f.loop, left, right, 0, want, l)
		return
	}
	switch op {
	case ast.Is, ast.IsNot:
		c.branchPlain(at, bytecode.JumpIs, bytecode.JumpIsNot, left, right, (op == ast.Is) == want, l)
	default:
		t := c.temp()
		c.emit(at, compareOps[op], t, left, right, 0)
		c.free(t)
		c.branchReg(at, t, want, l)
	}
}

func (c *compiler) branchFused(at position.Range, yes, not, loop bytecode.Op, a, b, cc int, want bool, l *label) {
	switch {
	case l.back && want:
		c.jump(at, loop, a, b, cc, l)
	case l.back:
		skip := newLabel()
		c.jump(at, yes, a, b, cc, skip)
		c.goTo(at, l)
		c.place(skip)
	case want:
		c.jump(at, yes, a, b, cc, l)
	default:
		c.jump(at, not, a, b, cc, l)
	}
}

// branchPlain is for comparisons by identity, which have no jump back.
func (c *compiler) branchPlain(at position.Range, yes, not bytecode.Op, a, b int, want bool, l *label) {
	if !want {
		yes, not = not, yes
	}
	if !l.back {
		c.jump(at, yes, a, b, 0, l)
		return
	}
	skip := newLabel()
	c.jump(at, not, a, b, 0, skip)
	c.goTo(at, l)
	c.place(skip)
}

var compareOps = [...]bytecode.Op{
	ast.Eq: bytecode.Eq, ast.NotEq: bytecode.Ne, ast.Lt: bytecode.Lt, ast.LtE: bytecode.Le,
	ast.Gt: bytecode.Gt, ast.GtE: bytecode.Ge, ast.Is: bytecode.Is, ast.IsNot: bytecode.IsNot,
	ast.In: bytecode.In, ast.NotIn: bytecode.NotIn,
}

func (c *compiler) compare(e *ast.Compare, dst int) {
	mark := c.next
	last := len(e.Ops) - 1
	if last == 0 {
		left := c.operandIn(e.Left, dst, e.Comparators...)
		right := c.container(e.Ops[0], e.Comparators[0])
		c.emit(e.Range, compareOps[e.Ops[0]], dst, left, right, 0)
		c.next = mark
		return
	}
	t := c.target(dst)
	end := newLabel()
	one, other := c.temp(), c.temp()
	left := c.operandIn(e.Left, one, e.Comparators...)
	for i := 0; i < last; i++ {
		right := c.operandIn(e.Comparators[i], other, later(e, i)...)
		c.emit(e.Range, compareOps[e.Ops[i]], t, left, right, 0)
		c.branchReg(e.Range, t, false, end)
		left, one, other = right, other, one
	}
	right := c.container(e.Ops[last], e.Comparators[last])
	c.emit(e.Range, compareOps[e.Ops[last]], t, left, right, 0)
	c.place(end)
	c.move(dst, t, e.Range)
	c.next = mark
}

// later returns the operands that run while the i-th on the right is kept.
func later(e *ast.Compare, i int) []ast.Expr { return e.Comparators[i+1 : i+2] }

// container compiles the right side of a comparison; in a membership test a
// list or set of constants becomes a constant.
func (c *compiler) container(op ast.CmpOp, e ast.Expr) int {
	if op == ast.In || op == ast.NotIn {
		if v, ok := c.constContainer(e); ok {
			t := c.temp()
			c.loadConst(t, v, e.Pos())
			return t
		}
	}
	return c.operand(e)
}

func (c *compiler) constContainer(e ast.Expr) (any, bool) {
	switch e := e.(type) {
	case *ast.List:
		v, ok := c.foldItems(e.Elts, 0)
		return v, ok
	case *ast.Set:
		return c.foldSet(e.Elts)
	}
	return nil, false
}

func (c *compiler) boolOp(e *ast.BoolOp, dst int) {
	mark := c.next
	t := c.target(dst)
	end := newLabel()
	last := len(e.Values) - 1
	stopAt := e.Op == ast.Or
	for _, v := range e.Values[:last] {
		c.valueBranch(v, t, stopAt, end, e.Range)
	}
	c.expr(e.Values[last], t)
	c.place(end)
	c.move(dst, t, e.Range)
	c.next = mark
}

// valueBranch computes e and jumps to l with its value in t if its truth is want;
// otherwise it falls through, with anything in t. The truth of each operand is
// asked for once, also where and stands within or.
func (c *compiler) valueBranch(e ast.Expr, t int, want bool, l *label, at position.Range) {
	if k, ok := c.fold(e); ok {
		if truth(k) == want {
			c.loadConst(t, k, e.Pos())
			c.goTo(at, l)
		}
		return
	}
	b, ok := e.(*ast.BoolOp)
	if !ok || !c.deeper() {
		c.expr(e, t)
		c.branchReg(at, t, want, l)
		return
	}
	last := len(b.Values) - 1
	stopAt := b.Op == ast.Or
	exit := l
	if stopAt != want {
		exit = newLabel()
	}
	for _, v := range b.Values[:last] {
		c.valueBranch(v, t, stopAt, exit, b.Range)
	}
	c.valueBranch(b.Values[last], t, want, l, at)
	if exit != l {
		c.place(exit)
	}
	c.depth--
}

func (c *compiler) ifExp(e *ast.IfExp, dst int) {
	mark := c.next
	if v, ok := c.fold(e.Test); ok {
		if truth(v) {
			c.expr(e.Body, dst)
		} else {
			c.expr(e.Orelse, dst)
		}
		return
	}
	other, end := newLabel(), newLabel()
	c.branch(e.Test, false, other)
	c.expr(e.Body, dst)
	c.goTo(e.Range, end)
	c.place(other)
	c.expr(e.Orelse, dst)
	c.place(end)
	c.next = mark
}
