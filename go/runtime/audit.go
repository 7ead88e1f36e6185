package runtime

import "github.com/pynterp/pynterp/policy"

// This file is what tests of the boundary see of a sandbox and no guest does:
// which objects all sandboxes share, what an object holds, and whether the host
// gave it. Nothing else uses it. Tests: go/pynterp/walk_test.go.

// Shared is the state that all sandboxes of the process have in common: every
// object of it with what it holds, in an order that only a change changes.
// Natives are without what their Go function refers to.
type Shared map[Value][]Value

// SharedState collects the objects that setup made: built-in types, their
// attributes, builtins, interned names, and what these hold.
func SharedState() Shared {
	Setup()
	s := Shared{}
	for _, t := range builtinTypes {
		s.add(t.value())
	}
	for _, v := range builtinValues {
		s.add(v)
	}
	for _, x := range staticNames {
		s.add(x.value())
	}
	for _, v := range [...]Value{None, NotImplemented, EllipsisValue, objValue(&tagNoDefault), objValue(&unpackForm.Obj),
		emptyTuple.value(), emptyStr.value(), emptyBytes.value(), emptyBuiltins.value(), trueStr.value(), falseStr.value(), newFn.value(),
		buildClassFn, copyregNewobj.value(), copyregNewobjEx.value(), copyregReconstructor.value()} {
		s.add(v)
	}
	for _, d := range slotDefs {
		s.add(d.doc.value())
		s.add(d.sig.value())
	}
	for i := range asciiChars {
		s.add(asciiChars[i].value())
		s.add(latinChars[i].value())
	}
	return s
}

// AddModule adds what all sandboxes share of a module of the safe library.
func (s Shared) AddModule(def *ModuleDef) {
	for _, n := range def.natives() {
		s.add(n.value())
	}
}

func (s Shared) add(v Value) {
	if v.Inline() {
		return
	}
	if _, seen := s[v]; seen {
		return
	}
	held := []Value{}
	v.Held(func(x Value) { held = append(held, x) })
	s[v] = held
	for _, x := range held {
		s.add(x)
	}
}

// GrownShapes counts what grew out of the shapes that all sandboxes share:
// there must be nothing.
func GrownShapes() int {
	n := 0
	for _, t := range builtinTypes {
		for _, s := range [...]*Shape{t.root, t.dictRoot} {
			if s != nil && (len(s.next) > 0 || s.last != nil || s.index != nil) {
				n++
			}
		}
	}
	return n
}

// Held calls f with every value that v refers to; other than for the census,
// what built-in types and natives refer to counts.
func (v Value) Held(f func(Value)) {
	f(v.Type().value())
	switch v.layout() {
	case layoutType:
		t := v.typeObj()
		f(t.dict.value())
		for _, list := range [...][]*Type{t.bases, t.mro, t.subclasses} {
			for _, x := range list {
				f(x.value())
			}
		}
		return
	case layoutNative:
		if n, ok := v.nativeFn(); ok {
			for _, x := range [...]*Str{n.nameStr, n.qualStr, n.docStr, n.sigStr, n.moduleStr} {
				if x != nil {
					f(x.value())
				}
			}
			return
		}
	}
	if visit := v.Type().slots.Visit; visit != nil {
		visit(v, f)
	}
}

func (v Value) nativeFn() (*Native, bool) {
	if v.layout() != layoutNative || v.p.shape == &builtinMethodShape {
		return nil, false
	}
	return v.native(), true
}

// Inline reports whether v is held in the Value itself: there is no object.
func (v Value) Inline() bool {
	return v.p == nil || v.p == &tagInt || v.p == &tagFloat || v.p == &tagBool
}

// FromHost reports whether v is a function or class of the host.
func (v Value) FromHost() bool {
	if t, ok := asType(v); ok && t.flags&TypeHeap != 0 && t.heap.host != nil {
		return true
	}
	n, ok := v.nativeFn()
	return ok && n.host
}

// Immutable reports whether objects of v's struct never change once they are
// made, whatever guest code does with them.
func (v Value) Immutable() bool {
	switch v.p.shape {
	case &tupleShape: // the hash is kept when it is first asked for
		return v.tuple() == emptyTuple || v.tuple().hash != 0
	case &bytesShape:
		return v.bytes().hashed
	case &strShape: // the same, and the index of code points
		x := v.str()
		return x.flags&strHashed != 0 && (x.isASCII() || x.aux != nil && x.aux.index != nil)
	case &bigIntShape, &complexShape, &builtinShape, &methodDescrShape,
		&classMethodDescrShape, &getsetShape, &fieldShape, &wrapperDescrShape, &sharedStaticShape, &noDefaultShape, &specialFormShape,
		&noneShape, &notImplShape, &ellipsisShape:
		return true
	case &builtinMethodShape: // the __new__ of a type
		return true
	case &typeShape:
		return v.typeObj().flags&TypeHeap == 0
	}
	return false
}

// Name returns the interned string that GuestGetAttr and its family take.
func (th *Thread) Name(s string) *Str { return th.internString(s) }

// KnownNames calls f with every name that is interned, in all sandboxes or in
// this one.
func (th *Thread) KnownNames(f func(string)) {
	for s := range staticNames {
		f(s)
	}
	for s := range th.interned {
		f(s)
	}
}

// Roots calls f with every value that the sandbox holds.
func (th *Thread) Roots(f func(Value)) { th.roots(f) }

// Exception returns the exception that err is, if it is the guest's.
func Exception(err error) (Value, bool) {
	e, ok := asExc(err)
	if !ok {
		return Value{}, false
	}
	return e.value(), true
}

// Policy is the profile that the sandbox's guest lives under.
func (th *Thread) Policy() *policy.Profile { return th.policy }

// Value returns the type as a Value.
func (t *Type) Value() Value { return t.value() }
