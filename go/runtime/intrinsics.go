package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// intrinsic executes the operations of the Intrinsic instruction. Those of
// type parameters are in typeparams.go. Tests: the families that use them.
func (th *Thread) intrinsic(which int32, a []Value) (Value, error) {
	switch which {
	case bytecode.IntrinsicPrint:
		if a[0].IsNone() {
			return None, nil
		}
		s, err := th.Repr(a[0])
		if err != nil {
			return Value{}, err
		}
		return None, th.writeOut(s.s + "\n")
	case bytecode.IntrinsicImportStar:
		dst := th.state.code.globals.value()
		if len(a) > 1 {
			dst = a[1]
		}
		return None, th.importStar(a[0], dst)
	case bytecode.IntrinsicSetupAnnotations:
		return None, th.setupAnnotations(a[0])
	case bytecode.IntrinsicSetFunctionTypeParams:
		a[0].function().typeParams = a[1]
		return a[0], nil
	}
	return Value{}, th.Errorf(&NotImplementedErrorType, "%s (line %d) is not supported yet", intrinsicName(which), th.state.code.bc.Pos[th.state.pc-1].Line)
}

// intrinsicName names what guest code would need the operation for.
func intrinsicName(which int32) string {
	switch which {
	case bytecode.IntrinsicTemplate, bytecode.IntrinsicInterpolation:
		return "template string"
	case bytecode.IntrinsicTypeAlias:
		return "type statement"
	}
	return "type parameter"
}

func (th *Thread) setupAnnotations(m Value) error {
	v, err := th.fromMapping(m, annotationsName)
	if err != nil || v.IsSet() {
		return err
	}
	return th.SetItem(m, annotationsName.value(), th.NewDict().value())
}
