package compiler

import (
	"math"
	"math/big"
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
)

// This file computes constant expressions. Results are bounded as CPython
// bounds them, and nothing is folded that would raise.

const (
	maxFoldBits  = 128
	maxFoldStr   = 4096
	maxFoldItems = 256
	maxFoldDepth = 100
)

type foldResult struct {
	value any
	ok    bool
}

// fold returns the value of a constant expression.
func (c *compiler) fold(e ast.Expr) (any, bool) { return c.foldAt(e, 0) }

func (c *compiler) foldAt(e ast.Expr, depth int) (any, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		return fromLiteral(e.Value), true
	case *ast.Name:
		if e.ID == "__debug__" && e.Ctx == ast.Load {
			return c.opts.Optimize == 0, true
		}
		return nil, false
	case *ast.BinOp, *ast.UnaryOp, *ast.Tuple, *ast.Subscript:
		if r, ok := c.folded[e]; ok {
			return r.value, r.ok
		}
		if depth > maxFoldDepth {
			return nil, false
		}
		v, ok := c.foldNode(e, depth+1)
		c.folded[e] = foldResult{v, ok}
		return v, ok
	}
	return nil, false
}

func (c *compiler) foldNode(e ast.Expr, depth int) (any, bool) {
	switch e := e.(type) {
	case *ast.BinOp:
		r, ok := c.foldAt(e.Right, depth)
		if !ok {
			return nil, false
		}
		l, ok := c.foldAt(e.Left, depth)
		if !ok {
			return nil, false
		}
		return foldBinary(e.Op, l, r)
	case *ast.UnaryOp:
		if v, ok := c.foldAt(e.Operand, depth); ok {
			return foldUnary(e.Op, v)
		}
	case *ast.Tuple:
		if e.Ctx == ast.Load {
			return c.foldItems(e.Elts, depth)
		}
	case *ast.Subscript:
		if e.Ctx == ast.Load {
			return c.foldSubscript(e, depth)
		}
	}
	return nil, false
}

func (c *compiler) foldItems(elts []ast.Expr, depth int) (any, bool) {
	items := make(bytecode.Tuple, len(elts))
	for i, x := range elts {
		v, ok := c.foldAt(x, depth)
		if !ok {
			return nil, false
		}
		items[i] = v
	}
	return items, true
}

func (c *compiler) foldSubscript(e *ast.Subscript, depth int) (any, bool) {
	i, ok := c.foldAt(e.Slice, depth)
	if !ok {
		return nil, false
	}
	idx, ok := i.(int64)
	if !ok {
		return nil, false
	}
	v, ok := c.foldAt(e.Value, depth)
	if !ok {
		return nil, false
	}
	switch v := v.(type) {
	case bytecode.Tuple:
		if n, ok := within(idx, len(v)); ok {
			return v[n], true
		}
	case bytecode.Bytes:
		if n, ok := within(idx, len(v)); ok {
			return int64(v[n]), true
		}
	case string:
		if n, ok := within(idx, len(v)); ok && isASCII(v) {
			return v[n : n+1], true
		}
	}
	return nil, false
}

func within(i int64, n int) (int, bool) {
	if i < 0 {
		i += int64(n)
	}
	return int(i), 0 <= i && i < int64(n)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func foldUnary(op ast.UnaryOperator, v any) (any, bool) {
	if op == ast.Not {
		return !truth(v), true
	}
	if n, ok := bigOf(v); ok {
		_, isBool := v.(bool)
		switch {
		case op == ast.USub:
			return normal(n.Neg(n)), true
		case op == ast.UAdd:
			return normal(n), true
		case !isBool:
			return normal(n.Not(n)), true
		}
		return nil, false
	}
	switch v := v.(type) {
	case float64:
		if op == ast.USub {
			return -v, true
		}
		if op == ast.UAdd {
			return v, true
		}
	case complex128:
		if op == ast.USub {
			return complex(-real(v), -imag(v)), true
		}
		if op == ast.UAdd {
			return v, true
		}
	}
	return nil, false
}

// bigOf returns a fresh big integer for an int or bool constant.
func bigOf(v any) (*big.Int, bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return big.NewInt(1), true
		}
		return new(big.Int), true
	case int64:
		return big.NewInt(v), true
	case *big.Int:
		return new(big.Int).Set(v), true
	}
	return nil, false
}

func normal(n *big.Int) any {
	if n.IsInt64() {
		return n.Int64()
	}
	return n
}

func foldBinary(op ast.Operator, l, r any) (any, bool) {
	a, aInt := bigOf(l)
	b, bInt := bigOf(r)
	if aInt && bInt {
		return foldInts(op, l, r, a, b)
	}
	if v, ok := foldSequences(op, l, r); ok {
		return v, true
	}
	if x, ok := floatOf(l); ok {
		if y, ok := floatOf(r); ok {
			return foldFloats(op, x, y)
		}
	}
	return foldComplex(op, l, r)
}

func foldInts(op ast.Operator, l, r any, a, b *big.Int) (any, bool) {
	_, lb := l.(bool)
	_, rb := r.(bool)
	switch op {
	case ast.Add:
		return normal(a.Add(a, b)), true
	case ast.Sub:
		return normal(a.Sub(a, b)), true
	case ast.BitAnd, ast.BitOr, ast.BitXor:
		if lb && rb {
			return nil, false
		}
		return normal(foldBits(op, a, b)), true
	case ast.Mult:
		if a.BitLen()+b.BitLen() > maxFoldBits && a.Sign() != 0 && b.Sign() != 0 {
			return nil, false
		}
		return normal(a.Mul(a, b)), true
	case ast.RShift:
		if b.Sign() < 0 || !b.IsInt64() || b.Int64() > 1<<20 {
			return nil, false
		}
		return normal(a.Rsh(a, uint(b.Int64()))), true
	}
	return foldIntsLimited(op, a, b)
}

