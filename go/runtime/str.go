package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines Str, the struct of str objects, its making and its
// indexing by code points. The methods are in strmethods*.go.

// Str is a string: WTF-8 text (UTF-8 that may hold lone surrogates).
type Str struct {
	Obj
	s     string
	hash  int64
	n     int // code points
	flags strFlags
	aux   *strAux
}

type strFlags uint8

const (
	strHashed   strFlags = 1 << iota // hash is valid
	strInterned                      // the one object of this text in its table
	strASCII                         // n == len(s)
)

// strAux is what few strings need: the offsets of code points for indexing
// non-ASCII text; the buffer that s is the front part of, so that a chain of
// s += t is linear; the string whose bytes s is a part of. ASCII strings of one
// buffer share it.
type strAux struct {
	index *text.Index
	buf   *strBuffer
	owner *Str
}

// strBuffer is a byte buffer shared by strings that are prefixes of each other;
// only the string that ends at its used end may append in place.
type strBuffer struct {
	b []byte
}

// newStaticStr makes a string that is shared by all sandboxes. Everything that
// is computed lazily for other strings is there from the start: nothing may
// write to it later.
func newStaticStr(s string) *Str {
	x := &Str{s: s}
	x.shape = &strShape
	x.measure()
	x.hash, x.flags = strHash(s), x.flags|strHashed
	if !x.isASCII() {
		x.aux = &strAux{index: text.NewIndex(s)}
	}
	return x
}

// measure sets the code point count and the ASCII flag.
func (x *Str) measure() {
	x.n = text.RuneCount(x.s)
	if x.n == len(x.s) {
		x.flags |= strASCII
	}
}

func strHash(s string) int64 { return text.Hash([2]uint64{}, s) }

// value returns the string as a Value.
func (x *Str) value() Value { return objValue(&x.Obj) }

// String returns the text.
func (x *Str) String() string { return x.s }

func (x *Str) isASCII() bool { return x.flags&strASCII != 0 }

// hashOf returns hash(x).
//
// A static string has its hash, so that this never writes to shared memory.
func (x *Str) hashOf() int64 {
	if x.flags&strHashed == 0 {
		x.hash = strHash(x.s)
		x.flags |= strHashed
	}
	return x.hash
}

// strSize is what a Str costs beside its text, in bytes, and strAuxSize what
// its auxiliary part does.
const (
	strSize    = 64
	strAuxSize = 24
)

// NewStr returns a str of the WTF-8 text s, charged to the sandbox.
func (th *Thread) NewStr(s string) Value {
	th.charge(strSize + len(s))
	return th.rawStr(s).value()
}

// newPart is NewStr for a part of another text, which it must not keep alive: the
// census would not see that.
func (th *Thread) newPart(s string) Value {
	th.charge(strSize + len(s))
	return rawPart(s).value()
}

// rawPart makes a Str with a copy of s, whose bytes are charged already.
func rawPart(s string) *Str {
	var x *Str
	switch {
	case len(s) <= 1 && (len(s) == 0 || s[0] < 0x80):
		return shortStr(s)
	case len(s) <= maxInlineText:
		x = newInlineStr(s)
	default:
		x = &Str{s: strings.Clone(s)}
		x.shape = &strShape
	}
	x.measure()
	return x
}

// rawStr makes a Str whose bytes are charged already.
func (th *Thread) rawStr(s string) *Str {
	if len(s) <= 1 && (len(s) == 0 || s[0] < 0x80) {
		return shortStr(s)
	}
	x := &Str{s: s}
	x.shape = &strShape
	x.measure()
	return x
}

// newASCII returns a str of s, which the caller knows to be ASCII.
func (th *Thread) newASCII(s string) Value {
	th.charge(strSize + len(s))
	return rawASCII(s).value()
}

// byteRange returns the byte offsets of the code points [i, j); 0 <= i <= j <= n.
func (x *Str) byteRange(i, j int) (int, int) {
	if x.isASCII() {
		return i, j
	}
	return x.offset(i), x.offset(j)
}

// offset returns the byte offset of code point i, 0 <= i <= n.
func (x *Str) offset(i int) int {
	switch {
	case x.isASCII():
		return i
	case i == 0:
		return 0
	case i == x.n:
		return len(x.s)
	}
	return x.indexed().Offset(x.s, i)
}

// indexed returns x's index, nil if it needs none.
func (x *Str) indexed() *text.Index {
	if x.isASCII() {
		return nil
	}
	if x.aux == nil {
		x.aux = &strAux{}
	}
	if x.aux.index == nil {
		x.aux.index = text.NewIndex(x.s)
	}
	return x.aux.index
}

// position returns the number of the code point at byte offset off.
func (x *Str) position(off int) int {
	switch {
	case x.isASCII():
		return off
	case off == 0:
		return 0
	case off == len(x.s):
		return x.n
	}
	return x.indexed().Position(x.s, off)
}

// strAt returns code point i as a str, 0 <= i < n.
func (th *Thread) strAt(x *Str, i int) Value {
	if x.isASCII() {
		return asciiChars[x.s[i]].value()
	}
	a := x.offset(i)
	_, n := text.DecodeRune(x.s[a:])
	return th.part(x, a, a+n, 1)
}

// substr returns the code points [i, j) as a str.
func (th *Thread) substr(x *Str, i, j int) Value {
	if i >= j {
		return emptyStr.value()
	}
	a, b := x.byteRange(i, j)
	return th.part(x, a, b, j-i)
}

