package runtime

import (
	"math"
	"math/big"
	"strconv"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/text"
)

// This file formats values by format specifications: th.Format for format()
// and f-strings, and the __format__ methods of str and of the numbers. The
// mini-language itself is in package numeric. Tests: format_test.go,
// corpus/format_spec.

// Format returns format(v, spec) by the type's __format__. The exact built-in
// types need no look-up.
func (th *Thread) Format(v Value, spec *Str) (*Str, error) {
	r, err := th.FormatValue(v, spec)
	if err != nil {
		return nil, err
	}
	s, _ := asStr(r)
	return s, nil
}

// FormatValue is Format that keeps an instance of a subclass of str.
func (th *Thread) FormatValue(v Value, spec *Str) (Value, error) {
	r, ok, err := th.formatExact(v, spec.s)
	if err != nil || ok {
		return r, err
	}
	return th.formatObject(v, spec)
}

// formatExact is Format for an exact str, int or float; ok tells whether v is.
func (th *Thread) formatExact(v Value, spec string) (r Value, ok bool, err error) {
	switch {
	case v.p.shape == &strShape:
		r, err = th.formatStrSpec(v, spec)
	case v.p == &tagInt:
		r, err = th.formatIntSpec(v, spec)
	case v.p == &tagFloat:
		r, err = th.formatFloatSpec(v, spec)
	default:
		return Value{}, false, nil
	}
	return r, true, err
}

func (th *Thread) formatObject(v Value, spec *Str) (Value, error) {
	r, err := th.CallMethod(v, formatName, spec.value())
	if err != nil {
		return Value{}, err
	}
	if r.layout() != layoutStr {
		return Value{}, th.TypeError("__format__ must return a str, not %s", r.Type().name)
	}
	return r, nil
}

// formatSpecArg is the argument of a __format__ method.
func (th *Thread) formatSpecArg(a []Value) (*Str, error) {
	spec, ok := asStr(a[1])
	if !ok {
		return nil, th.badArg(a[1], "__format__", "", "str")
	}
	return spec, nil
}

// plainFormat is format(v, ”) of a number: its str.
func (th *Thread) plainFormat(v Value) (Value, error) {
	s, err := th.Str(v)
	if err != nil {
		return Value{}, err
	}
	return s.value(), nil
}

// smallField is up to which width and precision a result is charged only after
// it is made.
const smallField = 256

// chargeNumber charges what the format specification of a number asks for if it
// can be much. digits is the size that the number has by itself.
func (th *Thread) chargeNumber(spec *numeric.Spec, digits int) error {
	if spec.Width <= smallField && spec.Precision <= smallField && digits <= smallField || spec.Precision > math.MaxInt32 {
		return nil // or is refused
	}
	return th.growText(int(spec.MaxSize(digits)))
}

// chargeText is chargeNumber for a str, which a precision only makes shorter.
func (th *Thread) chargeText(spec *numeric.Spec, x *Str) error {
	if spec.Width <= smallField && x.n <= smallField {
		return nil
	}
	fill := min(max(0, spec.Width-x.n), math.MaxInt64/8)
	return th.growText(fill*text.RuneSize(spec.Fill) + len(x.s))
}

// formatted makes the result of a format from what package numeric returned.
func (th *Thread) formatted(s string, err error) (Value, error) {
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.NewStr(s), nil
}

// formatStr is str.__format__.
func formatStr(th *Thread, a []Value) (Value, error) {
	spec, err := th.formatSpecArg(a)
	if err != nil {
		return Value{}, err
	}
	return th.formatStrSpec(a[0], spec.s)
}

func (th *Thread) formatStrSpec(v Value, spec string) (Value, error) {
	if spec == "" {
		if v.p.shape == &strShape {
			return v, nil
		}
		return th.plainFormat(v)
	}
	parsed, err := numeric.ParseSpec(spec, v.Type().name, 's', '<')
	if err != nil {
		return Value{}, th.numericError(err)
	}
	x := strOf(v)
	if err := th.chargeText(&parsed, x); err != nil {
		return Value{}, err
	}
	s, err := numeric.FormatString(x.s, x.n, &parsed)
	switch {
	case err != nil:
		return Value{}, th.numericError(err)
	case len(s) == len(x.s) && x.n > 0 && s == x.s:
		return v, nil // of whichever class it is
	case parsed.Width <= parsed.Precision && parsed.Precision < x.n:
		return th.partAt(x, 0, len(s)), nil // it begins as x does
	}
	return th.NewStr(s), nil
}

