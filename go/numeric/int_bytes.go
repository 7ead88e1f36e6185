package numeric

import "math/big"

// This file is int.to_bytes and int.from_bytes. Tests: arith_test.go.

var (
	errBytesOverflow error = &Error{Kind: OverflowError, Text: "int too big to convert"}
	errBytesNegative error = &Error{Kind: OverflowError, Text: "can't convert negative int to unsigned"}
	errBytesLength   error = &Error{Kind: ValueError, Text: "length argument must be non-negative"}
)

// IntToBytes returns x.to_bytes(length, order, signed=signed). The caller
// charges length bytes before calling.
func IntToBytes(x *big.Int, length int, little, signed bool) ([]byte, error) {
	switch {
	case length < 0:
		return nil, errBytesLength
	case x.Sign() < 0 && !signed:
		return nil, errBytesNegative
	case !fitsBytes(x, length, signed):
		return nil, errBytesOverflow
	case length > MaxIntBits:
		return nil, ErrIntMemory
	}
	buf := make([]byte, length)
	if x.Sign() >= 0 {
		x.FillBytes(buf)
	} else {
		// Two's complement: -x is the complement of x-1.
		n := new(big.Int).Not(x)
		n.FillBytes(buf)
		for i := range buf {
			buf[i] = ^buf[i]
		}
	}
	if little {
		reverseBytes(buf)
	}
	return buf, nil
}

// fitsBytes reports whether x has a place in length bytes.
func fitsBytes(x *big.Int, length int, signed bool) bool {
	n := x.BitLen()
	if signed && x.Sign() != 0 {
		n++
		if x.Sign() < 0 && int(x.TrailingZeroBits()) == n-2 {
			n-- // the lowest negative number needs no extra bit
		}
	}
	return (n+7)/8 <= length
}

// IntFromBytes returns int.from_bytes(b, order, signed=signed); b is not changed.
func IntFromBytes(b []byte, little, signed bool) *big.Int {
	buf := b
	if little {
		buf = append([]byte(nil), b...)
		reverseBytes(buf)
	}
	x := new(big.Int).SetBytes(buf)
	if signed && len(buf) > 0 && buf[0]&0x80 != 0 {
		top := new(big.Int).Lsh(bigOne, uint(len(buf))*8)
		x.Sub(x, top)
	}
	return x
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}