// partAt returns the bytes [a, b) of x as a str; both are at code points.
func (th *Thread) partAt(x *Str, a, b int) Value {
	if x.isASCII() {
		return th.part(x, a, b, b-a)
	}
	return th.part(x, a, b, text.RuneCount(x.s[a:b]))
}

// A long part of a string shares its bytes, unless it would keep a much longer
// one alive; short parts are copied, in one allocation.
const ownerRatio = 4

// part returns the bytes [a, b) of x, which are n code points, as a str.
func (th *Thread) part(x *Str, a, b, n int) Value {
	size := b - a
	switch {
	case size == 0:
		return emptyStr.value()
	case size == len(x.s):
		return x.value()
	case n == 1:
		if c := x.s[a]; c < 0x80 {
			return asciiChars[c].value()
		} else if c < 0xc4 {
			return latinChars[c<<6&0x40|x.s[a+1]&0x3f].value()
		}
	}
	var y *Str
	if size <= maxInlineText {
		th.charge(strSize + size)
		y = newInlineStr(x.s[a:b])
	} else {
		y = th.longPart(x, a, b)
	}
	y.n = n
	if n == size {
		y.flags = strASCII
	}
	return y.value()
}

func (th *Thread) longPart(x *Str, a, b int) *Str {
	owner := x
	if x.aux != nil && x.aux.owner != nil {
		owner = x.aux.owner
	}
	y := &Str{s: x.s[a:b]}
	y.shape = &strShape
	if (b-a)*ownerRatio >= len(owner.s) {
		th.charge(strSize + strAuxSize)
		y.aux = &strAux{owner: owner}
		return y
	}
	th.charge(strSize + b - a)
	y.s = strings.Clone(y.s)
	return y
}

// concat returns x + y. A chain of s += t appends to one buffer.
func (th *Thread) concat(x, y *Str) (Value, error) {
	if len(x.s) == 0 {
		return y.value(), nil
	}
	if len(y.s) == 0 {
		return x.value(), nil
	}
	total := len(x.s) + len(y.s)
	if total <= maxInlineText {
		th.charge(strSize + total)
		z, b := inlineBuffer(total)
		copy(b[copy(b, x.s):], y.s)
		z.n, z.flags = x.n+y.n, x.flags&y.flags&strASCII
		return z.value(), nil
	}
	aux := x.aux
	if aux == nil || aux.buf == nil || len(aux.buf.b) != len(x.s) || cap(aux.buf.b) < total {
		var err error
		if aux, err = th.concatBuffer(x, total); err != nil {
			return Value{}, err
		}
	}
	th.charge(strSize)
	aux.buf.b = append(aux.buf.b, y.s...)
	z := &Str{s: bufferString(aux.buf.b), n: x.n + y.n, flags: x.flags & y.flags & strASCII, aux: aux}
	z.shape = &strShape
	if !z.isASCII() && aux == x.aux {
		// The offsets of code points are each string's own.
		z.aux = &strAux{buf: aux.buf}
	}
	return z.value(), nil
}

// concatBuffer makes a buffer that starts with x and has room for total bytes:
// a little more for the first concatenation, in proportion for later ones.
func (th *Thread) concatBuffer(x *Str, total int) (*strAux, error) {
	size := total + 32
	if x.aux != nil && x.aux.buf != nil {
		size = total + total/4
	}
	if err := th.reserve(size + strAuxSize); err != nil {
		return nil, err
	}
	b := make([]byte, len(x.s), size)
	copy(b, x.s)
	return &strAux{buf: &strBuffer{b}}, th.work(len(x.s))
}

// asStr returns v's text object if v is a str or of a subclass.
func asStr(v Value) (*Str, bool) {
	if v.p.shape == &strShape {
		return v.str(), true
	}
	if v.layout() == layoutStr {
		return unwrap(v).str(), true
	}
	return nil, false
}

var (
	emptyStr   = newStaticStr("")
	asciiChars = makeASCIIChars()
	latinChars = makeLatinChars()
)

func makeASCIIChars() (t [128]*Str) {
	for i := range t {
		t[i] = newStaticStr(string(rune(i)))
		t[i].flags |= strInterned
	}
	return t
}

// makeLatinChars makes the shared strings of U+0080 to U+00FF.
func makeLatinChars() (t [128]*Str) {
	for i := range t {
		t[i] = newStaticStr(string(rune(0x80 + i)))
	}
	return t
}

// shortStr returns the shared str of an ASCII text of at most one character.
func shortStr(s string) *Str {
	if s == "" {
		return emptyStr
	}
	return asciiChars[s[0]]
}

// strOf returns the text object of v, which is a str or of a subclass.
func strOf(v Value) *Str { return unwrap(v).str() }

func visitStr(v Value, f func(Value)) {
	if x := v.str(); x.aux != nil && x.aux.owner != nil {
		f(x.aux.owner.value())
	}
}

func sizeStr(v Value) int {
	x := v.str()
	n := 16 + len(x.s)
	if aux := x.aux; aux != nil {
		n += strAuxSize
		if aux.owner != nil {
			n -= len(x.s)
		}
		if aux.index != nil {
			n += text.IndexSize(x.n)
		}
		if aux.buf != nil {
			n += cap(aux.buf.b) - len(x.s)
		}
	}
	return n
}
