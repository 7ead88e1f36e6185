//go:build pynterp_checkcasts

package runtime

import (
	"fmt"
	"unsafe"
)

// This file has the casts of casts.go, seqcasts.go and textcasts.go for builds
// with the tag pynterp_checkcasts: each looks at the object first and panics if
// it is of another struct, so that a wrong cast shows where it is made instead
// of as a fault far from it, or not at all. Tests:
// go/pynterp/confusion_test.go, which CI runs with the tag.

// isA gives v as a *T if its shape is one of those of struct T.
func isA[T any](v Value, shapes ...*Shape) *T {
	for _, s := range shapes {
		if v.p != nil && v.p.shape == s {
			return (*T)(unsafe.Pointer(v.p))
		}
	}
	return checked[T](v, false)
}

// checked gives v as a *T if ok says that it is one.
func checked[T any](v Value, ok bool) *T {
	if !ok {
		var want *T
		name := "no value"
		if v.p != nil {
			name = v.Type().name
		}
		panic(wrongCast{want, name})
	}
	return (*T)(unsafe.Pointer(v.p))
}

// wrongCast is what a wrong cast panics with.
type wrongCast struct {
	want any // a nil pointer to the struct
	got  string
}

// Error says what was cast to what.
func (w wrongCast) Error() string {
	return fmt.Sprintf("wrong cast of an object of type %s to %T", w.got, w.want)
}

// hasInstance reports whether v's struct starts with an Instance.
func hasInstance(v Value) bool {
	t := v.p.shape.typ
	return t.layout == layoutExc || t.flags&TypeHeap != 0 && (t.isPayload || t.layout == layoutObject)
}

