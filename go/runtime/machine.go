package runtime

import (
	"math"
	"unsafe"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file has the helpers of the machine's loop (loop.go): memory accesses
// that the verifier and the stack check make safe, written so that they inline,
// and the arithmetic tests. The unsafe of the machine is here and in loop.go.

const (
	slotSize  = unsafe.Sizeof(Value{})
	instrSize = unsafe.Sizeof(bytecode.Instr{})
	cacheSize = unsafe.Sizeof(inlineCache{})
	frameSize = unsafe.Sizeof(Frame{})
)

// window returns the registers of the window at base.
func (th *Thread) window(base int) *[256]Value { return (*[256]Value)(th.stack[base:]) }

// registers views the window at p.
func registers(p unsafe.Pointer) *[256]Value { return (*[256]Value)(p) }

// windowAt returns the window n slots behind r, while the loop runs, and whether
// the stack has room for it: it has none behind a generator's own registers,
// wherever in memory the stack is.
func (th *Thread) windowAt(r *[256]Value, n int) (*[256]Value, bool) {
	at := uintptr(unsafe.Pointer(r)) - th.stackBase
	if at >= th.stackEnd || at+uintptr(n)*slotSize >= th.stackEnd {
		return nil, false
	}
	return registers(unsafe.Add(unsafe.Pointer(r), uintptr(n)*slotSize)), true
}

// stackAt, framesAt and insOf are the places of the first register, frame and
// instruction.
func stackAt(th *Thread) unsafe.Pointer  { return unsafe.Pointer(unsafe.SliceData(th.stack)) }
func framesAt(th *Thread) unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(th.frames)) }
func insOf(c *Code) unsafe.Pointer       { return unsafe.Pointer(unsafe.SliceData(c.ins)) }

func constAt(c *Code, i int32) *Value {
	return (*Value)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(c.consts)), uintptr(i)*slotSize))
}

// instrAt returns an instruction by its index, and instrIndex its index.
func instrAt(c *Code, i int32) *bytecode.Instr {
	return (*bytecode.Instr)(unsafe.Add(insOf(c), uintptr(i)*instrSize))
}

func instrIndex(c *Code, in *bytecode.Instr) int32 {
	return int32((uintptr(unsafe.Pointer(in)) - uintptr(insOf(c))) / instrSize)
}

// instrBehind returns the n-th instruction behind in.
func instrBehind(in *bytecode.Instr, n int) *bytecode.Instr {
	return (*bytecode.Instr)(unsafe.Add(unsafe.Pointer(in), n*int(instrSize)))
}

func cacheAt(c *Code, i int32) *inlineCache {
	return (*inlineCache)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(c.caches)), uintptr(i)*cacheSize))
}

// tail returns the defaults of f's last parameters, or nothing where only the
// binder knows them.
func (f *Function) tail() []Value {
	if f.code.nargs < 0 {
		if f.extra == nil {
			return nil
		}
		return f.extra.tail
	}
	if f.defaults == nil {
		return nil
	}
	return f.defaults.items
}

// The setters avoid the pointer store, and so its write barrier, where the tag
// is the same already.

func setInt(r *Value, n int64) {
	if r.p != &tagInt {
		r.p = &tagInt
	}
	r.n = uint64(n)
}

func setFloat(r *Value, f float64) {
	if r.p != &tagFloat {
		r.p = &tagFloat
	}
	r.n = math.Float64bits(f)
}

func setBool(r *Value, b bool) {
	if r.p != &tagBool {
		r.p = &tagBool
	}
	if b {
		r.n = 1
	} else {
		r.n = 0
	}
}

func setNone(r *Value) {
	if r.p != &tagNone {
		r.p = &tagNone
	}
	r.n = 0
}

func setValue(r *Value, v Value) {
	if r.p != v.p {
		r.p = v.p
	}
	r.n = v.n
}

func addInts(x, y int64) (int64, bool) {
	s := x + y
	return s, (s^x)&(s^y) >= 0
}

func subInts(x, y int64) (int64, bool) {
	s := x - y
	return s, (x^y)&(s^x) >= 0
}

// small reports whether x fits 32 bits, so that a product of two cannot
// overflow.
func small(x int64) bool { return int64(int32(x)) == x }

// imm16 is the signed number in B and C of a compare-and-jump with a number.
func imm16(in *bytecode.Instr) int64 { return int64(int16(uint16(in.B) | uint16(in.C)<<8)) }

func asFloat(v *Value) float64 { return math.Float64frombits(v.n) }

// sizeOf is the length of an object whose truth is that it is not empty.
func sizeOf(o *Obj) (int, bool) {
	switch o.shape {
	case &listShape:
		return len((*List)(unsafe.Pointer(o)).items), true
	case &strShape:
		return len((*Str)(unsafe.Pointer(o)).s), true
	case &dictShape:
		return (*Dict)(unsafe.Pointer(o)).used, true
	case &tupleShape:
		return len((*Tuple)(unsafe.Pointer(o)).items), true
	}
	return 0, false
}
