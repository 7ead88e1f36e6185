package runtime

// This file builds the types of None, NotImplemented and Ellipsis. Tests:
// singletons in corpus/builtins.

func setupSingletons() {
	initType(&NoneType, typeSpec{
		name: "NoneType", flags: TypeFinal, layout: layoutOther, shapes: []*Shape{&noneShape}, doc: "The type of None, of which there is one.",
		slots: Slots{
			Repr: constRepr("None"), RichCompare: compareObject, Bool: func(*Thread, Value) (bool, error) { return false, nil },
			Hash: func(*Thread, Value) (int64, error) { return noneHash, nil },
			New:  newSingleton("NoneType", None), Visit: visitNothing,
		},
	})
	initType(&NotImplementedType, typeSpec{
		name: "NotImplementedType", flags: TypeFinal, layout: layoutOther, shapes: []*Shape{&notImplShape},
		doc: "The type of NotImplemented, of which there is one.",
		slots: Slots{
			Repr: constRepr("NotImplemented"), New: newSingleton("NotImplementedType", NotImplemented), Visit: visitNothing,
			Bool: func(th *Thread, _ Value) (bool, error) {
				return false, th.TypeError("NotImplemented should not be used in a boolean context")
			},
		},
	})
	initType(&EllipsisType, typeSpec{
		name: "ellipsis", flags: TypeFinal, layout: layoutOther, shapes: []*Shape{&ellipsisShape},
		doc:   "The type of Ellipsis, of which there is one.",
		slots: Slots{Repr: constRepr("Ellipsis"), New: newSingleton("EllipsisType", EllipsisValue), Visit: visitNothing},
	})
}

// noneHash is CPython's hash(None).
const noneHash = 0xfca86420

func constRepr(s string) unarySlot {
	v := newStaticStr(s).value()
	return func(*Thread, Value) (Value, error) { return v, nil }
}

func newSingleton(name string, v Value) func(*Thread, *Type, []Value, []*Str) (Value, error) {
	return func(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
		if len(args) > 0 {
			return Value{}, th.TypeError("%s takes no arguments", name)
		}
		return v, nil
	}
}
