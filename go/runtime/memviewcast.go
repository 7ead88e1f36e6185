package runtime

import (
	"math"
	"math/big"
)

// This file makes views with another format or shape of the same bytes, and
// finds out whether a bytearray is still being looked at. Tests:
// bytes_test.go.

func bigOfUint(u uint64) *big.Int { return new(big.Int).SetUint64(u) }

func memViewCast(th *Thread, a []Value) (Value, error) {
	m := *a[0].memoryView()
	if err := th.usable(&m); err != nil {
		return Value{}, err
	}
	format, err := th.argStr(a[1], "cast", "'format'")
	if err != nil {
		return Value{}, err
	}
	var shape []int
	if a[2].IsSet() {
		if shape, err = th.castShape(&m, a[2]); err != nil {
			return Value{}, err
		}
	}
	if len(m.shape) != 1 && (len(m.shape) != 0 || len(shape) != 1) && shape != nil && len(shape) != 1 {
		return Value{}, th.TypeError("memoryview: cast must be 1D -> ND or ND -> 1D")
	}
	if !m.contiguous() {
		return Value{}, th.TypeError("memoryview: casts are restricted to C-contiguous views")
	}
	if err := th.castFormat(&m, format.s); err != nil {
		return Value{}, err
	}
	if shape != nil {
		if err := th.castTo(&m, shape); err != nil {
			return Value{}, err
		}
	}
	return th.newMemView(m), nil
}

// castFormat makes m one-dimensional with items of the format.
func (th *Thread) castFormat(m *memView, format string) error {
	name := format
	if len(name) == 2 && name[0] == '@' {
		name = name[1:]
	}
	size, ok := formatSizes[name]
	if !ok {
		return th.ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	if !byteFormat(m.format) && !byteFormat(name) {
		return th.TypeError("memoryview: cannot cast between two non-byte formats")
	}
	total := m.count() * m.itemSize
	if total%size != 0 {
		return th.TypeError("memoryview: length is not a multiple of itemsize")
	}
	m.format, m.itemSize = name, size
	m.shape, m.strides = []int{total / size}, []int{size}
	return nil
}

func byteFormat(format string) bool { return format == "B" || format == "b" || format == "c" }

// maxDimensions is CPython's limit.
const maxDimensions = 64

func (th *Thread) castShape(m *memView, v Value) ([]int, error) {
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
	shape := make([]int, 0, len(items))
	for _, x := range items {
		if x.layout() != layoutInt {
			return nil, th.TypeError("memoryview.cast(): elements of shape must be integers")
		}
		i := plainInt(x)
		if !i.isInt() || i.int() <= 0 || i.int() > math.MaxInt32 {
			return nil, th.ValueError("memoryview.cast(): elements of shape must be integers > 0")
		}
		shape = append(shape, int(i.int()))
	}
	return shape, nil
}

// castTo gives the one-dimensional m a shape.
func (th *Thread) castTo(m *memView, shape []int) error {
	total := m.count() * m.itemSize
	size := m.itemSize
	for _, n := range shape {
		if size *= n; size > total {
			break
		}
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
	for i := th.fp; code != nil; {
		f(objValue(&code.Obj))
		top := min(base+1+len(code.bc.Vars), len(th.stack))
		for _, v := range th.stack[base:top] {
			visitSet(v, f)
		}
		if i--; i < 0 {
			break
		}
		if g := th.frames[i].gen; g != nil {
			f(objValue(&g.Obj))
		}
		base -= int(th.frames[i].delta)
		code = th.frames[i].code
	}
	f(th.Builtins.value())
	f(th.Modules.value())
	if th.inflight != nil {
		f(th.inflight.value())
	}
}
