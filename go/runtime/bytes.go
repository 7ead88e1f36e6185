package runtime

import (
	"github.com/pynterp/pynterp/go/text"
)

// This file defines the structs of bytes and bytearray, their making, and
// reading any bytes-like object. Types: bytestype.go, bytearray.go; methods:
// bytesmethods.go. Tests: bytes_test.go.

// Bytes is a bytes object.
type Bytes struct {
	Obj
	b      string
	hash   int64
	hashed bool
	owner  *Bytes // the object whose memory b is a part of, nil if b has its own
	// buf is the buffer that b is the front part of, so that a chain of b += c is
	// linear, as with str; nil for most.
	buf *strBuffer
}

// ByteArray is a bytearray.
type ByteArray struct {
	Obj
	b     []byte
	front int // bytes cut off in front of b that its memory still holds
	// exports counts the memoryviews that look at b: its size is then fixed.
	exports int
	// lent counts the natives that use b while guest code may run.
	lent int
}

const bytesSize = 64

// newBytes returns a bytes object of b, charged to the sandbox.
func (th *Thread) newBytes(b string) Value {
	th.charge(bytesSize + len(b))
	return rawBytes(b)
}

// rawBytes makes a bytes object whose bytes are charged already.
func rawBytes(b string) Value {
	if len(b) == 0 {
		return emptyBytes.value()
	}
	x := &Bytes{b: b}
	x.shape = &bytesShape
	return x.value()
}

func newByteArray(th *Thread, b []byte) Value {
	th.charge(bytesSize)
	x := &ByteArray{b: b}
	x.shape = &byteArrayShape
	return x.value()
}

func (x *Bytes) value() Value     { return objValue(&x.Obj) }
func (x *ByteArray) value() Value { return objValue(&x.Obj) }

var emptyBytes = newStaticBytes("")

// newStaticBytes makes a bytes object that all sandboxes share: complete, so
// that nothing writes to it.
func newStaticBytes(b string) *Bytes {
	x := &Bytes{b: b, hash: text.HashBytes([2]uint64{}, b), hashed: true}
	x.shape = &bytesShape
	return x
}

func (x *Bytes) hashOf() int64 {
	if !x.hashed {
		x.hash, x.hashed = text.HashBytes([2]uint64{}, x.b), true
	}
	return x.hash
}

// smallOwner is up to which size an object's memory is shared by any part of it.
const smallOwner = 256

// bytesPart returns the bytes [i, j) of x as a bytes object. As with str, parts
// share memory unless they would keep a much longer object alive.
func (th *Thread) bytesPart(x *Bytes, i, j int) Value {
	size := j - i
	switch {
	case size <= 0:
		return emptyBytes.value()
	case size == len(x.b):
		return x.value()
	}
	owner := x
	if x.owner != nil {
		owner = x.owner
	}
	if len(owner.b) > smallOwner && size*ownerRatio < len(owner.b) {
		return th.newBytes(string([]byte(x.b[i:j])))
	}
	th.charge(bytesSize)
	y := &Bytes{b: x.b[i:j], owner: owner}
	y.shape = &bytesShape
	return y.value()
}

// bytesText returns the bytes of a bytes, bytearray or memoryview whose items
// follow each other. What it gives of the latter two is their memory, not a
// copy: it must not be kept, nor used after guest code ran.
func bytesText(v Value) (string, bool) {
	switch v.layout() {
	case layoutBytes:
		return unwrap(v).bytes().b, true
	case layoutByteArray:
		return bufferString(unwrap(v).byteArray().b), true
	}
	if v.p.shape == &memoryViewShape {
		if m := v.memoryView(); !m.released && m.fits() && m.contiguous() {
			return m.contents(), true
		}
	}
	return "", false
}

// scatteredBytes is frozenBytes that takes any memoryview: its items in order.
func (th *Thread) scatteredBytes(v Value) (string, bool, error) {
	if v.p.shape != &memoryViewShape {
		return th.frozenBytes(v)
	}
	m := v.memoryView()
	if err := th.usable(m); err != nil {
		return "", false, err
	}
	b, err := th.frozenView(m)
	return b, err == nil, err
}

// bytesOf is bytesText of an object that is known to be bytes or bytearray.
func bytesOf(v Value) string {
	if v.layout() == layoutByteArray {
		return bufferString(unwrap(v).byteArray().b)
	}
	return unwrap(v).bytes().b
}

// frozenBytes is bytesText, copied where the object can change.
func (th *Thread) frozenBytes(v Value) (string, bool, error) {
	b, ok := bytesText(v)
	if !ok || v.layout() == layoutBytes {
		return b, ok, nil
	}
	if err := th.growText(len(b)); err != nil {
		return "", false, err
	}
	return string([]byte(b)), true, nil
}

// bytesResult is what a method of self returns for the bytes s: an object of
// self's built-in type, self again where a bytes did not change. s may be part
// of self's memory.
func (th *Thread) bytesResult(self Value, s string) Value {
	if isByteArray(self) {
		th.charge(len(s))
		return newByteArray(th, []byte(s))
	}
	x := unwrap(self).bytes()
	if len(s) == len(x.b) && s == x.b {
		return x.value()
	}
	return th.newBytes(s)
}

// bytesSub returns the bytes [i, j) of self as an object of its type.
func (th *Thread) bytesSub(self Value, i, j int) Value {
	if isByteArray(self) {
		th.charge(max(0, j-i))
		return newByteArray(th, append([]byte(nil), unwrap(self).byteArray().b[i:max(i, j)]...))
	}
	return th.bytesPart(unwrap(self).bytes(), i, j)
}

// isByteArray reports whether v is a bytearray or of a subclass.
func isByteArray(v Value) bool { return v.layout() == layoutByteArray }

// wantBytes is bytesText with the usual error.
func (th *Thread) wantBytes(v Value) (string, error) {
	b, ok := bytesText(v)
	if !ok {
		return "", th.notBytes(v)
	}
	return b, nil
}

func (th *Thread) notBytes(v Value) error {
	if v.p.shape == &memoryViewShape {
		if err := th.usable(v.memoryView()); err != nil {
			return err
		}
		return th.Errorf(&BufferErrorType, "memoryview: underlying buffer is not C-contiguous")
	}
	return th.TypeError("a bytes-like object is required, not '%s'", v.Type().name)
}

// byteValue is an int argument that must be a byte.
func (th *Thread) byteValue(v Value) (byte, error) {
	i, err := th.Index(v)
	if err != nil {
		return 0, err
	}
	if i.isBool() {
		return byte(i.int()), nil
	}
	if !i.isInt() || uint64(i.int()) > 255 {
		return 0, th.ValueError("byte must be in range(0, 256)")
	}
	return byte(i.int()), nil
}

func visitBytes(v Value, f func(Value)) {
	if x := v.bytes(); x.owner != nil {
		f(x.owner.value())
	}
}

func sizeBytes(v Value) int {
	x := v.bytes()
	switch {
	case x.owner != nil:
		return bytesSize
	case x.buf != nil:
		return bytesSize + cap(x.buf.b)
	}
	return bytesSize + len(x.b)
}

func sizeByteArray(v Value) int { return bytesSize + v.byteArray().front + cap(v.byteArray().b) }
