package runtime

import "github.com/pynterp/pynterp/go/numeric"

// This file is the constructor complex(real, imag) and complex.from_number.
// Tests: float_test.go, corpus/complex.

// complexNewNative binds complex's arguments.
var complexNewNative = newNative(&Def{Name: "complex", Sig: "(real=<unrepresentable>, imag=<unrepresentable>)", Fn: complexFromParts}, nil, "")

func complexNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(args) == 1 && len(names) == 0 {
		return th.complexFrom(args[0])
	}
	return th.callNative(complexNewNative, args, names)
}

// complexFrom is complex(v) with v given by position.
func (th *Thread) complexFrom(v Value) (Value, error) {
	if v.p.shape == &complexShape {
		return v, nil
	}
	if v.layout() == layoutStr {
		return th.complexOfText(strOf(v).s)
	}
	c, _, ok, err := th.complexPart(v, true)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, th.TypeError("complex() argument must be a string or a number, not %s", th.fullName(v.Type()))
	}
	return th.newComplex(c), nil
}

func (th *Thread) complexOfText(s string) (Value, error) {
	if err := th.work(2 * len(s)); err != nil {
		return Value{}, err
	}
	given := s
	s, _ = numeric.NormalizeDecimal(s)
	c, ok, malformed := numeric.ParseComplex(s)
	if ok {
		return th.newComplex(c), nil
	}
	if malformed {
		return Value{}, th.numericError(numeric.ErrComplexMalformed)
	}
	r, err := th.Repr(th.NewStr(given))
	if err != nil {
		return Value{}, err
	}
	return Value{}, th.ValueError("could not convert string to complex: %s", r.s)
}

// complexPart reads an argument as a number: by __complex__ if that may be
// asked, else as a real one. ok is false for what is no number.
func (th *Thread) complexPart(v Value, special bool) (c complex128, isReal, ok bool, err error) {
	if special && v.p.shape != &complexShape {
		if m, found := th.lookup(v.Type(), complexName); found {
			c, err := th.callComplex(v, m)
			return c, false, true, err
		}
	}
	if v.layout() == layoutComplex {
		return complexOf(v), false, true, nil
	}
	f, ok, err := th.floatByMethod(v)
	return complex(f, 0), true, ok, err
}

// callComplex calls __complex__, which m is.
func (th *Thread) callComplex(v, m Value) (complex128, error) {
	r, err := th.callFound(v, m)
	if err != nil {
		return 0, err
	}
	if r.layout() != layoutComplex {
		return 0, th.TypeError("__complex__ returned non-complex (type %s)", r.Type().name)
	}
	return complexOf(r), th.strictSubclass("__complex__", r, &ComplexType)
}

// isNumber reports whether complexPart will take v without __complex__.
func isNumber(v Value) bool {
	s := &v.Type().slots
	return v.layout() == layoutComplex || s.ToFloat != nil || s.Index != nil
}

// complexFromParts is complex(real, imag): real + imag*1j, where imag may be
// complex itself.
func complexFromParts(th *Thread, a []Value) (Value, error) {
	re, im := a[0], a[1]
	if !re.IsSet() {
		re = Int(0)
	}
	if re.layout() == layoutStr {
		return Value{}, th.realPartError("real", re)
	}
	_, special := th.lookup(re.Type(), complexName)
	if !special && !isNumber(re) {
		return Value{}, th.realPartError("real", re)
	}
	var x complex128
	var err error
	if special {
		if x, _, _, err = th.complexPart(re, true); err != nil {
			return Value{}, err
		}
	}
	if im.IsSet() && !isNumber(im) {
		return Value{}, th.realPartError("imag", im)
	}
	if !special {
		if x, _, _, err = th.complexPart(re, false); err != nil {
			return Value{}, err
		}
	}
	if re.layout() == layoutComplex {
		if err := th.warnHere(&DeprecationWarningType, partError, "real", re.Type().name); err != nil {
			return Value{}, err
		}
	}
	if !im.IsSet() {
		return th.newComplex(x), nil
	}
	y, imagReal, _, err := th.complexPart(im, false)
	if err != nil {
		return Value{}, err
	}
	if !imagReal {
		if err := th.warnHere(&DeprecationWarningType, partError, "imag", im.Type().name); err != nil {
			return Value{}, err
		}
	}
	return th.newComplex(joinParts(x, y, !special, imagReal)), nil
}

// joinParts is x + y*1j. Parts that a real number does not have are left out:
// adding their zeros would lose the sign of a zero.
func joinParts(x, y complex128, xReal, yReal bool) complex128 {
	re, im := real(x), real(y)
	if !yReal {
		re -= imag(y)
	}
	if !xReal {
		im += imag(x)
	}
	return complex(re, im)
}

const partError = "complex() argument '%s' must be a real number, not %s"

func (th *Thread) realPartError(arg string, v Value) error {
	return th.TypeError(partError, arg, th.fullName(v.Type()))
}

func complexFromNumber(th *Thread, a []Value) (Value, error) {
	if a[1].p.shape == &complexShape && a[0] == ComplexType.value() {
		return a[1], nil
	}
	c, _, ok, err := th.complexPart(a[1], true)
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, th.TypeError("must be real number, not %s", a[1].Type().name)
	}
	return th.ofClass(a[0], &ComplexType, th.newComplex(c))
}
