package runtime

import (
	"math/big"

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
		s, err := th.newFrozenSet(th.constantList(k))
		if err != nil {
			return None
		}
		return s.value()
	}
	return EllipsisValue
}

func (th *Thread) constantList(ks []any) []Value {
	out := make([]Value, len(ks))
	for i, k := range ks {
		out[i] = th.constant(k)
	}
	return out
}
