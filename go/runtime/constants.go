package runtime

import (
	"math/big"
	"slices"

	"github.com/pynterp/pynterp/go/bytecode"
)

// constant makes the object of a code constant. Strings that look like names
// are interned, as CPython does. Tests: corpus/literals.
func (th *Thread) constant(k any) Value {
	switch k := k.(type) {
	case nil:
		return None
	case bool:
		return Bool(k)
	case int64:
		return Int(k)
	case *big.Int:
		return th.newBigInt(k)
	case float64:
		return Float(k)
	case complex128:
		return th.newComplex(k)
	case string:
		if len(k) <= 64 && isIdentifier(k) {
			return th.internString(k).value()
		}
		v := th.NewStr(k)
		v.str().hashOf()
		return v
	case bytecode.Bytes:
		return th.newBytes(string(k))
	case bytecode.Tuple:
		return th.tupleOf(th.constantList(k))
	case bytecode.FrozenSet:
		return th.constantSet(th.constantList(k))
	}
	return EllipsisValue
}

// constantSet makes a frozenset. CPython makes it again from its own order
// where it interns an element of which there is another copy, the name of
// something built in: elements that collide change places.
func (th *Thread) constantSet(items []Value) Value {
	s, err := th.newFrozenSet(items)
	if err == nil && slices.ContainsFunc(items, isStaticName) {
		items = items[:0]
		for i := s.next(0); i >= 0; i = s.next(i + 1) {
			items = append(items, s.table[i].key)
		}
		s, err = th.newFrozenSet(items)
	}
	if err != nil {
		return None
	}
	return s.value()
}

// isStaticName reports whether v is the name of something built in that is
// longer than the characters of which there is only one copy anyway.
func isStaticName(v Value) bool {
	s, ok := asStr(v)
	return ok && len(s.s) > 1 && staticNames[s.s] != nil
}

func (th *Thread) constantList(ks []any) []Value {
	out := make([]Value, len(ks))
	for i, k := range ks {
		out[i] = th.constant(k)
	}
	return out
}
