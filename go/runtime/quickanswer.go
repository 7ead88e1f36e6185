package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file is what stands between the loop and its short forms (quick.go): the
// loop has one call, of answer, so that the compiler keeps its state in CPU
// registers everywhere else. Tests: those of quick.go, and loop_test.go.

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
)

// What answer says if it is not how far to jump: that the instruction is not
// done and must be executed in full, or that the function in R[A] has its
// arguments and its frame can be pushed.
const (
	answerSlow = math.MinInt32
	answerPush = math.MinInt32 + 1
)

// answer does what the loop asks for, or nothing. given is the number of a
// call's arguments. Where a call was paid for and is not made, it is paid back.
func (th *Thread) answer(ask question, in *bytecode.Instr, r *[256]Value, code *Code, given int) int {
	switch ask {
	case askQuick:
		if in.Op >= bytecode.Add && in.Op <= bytecode.DivK && in.Op != bytecode.Pow {
			return doneIf(th.quickBinary(in, r, code.consts))
		}
		return doneIf(th.quick(in, r))
	case askCompare:
		return th.answerCompare(in, r)
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
		if a+given > bytecode.MaxFast {
			return answerSlow
		}
		v, ok := th.quickCall(r[in.A].p, r[a:a+given])
		if !ok {
			return answerSlow
		}
		setValue(&r[in.A], v)
	default:
		return th.answerCall(ask, in, r, code, given)
	}
	return 0
}

func doneIf(ok bool) int {
	if ok {
		return 0
	}
	return answerSlow
}

func (th *Thread) answerCompare(in *bytecode.Instr, r *[256]Value) int {
	is, ok := quickCompare(in, r)
	switch {
	case !ok:
		return answerSlow
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
		at, end := first+f.code.star-1, first+given
		if at < bytecode.MaxFast && end <= bytecode.MaxFast {
			setValue(&r[uint8(at)], th.NewTuple(r[at:end]...).value())
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
