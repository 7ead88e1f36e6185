package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles expressions to values.
//
// expr(e, dst) leaves the value in register dst. A dst that is a variable is
// written by the last instruction only, when all else has succeeded; a
// temporary may be written earlier. operand(e) leaves the value where it is
// if that is a variable's register, else in a new temporary.

func (c *compiler) expr(e ast.Expr, dst int) {
	if e == c.held {
		c.move(dst, c.heldReg, e.Pos())
		return
	}
	if !c.deeper() {
		return
	}
	if c.next > spillAt && c.next > c.stmtBase && !isLeaf(e) {
		c.spilled(e, dst)
	} else if v, ok := c.fold(e); ok {
		c.loadConst(dst, v, e.Pos())
	} else if !c.chain(e, dst) {
		c.exprInto(e, dst)
	}
	c.depth--
}

func isLeaf(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Constant, *ast.Name:
		return true
	}
	return false
}

// spilled compiles an expression for which registers run short: the
// temporaries of the statement are kept in a list while it runs in their
// place.
func (c *compiler) spilled(e ast.Expr, dst int) {
	at := e.Pos()
	low, next := c.stmtBase, c.next
	n := next - low
	c.emit(at, bytecode.MakeList, low, low, 0, int32(n))
	c.next = low + 1
	result := c.temp()
	c.exprInto(e, result)
	c.next = next
	saved := c.temps(2)
	c.move(saved+1, result, at)
	c.move(saved, low, at)
	for i := range n {
		c.emit(at, bytecode.GetItemI, low+i, saved, 0, int32(i))
	}
	c.move(dst, saved+1, at)
	c.next = next
}

func (c *compiler) exprInto(e ast.Expr, dst int) {
	switch e := e.(type) {
	case *ast.Name:
		c.loadName(e.ID, dst, e.Range)
	case *ast.BinOp:
		c.binOp(e, dst)
	case *ast.UnaryOp:
		c.unaryOp(e, dst)
	case *ast.BoolOp:
		c.boolOp(e, dst)
	case *ast.Compare:
		c.compare(e, dst)
	case *ast.Call:
		c.call(e, dst)
	case *ast.Attribute:
		mark := c.next
		r := c.operandIn(e.Value, dst)
		c.emit(attrPos(e.Range, e), bytecode.GetAttr, dst, r, 0, c.cache(c.mangle(e.Attr)))
		c.next = mark
	case *ast.Subscript:
		c.subscript(e, dst)
	case *ast.Slice:
		c.slice(e, dst)
	case *ast.IfExp:
		c.ifExp(e, dst)
	case *ast.NamedExpr:
		c.namedExpr(e, dst)
	case *ast.Lambda:
		c.lambda(e, dst)
	case *ast.Starred:
		c.fail(e.Range, "can't use starred expression here")
	default:
		c.displayInto(e, dst)
	}
}

func (c *compiler) displayInto(e ast.Expr, dst int) {
	switch e := e.(type) {
	case *ast.Tuple:
		c.tuple(e, dst)
	case *ast.List:
		c.list(e, dst)
	case *ast.Set:
		c.set(e, dst)
	case *ast.Dict:
		c.dict(e, dst)
	case *ast.JoinedStr:
		c.joinedStr(e, dst)
	case *ast.FormattedValue:
		c.formatted(e, dst)
	case *ast.TemplateStr:
		c.template(e, dst)
	case *ast.Interpolation:
		c.interpolation(e, dst)
	case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		c.comprehension(e, dst)
	case *ast.Await:
		c.await(e, dst)
	case *ast.Yield:
		c.yield(e, dst)
	case *ast.YieldFrom:
		c.yieldFrom(e, dst)
	}
}

// operand returns a register that holds the value until the instruction that
// is compiled next uses it. later are the expressions that run in between: if
// they may bind the variable anew, its value is copied first.
func (c *compiler) operand(e ast.Expr, later ...ast.Expr) int {
	if n, ok := e.(*ast.Name); ok && !c.rebound(n, later) {
		if r, ok := c.localReg(e); ok {
			return r
		}
	}
	if r, ok := c.walrusOperand(e, later); ok {
		return r
	}
	t := c.temp()
	c.expr(e, t)
	return t
}

// walrusOperand compiles (name := value) where the variable's own register
// serves as the operand.
func (c *compiler) walrusOperand(e ast.Expr, later []ast.Expr) (int, bool) {
	w, ok := e.(*ast.NamedExpr)
	if !ok {
		return 0, false
	}
	name := w.Target.(*ast.Name)
	p := c.resolve(c.mangle(name.ID))
	if p.kind != inSlot || c.rebound(name, later) || !c.deeper() {
		return 0, false
	}
	c.expr(w.Value, p.v.slot)
	c.flow.set(p.v.bit)
	c.depth--
	return p.v.slot, true
}

