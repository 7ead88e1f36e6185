package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles assignments, unpacking and deletion.

func (c *compiler) assign(s *ast.Assign) {
	if len(s.Targets) == 1 {
		if c.assignLocal(s.Targets[0], s.Value) || c.assignParallel(s.Targets[0], s.Value) {
			return
		}
		c.assignFrom(s.Targets[0], c.operand(s.Value, s.Targets[0]))
		return
	}
	t := c.temp()
	c.expr(s.Value, t)
	for _, target := range s.Targets {
		mark := c.next
		c.assignFrom(target, t)
		c.next = mark
	}
}

// assignLocal computes a value right into the variable that takes it.
func (c *compiler) assignLocal(target, value ast.Expr) bool {
	n, ok := target.(*ast.Name)
	if !ok {
		return false
	}
	p := c.resolve(c.mangle(n.ID))
	if p.kind != inSlot {
		return false
	}
	c.expr(value, p.v.slot)
	c.flow.set(p.v.bit)
	return true
}

// assignParallel compiles a, b = x, y without a tuple.
func (c *compiler) assignParallel(target, value ast.Expr) bool {
	targets, ok := sequence(target)
	v, ok2 := value.(*ast.Tuple)
	if !ok || !ok2 || len(targets) != len(v.Elts) || len(targets) > c.batch() || len(targets) == 0 ||
		hasStar(targets) || hasStar(v.Elts) {
		return false
	}
	first := c.exprs(v.Elts)
	for i, t := range targets {
		mark := c.next
		c.assignFrom(t, first+i)
		c.next = mark
	}
	return true
}

func sequence(e ast.Expr) ([]ast.Expr, bool) {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts, true
	case *ast.List:
		return e.Elts, true
	}
	return nil, false
}

// assignFrom binds a target to the value in register r.
func (c *compiler) assignFrom(target ast.Expr, r int) {
	if !c.deeper() {
		return
	}
	switch t := target.(type) {
	case *ast.Name:
		c.storeName(t.ID, r, t.Range)
	case *ast.Attribute:
		c.noteStatic(t)
		mark := c.next
		obj := c.operand(t.Value)
		c.emit(attrPos(t.Range, t), bytecode.SetAttr, r, obj, 0, c.cache(c.mangle(t.Attr)))
		c.next = mark
	case *ast.Subscript:
		mark := c.next
		obj := c.operand(t.Value, t.Slice)
		i := c.operand(t.Slice)
		c.useSlice(t.Slice)
		c.emit(t.Range, bytecode.SetItem, obj, i, r, 0)
		c.next = mark
	case *ast.Tuple:
		c.unpack(t.Elts, r, t.Range)
	case *ast.List:
		c.unpack(t.Elts, r, t.Range)
	case *ast.Starred:
		c.fail(t.Range, "starred assignment target must be in a list or tuple")
	}
	c.depth--
}

// noteStatic records self.name = … for __static_attributes__.
func (c *compiler) noteStatic(t *ast.Attribute) {
	self, ok := t.Value.(*ast.Name)
	if !ok || self.ID != "self" || c.parent == nil {
		return
	}
	if class := c.parent.inClass; class != nil {
		class.staticAttrs[t.Attr] = true
	}
}

func (c *compiler) unpack(targets []ast.Expr, r int, at position.Range) {
	star := noSlot
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); !ok {
			continue
		}
		if star != noSlot {
			c.fail(at, "multiple starred expressions in assignment")
			return
		}
		star = i
	}
	if star >= 1<<8 {
		c.fail(at, "too many expressions in star-unpacking assignment")
		return
	}
	mark := c.next
	limit := max(4, min(2*chunk, c.room()-6))
	switch {
	case len(targets) > limit:
		c.unpackLong(targets, star, r, at, limit-2)
	case star != noSlot:
		first := c.temps(len(targets))
		c.emit(at, bytecode.UnpackEx, first, r, star, int32(len(targets)-star-1))
		c.assignEach(targets, first)
	case len(targets) == 0:
		c.emit(at, bytecode.Unpack, r, r, 0, 0)
	case c.unpackInPlace(targets, r, at):
	default:
		first := c.temps(len(targets))
		c.emit(at, bytecode.Unpack, first, r, 0, int32(len(targets)))
		c.assignEach(targets, first)
	}
	c.next = mark
}

func (c *compiler) assignEach(targets []ast.Expr, first int) {
	for i, t := range targets {
		if s, ok := t.(*ast.Starred); ok {
			t = s.Value
		}
		mark := c.next
		c.assignFrom(t, first+i)
		c.next = mark
	}
}

