package runtime

import "math"

// This file has __buffer__ and __release_buffer__ of the bytes-like types: the
// view of an object that memoryview(object) makes, asked for by flags. Tests:
// corpus/memoryview.

// The flags that ask for a view which can be written to, and for one that may
// have gaps.
const (
	bufferWritable = 1
	bufferStrides  = 0x18
)

// giveBuffer is __buffer__ of bytes, bytearray and memoryview.
func giveBuffer(th *Thread, a []Value) (Value, error) {
	flags, err := th.IndexInt(a[1], &OverflowErrorType)
	if err != nil {
		return Value{}, err
	}
	if flags < math.MinInt32 || flags > math.MaxInt32 {
		return Value{}, th.OverflowError("buffer flags out of range")
	}
	v, err := memViewOf(th, a[:1])
	if err != nil {
		return Value{}, err
	}
	if m := v.memoryView(); flags&bufferStrides != bufferStrides && !m.contiguous() {
		return Value{}, th.Errorf(&BufferErrorType, "memoryview: underlying buffer is not C-contiguous")
	}
	if flags&bufferWritable != 0 && v.memoryView().readOnly {
		message := "Object is not writable."
		if a[0].p.shape == &memoryViewShape {
			message = "memoryview: underlying buffer is not writable"
		}
		return Value{}, th.Errorf(&BufferErrorType, "%s", message)
	}
	return v, nil
}

// releaseBuffer is __release_buffer__: it releases a view of the object.
func releaseBuffer(th *Thread, a []Value) (Value, error) {
	if a[1].p.shape != &memoryViewShape {
		return Value{}, th.TypeError("expected a memoryview object")
	}
	if m := a[1].memoryView(); m.object != a[0] && m.base != unwrap(a[0]) {
		return Value{}, th.ValueError("memoryview's buffer is not this object")
	}
	return memViewRelease(th, a[1:])
}