// operandIn is operand, but computes into dst if that is a temporary.
func (c *compiler) operandIn(e ast.Expr, dst int, later ...ast.Expr) int {
	if n, ok := e.(*ast.Name); ok && !c.rebound(n, later) {
		if r, ok := c.localReg(e); ok {
			return r
		}
	}
	t := c.target(dst)
	c.expr(e, t)
	return t
}

// target returns dst if it may be written early, else a new temporary.
func (c *compiler) target(dst int) int {
	if c.isTemp(dst) {
		return dst
	}
	return c.temp()
}

// rebound says whether := in one of the expressions may bind the name.
func (c *compiler) rebound(n *ast.Name, later []ast.Expr) bool {
	if len(later) == 0 || len(c.scope.WalrusTargets) == 0 || !c.scope.WalrusTargets[c.mangle(n.ID)] {
		return false
	}
	for _, e := range later {
		if hasWalrus(e, 0) {
			return true
		}
	}
	return false
}

// binOp compiles a chain of operators that leans to the left in a loop.
func (c *compiler) binOp(e *ast.BinOp, dst int) {
	var spine []*ast.BinOp
	var left ast.Expr = e
	for {
		op, ok := left.(*ast.BinOp)
		if !ok {
			break
		}
		spine = append(spine, op)
		left = op.Left
	}
	i := len(spine) - 1
	constant, folded := c.fold(left)
	for folded && i >= 0 {
		r, ok := c.fold(spine[i].Right)
		if !ok {
			break
		}
		v, ok := foldBinary(spine[i].Op, constant, r)
		if !ok {
			break
		}
		constant = v
		left = spine[i]
		i--
	}
	mark := c.next
	var r int
	switch {
	case folded && i >= 0 && isNumber(constant) && constOp(spine[i].Op) != bytecode.Nop:
		r = dst
		if i > 0 {
			r = c.target(dst)
		}
		c.constLeft(spine[i], constant, r)
		i--
	case folded:
		r = c.target(dst)
		c.loadConst(r, constant, left.Pos())
	default:
		r = c.operandIn(left, dst, spine[i].Right)
	}
	c.binChain(spine[:i+1], r, dst)
	c.next = mark
}

// binChain applies the operators of spine, last to first, to register r.
func (c *compiler) binChain(spine []*ast.BinOp, r, dst int) {
	for i := len(spine) - 1; i >= 0; i-- {
		out := dst
		if i > 0 && !c.isTemp(dst) {
			out = r
			if !c.isTemp(r) {
				out = c.temp()
			}
		}
		c.binary(spine[i].Range, spine[i].Op, out, r, spine[i].Right, false)
		r = out
	}
	c.move(dst, r, position.Range{})
}

var binaryOps = [...]bytecode.Op{
	ast.Add: bytecode.Add, ast.Sub: bytecode.Sub, ast.Mult: bytecode.Mul, ast.MatMult: bytecode.MatMul,
	ast.Div: bytecode.Div, ast.Modulo: bytecode.Mod, ast.Pow: bytecode.Pow, ast.LShift: bytecode.LShift,
	ast.RShift: bytecode.RShift, ast.BitOr: bytecode.Or, ast.BitXor: bytecode.Xor, ast.BitAnd: bytecode.And,
	ast.FloorDiv: bytecode.FloorDiv,
}

// immediateOp is the form of an operator with a small integer on the right.
func immediateOp(op ast.Operator) bytecode.Op {
	switch op {
	case ast.Add:
		return bytecode.AddI
	case ast.Sub:
		return bytecode.SubI
	case ast.Mult:
		return bytecode.MulI
	case ast.FloorDiv:
		return bytecode.FloorDivI
	case ast.Modulo:
		return bytecode.ModI
	case ast.BitAnd:
		return bytecode.AndI
	case ast.LShift:
		return bytecode.LShiftI
	case ast.RShift:
		return bytecode.RShiftI
	}
	return bytecode.Nop
}

// constOp is the form of an operator with a constant.
func constOp(op ast.Operator) bytecode.Op {
	switch op {
	case ast.Add:
		return bytecode.AddK
	case ast.Sub:
		return bytecode.SubK
	case ast.Mult:
		return bytecode.MulK
	case ast.Div:
		return bytecode.DivK
	}
	return bytecode.Nop
}

