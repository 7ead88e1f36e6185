package runtime

import (
	"strings"
	"sync"
)

// This file builds the built-in types: each family's setup function fills its
// Types from tables, in an order in which bases come before what extends them.
// It runs once a process, before the first Thread. Tests: slottable_test.go,
// slotwrap_test.go, tools/typetable.

var setupOnce sync.Once

// Setup builds the built-in types; later calls do nothing.
func Setup() {
	setupOnce.Do(func() {
		setupNames()
		setupObject()      // object, type
		setupNatives()     // builtin functions, descriptors, slot wrappers
		setupSingletons()  // None, NotImplemented, Ellipsis
		setupInt()         // int, bool
		setupFloat()       // float
		setupComplex()     // complex
		setupStr()         // str, its iterator
		setupBytes()       // bytes, bytearray, their iterators
		setupList()        // list, its iterators
		setupTuple()       // tuple, its iterator
		setupDict()        // dict, its views and iterators, mappingproxy
		setupSet()         // set, frozenset, their iterator
		setupRange()       // range, slice, range iterators
		setupIterators()   // enumerate, zip, map, filter, reversed, callable and sequence iterators
		setupFunctions()   // function, method, cell, code
		setupDescriptors() // property, classmethod, staticmethod, super
		setupModule()      // module
		setupAliases()     // list[int], int | str
		setupAnext()
		setupExceptions() // BaseException and all below it, traceback
		setupTyping()     // type parameters, type aliases, Generic
		setupTemplates()  // t-strings
		setupGenerators() // generator, coroutine, async generator
		finishTypes()
		setupBuiltins() // the functions and the table of all builtins
		setupQuickNatives()
	})
}

// builtinTypes are all types that setup has seen, in order.
var builtinTypes []*Type

// typeSpec describes a built-in type to initType.
type typeSpec struct {
	name    string // as messages show it, with the module in front where CPython does; __name__ is what follows the dot
	module  string // "" for builtins
	base    *Type  // nil: object
	layout  Layout
	shapes  []*Shape // shapes of exact objects; the first becomes root
	flags   TypeFlags
	slots   Slots
	methods []Def
	members []Member
	doc     string
}

// initType fills t in. Slots that the spec leaves nil are inherited.
func initType(t *Type, s typeSpec) {
	t.shape = &typeShape
	t.name, t.qualname, t.module, t.doc = s.name, s.name[strings.LastIndexByte(s.name, '.')+1:], s.module, s.doc
	if t.module == "" {
		t.module = "builtins"
	}
	t.layout, t.flags = s.layout, s.flags
	t.methods, t.members = s.methods, s.members
	t.id = uint32(len(builtinTypes) + 1)
	base := s.base
	if base == nil && t != &ObjectType {
		base = &ObjectType
	}
	t.mro = []*Type{t}
	t.slots = s.slots
	if base != nil {
		t.base, t.bases = base, []*Type{base}
		t.mro = append(t.mro, base.mro...)
		inheritSlots(&t.slots, &base.slots)
	}
	t.root = &Shape{typ: t}
	if len(s.shapes) > 0 {
		t.root = s.shapes[0]
	}
	if s.layout == layoutExc {
		t.dictRoot = &Shape{typ: t, dictMode: true}
	}
	t.dict = newDict()
	builtinTypes = append(builtinTypes, t)
}

// finishTypes fills the types' dicts, once every type exists.
func finishTypes() {
	for _, t := range builtinTypes {
		addSlotWrappers(t)
		for i := range t.methods {
			def := &t.methods[i]
			t.dict.SetStr(nil, internStatic(def.Name), newNativeAttr(def, t))
		}
		fields := fieldsOf(t)
		for i := range t.members {
			m, descriptor := &t.members[i], newGetset
			if fields[m.Name] {
				descriptor = newField
			}
			t.dict.SetStr(nil, internStatic(m.Name), descriptor(m, t))
		}
		if _, own := t.dict.GetStr(docName); t.doc != "" && !own {
			t.dict.SetStr(nil, docName, newStaticStr(t.doc).value())
		} else if !own {
			t.dict.SetStr(nil, docName, None)
		}
	}
}

// newNativeAttr makes what a Def becomes in its type's dict.
func newNativeAttr(def *Def, t *Type) Value {
	switch def.Kind {
	case DefProperty:
		fn := def.Fn
		return newGetset(&Member{Name: def.Name, Doc: def.Doc, Get: func(th *Thread, self Value) (Value, error) {
			return fn(th, []Value{self})
		}}, t)
	case DefStatic:
		return newSharedStatic(newNative(def, t, "").value())
	}
	return newNative(def, t, "").value()
}
