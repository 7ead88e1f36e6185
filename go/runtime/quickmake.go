package runtime

import (
	"strconv"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file makes small containers and texts for the loop: like quick.go it
// runs no guest code, cannot fail and does not look at the machine's state.
// Tests: quickops_test.go, corpus/list, corpus/dict, corpus/set, corpus/fstrings.

// quickMake executes an instruction that makes a container of registers.
func (th *Thread) quickMake(in *bytecode.Instr, r *[256]Value) bool {
	b, n := int(in.B), int(in.D)
	if n > quickItems {
		return false
	}
	switch in.Op {
	case bytecode.MakeList:
		if b+n > len(r) {
			return false
		}
		if in.C == 1 {
			r[in.A] = th.newListAhead(r[in.B]).value()
			return true
		}
		th.charge(48 + n*valueSize)
		l := listFor(n)
		copy(l.items, r[b:b+n])
		r[in.A] = l.value()
		return true
	case bytecode.MakeDict:
		return b+2*n <= len(r) && th.quickMakeDict(&r[in.A], r[b:b+2*n])
	case bytecode.MakeSet:
		return b+n <= len(r) && th.quickMakeSet(&r[in.A], r[b:b+n])
	case bytecode.BuildString:
		return b+n <= len(r) && th.quickJoin(&r[in.A], r[b:b+n])
	}
	return false
}

// mostAhead is for how many items a list is given room before there are any.
const mostAhead = 512

// newListAhead returns an empty list with room for what the iterator gives, where
// that is known.
func (th *Thread) newListAhead(it Value) *List {
	n := 0
	switch it.p.shape {
	case &listIterShape:
		n = it.listIter().left()
	case &tupleIterShape:
		n = it.tupleIter().left()
	case &rangeIterShape:
		n = int(it.rangeIter().left)
	}
	n = max(0, min(n, mostAhead))
	th.charge(48 + n*valueSize)
	l := listFor(n)
	l.items = l.items[:0]
	return l
}

// quickMakeDict makes the dict of keys and values in turn, where they fit the
// smallest table.
func (th *Thread) quickMakeDict(to *Value, pairs []Value) bool {
	if len(pairs) > 2*tableRoom(minTable) {
		return false
	}
	for i := 0; i < len(pairs); i += 2 {
		if k := pairs[i].p; k != &tagInt && k.shape != &strShape {
			return false
		}
	}
	d := th.newDictSized(len(pairs) / 2)
	for i := 0; i < len(pairs); i += 2 {
		d.nonStr = d.nonStr || pairs[i].p == &tagInt
		if !th.quickStore(d, pairs[i], pairs[i+1]) {
			return false
		}
	}
	*to = d.value()
	return true
}

func (th *Thread) quickMakeSet(to *Value, items []Value) bool {
	if len(items) > 4 {
		return false
	}
	s := th.NewSet()
	for _, v := range items {
		if !th.quickAdd(s, v) {
			return false
		}
	}
	*to = s.value()
	return true
}

// quickJoin joins strs to a short one.
func (th *Thread) quickJoin(to *Value, parts []Value) bool {
	size, n, flags := 0, 0, strASCII
	for _, p := range parts {
		if p.p.shape != &strShape {
			return false
		}
		s := p.str()
		size, n, flags = size+len(s.s), n+s.n, flags&s.flags
	}
	if size <= 1 || size > maxInlineText {
		return false
	}
	th.charge(strSize + size)
	x, b := inlineBuffer(size)
	at := 0
	for _, p := range parts {
		at += copy(b[at:], p.str().s)
	}
	x.n, x.flags = n, flags
	*to = x.value()
	return true
}

// quickFormat is a field of an f-string without a format, for a str or an int.
func (th *Thread) quickFormat(in *bytecode.Instr, r *[256]Value) bool {
	if in.D != 0 || in.C != 0 && in.C != 's' {
		return false
	}
	switch v := r[in.B]; {
	case v.p == &tagInt:
		r[in.A] = th.smallDecimal(v.int())
	case v.p.shape == &strShape:
		r[in.A] = v
	default:
		return false
	}
	return true
}

// smallDecimal is the str of an int.
func (th *Thread) smallDecimal(i int64) Value {
	var digits [20]byte
	b := strconv.AppendInt(digits[:0], i, 10)
	th.charge(strSize + len(b))
	if len(b) == 1 {
		return asciiChars[b[0]].value()
	}
	x, to := inlineBuffer(len(b))
	copy(to, b)
	x.n, x.flags = len(b), strASCII
	return x.value()
}
