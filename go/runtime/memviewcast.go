package runtime

import (
	"math"
	"math/big"
	"slices"
	"strings"
)

// This file makes views with another format or shape of the same bytes, and
// finds out whether a bytearray is still being looked at. Tests:
// bytes_test.go.

func bigOfUint(u uint64) *big.Int { return new(big.Int).SetUint64(u) }

func memViewCast(th *Thread, a []Value) (Value, error) {
	format, err := th.argStr(a[1], "cast", "'format'")
	if err != nil {
		return Value{}, err
	}
	m := *a[0].memoryView()
	if err := th.usable(&m); err != nil {
		return Value{}, err
	}
	if !m.contiguous() {
		return Value{}, th.TypeError("memoryview: casts are restricted to C-contiguous views")
	}
	if (a[2].IsSet() || len(m.shape) != 1) && slices.Contains(m.shape, 0) {
		return Value{}, th.TypeError("memoryview: cannot cast view with zeros in shape or strides")
	}
	var sizes []Value
	if a[2].IsSet() {
		if sizes, err = th.castSizes(&m, a[2]); err != nil {
			return Value{}, err
		}
	}
	if err := th.castFormat(&m, format); err != nil {
		return Value{}, err
	}
	if a[2].IsSet() {
		shape, err := th.castShape(sizes, m.itemSize)
		if err != nil {
			return Value{}, err
		}
		if err := th.castTo(&m, shape); err != nil {
			return Value{}, err
		}
	}
	return th.newMemView(m), nil
}

// castFormat makes m one-dimensional with items of the format.
func (th *Thread) castFormat(m *memView, format *Str) error {
	if _, err := th.encode(format, "ascii", "strict"); err != nil {
		return err
	}
	letter := strings.TrimPrefix(format.s, "@")
	size, ok := formatSizes[letter]
	if !ok {
		return th.ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	if !byteFormat(m.code()) && !byteFormat(letter[0]) {
		return th.TypeError("memoryview: cannot cast between two non-byte formats")
	}
	total := m.count() * m.itemSize
	if total%size != 0 {
		return th.TypeError("memoryview: length is not a multiple of itemsize")
	}
	m.format, m.itemSize = format.s, size
	m.shape, m.strides = []int{total / size}, []int{size}
	return nil
}

func byteFormat(code byte) bool { return code == 'B' || code == 'b' || code == 'c' }

// maxDimensions is CPython's limit.
const maxDimensions = 64

// castSizes is the argument shape of cast as its items.
func (th *Thread) castSizes(m *memView, v Value) ([]Value, error) {
	items, ok := exactItems(v)
	if !ok {
		if l, isList := asList(v); isList {
			items = l.items
		} else if t, isTuple := asTuple(v); isTuple {
			items = t.items
		} else {
			return nil, th.TypeError("shape must be a list or a tuple")
		}
	}
	if len(items) > maxDimensions {
		return nil, th.ValueError("memoryview: number of dimensions must not exceed %d", maxDimensions)
	}
	if len(m.shape) != 1 && len(items) != 1 {
		return nil, th.TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
	}
	return items, nil
}

// castShape reads the sizes of the dimensions.
func (th *Thread) castShape(items []Value, itemSize int) ([]int, error) {
	total := itemSize
	shape := make([]int, 0, len(items))
	for _, x := range items {
		if x.layout() != layoutInt {
			return nil, th.TypeError("memoryview.cast(): elements of shape must be integers")
		}
		n, err := th.sizeArg(x)
		if err != nil {
			return nil, err
		}
		if n <= 0 {
			return nil, th.ValueError("memoryview.cast(): elements of shape must be integers > 0")
		}
		if n > math.MaxInt64/total {
			return nil, th.ValueError("memoryview.cast(): product(shape) > SSIZE_MAX")
		}
		total *= n
		shape = append(shape, n)
	}
	return shape, nil
}

// castTo gives the one-dimensional m a shape.
func (th *Thread) castTo(m *memView, shape []int) error {
	total := m.count() * m.itemSize
	size := m.itemSize
	for _, n := range shape {
		if size == 0 || n > total/size {
			return th.TypeError("memoryview: product(shape) * itemsize != buffer size")
		}
		size *= n
	}
	if size != total {
		return th.TypeError("memoryview: product(shape) * itemsize != buffer size")
	}
	m.shape, m.strides = shape, make([]int, len(shape))
	stride := m.itemSize
	for d := len(shape) - 1; d >= 0; d-- {
		m.strides[d] = stride
		stride *= shape[d]
	}
	return nil
}

// isViewed reports whether the guest can still reach a memoryview of x. What
// only a temporary of a running function holds does not count: CPython would
// have let go of it.
func (th *Thread) isViewed(x *ByteArray) (bool, error) {
	seen := map[*Obj]struct{}{}
	var pending []*Obj
	found := false
	mark := func(v Value) {
		switch v.p {
		case nil, &tagInt, &tagFloat, &tagBool, &tagNone:
			return
		}
		if _, ok := seen[v.p]; ok {
			return
		}
		seen[v.p] = struct{}{}
		if v.p.shape == &memoryViewShape {
			if m := v.memoryView(); m.base.p == &x.Obj && !m.released {
				found = true
			}
			return
		}
		pending = append(pending, v.p)
	}
	th.variables(mark)
	for len(pending) > 0 && !found {
		o := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		if visit := o.shape.typ.slots.Visit; visit != nil {
			visit(objValue(o), mark)
		}
	}
	return found, th.spend(len(seen))
}

// variables gives what the variables of the sandbox hold: globals through the
// functions that run, modules, and the named slots of all frames.
func (th *Thread) variables(f func(Value)) {
	code, base := th.state.code, th.state.base
	var from *Generator
	for i := th.fp; code != nil; {
		f(objValue(&code.Obj))
		if from == nil { // f has been given the generator otherwise
			top := min(base+1+len(code.bc.Vars), len(th.stack))
			for _, v := range th.stack[base:top] {
				visitSet(v, f)
			}
		}
		if i--; i < 0 {
			break
		}
		if g := th.frames[i].gen; g != nil {
			f(objValue(&g.Obj))
		}
		base -= int(th.frames[i].delta)
		code, from = th.frames[i].code, th.frames[i].from
	}
	f(th.Builtins.value())
	f(th.Modules.value())
	if th.inflight != nil {
		f(th.inflight.value())
	}
}
