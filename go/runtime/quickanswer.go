package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file is what stands between the loop and its short forms (quick.go): the
// loop has one call, of answer, so that the compiler keeps its state in CPU
// registers everywhere else. Tests: those of quick.go, and loop_amd64_test.go.

// question says what the loop wants of answer.
type question uint8

const (
	askQuick     question = iota // the instruction
	askCompare                   // the comparison, and the jump by it
	askTruth                     // the jump by the truth of R[A]
	askNext                      // the next value of the iterator R[B]
	askSlice                     // a slice with the instruction behind it
	askTake                      // that a sink takes what is yielded
	askNative                    // the call of a native or a class
	askGenerator                 // the call of a generator function
	askStar                      // the arguments of a function with *args
	askDefaults                  // the arguments of a function with defaults
	askKeywords                  // the arguments of a call with keywords
	askAttr                      // an attribute that the cache does not have
	askMethod                    // a method that the cache does not have
	askWith                      // the beginning or end of a with statement
)

// What answer says if it is not how far to jump: that the instruction is not
// done and must be executed in full; that the function in R[A] has its arguments
// and its frame can be pushed; that the window behind the running one has a
// function with its arguments, whose result completes the instruction (Op) or is
// for R[A] (Store); that R[A] has an instance and the window behind it its
// __init__ with the arguments.
const (
	answerSlow = math.MinInt32 + iota
	answerPush
	answerOp
	answerStore
	answerInit
	answerLast = answerInit
)

// answer does what the loop asks for, or nothing. given is the number of a
// call's arguments. Where a call was paid for and is not made, it is paid back.
//
//go:noinline
func (th *Thread) answer(ask question, in *bytecode.Instr, r *[256]Value, code *Code, given int) int {
	switch ask {
	case askQuick:
		return th.answerQuick(in, r, code)
	case askCompare:
		return th.answerCompare(in, r, code)
	case askTruth:
		n, ok := sizeOf(r[in.A].p)
		switch {
		case !ok:
			return answerSlow
		case (n != 0) == (in.Op == bytecode.JumpIf):
			return int(in.D)
		}
	case askNext:
		body := instrBehind(in, 1+int(in.D))
		skip, ok := th.quickFor(in, body, r)
		if !ok {
			return answerSlow
		}
		return skip
	case askSlice:
		if !th.quickSlice(in, instrBehind(in, 1), r) {
			return answerSlow
		}
		return 1
	case askTake:
		if !th.sink.takes(r[in.B]) {
			return answerSlow
		}
		setNone(&r[in.A])
		th.budget--
	case askNative:
		a := int(in.A) + 1
		if in.Op == bytecode.CallMethod && r[uint8(a)].p == nil {
			a++ // a function that is not a method: no self
		}
		if a+given > bytecode.MaxFast {
			return answerSlow
		}
		v, ok := th.quickCall(r[in.A].p, r[a:a+given])
		if !ok && th.leafErr != nil {
			return answerSlow
		}
		if !ok {
			return th.answerCallable(in, r, code, given)
		}
		setValue(&r[in.A], v)
	case askAttr:
		return th.answerAttr(in, r, code)
	case askMethod:
		return th.answerMethod(in, r, code)
	case askWith:
		return th.answerWith(in, r, code)
	default:
		return th.answerCall(ask, in, r, code, given)
	}
	return 0
}

// answerQuick executes the instruction, or begins the special method that does.
func (th *Thread) answerQuick(in *bytecode.Instr, r *[256]Value, code *Code) int {
	if in.Op >= bytecode.Add && in.Op <= bytecode.DivK && in.Op != bytecode.Pow {
		if th.quickBinary(in, r, code.consts) {
			return 0
		}
		return th.answerOperator(in, r, code)
	}
	if th.quick(in, r) {
		return 0
	}
	switch in.Op {
	case bytecode.GetItem:
		return th.answerSpecial(getitemName, r, code, r[in.B], r[in.C])
	case bytecode.GetItemI:
		return th.answerSpecial(getitemName, r, code, r[in.B], Int(int64(in.D)))
	case bytecode.SetItem:
		return th.answerSpecial(setitemName, r, code, r[in.A], r[in.B], r[in.C])
	case bytecode.In, bytecode.NotIn:
		return th.answerSpecial(containsName, r, code, r[in.C], r[in.B])
	case bytecode.MakeFunc:
		if code.children[in.D] != nil {
			r[in.A] = th.makeFunction(code, in, r).value()
			return 0
		}
	}
	return answerSlow
}

