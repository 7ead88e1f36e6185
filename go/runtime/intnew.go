package runtime

import (
	"math/big"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/text"
)

// This file is the constructor int(x, base): of numbers, and of texts with the
// limit of digits. Tests: int_test.go, corpus/int.

// intNewNative binds int's arguments where there are keywords.
var intNewNative = newNative(&Def{Name: "int", Sig: "(x=<unrepresentable>, /, base=<unrepresentable>)", Fn: intFromArgs}, nil, "")

// intDirect is int(...), intNew int.__new__(...): three arguments are refused in
// other words.
func intDirect(th *Thread, args []Value, names []*Str) (Value, error) {
	if len(names) == 0 && len(args) > 2 {
		return Value{}, th.TypeError("int expected at most 2 arguments, got %d", len(args))
	}
	return intNew(th, &IntType, args, names)
}

func intNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 {
		return th.callNative(intNewNative, args, names)
	}
	switch len(args) {
	case 0:
		return Int(0), nil
	case 1:
		return th.intOf(args[0])
	case 2:
		return intFromArgs(th, args)
	}
	return th.callNative(intNewNative, args, names)
}

func intFromArgs(th *Thread, a []Value) (Value, error) {
	if !a[1].IsSet() {
		if !a[0].IsSet() {
			return Int(0), nil
		}
		return th.intOf(a[0])
	}
	if !a[0].IsSet() {
		return Value{}, th.TypeError("int() missing string argument")
	}
	i, err := th.Index(a[1])
	if err != nil {
		return Value{}, err
	}
	base := clipInt(plainInt(i))
	if base != 0 && (base < 2 || base > 36) {
		return Value{}, th.numericError(numeric.ErrIntBase)
	}
	if a[0].p.shape != &memoryViewShape {
		if v, ok, err := th.intOfText(a[0], int(base)); ok || err != nil {
			return v, err
		}
	}
	return Value{}, th.TypeError("int() can't convert non-string with explicit base")
}

// intOf is int(v).
func (th *Thread) intOf(v Value) (Value, error) {
	switch {
	case v.p == &tagInt || v.p.shape == &bigIntShape:
		return v, nil
	case v.p == &tagFloat:
		return th.floatInt(v.float())
	}
	s := &v.Type().slots
	convert := s.ToInt
	if convert == nil {
		convert = s.Index
	}
	if convert != nil {
		return convert(th, v)
	}
	r, ok, err := th.intOfText(v, 10)
	if ok || err != nil {
		return r, err
	}
	return Value{}, th.TypeError("int() argument must be a string, a bytes-like object or a real number, not '%s'", v.Type().name)
}

// intOfText is int(v, base) of a str or a bytes-like object; ok is false for
// others.
func (th *Thread) intOfText(v Value, base int) (r Value, ok bool, err error) {
	var s string
	isStr := v.layout() == layoutStr
	if isStr {
		s = strOf(v).s
	} else if s, ok = bytesText(v); !ok {
		return Value{}, false, nil
	}
	if err := th.work(len(s)); err != nil {
		return Value{}, false, err
	}
	valid := true
	if isStr {
		s, valid = numeric.NormalizeDecimal(s)
	}
	if valid {
		r, err = th.parseInt(s, base)
	}
	if !valid || err == numeric.ErrIntLiteral {
		err = th.intLiteralError(v, s, isStr, base)
	}
	return r, true, th.numericError(err)
}

// parseInt reads an int from a normalised text.
func (th *Thread) parseInt(s string, base int) (Value, error) {
	binary := base&(base-1) == 0 && base != 0
	if len(s) > workUnit {
		n := len(s)
		if !binary {
			n = min(n, numeric.DefaultMaxStrDigits)
		}
		if err := th.reserve(len(s)); err != nil {
			return Value{}, err
		}
		if err := th.spendCost(numeric.ParseIntCost(n, base)); err != nil {
			return Value{}, err
		}
	}
	small, wide, err := numeric.ParseInt(s, base, numeric.DefaultMaxStrDigits)
	if err != nil {
		return Value{}, err
	}
	if wide == nil {
		return Int(small), nil
	}
	return th.newBigInt(wide), nil
}

// intLiteralError says that the text of v is no int. Bytes-like objects are
// shown as bytes; of a long text only the start is shown.
func (th *Thread) intLiteralError(v Value, s string, isStr bool, base int) error {
	shown := ""
	if isStr {
		r, err := th.Repr(v)
		if err != nil {
			return err
		}
		shown = r.s
	} else {
		shown = text.ReprBytes(s[:min(len(s), maxLiteral)])
	}
	if text.RuneCount(shown) > maxLiteral {
		shown = shown[:text.Offset(shown, maxLiteral)]
	}
	return th.ValueError("invalid literal for int() with base %d: %s", base, shown)
}

// maxLiteral is how much of a text an error message shows.
const maxLiteral = 200

// bigArg is v, through __index__, as a number that must not be changed.
func (th *Thread) bigArg(v Value) (*big.Int, error) {
	i, err := th.Index(v)
	if err != nil {
		return nil, err
	}
	return bigOf(plainInt(i)), nil
}
