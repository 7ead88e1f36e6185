package runtime

import (
	"github.com/pynterp/pynterp/go/numeric"
)

// This file is int.to_bytes and int.from_bytes. Tests: int_test.go,
// corpus/int.

// littleEndian reads the argument byteorder, big where it is not given.
func (th *Thread) littleEndian(v Value, fn string) (bool, error) {
	if !v.IsSet() {
		return false, nil
	}
	s, ok := asStr(v)
	if !ok {
		return false, th.badArg(v, fn, "'byteorder'", "str")
	}
	switch s.s {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, th.ValueError("byteorder must be either 'little' or 'big'")
}

// intToBytes is to_bytes(self, length, byteorder, signed).
func intToBytes(th *Thread, a []Value) (Value, error) {
	n, err := th.intSize(a[1])
	if err != nil {
		return Value{}, err
	}
	little, err := th.littleEndian(a[2], "to_bytes")
	if err != nil {
		return Value{}, err
	}
	signed, err := th.Truth(a[3])
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
	little, err := th.littleEndian(a[2], "from_bytes")
	if err != nil {
		return Value{}, err
	}
	signed, err := th.Truth(a[3])
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
	if b, ok := bytesText(v); ok {
		return b, nil
	}
	if _, hasBytes := th.lookup(v.Type(), bytesName); !hasBytes {
		if v.layout() == layoutInt || v.layout() == layoutStr || !isIterable(v) {
			return "", th.TypeError("cannot convert '%s' object to bytes", v.Type().name)
		}
	}
	r, err := th.Call(BytesType.value(), v)
	if err != nil {
		return "", err
	}
	return bytesOf(r), nil
}

// isIterable reports whether iter(v) may succeed.
func isIterable(v Value) bool {
	s := &v.Type().slots
	return s.Iter != nil || s.GetItem != nil
}
