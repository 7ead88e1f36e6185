package runtime

import "github.com/pynterp/pynterp/go/text"

// This file has str's methods that take a text apart: split, lines, partition
// and strip. Tests: strmethods_test.go, corpus/str.

var strSplitDefs = []Def{
	{Name: "lstrip", Sig: "($self, chars=None, /)", Fn: strLstrip, Doc: "Remove white space, or the given characters, at the start."},
	{Name: "partition", Sig: "($self, sep, /)", Fn: strPartition, Doc: "Return what is before the first sep, sep, and what is after it."},
	{Name: "rpartition", Sig: "($self, sep, /)", Fn: strRpartition, Doc: "Return what is before the last sep, sep, and what is after it."},
	{Name: "rsplit", Sig: "($self, /, sep=None, maxsplit=-1)", Fn: strRsplit, Doc: "Split at sep, or at white space, from the end."},
	{Name: "rstrip", Sig: "($self, chars=None, /)", Fn: strRstrip, Doc: "Remove white space, or the given characters, at the end."},
	{Name: "split", Sig: "($self, /, sep=None, maxsplit=-1)", Fn: strSplit, Doc: "Split at sep, or at white space, at most maxsplit times."},
	{Name: "splitlines", Sig: "($self, /, keepends=False)", Fn: strSplitLines, Doc: "Return the lines, with their ends if keepends is true."},
	{Name: "strip", Sig: "($self, chars=None, /)", Fn: strStrip, Doc: "Remove white space, or the given characters, at both ends."},
}

// pieces collects parts of one str for a list. The first stay in few; nothing
// keeps a pointer to that, so that it can be on the stack.
type pieces struct {
	th   *Thread
	x    *Str
	few  [16]Value
	n    int      // used of few
	many *[]Value // all of them once they are too many for few; pinned
}

// add appends the part s of the str, which begins at byte offset at.
func (p *pieces) add(at int, s string) error {
	if err := p.th.spend(1); err != nil {
		return err
	}
	v := p.th.partAt(p.x, at, at+len(s))
	if p.many == nil && p.n < len(p.few) {
		p.few[p.n] = v
		p.n++
		return nil
	}
	if p.many == nil || len(*p.many) == cap(*p.many) {
		if err := p.grow(); err != nil {
			return err
		}
	}
	*p.many = append(*p.many, v)
	return nil
}

func (p *pieces) grow() error {
	if p.many == nil {
		size := 4 * len(p.few)
		p.th.charge(size * valueSize)
		many := append(make([]Value, 0, size), p.few[:p.n]...)
		p.many = &many
		p.th.pin(p.many)
		return nil
	}
	size := 2 * cap(*p.many)
	if err := p.th.reserve((size - cap(*p.many)) * valueSize); err != nil {
		return err
	}
	*p.many = append(make([]Value, 0, size), *p.many...)
	return nil
}

func (p *pieces) value() Value {
	p.th.charge(48)
	if p.many != nil {
		return newList(*p.many).value()
	}
	p.th.charge(p.n * valueSize)
	items := make([]Value, p.n)
	copy(items, p.few[:p.n])
	return newList(items).value()
}

// reversed is value for pieces that were added from the end.
func (p *pieces) reversed() Value {
	items := p.few[:p.n]
	if p.many != nil {
		items = *p.many
	}
	for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
		items[i], items[j] = items[j], items[i]
	}
	return p.value()
}

// splitArgs binds the arguments of split and rsplit; sep is nil for white
// space.
func (th *Thread) splitArgs(a []Value) (x, sep *Str, limit int, err error) {
	x = strOf(a[0])
	if limit, err = th.sizeArg(a[2]); err != nil {
		return nil, nil, 0, err
	}
	if !a[1].IsNone() {
		var ok bool
		if sep, ok = asStr(a[1]); !ok {
			return nil, nil, 0, th.TypeError("must be str or None, not %s", a[1].Type().name)
		}
	}
	if sep != nil && sep.s == "" {
		return nil, nil, 0, th.ValueError("empty separator")
	}
	return x, sep, limit, th.work(len(x.s))
}

func strSplit(th *Thread, a []Value) (Value, error) {
	x, sep, limit, err := th.splitArgs(a)
	if err != nil {
		return Value{}, err
	}
	p := pieces{th: th, x: x}
	if sep == nil {
		return p.fields(text.Fields(x.s, limit))
	}
	at := 0
	for parts := text.Split(x.s, sep.s, limit); ; {
		s, ok := parts.Next()
		if !ok {
			return p.value(), nil
		}
		if err := p.add(at, s); err != nil {
			return Value{}, err
		}
		at += len(s) + len(sep.s)
	}
}

// fields adds the pieces of a split at white space; each is looked for behind
// the one before.
func (p *pieces) fields(parts text.Splitter) (Value, error) {
	at := 0
	for {
		s, ok := parts.Next()
		if !ok {
			return p.value(), nil
		}
		at = skipSpace(p.x.s, at)
		if err := p.add(at, s); err != nil {
			return Value{}, err
		}
		at += len(s)
	}
}

