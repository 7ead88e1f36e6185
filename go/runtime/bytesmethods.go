package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/text"
)

// This file has the methods that bytes and bytearray share: case, padding,
// conversion, join, translation. Those of bytearray return bytearrays. The
// methods that search and split are in bytessearch.go and bytessplit.go.
// Tests: bytes_test.go, corpus/bytes.

// bytesMethods is the table of the methods that both types have.
func bytesMethods() []Def {
	out := []Def{
		{Name: "capitalize", Sig: "($self, /)", Fn: bytesRecase(text.CapitalizeBytes), Doc: "Return the bytes with the first letter in upper case and the rest in lower case."},
		{Name: "center", Sig: "($self, width, fillchar=b' ', /)", Fn: bytesPad("center", text.Center), Doc: "Pad on both sides to the width."},
		{Name: "decode", Sig: "($self, /, encoding='utf-8', errors='strict')", Fn: bytesDecode, Doc: "Return the text that the bytes are in the encoding."},
		{Name: "expandtabs", Sig: "($self, /, tabsize=8)", Fn: bytesExpandTabs, Doc: "Replace each tab by the spaces up to the next column that tabsize divides."},
		{Name: "fromhex", Sig: "($type, string, /)", Fn: bytesFromHex, Kind: DefClass, Doc: "Make bytes of pairs of hexadecimal digits; white space between them is skipped."},
		{Name: "hex", Sig: "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", Fn: bytesHex, Doc: "Return the bytes in hexadecimal, with sep between groups of bytes_per_sep bytes."},
		{Name: "isalnum", Sig: "($self, /)", Fn: bytesPredicate(text.IsAlnumBytes), Doc: "Tell whether all bytes are ASCII letters or digits, and there is one."},
		{Name: "isalpha", Sig: "($self, /)", Fn: bytesPredicate(text.IsAlphaBytes), Doc: "Tell whether all bytes are ASCII letters, and there is one."},
		{Name: "isascii", Sig: "($self, /)", Fn: bytesPredicate(text.IsASCII), Doc: "Tell whether all bytes are ASCII."},
		{Name: "isdigit", Sig: "($self, /)", Fn: bytesPredicate(text.IsDigitBytes), Doc: "Tell whether all bytes are ASCII digits, and there is one."},
		{Name: "islower", Sig: "($self, /)", Fn: bytesPredicate(text.IsLowerBytes), Doc: "Tell whether all ASCII letters are lower case, and there is one."},
		{Name: "isspace", Sig: "($self, /)", Fn: bytesPredicate(text.IsSpaceBytes), Doc: "Tell whether all bytes are ASCII white space, and there is one."},
		{Name: "istitle", Sig: "($self, /)", Fn: bytesPredicate(text.IsTitleBytes), Doc: "Tell whether each word starts with its only capital."},
		{Name: "isupper", Sig: "($self, /)", Fn: bytesPredicate(text.IsUpperBytes), Doc: "Tell whether all ASCII letters are upper case, and there is one."},
		{Name: "join", Sig: "($self, iterable_of_bytes, /)", Fn: bytesJoin, Doc: "Concatenate the bytes-like objects of the iterable with these bytes between them."},
		{Name: "ljust", Sig: "($self, width, fillchar=b' ', /)", Fn: bytesPad("ljust", text.PadRight), Doc: "Pad on the right to the width."},
		{Name: "lower", Sig: "($self, /)", Fn: bytesRecase(text.LowerBytes), Doc: "Return the bytes with ASCII letters in lower case."},
		{Name: "maketrans", Sig: "(frm, to, /)", Fn: bytesMakeTrans, Kind: DefStatic, Doc: "Return a table for translate that turns each byte of frm into the one of to at its place."},
		{Name: "rjust", Sig: "($self, width, fillchar=b' ', /)", Fn: bytesPad("rjust", text.PadLeft), Doc: "Pad on the left to the width."},
		{Name: "swapcase", Sig: "($self, /)", Fn: bytesRecase(text.SwapcaseBytes), Doc: "Return the bytes with upper case lowered and lower case raised."},
		{Name: "title", Sig: "($self, /)", Fn: bytesRecase(text.TitleBytes), Doc: "Return the bytes with each word starting in upper case."},
		{Name: "translate", Sig: "($self, table, /, delete=b'')", Fn: bytesTranslate, Doc: "Drop the bytes of delete and map the rest by the table of 256 bytes."},
		{Name: "upper", Sig: "($self, /)", Fn: bytesRecase(text.UpperBytes), Doc: "Return the bytes with ASCII letters in upper case."},
		{Name: "zfill", Sig: "($self, width, /)", Fn: bytesZfill, Doc: "Pad with zeros between the sign and the digits."},
	}
	out = append(out, bytesSearchDefs...)
	return append(out, bytesSplitDefs...)
}

