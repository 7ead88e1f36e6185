package runtime

import "github.com/pynterp/pynterp/go/text"

// This file has the methods of bytes and bytearray that take them apart. Tests:
// bytes_test.go, corpus/bytes.

var bytesSplitDefs = []Def{
	{Name: "lstrip", Sig: "($self, bytes=None, /)", Fn: bytesLstrip, Doc: "Remove white space, or the given bytes, at the start."},
	{Name: "partition", Sig: "($self, sep, /)", Fn: bytesPartition, Doc: "Return what is before the first sep, sep, and what is after it."},
	{Name: "rpartition", Sig: "($self, sep, /)", Fn: bytesRpartition, Doc: "Return what is before the last sep, sep, and what is after it."},
	{Name: "rsplit", Sig: "($self, /, sep=None, maxsplit=-1)", Fn: bytesRsplit, Doc: "Split at sep, or at white space, from the end."},
	{Name: "rstrip", Sig: "($self, bytes=None, /)", Fn: bytesRstrip, Doc: "Remove white space, or the given bytes, at the end."},
	{Name: "split", Sig: "($self, /, sep=None, maxsplit=-1)", Fn: bytesSplit, Doc: "Split at sep, or at white space, at most maxsplit times."},
	{Name: "splitlines", Sig: "($self, /, keepends=False)", Fn: bytesSplitLines, Doc: "Return the lines, with their ends if keepends is true."},
	{Name: "strip", Sig: "($self, bytes=None, /)", Fn: bytesStrip, Doc: "Remove white space, or the given bytes, at both ends."},
}

// byteParts collects parts of a bytes or bytearray in a list.
type byteParts struct {
	th    *Thread
	self  Value
	items []Value
}

func (p *byteParts) add(at, size int) error {
	if err := p.th.spend(1); err != nil {
		return err
	}
	if p.items == nil {
		p.th.pin(&p.items)
	}
	if len(p.items) == cap(p.items) {
		if err := p.th.reserve(max(8, cap(p.items)) * valueSize); err != nil {
			return err
		}
	}
	p.items = append(p.items, p.th.bytesSub(p.self, at, at+size))
	return nil
}

func (p *byteParts) value() Value {
	p.th.charge(48)
	return newList(p.items).value()
}

func (p *byteParts) reversed() Value {
	for i, j := 0, len(p.items)-1; i < j; i, j = i+1, j-1 {
		p.items[i], p.items[j] = p.items[j], p.items[i]
	}
	return p.value()
}

// bytesSplitArgs binds the arguments of split and rsplit; given is false for a
// split at white space.
func (th *Thread) bytesSplitArgs(a []Value) (sep string, given bool, limit int, err error) {
	if limit, err = th.sizeArg(a[2]); err != nil || a[1].IsNone() {
		return "", false, limit, err
	}
	if sep, err = th.wantBytes(a[1]); err != nil {
		return "", false, 0, err
	}
	if sep == "" {
		return "", false, 0, th.ValueError("empty separator")
	}
	return sep, true, limit, th.work(len(bytesOf(a[0])))
}

func bytesSplit(th *Thread, a []Value) (Value, error) {
	sep, given, limit, err := th.bytesSplitArgs(a)
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	p := byteParts{th: th, self: a[0]}
	parts := text.FieldsBytes(b, limit)
	if given {
		parts = text.Split(b, sep, limit)
	}
	at := 0
	for {
		s, ok := parts.Next()
		if !ok {
			return p.value(), nil
		}
		if !given {
			at = len(b) - len(text.StripBytes(b[at:], text.Left))
		}
		if err := p.add(at, len(s)); err != nil {
			return Value{}, err
		}
		at += len(s) + len(sep)
	}
}

func bytesRsplit(th *Thread, a []Value) (Value, error) {
	sep, given, limit, err := th.bytesSplitArgs(a)
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	p := byteParts{th: th, self: a[0]}
	parts := text.RFieldsBytes(b, limit)
	if given {
		parts = text.RSplit(b, sep, limit)
	}
	end := len(b)
	for {
		s, ok := parts.Next()
		if !ok {
			return p.reversed(), nil
		}
		if !given {
			end = len(text.StripBytes(b[:end], text.Right))
		}
		if err := p.add(end-len(s), len(s)); err != nil {
			return Value{}, err
		}
		end -= len(s) + len(sep)
	}
}