// binary emits dst = left op right, left being in a register.
func (c *compiler) binary(at position.Range, op ast.Operator, dst, left int, right ast.Expr, inPlace bool) {
	flag := 0
	if inPlace {
		flag = 1
	}
	if v, ok := c.fold(right); ok {
		if n, ok := v.(int64); ok && n == int64(int32(n)) && immediateOp(op) != bytecode.Nop {
			c.emit(at, immediateOp(op), dst, left, flag, int32(n))
			return
		}
		if isNumber(v) && constOp(op) != bytecode.Nop {
			c.emit(at, constOp(op), dst, left, flag, c.constant(v))
			return
		}
	}
	mark := c.next
	r := c.operand(right)
	c.emit(at, binaryOps[op], dst, left, r, int32(flag))
	c.next = mark
}

func isNumber(v any) bool {
	switch v.(type) {
	case int64, float64:
		return true
	}
	return false
}

// constLeft compiles constant op right in one instruction.
func (c *compiler) constLeft(e *ast.BinOp, left any, dst int) {
	mark := c.next
	r := c.operandIn(e.Right, dst)
	c.emit(e.Range, constOp(e.Op), dst, r, 2, c.constant(left))
	c.next = mark
}

// testOf is e's operand. CPython's comparison below not is as long as e: the
// test of its result, which it absorbs, is.
func testOf(e *ast.UnaryOp) ast.Expr {
	cmp, ok := e.Operand.(*ast.Compare)
	if !ok || e.Op != ast.Not || len(cmp.Ops) > 1 {
		return e.Operand
	}
	long := *cmp
	long.Range = e.Range
	return &long
}

func (c *compiler) unaryOp(e *ast.UnaryOp, dst int) {
	mark := c.next
	r := c.operandIn(testOf(e), dst)
	op := bytecode.Neg
	switch e.Op {
	case ast.Invert:
		op = bytecode.Invert
	case ast.Not:
		op = bytecode.Not
	case ast.UAdd:
		op = bytecode.Pos
	}
	c.emit(e.Range, op, dst, r, 0, 0)
	c.next = mark
}

func (c *compiler) namedExpr(e *ast.NamedExpr, dst int) {
	name := e.Target.(*ast.Name)
	mark := c.next
	p := c.resolve(c.mangle(name.ID))
	if p.kind == inSlot {
		c.expr(e.Value, p.v.slot)
		c.flow.set(p.v.bit)
		c.move(dst, p.v.slot, e.Range)
		return
	}
	t := c.target(dst)
	c.expr(e.Value, t)
	c.storeName(name.ID, t, name.Range)
	c.move(dst, t, e.Range)
	c.next = mark
}

func (c *compiler) subscript(e *ast.Subscript, dst int) {
	mark := c.next
	obj := c.operandIn(e.Value, dst, e.Slice)
	c.getItem(e.Range, dst, obj, e.Slice)
	c.next = mark
}

// getItem emits dst = obj[index].
func (c *compiler) getItem(at position.Range, dst, obj int, index ast.Expr) {
	if v, ok := c.fold(index); ok {
		if n, ok := v.(int64); ok && n == int64(int32(n)) {
			c.emit(at, bytecode.GetItemI, dst, obj, 0, int32(n))
			return
		}
	}
	i := c.operand(index)
	c.useSlice(index)
	c.emit(at, bytecode.GetItem, dst, obj, i, 0)
}

// useSlice notes that only the next instruction uses the slice just made, if
// index is one.
func (c *compiler) useSlice(index ast.Expr) {
	if _, isSlice := index.(*ast.Slice); isSlice {
		if last := &c.ins[len(c.ins)-1]; last.Op == bytecode.MakeSlice {
			last.C = 1
		}
	}
}

func (c *compiler) slice(e *ast.Slice, dst int) {
	mark := c.next
	t := c.temps(3)
	for i, part := range []ast.Expr{e.Lower, e.Upper, e.Step} {
		if part == nil {
			c.emit(e.Range, bytecode.LoadNone, t+i, 0, 0, 0)
		} else {
			c.expr(part, t+i)
		}
	}
	c.emit(e.Range, bytecode.MakeSlice, dst, t, 0, 0)
	c.next = mark
}

// discard compiles an expression for its effects.
func (c *compiler) discard(e ast.Expr) {
	mark := c.next
	if _, ok := c.fold(e); !ok {
		c.operand(e)
	}
	c.next = mark
}

// exprs compiles expressions into consecutive new temporaries.
func (c *compiler) exprs(list []ast.Expr) int {
	first := c.next
	for _, e := range list {
		c.expr(e, c.temp())
	}
	return first
}
