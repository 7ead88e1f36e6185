package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/text"
)

// This file has str's methods that change case and width, translate, join and
// encode. Each returns an exact str. Tests: strmethods_test.go, corpus/str.

var strCaseDefs = []Def{
	{Name: "capitalize", Sig: "($self, /)", Fn: strCapitalize, Doc: "Return the text with the first character in title case and the rest in lower case."},
	{Name: "casefold", Sig: "($self, /)", Fn: strCasefold, Doc: "Return the text in the form for comparisons without regard to case."},
	{Name: "lower", Sig: "($self, /)", Fn: strLower, Doc: "Return the text in lower case."},
	{Name: "swapcase", Sig: "($self, /)", Fn: strSwapcase, Doc: "Return the text with upper case lowered and lower case raised."},
	{Name: "title", Sig: "($self, /)", Fn: strTitle, Doc: "Return the text with each word starting in title case."},
	{Name: "upper", Sig: "($self, /)", Fn: strUpper, Doc: "Return the text in upper case."},
}

var strPadDefs = []Def{
	{Name: "center", Sig: "($self, width, fillchar=' ', /)", Fn: strCenter, Doc: "Pad on both sides to the width."},
	{Name: "expandtabs", Sig: "($self, /, tabsize=8)", Fn: strExpandTabs, Doc: "Replace each tab by the spaces up to the next column that tabsize divides."},
	{Name: "ljust", Sig: "($self, width, fillchar=' ', /)", Fn: strLjust, Doc: "Pad on the right to the width."},
	{Name: "rjust", Sig: "($self, width, fillchar=' ', /)", Fn: strRjust, Doc: "Pad on the left to the width."},
	{Name: "zfill", Sig: "($self, width, /)", Fn: strZfill, Doc: "Pad with zeros between the sign and the digits."},
}

var strOtherDefs = []Def{
	{Name: "encode", Sig: "($self, /, encoding='utf-8', errors='strict')", Fn: strEncode, Doc: "Return the bytes of the text in the encoding."},
	{Name: "format", Sig: "($self, /, *args, **kwargs)", Fn: strFormatMethod, Doc: "Fill the replacement fields from the arguments."},
	{Name: "format_map", Sig: "($self, mapping, /)", Fn: strFormatMap, Doc: "Fill the replacement fields from the mapping."},
	{Name: "join", Sig: "($self, iterable, /)", Fn: strJoin, Doc: "Concatenate the strs of the iterable with this text between them."},
	{Name: "maketrans", Sig: "(x, y=<unrepresentable>, z=<unrepresentable>, /)", Fn: strMakeTrans, Kind: DefStatic, Doc: "Return a table for translate: from a dict, or from texts of what to replace, by what, and what to drop."},
	{Name: "translate", Sig: "($self, table, /)", Fn: strTranslate, Doc: "Replace each character by what table[ord(character)] says."},
	{Name: "__format__", Sig: "($self, format_spec, /)", Fn: formatStr, Doc: "Return the text laid out by the format specification."},
	{Name: "__getnewargs__", Sig: "($self, /)", Fn: strGetNewArgs, Doc: "What copying passes to __new__."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: strSizeof, Doc: "The size in memory, in bytes."},
}

// recase is a method that maps the characters of the text. The result may be
// up to three times as long where it is not ASCII.
func (th *Thread) recase(v Value, f func(string) string) (Value, error) {
	x := strOf(v)
	size := len(x.s)
	if !x.isASCII() {
		size *= 3
	}
	if err := th.growText(size); err != nil {
		return Value{}, err
	}
	s := f(x.s)
	switch {
	case s == x.s:
		return x.value(), nil
	case x.isASCII():
		return rawASCII(s).value(), nil
	}
	return th.rawStr(s).value(), nil
}

// mapASCII is recase for methods that map each letter by itself: from the
// letters of the range that starts with first to the other case.
func (th *Thread) mapASCII(v Value, first byte, f func(string) string) (Value, error) {
	x := strOf(v)
	if !x.isASCII() || len(x.s) > maxInlineText {
		return th.recase(v, f)
	}
	i := 0
	for i < len(x.s) && x.s[i]-first >= 26 {
		i++
	}
	switch {
	case i == len(x.s):
		return x.value(), nil
	case len(x.s) == 1:
		return asciiChars[x.s[0]^0x20].value(), nil
	}
	th.charge(strSize + len(x.s))
	y, b := asciiBuffer(len(x.s))
	copy(b, x.s[:i])
	for ; i < len(b); i++ {
		c := x.s[i]
		if c-first < 26 {
			c ^= 0x20
		}
		b[i] = c
	}
	return y.value(), nil
}

func strCapitalize(th *Thread, a []Value) (Value, error) { return th.recase(a[0], text.Capitalize) }
func strCasefold(th *Thread, a []Value) (Value, error)   { return th.mapASCII(a[0], 'A', text.Casefold) }
func strLower(th *Thread, a []Value) (Value, error)      { return th.mapASCII(a[0], 'A', text.Lower) }
func strSwapcase(th *Thread, a []Value) (Value, error)   { return th.recase(a[0], text.Swapcase) }
func strTitle(th *Thread, a []Value) (Value, error)      { return th.recase(a[0], text.Title) }
func strUpper(th *Thread, a []Value) (Value, error)      { return th.mapASCII(a[0], 'a', text.Upper) }

