package compiler

import (
	"fmt"
	"math/big"
	"sort"
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles tuples, lists, sets and dicts. Elements are collected in
// registers as far as these go; the rest is added one by one.

func hasStar(elts []ast.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

// starLast returns the elements with the star of the last one removed, if that
// is the only one and all fit into registers.
func (c *compiler) starLast(elts []ast.Expr) ([]ast.Expr, bool) {
	last := len(elts) - 1
	if last < 0 || last >= c.batch() || hasStar(elts[:last]) {
		return nil, false
	}
	s, ok := elts[last].(*ast.Starred)
	if !ok {
		return nil, false
	}
	return append(append([]ast.Expr(nil), elts[:last]...), s.Value), true
}

// batch returns how many elements may be collected in registers now.
func (c *compiler) batch() int { return max(1, min(chunk, c.room()-8)) }

func (c *compiler) tuple(e *ast.Tuple, dst int) {
	mark := c.next
	if !hasStar(e.Elts) && len(e.Elts) <= c.batch() {
		first := c.exprs(e.Elts)
		c.emit(e.Range, bytecode.MakeTuple, dst, first, 0, int32(len(e.Elts)))
	} else if elts, ok := c.starLast(e.Elts); ok {
		first := c.exprs(elts)
		c.emit(e.Range, bytecode.MakeStar, dst, first, 0, int32(len(elts)-1))
	} else {
		t := c.target(dst)
		c.listOf(e.Range, e.Elts, t)
		c.emit(e.Range, bytecode.ListToTuple, dst, t, 0, 0)
	}
	c.next = mark
}

func (c *compiler) list(e *ast.List, dst int) {
	mark := c.next
	if v, ok := c.foldItems(e.Elts, 0); ok && len(e.Elts) >= 3 {
		t := c.target(dst)
		c.emit(e.Range, bytecode.MakeList, t, 0, 0, 0)
		k := c.temp()
		c.loadConst(k, v, e.Range)
		c.emit(e.Range, bytecode.ListExtend, t, k, 0, 0)
		c.move(dst, t, e.Range)
	} else if !hasStar(e.Elts) && len(e.Elts) <= c.batch() {
		first := c.exprs(e.Elts)
		c.emit(e.Range, bytecode.MakeList, dst, first, 0, int32(len(e.Elts)))
	} else if elts, ok := c.starLast(e.Elts); ok {
		first := c.exprs(elts)
		c.emit(e.Range, bytecode.MakeStar, dst, first, 1, int32(len(elts)-1))
	} else {
		t := c.target(dst)
		c.listOf(e.Range, e.Elts, t)
		c.move(dst, t, e.Range)
	}
	c.next = mark
}

// listOf builds a list of any elements in temporary t.
func (c *compiler) listOf(at position.Range, elts []ast.Expr, t int) {
	c.emit(at, bytecode.MakeList, t, 0, 0, 0)
	c.extendList(at, t, elts)
}

// extendList adds elements to the list in t.
func (c *compiler) extendList(at position.Range, t int, elts []ast.Expr) {
	for _, e := range elts {
		mark := c.next
		if s, ok := e.(*ast.Starred); ok {
			r := c.operand(s.Value)
			c.emit(at, bytecode.ListExtend, t, r, 0, 0)
		} else {
			r := c.operand(e)
			c.emit(at, bytecode.ListAppend, t, r, 0, 0)
		}
		c.next = mark
	}
}

// maxConstSet is how many constants CPython makes a frozenset of; a longer set
// is filled one by one, which may give another order.
const maxConstSet = 30

// foldSet returns the frozenset of constant elements, without duplicates.
func (c *compiler) foldSet(elts []ast.Expr) (any, bool) {
	v, ok := c.foldItems(elts, 0)
	if !ok {
		return nil, false
	}
	items := v.(bytecode.Tuple)
	set := bytecode.FrozenSet{}
	for _, x := range items {
		if !memberOf(set, x) {
			set = append(set, x)
		}
	}
	key := setKey(set)
	if same, ok := c.sets[key]; ok {
		return same, true
	}
	c.sets[key] = set
	return set, true
}

// setKey is equal for sets of the same constants. The first one in a program
// stands for them all, as in CPython, which decides their order.
func setKey(set bytecode.FrozenSet) string {
	keys := make([]string, len(set))
	for i, x := range set {
		keys[i] = fmt.Sprintf("%T %#v", x, x)
		if n, ok := x.(*big.Int); ok {
			keys[i] = "big " + n.String()
		}
	}
	sort.Strings(keys)
	return strings.Join(keys, " ")
}

// memberOf says whether the constants contain one that is equal to x.
func memberOf(set []any, x any) bool {
	for _, y := range set {
		if equalConsts(x, y) {
			return true
		}
	}
	return false
}

// equalConsts compares constants as Python's == does.
func equalConsts(x, y any) bool {
	if a, ok := bigOf(x); ok {
		if b, ok := bigOf(y); ok {
			return a.Cmp(b) == 0
		}
	}
	if cx, ok := complexOf(x); ok {
		cy, ok := complexOf(y)
		return ok && cx == cy
	}
	tx, ok := x.(bytecode.Tuple)
	if ok {
		ty, ok := y.(bytecode.Tuple)
		if !ok || len(tx) != len(ty) {
			return false
		}
		for i := range tx {
			if !equalConsts(tx[i], ty[i]) {
				return false
			}
		}
		return true
	}
	if _, ok := y.(bytecode.Tuple); ok {
		return false
	}
	return x == y
}

func complexOf(v any) (complex128, bool) {
	if z, ok := v.(complex128); ok {
		return z, true
	}
	f, ok := floatOf(v)
	return complex(f, 0), ok
}

// iterable compiles what a loop walks over. A set of constants is walked in
// the order of the constant, which a set made of it may not have.
func (c *compiler) iterable(e ast.Expr, dst int) int {
	if s, ok := e.(*ast.Set); ok && len(s.Elts) <= maxConstSet {
		if v, ok := c.foldSet(s.Elts); ok {
			c.loadConst(dst, v, s.Range)
			return dst
		}
	}
	return c.operandIn(e, dst)
}

func (c *compiler) set(e *ast.Set, dst int) {
	mark := c.next
	defer func() { c.next = mark }()
	if len(e.Elts) >= 3 && len(e.Elts) <= maxConstSet {
		if v, ok := c.foldSet(e.Elts); ok {
			t := c.target(dst)
			c.emit(e.Range, bytecode.MakeSet, t, 0, 0, 0)
			k := c.temp()
			c.loadConst(k, v, e.Range)
			c.emit(e.Range, bytecode.SetUpdate, t, k, 0, 0)
			c.move(dst, t, e.Range)
			return
		}
	}
	if !hasStar(e.Elts) && len(e.Elts) <= c.batch() {
		first := c.exprs(e.Elts)
		c.emit(e.Range, bytecode.MakeSet, dst, first, 0, int32(len(e.Elts)))
		return
	}
	t := c.target(dst)
	c.emit(e.Range, bytecode.MakeSet, t, 0, 0, 0)
	for _, x := range e.Elts {
		m := c.next
		if s, ok := x.(*ast.Starred); ok {
			c.emit(e.Range, bytecode.SetUpdate, t, c.operand(s.Value), 0, 0)
		} else {
			c.emit(e.Range, bytecode.SetAdd, t, c.operand(x), 0, 0)
		}
		c.next = m
	}
	c.move(dst, t, e.Range)
}

func (c *compiler) dict(e *ast.Dict, dst int) {
	mark := c.next
	n := 0
	for n < len(e.Keys) && e.Keys[n] != nil && n < c.batch()/2 {
		n++
	}
	t := dst
	if n < len(e.Keys) {
		t = c.target(dst)
	}
	first := c.next
	for i := 0; i < n; i++ {
		c.expr(e.Keys[i], c.temp())
		c.expr(e.Values[i], c.temp())
	}
	c.emit(e.Range, bytecode.MakeDict, t, first, 0, int32(n))
	c.next = max(mark, min(first, c.next))
	for i := n; i < len(e.Keys); i++ {
		m := c.next
		if e.Keys[i] == nil {
			r := c.operand(e.Values[i])
			c.emit(e.Range, bytecode.DictUpdate, t, r, 0, 0)
		} else {
			k := c.operand(e.Keys[i], e.Values[i])
			v := c.operand(e.Values[i])
			c.emit(e.Range, bytecode.DictSet, t, k, v, 0)
		}
		c.next = m
	}
	c.move(dst, t, e.Range)
	c.next = mark
}