func foldBits(op ast.Operator, a, b *big.Int) *big.Int {
	switch op {
	case ast.BitAnd:
		return a.And(a, b)
	case ast.BitOr:
		return a.Or(a, b)
	}
	return a.Xor(a, b)
}

// foldIntsLimited folds the operations that can raise or grow.
func foldIntsLimited(op ast.Operator, a, b *big.Int) (any, bool) {
	switch op {
	case ast.LShift:
		if b.Sign() < 0 || b.Cmp(big.NewInt(maxFoldBits)) > 0 || a.Sign() != 0 && a.BitLen() > maxFoldBits-int(b.Int64()) {
			return nil, false
		}
		return normal(a.Lsh(a, uint(b.Int64()))), true
	case ast.Pow:
		if b.Sign() < 0 || !b.IsInt64() || a.BitLen() > 0 && b.Int64() > int64(maxFoldBits/a.BitLen()) {
			return nil, false
		}
		if a.Sign() == 0 && b.Sign() > 0 {
			return int64(0), true
		}
		return normal(a.Exp(a, b, nil)), true
	case ast.FloorDiv, ast.Modulo:
		if b.Sign() == 0 {
			return nil, false
		}
		q, m := new(big.Int).QuoRem(a, b, new(big.Int))
		if m.Sign() != 0 && m.Sign() != b.Sign() {
			q.Sub(q, big.NewInt(1))
			m.Add(m, b)
		}
		if op == ast.FloorDiv {
			return normal(q), true
		}
		return normal(m), true
	case ast.Div:
		// Exact where both are exact floats: the quotient is rounded once.
		if b.Sign() == 0 || a.BitLen() > 53 || b.BitLen() > 53 {
			return nil, false
		}
		return float64(a.Int64()) / float64(b.Int64()), true
	}
	return nil, false
}

func floatOf(v any) (float64, bool) {
	if f, ok := v.(float64); ok {
		return f, true
	}
	if n, ok := bigOf(v); ok && n.BitLen() <= 53 {
		return float64(n.Int64()), true
	}
	return 0, false
}

func foldFloats(op ast.Operator, x, y float64) (any, bool) {
	switch op {
	case ast.Add:
		return x + y, true
	case ast.Sub:
		return x - y, true
	case ast.Mult:
		return x * y, true
	case ast.Div:
		if y == 0 {
			return nil, false
		}
		return x / y, true
	}
	return nil, false
}

// foldComplex folds what complex literals are written with: a real number plus
// or minus an imaginary one.
func foldComplex(op ast.Operator, l, r any) (any, bool) {
	im, ok := r.(complex128)
	re, ok2 := floatOf(l)
	if !ok || !ok2 {
		return nil, false
	}
	switch op {
	case ast.Add:
		return complex(re+real(im), imag(im)), true
	case ast.Sub:
		return complex(re-real(im), -imag(im)), true
	}
	return nil, false
}

func foldSequences(op ast.Operator, l, r any) (any, bool) {
	switch op {
	case ast.Add:
		return foldConcat(l, r)
	case ast.Mult:
		if n, ok := countOf(r); ok {
			return foldRepeat(l, n)
		}
		if n, ok := countOf(l); ok {
			return foldRepeat(r, n)
		}
	}
	return nil, false
}

func countOf(v any) (int64, bool) {
	n, ok := v.(int64)
	return n, ok && n >= 0 && n <= math.MaxInt32
}

func foldConcat(l, r any) (any, bool) {
	switch l := l.(type) {
	case string:
		// Two halves of a surrogate pair stay apart in a joined WTF-8 text
		// only if they are not adjacent, so such texts are left alone.
		if r, ok := r.(string); ok && len(l)+len(r) <= maxFoldStr && !strings.Contains(l, "\xed") {
			return l + r, true
		}
	case bytecode.Bytes:
		if r, ok := r.(bytecode.Bytes); ok && len(l)+len(r) <= maxFoldStr {
			return l + r, true
		}
	case bytecode.Tuple:
		if r, ok := r.(bytecode.Tuple); ok && len(l)+len(r) <= maxFoldItems {
			return append(append(bytecode.Tuple{}, l...), r...), true
		}
	}
	return nil, false
}

func foldRepeat(v any, n int64) (any, bool) {
	switch v := v.(type) {
	case string:
		if n == 0 || int64(len(v)) <= maxFoldStr/n && !strings.Contains(v, "\xed") {
			return strings.Repeat(v, int(n)), true
		}
	case bytecode.Bytes:
		if n == 0 || int64(len(v)) <= maxFoldStr/n {
			return bytecode.Bytes(strings.Repeat(string(v), int(n))), true
		}
	case bytecode.Tuple:
		if n > 0 && int64(len(v)) > maxFoldItems/n {
			return nil, false
		}
		out := bytecode.Tuple{}
		for ; n > 0 && len(v) > 0; n-- {
			out = append(out, v...)
		}
		if countItems(out, 0) > 4*maxFoldItems {
			return nil, false
		}
		return out, true
	}
	return nil, false
}

// countItems counts the leaves of nested tuples, up to a bound.
func countItems(t bytecode.Tuple, n int) int {
	for _, v := range t {
		if n > 4*maxFoldItems {
			return n
		}
		if in, ok := v.(bytecode.Tuple); ok {
			n = countItems(in, n)
		}
		n++
	}
	return n
}