func bytesSplitLines(th *Thread, a []Value) (Value, error) {
	keep, err := th.Truth(a[1])
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	if err := th.work(len(b)); err != nil {
		return Value{}, err
	}
	p := byteParts{th: th, self: a[0]}
	at := 0
	for lines := text.SplitLinesBytes(b, true); ; {
		s, ok := lines.Next()
		if !ok {
			return p.value(), nil
		}
		size := len(s)
		if !keep {
			size = len(withoutByteLineEnd(s))
		}
		if err := p.add(at, size); err != nil {
			return Value{}, err
		}
		at += len(s)
	}
}

func withoutByteLineEnd(s string) string {
	n := len(s)
	if n > 0 && s[n-1] == '\n' {
		n--
		if n > 0 && s[n-1] == '\r' {
			n--
		}
	} else if n > 0 && s[n-1] == '\r' {
		n--
	}
	return s[:n]
}

func (th *Thread) bytesPartitionArgs(a []Value) (b, sep string, err error) {
	if sep, err = th.wantBytes(a[1]); err != nil {
		return "", "", err
	}
	if sep == "" {
		return "", "", th.ValueError("empty separator")
	}
	b = bytesOf(a[0])
	return b, sep, th.work(len(b))
}

// separator is what a partition of self shows as its separator: bytes give
// back the object, bytearrays a copy.
func (th *Thread) separator(self, sep Value, b string) Value {
	if isByteArray(self) {
		return newByteArray(th, []byte(b))
	}
	return sep
}

// undivided is what a partition that finds nothing shows of self: the object,
// of whichever class, or a copy of a bytearray.
func (th *Thread) undivided(self Value) Value {
	if isByteArray(self) {
		return th.bytesSub(self, 0, len(bytesOf(self)))
	}
	return self
}

func bytesPartition(th *Thread, a []Value) (Value, error) {
	b, sep, err := th.bytesPartitionArgs(a)
	if err != nil {
		return Value{}, err
	}
	i := text.Find(b, sep)
	if i < 0 {
		return th.NewTuple(th.undivided(a[0]), th.bytesSub(a[0], 0, 0), th.bytesSub(a[0], 0, 0)).value(), nil
	}
	return th.NewTuple(th.bytesSub(a[0], 0, i), th.separator(a[0], a[1], sep), th.bytesSub(a[0], i+len(sep), len(b))).value(), nil
}

func bytesRpartition(th *Thread, a []Value) (Value, error) {
	b, sep, err := th.bytesPartitionArgs(a)
	if err != nil {
		return Value{}, err
	}
	i := text.RFind(b, sep)
	if i < 0 {
		return th.NewTuple(th.bytesSub(a[0], 0, 0), th.bytesSub(a[0], 0, 0), th.undivided(a[0])).value(), nil
	}
	return th.NewTuple(th.bytesSub(a[0], 0, i), th.separator(a[0], a[1], sep), th.bytesSub(a[0], i+len(sep), len(b))).value(), nil
}

func bytesStrip(th *Thread, a []Value) (Value, error)  { return th.stripBytes(a, text.Both) }
func bytesLstrip(th *Thread, a []Value) (Value, error) { return th.stripBytes(a, text.Left) }
func bytesRstrip(th *Thread, a []Value) (Value, error) { return th.stripBytes(a, text.Right) }

func (th *Thread) stripBytes(a []Value, side text.Side) (Value, error) {
	strip := text.StripBytes
	if !a[1].IsNone() {
		chars, err := th.wantBytes(a[1])
		if err != nil {
			return Value{}, err
		}
		strip = func(s string, side text.Side) string { return text.StripCharsBytes(s, chars, side) }
	}
	b := bytesOf(a[0])
	if err := th.work(len(b)); err != nil {
		return Value{}, err
	}
	start, end := 0, len(b)
	if side&text.Right != 0 {
		end = len(strip(b, text.Right))
	}
	if side&text.Left != 0 {
		start = end - len(strip(b[:end], text.Left))
	}
	return th.bytesSub(a[0], start, end), nil
}