// formatInt is int.__format__.
func formatInt(th *Thread, a []Value) (Value, error) {
	spec, err := th.formatSpecArg(a)
	if err != nil {
		return Value{}, err
	}
	return th.formatIntSpec(a[0], spec.s)
}

func (th *Thread) formatIntSpec(v Value, spec string) (Value, error) {
	if spec == "" {
		if v.p == &tagInt {
			return th.decimal(v.int()), nil
		}
		return th.plainFormat(v)
	}
	parsed, err := numeric.ParseSpec(spec, v.Type().name, 'd', '>')
	if err != nil {
		return Value{}, th.numericError(err)
	}
	i := plainInt(v)
	if parsed.Precision >= 0 && isIntFormat(parsed.Type) {
		parsed.Precision = 0 // refused, whatever it is
	}
	if i.isInt() {
		if err := th.chargeNumber(&parsed, 64); err != nil {
			return Value{}, err
		}
		return th.formatted(numeric.FormatInt64(i.int(), &parsed))
	}
	x := bigOf(i)
	if err := th.chargeNumber(&parsed, x.BitLen()); err != nil {
		return Value{}, err
	}
	if parsed.Type == 'd' || parsed.Type == 'n' {
		if err := th.chargeDecimal(x); err != nil {
			return Value{}, err
		}
	}
	return th.formatted(numeric.FormatInt(x, &parsed, numeric.DefaultMaxStrDigits))
}

// isIntFormat reports whether a presentation type shows ints as such.
func isIntFormat(t rune) bool {
	return t == 'd' || t == 'b' || t == 'o' || t == 'x' || t == 'X' || t == 'n' || t == 'c'
}

// chargeDecimal spends the fuel of writing x in decimal. A number over the
// limit of digits is refused before any work.
func (th *Thread) chargeDecimal(x *big.Int) error {
	if numeric.DecimalDigitsMin(x.BitLen()) > numeric.DefaultMaxStrDigits {
		return nil
	}
	return th.spend(int(numeric.DecimalCost(x.BitLen())))
}

// bigOf returns the number of an int object; it must not be changed.
func bigOf(i Value) *big.Int {
	if i.isInt() || i.isBool() {
		return big.NewInt(i.int())
	}
	return i.bigInt().x
}

// formatFloat is float.__format__.
func formatFloat(th *Thread, a []Value) (Value, error) {
	spec, err := th.formatSpecArg(a)
	if err != nil {
		return Value{}, err
	}
	return th.formatFloatSpec(a[0], spec.s)
}

func (th *Thread) formatFloatSpec(v Value, spec string) (Value, error) {
	if spec == "" {
		if v.p == &tagFloat {
			return th.newASCII(numeric.FloatRepr(v.float())), nil
		}
		return th.plainFormat(v)
	}
	parsed, err := numeric.ParseSpec(spec, v.Type().name, 0, '>')
	if err != nil {
		return Value{}, th.numericError(err)
	}
	if err := th.chargeNumber(&parsed, 0); err != nil {
		return Value{}, err
	}
	return th.formatted(numeric.FormatFloat(unwrap(v).float(), &parsed))
}

// formatComplex is complex.__format__.
func formatComplex(th *Thread, a []Value) (Value, error) {
	spec, err := th.formatSpecArg(a)
	if err != nil {
		return Value{}, err
	}
	if spec.s == "" {
		return th.plainFormat(a[0])
	}
	parsed, err := numeric.ParseSpec(spec.s, a[0].Type().name, 0, '>')
	if err != nil {
		return Value{}, th.numericError(err)
	}
	if err := th.chargeNumber(&parsed, 0); err != nil {
		return Value{}, err
	}
	return th.formatted(numeric.FormatComplex(unwrap(a[0]).complexObj().c, &parsed))
}

// itoa returns n in decimal.
func itoa(n int) string { return strconv.Itoa(n) }

// numericError turns an error of package numeric into the guest's exception.
func (th *Thread) numericError(err error) error {
	e, ok := err.(*numeric.Error)
	if !ok {
		return err
	}
	t := &ValueErrorType
	switch e.Kind {
	case numeric.TypeError:
		t = &TypeErrorType
	case numeric.OverflowError:
		t = &OverflowErrorType
	case numeric.ZeroDivisionError:
		t = &ZeroDivisionErrorType
	case numeric.MemoryError:
		return th.newExc(&MemoryErrorType)
	}
	if e.Errno != 0 {
		return th.newExc(t, Int(int64(e.Errno)), th.NewStr(e.Text))
	}
	return th.newExc(t, th.NewStr(e.Text))
}