// bytesRecase makes a method that maps each byte.
func bytesRecase(f func(string) string) NativeFn {
	return func(th *Thread, a []Value) (Value, error) {
		b := bytesOf(a[0])
		if err := th.growText(len(b)); err != nil {
			return Value{}, err
		}
		return th.changed(a[0], f(b)), nil
	}
}

// changed is bytesResult for a text that is charged already. A result that may
// share a bytearray's memory is copied.
func (th *Thread) changed(self Value, s string) Value {
	if isByteArray(self) {
		return newByteArray(th, []byte(s))
	}
	x := unwrap(self).bytes()
	if len(s) == len(x.b) && s == x.b {
		return x.value()
	}
	return rawBytes(s)
}

func bytesPredicate(is func(string) bool) NativeFn {
	return func(th *Thread, a []Value) (Value, error) {
		b := bytesOf(a[0])
		return Bool(is(b)), th.work(len(b))
	}
}

// bytesPad makes center, ljust and rjust.
func bytesPad(name string, f func(s string, length, width int, fill string, grow text.Grow) (string, error)) NativeFn {
	return func(th *Thread, a []Value) (Value, error) {
		width, err := th.sizeArg(a[1])
		if err != nil {
			return Value{}, err
		}
		fill := " "
		if a[2].IsSet() {
			if a[2].layout() != layoutBytes && !isByteArray(a[2]) {
				return Value{}, th.badArg(a[2], name, "2", "a byte string of length 1")
			}
			if fill = bytesOf(a[2]); len(fill) != 1 {
				return Value{}, th.TypeError("%s(): argument 2 must be a byte string of length 1, not a %s object of length %d",
					name, unwrap(a[2]).Type().name, len(fill))
			}
		}
		b := bytesOf(a[0])
		if width <= len(b) {
			return th.bytesResult(a[0], b), nil
		}
		if width == math.MaxInt64 && !isByteArray(a[0]) {
			return Value{}, th.OverflowError("byte string is too large")
		}
		s, err := f(b, len(b), width, fill, th.growText)
		if err != nil {
			return Value{}, th.textError(err)
		}
		return th.changed(a[0], s), nil
	}
}

