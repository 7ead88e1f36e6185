package runtime

import "strings"

// This file has the errors of text encoding: their arguments, their positions,
// which are ints, and their messages. Tests: corpus/exceptions.

func initUnicodeError(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	if err := th.noKeywords(e, kw); err != nil {
		return err
	}
	want := len(e.fields)
	if e.shape.typ.isSubtype(&UnicodeTranslateErrorType) {
		want--
	}
	if len(args) != want {
		return th.TypeError("function takes exactly %d arguments (%d given)", want, len(args))
	}
	return th.fillUnicodeError(e, args)
}

// fillUnicodeError checks and keeps encoding, object, start, end and reason; a
// UnicodeTranslateError is given no encoding.
func (th *Thread) fillUnicodeError(e *Exc, args []Value) error {
	first := len(args) - 4
	clear(e.fields)
	for i, v := range args {
		switch i - first {
		case -1, 3:
			if v.layout() != layoutStr {
				return th.TypeError("argument %d must be str, not %s", i+1, argTypeName(v))
			}
		case 0:
			if v.layout() != layoutStr && !e.shape.typ.isSubtype(&UnicodeDecodeErrorType) {
				return th.TypeError("argument %d must be str, not %s", i+1, argTypeName(v))
			}
		default:
			n, err := th.intSize(v)
			if err != nil {
				return err
			}
			v = Int(int64(n))
		}
		e.fields[i+1-first] = v
	}
	if e.shape.typ.isSubtype(&UnicodeDecodeErrorType) {
		var err error
		e.fields[1], err = th.decodedObject(e.fields[1])
		return err
	}
	return nil
}

// decodedObject checks what could not be decoded; other bytes-like objects
// become bytes.
func (th *Thread) decodedObject(v Value) (Value, error) {
	if v.layout() == layoutBytes {
		return v, nil
	}
	b, ok := bytesText(v)
	if !ok {
		return Value{}, th.TypeError("a bytes-like object is required, not '%s'", v.Type().name)
	}
	if err := th.reserve(bytesSize + len(b)); err != nil {
		return Value{}, err
	}
	return rawBytes(strings.Clone(b)), nil
}

// unicodeSubject names the type of what an error of type t is about.
func unicodeSubject(t *Type) string {
	if t.isSubtype(&UnicodeDecodeErrorType) {
		return "bytes"
	}
	return "string"
}

func isUnicodeSubject(t *Type, v Value) bool {
	if t.isSubtype(&UnicodeDecodeErrorType) {
		_, ok := bytesText(v)
		return ok
	}
	return v.layout() == layoutStr
}

// orZero is a position that may never have been set.
func orZero(v Value) Value {
	if !v.IsSet() {
		return Int(0)
	}
	return v
}

// unicodePosition makes the attribute for a position, which holds an int.
func unicodePosition(name string, i int) Member {
	return Member{
		Name: name,
		Get:  func(_ *Thread, v Value) (Value, error) { return orZero(v.exc().fields[i]), nil },
		Set: func(th *Thread, v, val Value) error {
			if !val.IsSet() {
				return th.TypeError("can't delete numeric/char attribute")
			}
			if val.layout() != layoutInt {
				return th.TypeError("an integer is required")
			}
			n, err := th.intSize(val)
			if err == nil {
				v.exc().fields[i] = Int(int64(n))
			}
			return err
		},
	}
}

func strUnicodeError(th *Thread, v Value) (Value, error) {
	f := v.exc().fields
	const i = 1
	enc := ""
	if !f[i].IsSet() {
		return emptyStr.value(), nil
	}
	if !v.Type().isSubtype(&UnicodeTranslateErrorType) {
		var err error
		if enc, err = th.strOrNull(f[0]); err != nil {
			return Value{}, err
		}
	}
	if !isUnicodeSubject(v.Type(), f[i]) {
		return Value{}, th.TypeError("UnicodeError 'object' attribute must be a %s", unicodeSubject(v.Type()))
	}
	start, end := int(orZero(f[i+1]).int()), int(orZero(f[i+2]).int())
	reason, err := th.strOrNull(f[i+3])
	if err != nil {
		return Value{}, err
	}
	return th.NewStr(th.unicodeErrorText(v.Type(), enc, f[i], start, end, reason)), nil
}

// strOrNull is str() of a member that may have been deleted.
func (th *Thread) strOrNull(v Value) (string, error) {
	if !v.IsSet() {
		return "<NULL>", nil
	}
	s, err := th.Str(v)
	if err != nil {
		return "", err
	}
	return s.s, nil
}

func (th *Thread) unicodeErrorText(t *Type, enc string, object Value, start, end int, reason string) string {
	verb, what := "translate", "character"
	prefix := "can't "
	switch {
	case t.isSubtype(&UnicodeDecodeErrorType):
		verb, what, prefix = "decode", "byte", "'"+enc+"' codec can't "
	case t.isSubtype(&UnicodeEncodeErrorType):
		verb, prefix = "encode", "'"+enc+"' codec can't "
	}
	if end == start+1 {
		if one := th.unicodeErrorUnit(object, start); one != "" {
			return prefix + verb + " " + what + " " + one + " in position " + itoa(start) + ": " + reason
		}
	}
	return prefix + verb + " " + what + "s in position " + itoa(start) + "-" + itoa(end-1) + ": " + reason
}

// unicodeErrorUnit shows the one byte or character that an error is about.
func (th *Thread) unicodeErrorUnit(object Value, at int) string {
	if s, ok := asStr(object); ok && at >= 0 && at < s.n {
		c := th.strAt(s, at).str()
		return "'" + escapeRune(c.s) + "'"
	}
	if b, ok := bytesText(object); ok && at >= 0 && at < len(b) {
		const hex = "0123456789abcdef"
		return "0x" + string([]byte{hex[b[at]>>4], hex[b[at]&15]})
	}
	return ""
}
