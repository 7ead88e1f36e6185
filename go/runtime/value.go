package runtime

import (
	"math"
	"unsafe"
)

// This file defines Value and Obj and the constructors of inline values. The
// casts from an object header to a concrete struct are in casts.go: one may be
// called only after a look at the value's shape or layout; the As* functions
// beside each type do that. Tests: int_test.go.

// Obj is the header that every heap object starts with.
type Obj struct {
	shape *Shape
}

// place is the object's address in Go's memory, to spread objects over a table.
// It must never reach the guest.
func (o *Obj) place() uint64 { return uint64(uintptr(unsafe.Pointer(o))) }

// Value is a Python value. The zero Value is no value: an unbound variable, an
// argument not given, the end of an iteration.
type Value struct {
	p *Obj   // a tag object for inline values, else the object
	n uint64 // the bits of an inline value, else 0
}

// The tags of inline values. Their addresses tell the type.
var (
	tagInt     = Obj{&intShape}
	tagFloat   = Obj{&floatShape}
	tagBool    = Obj{&boolShape}
	tagNone    = Obj{&noneShape}
	tagNotImpl = Obj{&notImplShape}
	tagEllips  = Obj{&ellipsisShape}
)

// The singletons.
var (
	None           = Value{&tagNone, 0}
	True           = Value{&tagBool, 1}
	False          = Value{&tagBool, 0}
	NotImplemented = Value{&tagNotImpl, 0}
	EllipsisValue  = Value{&tagEllips, 0}
)

// Int returns the int x.
func Int(x int64) Value { return Value{&tagInt, uint64(x)} }

// Float returns the float f.
func Float(f float64) Value { return Value{&tagFloat, math.Float64bits(f)} }

// Bool returns the bool b.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// IsSet reports whether v is a value at all.
func (v Value) IsSet() bool { return v.p != nil }

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.p == &tagNone }

// Is reports whether v and w are the same object.
func (v Value) Is(w Value) bool { return v == w }

// Type returns v's type; v must be set.
func (v Value) Type() *Type { return v.p.shape.typ }

// isInt reports whether v is an int held inline (exact type int).
func (v Value) isInt() bool { return v.p == &tagInt }

// isFloat reports whether v is exactly a float.
func (v Value) isFloat() bool { return v.p == &tagFloat }

// isBool reports whether v is True or False.
func (v Value) isBool() bool { return v.p == &tagBool }

// int returns the bits of an inline int or bool.
func (v Value) int() int64 { return int64(v.n) }

// float returns the float held inline.
func (v Value) float() float64 { return math.Float64frombits(v.n) }

// layout returns the layout of v's struct.
func (v Value) layout() Layout { return v.p.shape.typ.layout }

// objValue makes a Value of a heap object's header.
func objValue(o *Obj) Value { return Value{o, 0} }