// skipSpace returns the offset of the first character from at on that is no
// white space.
func skipSpace(s string, at int) int {
	for at < len(s) {
		c := s[at]
		if c == ' ' || c-9 < 5 || c-0x1c < 4 {
			at++
			continue
		}
		if c < 0x80 {
			break
		}
		r, n := text.DecodeRune(s[at:])
		if !text.RuneIsSpace(r) {
			break
		}
		at += n
	}
	return at
}

func strRsplit(th *Thread, a []Value) (Value, error) {
	x, sep, limit, err := th.splitArgs(a)
	if err != nil {
		return Value{}, err
	}
	p := pieces{th: th, x: x}
	parts := text.RFields(x.s, limit)
	if sep != nil {
		parts = text.RSplit(x.s, sep.s, limit)
	}
	end := len(x.s)
	for {
		s, ok := parts.Next()
		if !ok {
			return p.reversed(), nil
		}
		if sep == nil {
			end = len(text.Strip(x.s[:end], text.Right))
		}
		if err := p.add(end-len(s), s); err != nil {
			return Value{}, err
		}
		end -= len(s)
		if sep != nil {
			end -= len(sep.s)
		}
	}
}

func strSplitLines(th *Thread, a []Value) (Value, error) {
	keep, err := th.Truth(a[1])
	if err != nil {
		return Value{}, err
	}
	x := strOf(a[0])
	if err := th.work(len(x.s)); err != nil {
		return Value{}, err
	}
	p := pieces{th: th, x: x}
	at := 0
	for lines := text.SplitLines(x.s, true); ; {
		s, ok := lines.Next()
		if !ok {
			return p.value(), nil
		}
		part := s
		if !keep {
			part = withoutLineEnd(s)
		}
		if err := p.add(at, part); err != nil {
			return Value{}, err
		}
		at += len(s)
	}
}

// withoutLineEnd cuts the end of a line that splitlines gave.
func withoutLineEnd(s string) string {
	r, n := text.DecodeLastRune(s)
	if !text.RuneIsLineBreak(r) {
		return s
	}
	s = s[:len(s)-n]
	if r == '\n' && s != "" && s[len(s)-1] == '\r' {
		s = s[:len(s)-1]
	}
	return s
}

func (th *Thread) partitionArgs(a []Value) (x, sep *Str, err error) {
	x = strOf(a[0])
	sep, ok := asStr(a[1])
	if !ok {
		return nil, nil, th.TypeError("must be str, not %s", a[1].Type().name)
	}
	if sep.s == "" {
		return nil, nil, th.ValueError("empty separator")
	}
	return x, sep, th.work(len(x.s))
}

func strPartition(th *Thread, a []Value) (Value, error) {
	x, sep, err := th.partitionArgs(a)
	if err != nil {
		return Value{}, err
	}
	i := text.Find(x.s, sep.s)
	if i < 0 {
		return th.NewTuple(a[0], emptyStr.value(), emptyStr.value()).value(), nil
	}
	return th.threeParts(x, sep, i), nil
}

func strRpartition(th *Thread, a []Value) (Value, error) {
	x, sep, err := th.partitionArgs(a)
	if err != nil {
		return Value{}, err
	}
	i := text.RFind(x.s, sep.s)
	if i < 0 {
		return th.NewTuple(emptyStr.value(), emptyStr.value(), a[0]).value(), nil
	}
	return th.threeParts(x, sep, i), nil
}

func (th *Thread) threeParts(x, sep *Str, i int) Value {
	return th.NewTuple(th.partAt(x, 0, i), sep.value(), th.partAt(x, i+len(sep.s), len(x.s))).value()
}

func strStrip(th *Thread, a []Value) (Value, error)  { return th.strip(a, text.Both, "strip") }
func strLstrip(th *Thread, a []Value) (Value, error) { return th.strip(a, text.Left, "lstrip") }
func strRstrip(th *Thread, a []Value) (Value, error) { return th.strip(a, text.Right, "rstrip") }

func (th *Thread) strip(a []Value, side text.Side, name string) (Value, error) {
	x := strOf(a[0])
	if err := th.work(len(x.s)); err != nil {
		return Value{}, err
	}
	chars := emptyStr
	white := a[1].IsNone()
	if !white {
		var ok bool
		if chars, ok = asStr(a[1]); !ok {
			return Value{}, th.TypeError("%s arg must be None or str", name)
		}
	}
	start, end := 0, len(x.s)
	if side&text.Right != 0 {
		if white {
			end = len(text.Strip(x.s, text.Right))
		} else {
			end = len(text.StripChars(x.s, chars.s, text.Right))
		}
	}
	if side&text.Left != 0 {
		if white {
			start = skipSpace(x.s[:end], 0)
		} else {
			start = end - len(text.StripChars(x.s[:end], chars.s, text.Left))
		}
	}
	return th.partAt(x, start, end), nil
}