// unpackInPlace unpacks into variables with consecutive registers, where no
// handler of this code could see them half assigned.
func (c *compiler) unpackInPlace(targets []ast.Expr, r int, at position.Range) bool {
	if len(targets) == 0 || c.catches() {
		return false
	}
	var vars []*variable
	for i, t := range targets {
		n, ok := t.(*ast.Name)
		if !ok {
			return false
		}
		p := c.resolve(c.mangle(n.ID))
		if p.kind != inSlot || p.v.slot == r || i > 0 && p.v.slot != vars[i-1].slot+1 {
			return false
		}
		vars = append(vars, p.v)
	}
	c.emit(at, bytecode.Unpack, vars[0].slot, r, 0, int32(len(targets)))
	for _, v := range vars {
		c.flow.set(v.bit)
	}
	return true
}

// unpackLong unpacks more targets than there are registers for: some from the
// front, and the list of the rest again.
func (c *compiler) unpackLong(targets []ast.Expr, star, r int, at position.Range, n int) {
	if star != noSlot && star < n {
		n = star
	}
	if n == 0 {
		c.unpackTail(targets, r, at, min(len(targets)-1, 2*chunk))
		return
	}
	first := c.temps(n + 1)
	c.emit(at, bytecode.UnpackEx, first, r, n, 0)
	c.assignEach(targets[:n], first)
	c.move(first, first+n, at)
	c.next = first + 1
	c.unpack(targets[n:], first, at)
}

// unpackTail unpacks *a, b, c, … by index from the end of a list. The length is
// checked for the last n targets.
func (c *compiler) unpackTail(targets []ast.Expr, r int, at position.Range, n int) {
	mark := c.next
	n = min(n, c.room()-6)
	list := c.temps(n + 1)
	c.emit(at, bytecode.UnpackEx, list, r, 0, 0)
	c.emit(at, bytecode.UnpackEx, list+1, list, 0, int32(n-1))
	c.next = mark
	c.temp()
	t := c.temps(3)
	tail := len(targets) - 1
	c.loadConst(t, nil, at)
	c.loadConst(t+1, int64(-tail), at)
	c.loadConst(t+2, nil, at)
	c.emit(at, bytecode.MakeSlice, t, t, 0, 0)
	c.emit(at, bytecode.GetItem, t, list, t, 0)
	c.next = t + 1
	c.assignEach(targets[:1], t)
	for i, target := range targets[1:] {
		c.emit(at, bytecode.GetItemI, t, list, 0, int32(i-tail))
		c.assignEach([]ast.Expr{target}, t)
	}
}

func (c *compiler) augAssign(s *ast.AugAssign) {
	mark := c.next
	switch t := s.Target.(type) {
	case *ast.Name:
		c.augName(t, s)
	case *ast.Attribute:
		obj := c.operand(t.Value, s.Value)
		v := c.temp()
		name := c.mangle(t.Attr)
		at := attrPos(t.Range, t)
		c.emit(at, bytecode.GetAttr, v, obj, 0, c.cache(name))
		c.binary(s.Range, s.Op, v, v, s.Value, true)
		c.emit(at, bytecode.SetAttr, v, obj, 0, c.cache(name))
	case *ast.Subscript:
		obj := c.operand(t.Value, t.Slice, s.Value)
		i := c.operand(t.Slice, s.Value)
		v := c.temp()
		c.emit(t.Range, bytecode.GetItem, v, obj, i, 0)
		c.binary(s.Range, s.Op, v, v, s.Value, true)
		c.emit(t.Range, bytecode.SetItem, obj, i, v, 0)
	}
	c.next = mark
}

func (c *compiler) augName(t *ast.Name, s *ast.AugAssign) {
	load := *t
	load.Ctx = ast.Load
	p := c.resolve(c.mangle(t.ID))
	if p.kind == inSlot {
		left := c.operand(&load, s.Value)
		c.binary(s.Range, s.Op, p.v.slot, left, s.Value, true)
		c.flow.set(p.v.bit)
		return
	}
	v := c.temp()
	c.loadName(t.ID, v, t.Range)
	c.binary(s.Range, s.Op, v, v, s.Value, true)
	c.storeName(t.ID, v, t.Range)
}

func (c *compiler) delete(target ast.Expr) {
	if !c.deeper() {
		return
	}
	mark := c.next
	switch t := target.(type) {
	case *ast.Name:
		c.deleteName(t.ID, t.Range)
	case *ast.Attribute:
		obj := c.operand(t.Value)
		c.emit(attrPos(t.Range, t), bytecode.DelAttr, 0, obj, 0, c.cache(c.mangle(t.Attr)))
	case *ast.Subscript:
		obj := c.operand(t.Value, t.Slice)
		c.emit(t.Range, bytecode.DelItem, obj, c.operand(t.Slice), 0, 0)
	case *ast.Tuple:
		for _, e := range t.Elts {
			c.delete(e)
		}
	case *ast.List:
		for _, e := range t.Elts {
			c.delete(e)
		}
	}
	c.next = mark
	c.depth--
}
