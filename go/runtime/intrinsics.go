package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// intrinsic executes the operations of the Intrinsic instruction. What they make
// is defined in typeparams.go, typealias.go and templates.go. Tests: the
// families that use them.
func (th *Thread) intrinsic(which int32, a []Value) (Value, error) {
	switch which {
	case bytecode.IntrinsicPrint:
		return None, th.printValue(a[0])
	case bytecode.IntrinsicImportStar:
		dst := th.state.code.globals.value()
		if len(a) > 1 {
			dst = a[1]
		}
		return None, th.importStar(a[0], dst)
	case bytecode.IntrinsicSetupAnnotations:
		if len(a) == 0 {
			return None, th.setupAnnotations(th.state.code.globals.value())
		}
		return None, th.setupAnnotations(a[0])
	case bytecode.IntrinsicMarkAnnotation:
		return None, th.markAnnotation(a[0], a[1])
	case bytecode.IntrinsicTemplate:
		return th.newTemplate(a[0].tuple(), a[1].tuple()), nil
	case bytecode.IntrinsicInterpolation:
		return th.newInterpolation(a[0], a[1], a[2], a[3]), nil
	}
	return th.typingIntrinsic(which, a)
}

// typingIntrinsic executes the operations of type parameters and type aliases.
func (th *Thread) typingIntrinsic(which int32, a []Value) (Value, error) {
	switch which {
	case bytecode.IntrinsicTypeVar:
		return objValue(&th.newTypeParam(&typeVarShape, a[0]).Obj), nil
	case bytecode.IntrinsicTypeVarBound:
		p := th.newTypeParam(&typeVarShape, a[0])
		p.bound.fn = a[1]
		return objValue(&p.Obj), nil
	case bytecode.IntrinsicTypeVarConstraints:
		p := th.newTypeParam(&typeVarShape, a[0])
		p.constraints.fn = a[1]
		return objValue(&p.Obj), nil
	case bytecode.IntrinsicParamSpec:
		return objValue(&th.newTypeParam(&paramSpecShape, a[0]).Obj), nil
	case bytecode.IntrinsicTypeVarTuple:
		return objValue(&th.newTypeParam(&typeVarTupleShape, a[0]).Obj), nil
	case bytecode.IntrinsicSetTypeParamDefault:
		a[0].typeParam().def = lateValue{fn: a[1]}
		return a[0], nil
	case bytecode.IntrinsicSetFunctionTypeParams:
		a[0].function().more().typeParams = a[1]
		return a[0], nil
	case bytecode.IntrinsicSubscriptGeneric:
		params, err := th.unpackTuples(a[0].tuple().items)
		if err != nil {
			return Value{}, err
		}
		return th.genericBase(th.tupleOf(params))
	case bytecode.IntrinsicTypeAlias:
		return th.newTypeAlias(a[0], a[1], a[2]), nil
	}
	return Value{}, th.Errorf(&SystemErrorType, "unknown intrinsic operation %d", which)
}

// printValue shows an expression's value as at a prompt.
func (th *Thread) printValue(v Value) error {
	if v.IsNone() {
		return nil
	}
	s, err := th.Repr(v)
	if err != nil {
		return err
	}
	if err := th.writeOut(s.s + "\n"); err != nil {
		return err
	}
	if code := th.state.code; code != nil && code.builtins != emptyBuiltins {
		code.builtins.SetStr(th, th.internString("_"), v)
	}
	return nil
}

// markAnnotation notes that a conditional annotation was reached. The set is
// what a variable holds that programs can assign to: CPython crashes where it is
// no set.
func (th *Thread) markAnnotation(reached, index Value) error {
	s, ok := asSet(reached)
	if !ok || s.shape != &setShape {
		return th.TypeError("__conditional_annotations__ must be a set, not '%s'", reached.Type().name)
	}
	return s.Add(th, index)
}

func (th *Thread) setupAnnotations(m Value) error {
	v, err := th.fromMapping(m, annotationsName)
	if err != nil || v.IsSet() {
		return err
	}
	return th.SetItem(m, annotationsName.value(), th.NewDict().value())
}
