//go:build !pynterp_checkcasts

package runtime

import "unsafe"

// This file has the casts from an object header to the structs of values,
// functions, classes and what they are made of; those of sequences and texts
// are in seqcasts.go and textcasts.go. Each is valid only for the layout that
// it names: in builds with the tag pynterp_checkcasts the same functions, in
// castschecked.go, check that. Tests: go/pynterp/confusion_test.go.

func (v Value) str() *Str             { return (*Str)(unsafe.Pointer(v.p)) }
func (v Value) bigInt() *BigInt       { return (*BigInt)(unsafe.Pointer(v.p)) }
func (v Value) complexObj() *Complex  { return (*Complex)(unsafe.Pointer(v.p)) }
func (v Value) bytes() *Bytes         { return (*Bytes)(unsafe.Pointer(v.p)) }
func (v Value) list() *List           { return (*List)(unsafe.Pointer(v.p)) }
func (v Value) tuple() *Tuple         { return (*Tuple)(unsafe.Pointer(v.p)) }
func (v Value) dict() *Dict           { return (*Dict)(unsafe.Pointer(v.p)) }
func (v Value) set() *Set             { return (*Set)(unsafe.Pointer(v.p)) }
func (v Value) typeObj() *Type        { return (*Type)(unsafe.Pointer(v.p)) }
func (v Value) instance() *Instance   { return (*Instance)(unsafe.Pointer(v.p)) }
func (v Value) payload() *Payload     { return (*Payload)(unsafe.Pointer(v.p)) }
func (v Value) exc() *Exc             { return (*Exc)(unsafe.Pointer(v.p)) }
func (v Value) function() *Function   { return (*Function)(unsafe.Pointer(v.p)) }
func (v Value) native() *Native       { return (*Native)(unsafe.Pointer(v.p)) }
func (v Value) boundMethod() *Method  { return (*Method)(unsafe.Pointer(v.p)) }
func (v Value) generator() *Generator { return (*Generator)(unsafe.Pointer(v.p)) }
func (v Value) cell() *Cell           { return (*Cell)(unsafe.Pointer(v.p)) }
func (v Value) module() *Module       { return (*Module)(unsafe.Pointer(v.p)) }
func (v Value) code() *Code           { return (*Code)(unsafe.Pointer(v.p)) }
func (v Value) getset() *getset       { return (*getset)(unsafe.Pointer(v.p)) }
func (v Value) wrapper() *wrapper     { return (*wrapper)(unsafe.Pointer(v.p)) }
func (v Value) asyncStep() *asyncStep { return (*asyncStep)(unsafe.Pointer(v.p)) }
func (v Value) traceback() *Traceback { return (*Traceback)(unsafe.Pointer(v.p)) }
func (v Value) property() *Property   { return (*Property)(unsafe.Pointer(v.p)) }
func (v Value) methodWrap() *methodWrap {
	return (*methodWrap)(unsafe.Pointer(v.p))
}
func (v Value) super() *superObj { return (*superObj)(unsafe.Pointer(v.p)) }
func (v Value) slotWrapper() *slotWrapper {
	return (*slotWrapper)(unsafe.Pointer(v.p))
}
func (v Value) methodWrapper() *methodWrapper {
	return (*methodWrapper)(unsafe.Pointer(v.p))
}
func (v Value) slotMember() *slotMember       { return (*slotMember)(unsafe.Pointer(v.p)) }
func (v Value) proxy() *mappingProxy          { return (*mappingProxy)(unsafe.Pointer(v.p)) }
func (v Value) alias() *GenericAlias          { return (*GenericAlias)(unsafe.Pointer(v.p)) }
func (v Value) aliasIter() *aliasIter         { return (*aliasIter)(unsafe.Pointer(v.p)) }
func (v Value) union() *UnionAlias            { return (*UnionAlias)(unsafe.Pointer(v.p)) }
func (v Value) typeParam() *typeParam         { return (*typeParam)(unsafe.Pointer(v.p)) }
func (v Value) paramPart() *paramSpecPart     { return (*paramSpecPart)(unsafe.Pointer(v.p)) }
func (v Value) typeAlias() *typeAlias         { return (*typeAlias)(unsafe.Pointer(v.p)) }
func (v Value) constEval() *constEvaluator    { return (*constEvaluator)(unsafe.Pointer(v.p)) }
func (v Value) forwardRef() *forwardRef       { return (*forwardRef)(unsafe.Pointer(v.p)) }
func (v Value) specialForm() *specialForm     { return (*specialForm)(unsafe.Pointer(v.p)) }
func (v Value) template() *template           { return (*template)(unsafe.Pointer(v.p)) }
func (v Value) interpolation() *interpolation { return (*interpolation)(unsafe.Pointer(v.p)) }
func (v Value) templateIter() *templateIter   { return (*templateIter)(unsafe.Pointer(v.p)) }
func (v Value) anext() *anextDefault          { return (*anextDefault)(unsafe.Pointer(v.p)) }

// at returns slot i, which must be below inst.cap: the shape bounds that of an
// ordinary attribute, but not that of a member of __slots__.
func (inst *Instance) at(i uint8) *Value {
	return (*Value)(unsafe.Add(unsafe.Pointer(inst.slots), uintptr(i)*unsafe.Sizeof(Value{})))
}