func (th *Thread) answerCompare(in *bytecode.Instr, r *[256]Value, code *Code) int {
	is, ok := quickCompare(in, r)
	switch {
	case !ok:
		return th.answerOperator(in, r, code)
	case in.Op <= bytecode.Ge:
		setBool(&r[in.A], is)
		return 0
	case !is:
		return 0
	case in.Op >= bytecode.Loop:
		if th.budget--; th.budget < 0 {
			return answerSlow
		}
	}
	return int(in.D)
}

// answerCallable begins the call of what is no function: of a class, of len for
// an object of a guest class, of a bound method, of an object with __call__.
func (th *Thread) answerCallable(in *bytecode.Instr, r *[256]Value, code *Code, given int) int {
	f := r[in.A]
	switch f.p.shape {
	case &typeShape:
		if t := f.typeObj(); t.plainNew && in.Op == bytecode.Call {
			return th.answerClass(t, in, r, given)
		}
	case &builtinShape:
		if f.p == lenObj && given == 1 && in.Op == bytecode.Call {
			return th.answerSpecial(lenName, r, code, r[in.A+1])
		}
	case &methodShape:
		if m := f.boundMethod(); m.fn.p.shape == &functionShape && in.Op == bytecode.Call {
			return th.answerBound(in, r, code, m.fn.function(), m.self, given)
		}
	default:
		if m := th.guestMethod(f, callName); m != nil && in.Op == bytecode.Call {
			return th.answerBound(in, r, code, m, f, given)
		}
	}
	return answerSlow
}

// answerCall makes the arguments of the call of the guest function in R[A]
// complete, or calls it where it makes a generator.
func (th *Thread) answerCall(ask question, in *bytecode.Instr, r *[256]Value, code *Code, given int) int {
	f := (r[in.A]).function()
	first := int(in.A) + 1
	switch ask {
	case askGenerator:
		th.budget++
		setValue(&r[in.A], th.newGenerator(f, r[first:]))
		return 0
	case askStar:
		if th.gatherRest(f.code, r, int(in.A), given) {
			return answerPush
		}
	case askDefaults:
		tail := f.tail()
		missing := f.code.total - given
		if missing >= 0 && missing <= len(tail) && first+given+missing <= bytecode.MaxFast {
			for i, v := range tail[len(tail)-missing:] {
				setValue(&r[uint8(first+given+i)], v)
			}
			return answerPush
		}
	case askKeywords:
		if placeKeywords(&code.kwcalls[in.D], f, r, first, int(in.C)) {
			return answerPush
		}
	}
	th.budget++
	return answerSlow
}

// placeKeywords puts the n keyword arguments of a call, which are the last, and
// the defaults of the parameters without argument in their places.
func placeKeywords(call *keywordCall, f *Function, r *[256]Value, first, n int) bool {
	tail := f.tail()
	noDefault := f.code.total - len(tail)
	if first+f.code.total > bytecode.MaxFast || len(call.missing) > 0 && int(call.missing[0]) < noDefault {
		return false
	}
	var vals [mostPlaced]Value
	for i := range n {
		vals[i&(mostPlaced-1)] = r[uint8(first+call.npos+i)]
	}
	for _, p := range call.missing {
		setValue(&r[uint8(first+int(p))], tail[int(p)-noDefault])
	}
	for i := range n {
		setValue(&r[uint8(first+int(call.place[i&(mostPlaced-1)]))], vals[i&(mostPlaced-1)])
	}
	return true
}
