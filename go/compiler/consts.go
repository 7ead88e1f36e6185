package compiler

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines the constants of a code object: equal ones of one type are
// stored once.

// constKey writes a constant so that only identical constants read the same.
func constKey(b *strings.Builder, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteByte('N')
	case bool:
		fmt.Fprintf(b, "b%t", v)
	case int64:
		b.WriteByte('i')
		b.WriteString(strconv.FormatInt(v, 10))
	case *big.Int:
		b.WriteByte('I')
		b.WriteString(v.Text(62))
	case float64:
		fmt.Fprintf(b, "f%x", math.Float64bits(v))
	case complex128:
		fmt.Fprintf(b, "c%x,%x", math.Float64bits(real(v)), math.Float64bits(imag(v)))
	case string:
		fmt.Fprintf(b, "s%d:", len(v))
		b.WriteString(v)
	case bytecode.Bytes:
		fmt.Fprintf(b, "y%d:", len(v))
		b.WriteString(string(v))
	case bytecode.Ellipsis:
		b.WriteByte('E')
	case bytecode.Tuple:
		constKeys(b, '(', v)
	case bytecode.FrozenSet:
		constKeys(b, '{', v)
	case *bytecode.Code:
		fmt.Fprintf(b, "C%p", v)
	}
}

func constKeys(b *strings.Builder, open byte, items []any) {
	b.WriteByte(open)
	for _, x := range items {
		constKey(b, x)
		b.WriteByte(',')
	}
	b.WriteByte(')')
}

// constant returns the index of a constant.
func (u *unit) constant(v any) int32 {
	var b strings.Builder
	constKey(&b, v)
	key := b.String()
	if i, ok := u.consts[key]; ok {
		return int32(i)
	}
	i := len(u.code.Consts)
	u.code.Consts = append(u.code.Consts, v)
	u.consts[key] = i
	return int32(i)
}

// loadConst puts a constant into a register in the shortest way.
func (u *unit) loadConst(dst int, v any, at position.Range) {
	switch v := v.(type) {
	case nil:
		u.emit(at, bytecode.LoadNone, dst, 0, 0, 0)
		return
	case bool:
		d := int32(0)
		if v {
			d = 1
		}
		u.emit(at, bytecode.LoadBool, dst, 0, 0, d)
		return
	case int64:
		if v == int64(int32(v)) {
			u.emit(at, bytecode.LoadInt, dst, 0, 0, int32(v))
			return
		}
	}
	u.emit(at, bytecode.LoadK, dst, 0, 0, u.constant(v))
}

// fromLiteral turns a literal's value into a constant.
func fromLiteral(v any) any {
	switch v := v.(type) {
	case ast.Bytes:
		return bytecode.Bytes(v)
	case ast.Ellipsis:
		return bytecode.Ellipsis{}
	}
	return v
}

// truth returns the truth value of a constant.
func truth(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case complex128:
		return v != 0
	case string:
		return v != ""
	case bytecode.Bytes:
		return v != ""
	case bytecode.Tuple:
		return len(v) > 0
	}
	return true
}
