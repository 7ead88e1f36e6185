package runtime

import "math/big"

// This file is what the modules of the safe library (go/stdlib) see of values:
// reading arguments, making results, errors and accounts. It is small on
// purpose: what a module needs beside the operations of abstract.go, arith.go,
// call.go and exc.go is added here, not by opening the internals. Tests:
// those of go/stdlib, go/pynterp/hostcall_test.go.

// AsInt64 returns v if it is an int (a bool or an object of a subclass too)
// that fits. It runs no guest code.
func (v Value) AsInt64() (int64, bool) {
	if v.layout() != layoutInt {
		return 0, false
	}
	i := plainInt(v)
	return int64(i.n), i.isInt()
}

// AsBig returns v if it is an int of any size. The number must not be changed.
func (v Value) AsBig() (*big.Int, bool) {
	if v.layout() != layoutInt {
		return nil, false
	}
	return bigOf(plainInt(v)), true
}

// AsFloat returns v if it is exactly a float.
func (v Value) AsFloat() (float64, bool) { return v.float(), v.isFloat() }

// AsString returns the text of v, WTF-8, if it is a str or of a subclass.
func (v Value) AsString() (string, bool) {
	s, ok := asStr(v)
	if !ok {
		return "", false
	}
	return s.s, true
}

// IsExactInt reports whether v's type is int: neither bool nor another subclass.
func (v Value) IsExactInt() bool { return v.p.shape.typ == &IntType }

// Float64 returns an argument that must be a real number: a float, or what
// __float__ or __index__ gives. The error is a TypeError or an OverflowError.
func (th *Thread) Float64(v Value) (float64, error) {
	if v.isFloat() {
		return v.float(), nil
	}
	return asFloat64(th, v)
}

// BigIndex returns an argument that must be an int, through __index__. The
// number must not be changed.
func (th *Thread) BigIndex(v Value) (*big.Int, error) { return th.bigArg(v) }

// NewInt returns the int x, which must not be changed afterwards.
func (th *Thread) NewInt(x *big.Int) Value { return th.newBigInt(x) }

// IntOfFloat returns f cut to an int; an error if it is not finite.
func (th *Thread) IntOfFloat(f float64) (Value, error) { return th.floatInt(f) }

// NewComplex returns the complex number c.
func (th *Thread) NewComplex(c complex128) Value { return th.newComplex(c) }

// Value returns the list as a Value.
func (l *List) Value() Value { return l.value() }

// Value returns the tuple as a Value.
func (t *Tuple) Value() Value { return t.value() }

// NumberError turns an error of package numeric into the guest's exception;
// other errors come back as they are.
func (th *Thread) NumberError(err error) error { return th.numericError(err) }

// CallSpecial calls the special method name of v's type with args. found is
// false if the type has no such method.
func (th *Thread) CallSpecial(v Value, name string, args ...Value) (r Value, found bool, err error) {
	return th.callMethodIf(v, th.internString(name), args...)
}

// Spend uses up fuel for native work: a step stands for about what one
// instruction of the guest costs. The error ends the run: at the limit, or if
// the work is so much that it could not be stopped in time.
func (th *Thread) Spend(steps int64) error { return th.spendWhole(steps) }

// MulInt returns x·y, and spends the fuel for it. The memory of the result is
// the caller's to reserve.
func (th *Thread) MulInt(x, y *big.Int) (*big.Int, error) { return th.mulBig(x, y) }

// DivInt is x // y, whose fuel it spends.
func (th *Thread) DivInt(x, y *big.Int) (*big.Int, error) {
	q, _, err := th.divBig(x, y)
	return q, err
}

// Reserve accounts for memory before it is allocated. The error ends the run.
func (th *Thread) Reserve(bytes int64) error { return th.reserve(int(bytes)) }

// ReserveInt accounts for an int of so many bits before it is made.
func (th *Thread) ReserveInt(bits int64) error { return th.reserveBits(bits) }

// FloatResult is the result of a function of package numeric: a float, or the
// error as the guest's exception.
func (th *Thread) FloatResult(f float64, err error) (Value, error) { return th.floatResult(f, err) }

// Pin lets the account of memory count *values and all that they refer to,
// which only a native's variable holds while guest code runs, until release is
// called. Pins are released in the opposite order.
func (th *Thread) Pin(values *[]Value) (release func()) {
	m := th.mark()
	th.pin(values)
	return func() { th.release(m) }
}