func (v Value) str() *Str            { return isA[Str](v, &strShape) }
func (v Value) bigInt() *BigInt      { return isA[BigInt](v, &bigIntShape) }
func (v Value) complexObj() *Complex { return isA[Complex](v, &complexShape) }
func (v Value) bytes() *Bytes        { return isA[Bytes](v, &bytesShape) }
func (v Value) list() *List          { return isA[List](v, &listShape) }
func (v Value) tuple() *Tuple        { return isA[Tuple](v, &tupleShape) }
func (v Value) dict() *Dict          { return isA[Dict](v, &dictShape) }
func (v Value) set() *Set            { return isA[Set](v, &setShape, &frozenSetShape) }
func (v Value) typeObj() *Type       { return checked[Type](v, v.p != nil && (v.layout() == layoutType)) }
func (v Value) instance() *Instance  { return checked[Instance](v, v.p != nil && (hasInstance(v))) }
func (v Value) payload() *Payload {
	return checked[Payload](v, v.p != nil && (v.p.shape.typ.isPayload))
}
func (v Value) exc() *Exc           { return checked[Exc](v, v.p != nil && (v.layout() == layoutExc)) }
func (v Value) function() *Function { return isA[Function](v, &functionShape) }
func (v Value) native() *Native {
	return isA[Native](v, &builtinShape, &methodDescrShape, &classMethodDescrShape)
}
func (v Value) boundMethod() *Method { return isA[Method](v, &methodShape, &builtinMethodShape) }
func (v Value) generator() *Generator {
	return isA[Generator](v, &generatorShape, &coroutineShape, &asyncGeneratorShape)
}
func (v Value) cell() *Cell { return isA[Cell](v, &cellShape) }
func (v Value) module() *Module {
	return checked[Module](v, v.p != nil && (v.layout() == layoutModule))
}
func (v Value) code() *Code     { return isA[Code](v, &codeShape) }
func (v Value) getset() *getset { return isA[getset](v, &getsetShape, &fieldShape) }
func (v Value) wrapper() *wrapper {
	return isA[wrapper](v, &asyncGenWrappedShape, &coroutineWrapperShape)
}
func (v Value) asyncStep() *asyncStep {
	return isA[asyncStep](v, &asyncGenASendShape, &asyncGenAThrowShape)
}
func (v Value) traceback() *Traceback { return isA[Traceback](v, &tracebackShape) }
func (v Value) property() *Property   { return isA[Property](v, &propertyShape) }
func (v Value) methodWrap() *methodWrap {
	return isA[methodWrap](v, &classMethodShape, &staticMethodShape, &sharedStaticShape)
}
func (v Value) super() *superObj              { return isA[superObj](v, &superShape) }
func (v Value) slotWrapper() *slotWrapper     { return isA[slotWrapper](v, &wrapperDescrShape) }
func (v Value) methodWrapper() *methodWrapper { return isA[methodWrapper](v, &methodWrapperShape) }
func (v Value) slotMember() *slotMember       { return isA[slotMember](v, &memberDescrShape) }
func (v Value) proxy() *mappingProxy          { return isA[mappingProxy](v, &mappingProxyShape) }
func (v Value) alias() *GenericAlias {
	return isA[GenericAlias](v, &genericAliasShape, &typingAliasShape, &unpackAliasShape)
}
func (v Value) aliasIter() *aliasIter { return isA[aliasIter](v, &aliasIterShape) }
func (v Value) union() *UnionAlias    { return isA[UnionAlias](v, &unionShape) }
func (v Value) typeParam() *typeParam {
	return isA[typeParam](v, &typeVarShape, &typeVarTupleShape, &paramSpecShape)
}
func (v Value) paramPart() *paramSpecPart {
	return isA[paramSpecPart](v, &paramArgsShape, &paramKwargsShape)
}
func (v Value) typeAlias() *typeAlias         { return isA[typeAlias](v, &typeAliasShape) }
func (v Value) constEval() *constEvaluator    { return isA[constEvaluator](v, &constEvalShape) }
func (v Value) forwardRef() *forwardRef       { return isA[forwardRef](v, &forwardRefShape) }
func (v Value) specialForm() *specialForm     { return isA[specialForm](v, &specialFormShape) }
func (v Value) template() *template           { return isA[template](v, &templateShape) }
func (v Value) interpolation() *interpolation { return isA[interpolation](v, &interpolationShape) }
func (v Value) templateIter() *templateIter   { return isA[templateIter](v, &templateIterShape) }
func (v Value) anext() *anextDefault          { return isA[anextDefault](v, &anextShape) }
func (v Value) rangeObj() *Range              { return isA[Range](v, &rangeShape) }
func (v Value) sliceObj() *Slice              { return isA[Slice](v, &sliceShape) }
func (v Value) dictView() *DictView {
	return isA[DictView](v, &dictKeysShape, &dictValuesShape, &dictItemsShape)
}
func (v Value) rangeIter() *rangeIter       { return isA[rangeIter](v, &rangeIterShape) }
func (v Value) bigRangeIter() *bigRangeIter { return isA[bigRangeIter](v, &bigRangeIterShape) }
func (v Value) listIter() *listIter         { return isA[listIter](v, &listIterShape) }
func (v Value) listRevIter() *listRevIter   { return isA[listRevIter](v, &listRevIterShape) }
func (v Value) tupleIter() *tupleIter       { return isA[tupleIter](v, &tupleIterShape) }
func (v Value) dictIter() *dictIter {
	return isA[dictIter](v, &dictKeyIterShape, &dictValueIterShape, &dictItemIterShape, &dictRevKeyIterShape, &dictRevValueIterShape, &dictRevItemIterShape)
}
func (v Value) setIter() *setIter            { return isA[setIter](v, &setIterShape) }
func (v Value) seqIter() *seqIter            { return isA[seqIter](v, &seqIterShape, &memoryIterShape) }
func (v Value) callableIter() *callableIter  { return isA[callableIter](v, &callableIterShape) }
func (v Value) enumerateObj() *enumerateIter { return isA[enumerateIter](v, &enumerateShape) }
func (v Value) zipObj() *zipIter             { return isA[zipIter](v, &zipShape) }
func (v Value) mapObj() *mapIter             { return isA[mapIter](v, &mapShape) }
func (v Value) filterObj() *filterIter       { return isA[filterIter](v, &filterShape) }
func (v Value) reversedObj() *reversedIter   { return isA[reversedIter](v, &reversedShape) }
func (v Value) strIter() *strIter {
	return checked[strIter](v, v.p != nil && (v.Type() == &StrIterType || v.Type() == &StrASCIIIterType))
}
func (v Value) bytesIter() *bytesIter {
	return checked[bytesIter](v, v.p != nil && (v.Type() == &BytesIterType || v.Type() == &ByteArrayIterType))
}
func (v Value) byteArray() *ByteArray { return isA[ByteArray](v, &byteArrayShape) }
func (v Value) memoryView() *memView  { return isA[memView](v, &memoryViewShape) }

// at returns slot i: see casts.go.
func (inst *Instance) at(i uint8) *Value {
	if i >= inst.cap {
		panic(fmt.Sprintf("slot %d of an instance with room for %d", i, inst.cap))
	}
	return (*Value)(unsafe.Add(unsafe.Pointer(inst.slots), uintptr(i)*unsafe.Sizeof(Value{})))
}
