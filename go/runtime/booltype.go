package runtime

// This file defines the type bool: an int of its own type. Its arithmetic is
// int's but for &, | and ^ of two bools. Tests: int_test.go, corpus/bool.

func setupBool() {
	initType(&BoolType, typeSpec{
		name: "bool", base: &IntType, layout: layoutInt, shapes: []*Shape{&boolShape}, flags: TypeFinal | TypeMatchSelf,
		slots: Slots{
			Repr:   boolRepr,
			Binary: &[NumBinaryOps]binarySlot{OpAnd: boolAnd, OpOr: boolOr, OpXor: boolXor},
			Invert: boolInvert, New: boolNew, Visit: visitNothing,
		},
		doc: "bool(object=False, /) -> bool\n\nTrue if the object is true, else False. The two are all there are.",
	})
}

var trueStr, falseStr = newStaticStr("True"), newStaticStr("False")

func boolRepr(_ *Thread, v Value) (Value, error) {
	if v.n != 0 {
		return trueStr.value(), nil
	}
	return falseStr.value(), nil
}

func boolNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if err := th.argCount("bool", args, names, 0, 1); err != nil || len(args) == 0 {
		return False, err
	}
	t, err := th.Truth(args[0])
	return Bool(t), err
}

func boolAnd(th *Thread, v, w Value) (Value, error) {
	if v.isBool() && w.isBool() {
		return Bool(v.n&w.n != 0), nil
	}
	return intAnd(th, v, w)
}

func boolOr(th *Thread, v, w Value) (Value, error) {
	if v.isBool() && w.isBool() {
		return Bool(v.n|w.n != 0), nil
	}
	return intOr(th, v, w)
}

func boolXor(th *Thread, v, w Value) (Value, error) {
	if v.isBool() && w.isBool() {
		return Bool(v.n != w.n), nil
	}
	return intXor(th, v, w)
}

// boolInvert is int's, with a warning: it is not what "not" is.
func boolInvert(th *Thread, v Value) (Value, error) {
	if err := th.warnHere(&DeprecationWarningType, "Bitwise inversion '~' on bool is deprecated and will be removed in "+
		"Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect "+
		"from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise "+
		"inversion of the underlying int."); err != nil {
		return Value{}, err
	}
	return intInvert(th, v)
}