// growText is the Grow of text functions: it charges memory and work.
func (th *Thread) growText(n int) error {
	if err := th.reserve(n + strSize); err != nil {
		return err
	}
	return th.work(n)
}

// holdText is growText for a result that comes in parts.
func (th *Thread) holdText(n int) error {
	if err := th.hold(n); err != nil {
		return err
	}
	return th.work(n)
}

// textError turns an error of package text into the guest's.
func (th *Thread) textError(err error) error {
	if err == text.ErrTooLarge {
		return th.newExc(&MemoryErrorType)
	}
	return err
}

// padded is center, ljust or rjust.
func (th *Thread) padded(a []Value, f func(s string, length, width int, fill string, grow text.Grow) (string, error)) (Value, error) {
	x := strOf(a[0])
	width, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	fill := asciiChars[' ']
	if a[2].IsSet() {
		y, ok := asStr(a[2])
		if !ok {
			return Value{}, th.TypeError("The fill character must be a unicode character, not %s", a[2].Type().name)
		}
		if y.n != 1 {
			return Value{}, th.TypeError("The fill character must be exactly one character long")
		}
		fill = y
	}
	if width <= x.n {
		return x.value(), nil
	}
	s, err := f(x.s, x.n, width, fill.s, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	y := &Str{s: s, n: width, flags: x.flags & fill.flags & strASCII}
	y.shape = &strShape
	if width == 1 {
		return th.rawStr(s).value(), nil
	}
	return y.value(), nil
}

func strCenter(th *Thread, a []Value) (Value, error) { return th.padded(a, text.Center) }
func strLjust(th *Thread, a []Value) (Value, error)  { return th.padded(a, text.PadRight) }
func strRjust(th *Thread, a []Value) (Value, error)  { return th.padded(a, text.PadLeft) }

func strZfill(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	width, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	if width <= x.n {
		return x.value(), nil
	}
	s, err := text.ZFill(x.s, x.n, width, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	return th.rawStr(s).value(), nil
}

func strExpandTabs(th *Thread, a []Value) (Value, error) {
	size, err := th.tabSize(a[1])
	if err != nil {
		return Value{}, err
	}
	x := strOf(a[0])
	if err := th.work(expandWork * len(x.s)); err != nil {
		return Value{}, err
	}
	s, err := text.ExpandTabs(x.s, size, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	if s == x.s {
		return x.value(), nil
	}
	return th.rawStr(s).value(), nil
}

// expandWork is how much slower than other loops expandtabs is, whose text is
// gone through by bytes and may be all tabs.
const expandWork = 8

// tabSize is the argument of expandtabs, a C int.
func (th *Thread) tabSize(v Value) (int, error) {
	i, err := th.Index(v)
	if err != nil {
		return 0, err
	}
	if !i.isInt() && !i.isBool() || int64(int32(i.int())) != i.int() {
		return 0, th.OverflowError("Python int too large to convert to C int")
	}
	return int(i.int()), nil
}

func strGetNewArgs(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(strOf(a[0]).value()).value(), nil
}

// strSizeof is what CPython's str of this text takes.
func strSizeof(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	if err := th.work(len(x.s)); err != nil {
		return Value{}, err
	}
	width := text.Width(x.s)
	head := 56
	if x.isASCII() {
		head = 40
	}
	return Int(int64(head + (x.n+1)*width)), nil
}

// strJoin is sep.join(iterable). A list or tuple is joined as it is: nothing
// of the guest runs meanwhile.
func strJoin(th *Thread, a []Value) (Value, error) {
	sep := strOf(a[0])
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
	return th.joinStrs(sep, items)
}

func (th *Thread) joinStrs(sep *Str, items []Value) (Value, error) {
	if len(items) == 1 && items[0].p.shape == &strShape {
		return items[0], nil
	}
	if len(items) == 0 {
		return emptyStr.value(), nil
	}
	gaps := len(items) - 1
	if len(sep.s) > 0 && gaps > math.MaxInt32 && gaps > math.MaxInt64/8/len(sep.s) {
		return Value{}, th.OverflowError("join() result is too long for a Python string")
	}
	size, n, flags := gaps*len(sep.s), gaps*sep.n, sep.flags
	if gaps == 0 {
		flags = strASCII
	}
	for i, v := range items {
		x, ok := asStr(v)
		if !ok {
			return Value{}, th.TypeError("sequence item %d: expected str instance, %s found", i, v.Type().name)
		}
		size += len(x.s)
		n += x.n
		flags &= x.flags
		if size < 0 {
			return Value{}, th.OverflowError("join() result is too long for a Python string")
		}
	}
	if err := th.growText(size); err != nil {
		return Value{}, err
	}
	if err := th.work(4 * len(items)); err != nil {
		return Value{}, err
	}
	if size <= 1 {
		var one [1]byte
		joinInto(one[:size], sep.s, items)
		return shortStr(string(one[:size])).value(), nil
	}
	y, b := asciiBuffer(size)
	y.n, y.flags = n, flags&strASCII
	joinInto(b, sep.s, items)
	return y.value(), nil
}

// joinInto fills b, which is just large enough.
func joinInto(b []byte, sep string, items []Value) {
	for i, v := range items {
		if i > 0 && sep != "" {
			b = b[copy(b, sep):]
		}
		if v.p.shape == &strShape {
			b = b[copy(b, v.str().s):]
		} else {
			b = b[copy(b, strOf(v).s):]
		}
	}
}

// strTranslate is s.translate(table); the table may be any object with items.
func strTranslate(th *Thread, a []Value) (Value, error) {
	x, table := strOf(a[0]), a[1]
	m := th.mark()
	s, err := text.Translate(x.s, func(r rune) (string, bool, error) {
		if err := th.spend(1); err != nil {
			return "", false, err
		}
		return th.translated(table, r)
	}, th.holdText)
	th.release(m)
	if err != nil {
		return Value{}, th.textError(err)
	}
	if s == x.s {
		return x.value(), nil
	}
	return th.rawStr(s).value(), nil
}

// translated is what the table says of character r.
func (th *Thread) translated(table Value, r rune) (string, bool, error) {
	var v Value
	var err error
	if table.p.shape == &dictShape {
		if v, err = table.dict().Get(th, Int(int64(r))); err == nil && !v.IsSet() {
			return "", true, nil
		}
	} else {
		v, err = th.GetItem(table, Int(int64(r)))
		if err != nil && isExc(err, &LookupErrorType) {
			return "", true, nil
		}
	}
	switch {
	case err != nil:
		return "", false, err
	case v.IsNone():
		return "", false, nil
	case v.layout() == layoutInt:
		i := plainInt(v)
		if !i.isInt() || uint64(i.int()) > text.MaxRune {
			return "", false, th.ValueError("character mapping must be in range(0x110000)")
		}
		return text.EncodeRune(rune(i.int())), false, nil
	}
	if s, ok := asStr(v); ok {
		return s.s, false, nil
	}
	return "", false, th.TypeError("character mapping must return integer, None or str")
}

// strMakeTrans is str.maketrans.
func strMakeTrans(th *Thread, a []Value) (Value, error) {
	d := th.NewDict()
	if !a[1].IsSet() {
		if a[0].p.shape != &dictShape {
			return Value{}, th.TypeError("if you give only one argument to maketrans it must be a dict")
		}
		src, _ := asDict(a[0])
		return d.value(), th.translateKeys(d, src)
	}
	y, err := th.argStr(a[1], "maketrans", "2")
	if err != nil {
		return Value{}, err
	}
	z := emptyStr
	if a[2].IsSet() {
		if z, err = th.argStr(a[2], "maketrans", "3"); err != nil {
			return Value{}, err
		}
	}
	x, ok := asStr(a[0])
	if !ok {
		return Value{}, th.TypeError("first maketrans argument must be a string if there is a second argument")
	}
	if x.n != y.n {
		return Value{}, th.ValueError("the first two maketrans arguments must have equal length")
	}
	from, to := x.s, y.s
	for from != "" {
		r, n := text.DecodeRune(from)
		q, m := text.DecodeRune(to)
		from, to = from[n:], to[m:]
		if err := th.setTranslation(d, r, Int(int64(q))); err != nil {
			return Value{}, err
		}
	}
	for _, r := range codePoints(z.s) {
		if err := th.setTranslation(d, r, None); err != nil {
			return Value{}, err
		}
	}
	return d.value(), nil
}

func (th *Thread) setTranslation(d *Dict, r rune, v Value) error {
	if err := th.spend(1); err != nil {
		return err
	}
	return d.Set(th, Int(int64(r)), v)
}

// translateKeys copies src to d with characters as keys made numbers.
func (th *Thread) translateKeys(d, src *Dict) error {
	for i := src.next(0); i >= 0; i = src.next(i + 1) {
		key, val := src.entries[i].key, src.entries[i].val
		if s, ok := asStr(key); ok {
			if s.n != 1 {
				return th.ValueError("string keys in translatetable must be of length 1")
			}
			r, _ := text.DecodeRune(s.s)
			key = Int(int64(r))
		} else if key.layout() != layoutInt {
			return th.TypeError("keys in translate table mustbe strings or integers")
		}
		if err := d.Set(th, key, val); err != nil {
			return err
		}
		if err := th.spend(1); err != nil {
			return err
		}
	}
	return nil
}

// codePoints iterates over the code points of s by byte offset.
func codePoints(s string) func(yield func(int, rune) bool) {
	return func(yield func(int, rune) bool) {
		for i := 0; i < len(s); {
			r, n := text.DecodeRune(s[i:])
			if !yield(i, r) {
				return
			}
			i += n
		}
	}
}
