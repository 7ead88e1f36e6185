package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file says how the result of a special method completes the instruction
// that began it, for the loop; finishOp in slowops.go is complete. Tests:
// corpus/dunder_operators.

// finish is what is done with the result v of a special method.
type finish uint8

const (
	finishSlow    finish = iota // what finishOp does
	finishStore                 // R[A] = v, unless v is NotImplemented
	finishNone                  // nothing, if v is None
	finishEnter                 // R[A+1] = v
	finishDrop                  // nothing
	finishJump                  // jump if v, a bool, is true
	finishJumpNot               // jump if v, a bool, is false
)

// finishes has the finish of each instruction.
var finishes = finishTable()

func finishTable() (t [256]finish) {
	fill := func(first, last bytecode.Op, how finish) {
		for op := first; op <= last; op++ {
			t[op] = how
		}
	}
	fill(bytecode.Add, bytecode.DivK, finishStore)
	fill(bytecode.Lt, bytecode.Ge, finishStore)
	fill(bytecode.JLt, bytecode.JGe, finishJump)
	fill(bytecode.JNotLt, bytecode.JNotGe, finishJumpNot)
	fill(bytecode.JLtI, bytecode.JGeI, finishJump)
	fill(bytecode.JNotLtI, bytecode.JNotGeI, finishJumpNot)
	fill(bytecode.LoopLt, bytecode.LoopGe, finishJump)
	fill(bytecode.LoopLtI, bytecode.LoopGeI, finishJump)
	t[bytecode.GetItem], t[bytecode.GetItemI] = finishStore, finishStore
	t[bytecode.WithExit], t[bytecode.WithEnter] = finishStore, finishEnter
	t[bytecode.SetItem] = finishDrop
	return t
}
