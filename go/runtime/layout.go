package runtime

// This file lists the layouts: which Go struct the objects of a type are. A
// guest class has its built-in base's layout. Tests: corpus/ref_class,
// corpus/attack_engine (methods of one layout on objects of another).

// Layout names the Go struct of a type's objects.
type Layout uint8

// The layouts. Subclasses of types whose objects have no room for attributes
// (from layoutInt to layoutProperty) have objects of struct Payload, which
// hold a value of the base: unwrap finds it.
const (
	layoutObject Layout = iota // Instance, or nothing beyond the header
	layoutInt                  // inline or BigInt; bool too
	layoutFloat                // inline
	layoutComplex
	layoutStr
	layoutBytes
	layoutByteArray
	layoutList
	layoutTuple
	layoutDict
	layoutSet // set and frozenset
	layoutProperty
	layoutNative1 // any other native struct that may be subclassed
	layoutExc
	layoutType
	layoutModule
	layoutFunction
	layoutNative
	layoutMethod
	layoutGenerator
	layoutCell
	layoutOther // a native struct that guest classes cannot extend
)

// Payload is an object of a guest class that extends a built-in type such as
// int, str, list or dict: an instance that holds a value of exactly that
// built-in type.
type Payload struct {
	Instance
	base Value
}

// hasPayload reports whether objects of guest subclasses are Payloads.
func (l Layout) hasPayload() bool { return l >= layoutInt && l <= layoutNative1 }

// unwrap returns v's built-in part: v itself, or what its Payload holds.
func unwrap(v Value) Value {
	if v.p.shape.typ.isPayload {
		return v.payload().base
	}
	return v
}