func bytesZfill(th *Thread, a []Value) (Value, error) {
	width, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	if width <= len(b) {
		return th.bytesResult(a[0], b), nil
	}
	if width == math.MaxInt64 && !isByteArray(a[0]) {
		return Value{}, th.OverflowError("byte string is too large")
	}
	s, err := text.ZFill(b, len(b), width, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	return th.changed(a[0], s), nil
}

func bytesExpandTabs(th *Thread, a []Value) (Value, error) {
	size, err := th.tabSize(a[1])
	if err != nil {
		return Value{}, err
	}
	if err := th.work(expandWork * len(bytesOf(a[0]))); err != nil {
		return Value{}, err
	}
	s, err := text.ExpandTabsBytes(bytesOf(a[0]), size, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	return th.changed(a[0], s), nil
}

func bytesDecode(th *Thread, a []Value) (Value, error) {
	encoding, errors, err := th.codecArgs("decode", a[1], a[2])
	if err != nil {
		return Value{}, err
	}
	b, _, err := th.frozenBytes(a[0])
	if err != nil {
		return Value{}, err
	}
	return th.decode(b, encoding, errors)
}

// hexSeparator reads the arguments sep and bytes_per_sep of hex.
func (th *Thread) hexSeparator(sep, group Value) (string, int, error) {
	n, err := th.tabSize(group)
	if err != nil || !sep.IsSet() {
		return "", 0, err
	}
	length, err := th.Len(sep)
	if err != nil {
		return "", 0, err
	}
	if length != 1 {
		return "", 0, th.ValueError("sep must be length 1.")
	}
	s := ""
	if x, ok := asStr(sep); ok {
		s = x.s
	} else if sep.layout() == layoutBytes {
		s = bytesOf(sep)
	} else {
		return "", 0, th.TypeError("sep must be str or bytes.")
	}
	if !text.IsASCII(s) {
		return "", 0, th.ValueError("sep must be ASCII.")
	}
	return s, n, nil
}

func bytesHex(th *Thread, a []Value) (Value, error) {
	sep, group, err := th.hexSeparator(a[1], a[2])
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	if err := th.growText(text.HexSize(b, sep, group)); err != nil {
		return Value{}, err
	}
	return rawASCII(text.Hex(b, sep, group)).value(), nil
}

func bytesFromHex(th *Thread, a []Value) (Value, error) {
	cls, _ := asType(a[0])
	var b string
	var err error
	if s, ok := asStr(a[1]); ok {
		if err := th.growText(len(s.s)); err != nil {
			return Value{}, err
		}
		b, err = text.FromHex(s.s)
	} else if src, ok := bytesText(a[1]); ok {
		if err := th.growText(len(src)); err != nil {
			return Value{}, err
		}
		b, err = text.FromHexBytes(src)
	} else if a[1].p.shape == &memoryViewShape {
		return Value{}, th.notBytes(a[1])
	} else {
		return Value{}, th.TypeError("fromhex() argument must be str or bytes-like, not %s", a[1].Type().name)
	}
	if err != nil {
		return Value{}, th.ValueError("%s", err.Error())
	}
	var v Value
	if cls.isSubtype(&ByteArrayType) {
		v = newByteArray(th, []byte(b))
	} else {
		v = rawBytes(b)
	}
	if cls == &BytesType || cls == &ByteArrayType {
		return v, nil
	}
	return th.Call(a[0], v)
}

// bytesJoin is sep.join(iterable).
func bytesJoin(th *Thread, a []Value) (Value, error) {
	defer lend(a[0])()
	items, ok := exactItems(a[1])
	if !ok {
		wrong := func() error { return th.TypeError("can only join an iterable") }
		if !isIterable(a[1]) {
			return Value{}, wrong()
		}
		var err error
		if items, err = th.collectOr(a[1], wrong); err != nil {
			return Value{}, err
		}
	}
	sep := bytesOf(a[0])
	if len(items) == 1 && items[0].p.shape == &bytesShape && !isByteArray(a[0]) {
		return items[0], nil
	}
	size := 0
	for i, v := range items {
		b, ok := bytesText(v)
		if !ok {
			return Value{}, th.TypeError("sequence item %d: expected a bytes-like object, %s found", i, v.Type().name)
		}
		size += len(b) + len(sep)
		if size < 0 {
			return Value{}, th.OverflowError("join() result is too long")
		}
	}
	if len(items) > 0 {
		size -= len(sep)
	}
	if err := th.growText(size); err != nil {
		return Value{}, err
	}
	if err := th.work(4 * len(items)); err != nil {
		return Value{}, err
	}
	out := make([]byte, 0, size)
	for i, v := range items {
		if i > 0 {
			out = append(out, sep...)
		}
		b, _ := bytesText(v)
		out = append(out, b...)
	}
	return th.ownBytes(a[0], out), nil
}

func bytesTranslate(th *Thread, a []Value) (Value, error) {
	table, remove := "", ""
	var err error
	if !a[1].IsNone() {
		if table, err = th.wantBytes(a[1]); err != nil {
			return Value{}, err
		}
		if len(table) != 256 {
			return Value{}, th.ValueError("translation table must be 256 characters long")
		}
	}
	if a[2].IsSet() {
		if remove, err = th.wantBytes(a[2]); err != nil {
			return Value{}, err
		}
	}
	b := bytesOf(a[0])
	if err := th.growText(len(b)); err != nil {
		return Value{}, err
	}
	return th.changed(a[0], text.TranslateBytes(b, table, remove)), nil
}

func bytesMakeTrans(th *Thread, a []Value) (Value, error) {
	from, err := th.wantBytes(a[0])
	if err != nil {
		return Value{}, err
	}
	to, err := th.wantBytes(a[1])
	if err != nil {
		return Value{}, err
	}
	if len(from) != len(to) {
		return Value{}, th.ValueError("maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return th.newBytes(string(table)), th.work(len(from))
}
