package runtime

import (
	"github.com/pynterp/pynterp/go/numeric"
)

// This file is int.to_bytes and int.from_bytes. Tests: int_test.go,
// corpus/int.

// byteArgs reads the arguments byteorder, big where it is not given, and
// signed, whose truth is asked for before the order is looked at.
func (th *Thread) byteArgs(byteorder, signedArg Value, fn string) (little, signed bool, err error) {
	order := "big"
	if byteorder.IsSet() {
		s, ok := asStr(byteorder)
		if !ok {
			return false, false, th.badArg(byteorder, fn, "'byteorder'", "str")
		}
		order = s.s
	}
	if signed, err = th.Truth(signedArg); err != nil {
		return false, false, err
	}
	if order != "big" && order != "little" {
		return false, false, th.ValueError("byteorder must be either 'little' or 'big'")
	}
	return order == "little", signed, nil
}

// intToBytes is to_bytes(self, length, byteorder, signed).
func intToBytes(th *Thread, a []Value) (Value, error) {
	n, err := th.intSize(a[1])
	if err != nil {
		return Value{}, err
	}
	little, signed, err := th.byteArgs(a[2], a[3], "to_bytes")
	if err != nil {
		return Value{}, err
	}
	x := bigOf(plainInt(a[0]))
	if n > 0 {
		if err := th.reserve(2*n + bytesSize); err != nil {
			return Value{}, err
		}
		if err := th.work(n); err != nil {
			return Value{}, err
		}
	}
	b, err := numeric.IntToBytes(x, n, little, signed)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return rawBytes(bufferString(b)), nil
}

// intFromBytes is from_bytes(type, bytes, byteorder, signed).
func intFromBytes(th *Thread, a []Value) (Value, error) {
	little, signed, err := th.byteArgs(a[2], a[3], "from_bytes")
	if err != nil {
		return Value{}, err
	}
	b, err := th.bytesArg(a[1])
	if err != nil {
		return Value{}, err
	}
	if err := th.reserve(2 * len(b)); err != nil {
		return Value{}, err
	}
	if err := th.work(len(b)); err != nil {
		return Value{}, err
	}
	i := th.newBigInt(numeric.IntFromBytes([]byte(b), little, signed))
	if t, _ := asType(a[0]); t == nil || t == &IntType {
		return i, nil
	}
	return th.Call(a[0], i)
}

// bytesArg is the bytes of an argument as __bytes__, the buffer or the items
// of v give them. They are not to be kept.
func (th *Thread) bytesArg(v Value) (string, error) {
	if b, ok, err := th.scatteredBytes(v); ok || err != nil {
		return b, err
	}
	if r, ok, err := th.callBytesMethod(v); err != nil {
		return "", err
	} else if ok {
		return bytesOf(r), nil
	}
	if v.layout() == layoutInt || v.layout() == layoutStr || !isIterable(v) {
		return "", th.TypeError("cannot convert '%s' object to bytes", v.Type().name)
	}
	b, err := th.collectBytes(v, "bytes", "cannot convert '%s' object to bytes")
	return bufferString(b), err
}

// isIterable reports whether iter(v) may succeed.
func isIterable(v Value) bool {
	s := &v.Type().slots
	return s.Iter != nil || s.GetItem != nil
}
