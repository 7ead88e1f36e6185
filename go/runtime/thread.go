package runtime

import (
	"context"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

// This file defines Thread: the state of one sandbox's execution, its limits
// and the accounts that natives charge. loop.go and slow.go run bytecode on
// it. Tests: corpus/limits, go/pynterp/isolation_test.go.

// Thread executes guest code for one sandbox. It is not safe for concurrent
// use: one goroutine at a time.
type Thread struct {
	// The machine.
	stack    []Value // windows of the active frames
	frames   []Frame // callers of the running code
	fp       int     // frames in use
	stackEnd uintptr // offset in bytes of the last place where a window may start
	// While the loop runs: the addresses of the stack and behind the last frame
	// that it may push.
	stackBase, frameEnd uintptr
	inflight            *Exc    // the exception whose context is set already
	state               machine // registers of the machine while it is outside its loop

	// Budget and accounts.
	budget      int64 // steps until the next tick
	stepsLeft   int64 // steps beyond budget
	allocated   int64 // bytes charged since the last census
	allocLimit  int64 // allocated at which the next census is due
	live        int64 // live bytes at the last census
	limits      limits.Limits
	outputLeft  int64
	leaf        leafState        // see quickleaf.go
	leafArgs    [nativePad]Value // its arguments with defaults
	leafErr     error            // what it failed with
	names       []*Str           // of keyword arguments; see callSpread
	scrub       bool             // registers out of use may hold something large
	depth       int              // levels of native recursion: what takes of Go's stack
	nativeDepth int              // how many of them there may be
	done        <-chan struct{}
	ctx         context.Context
	limitErr    error // the limit that ended the run: the sandbox is poisoned

	sink    yieldSink // of the innermost drainGenerator
	scratch []Value   // argument lists of native calls
	temps   [2]bigTemp
	holds   holdings

	// What the sandbox owns.
	epoch      uint64 // changes when a function or descriptor of a class changes, or its bases
	values     uint64 // changes when any attribute of a class changes
	nextID     uint32
	ids        map[*Obj]uint32
	interned   map[string]*Str
	lookups    [lookupCacheSize]lookupEntry
	reprActive []*Obj // containers whose repr is being made
	Builtins   *Dict  // the namespace of builtins
	Modules    *Dict  // the guest's sys.modules
	cfg        Config
	policy     *policy.Profile
	classes    classState
	hosts      hostState
	handles    handleSet
	// WarnHook, if set, takes each warning in place of the default filters.
	WarnHook func(*Thread, *Warning) error
}

// Frame is a caller's state, kept while its callee runs.
type Frame struct {
	code  *Code
	pc    int32 // next instruction
	delta int32 // the callee's window starts so many slots above the caller's
	kind  frameKind
	gen   *Generator // the callee's generator, where kind says that it is one
	// from is the generator whose own registers the caller's code uses; nil if
	// they are on the stack.
	from *Generator
}

type frameKind uint32

// The kinds of frames: what happens when the callee returns.
const (
	frameCall     frameKind = iota // the result goes to the callee's R[0]
	frameInit                      // __init__: the result must be None; the new object is in the slot below the callee's window
	frameStore                     // the result goes to R[A] of the instruction that called
	frameOp                        // a special method: finishOp completes the instruction that called
	frameNext                      // a __next__ run by ForNext
	frameEntry                     // run returns to the Go code that called it
	frameGenEntry                  // the same for a generator
	frameDrain                     // a generator run by drainGenerator
	frameFor                       // a generator run by ForNext; from here on the loop deals with yields
	frameSend                      // a generator run by Send
	frameGenCall                   // a generator run by a call of its send or of next
)

// frameLarge is added to a kind before frameGenEntry where the callee may leave
// something large in its window.
const frameLarge frameKind = 1 << 8

// isGenerator reports whether the callee is a generator.
func (k frameKind) isGenerator() bool {
	return k&frameLarge == 0 && (k == frameGenEntry || k >= frameDrain)
}

// machine is the state of the running code.
type machine struct {
	code *Code
	pc   int32
	base int
	gen  *Generator // the code is to begin in this generator's own registers
	ret  Value      // the value of the last entry frame that returned
}

const tickSteps = 1 << 16

const (
	// maxNativeDepth bounds native recursion whatever depth the host allows:
	// each level takes of Go's stack, whose end ends the process. A level may
	// take 12 KB.
	maxNativeDepth = 40_000
	// nativeLevel is what a level takes as a rule, where memory is short.
	nativeLevel = 4 << 10
	// someNatives is how deep natives may be however little memory there is.
	someNatives = 400
)

// nativeDepthFor is how many levels of native recursion there may be: a guest's
// method that a native calls may be a few natives away from its caller. Go's
// stack is the guest's memory, too, though nothing measures it.
func nativeDepthFor(l limits.Limits) int {
	return min(8*min(l.Depth, maxNativeDepth/8), max(someNatives, int(l.Memory/nativeLevel)))
}

// bytesPerStep is how many allocated bytes cost a step: filling memory takes
// time, too.
const bytesPerStep = 256

// spend uses up n units of native work.
func (th *Thread) spend(n int) error {
	th.budget -= int64(n)
	if th.budget < 0 {
		return th.tick()
	}
	return nil
}

// tick is called when the budget is used up: it looks at the context and the
// memory account and hands out the next portion.
func (th *Thread) tick() error {
	if th.limitErr != nil {
		return th.limitErr
	}
	if err := th.giveUpLeaf(); err != nil {
		return err
	}
	if th.done != nil {
		select {
		case <-th.done:
			return th.setLimit(contextLimit(th.ctx))
		default:
		}
	}
	if th.allocated > th.allocLimit {
		if err := th.census(0); err != nil {
			return err
		}
	}
	if th.budget < 0 {
		th.stepsLeft += th.budget
		th.budget = 0
		if th.stepsLeft <= 0 {
			return th.setLimit(&limits.Error{Limit: "steps", Msg: "step limit exceeded"})
		}
		n := min(int64(tickSteps), th.stepsLeft)
		th.budget, th.stepsLeft = n, th.stepsLeft-n
	}
	return nil
}

// checkLimits ends the run if an account is overdrawn.
func (th *Thread) checkLimits() error {
	if th.allocated > th.allocLimit || th.limitErr != nil {
		return th.tick()
	}
	return nil
}

// setLimit poisons the sandbox.
func (th *Thread) setLimit(err error) error {
	if th.limitErr == nil {
		th.limitErr = err
	}
	return th.limitErr
}

func contextLimit(ctx context.Context) error {
	if ctx.Err() == context.DeadlineExceeded {
		return &limits.Error{Limit: "time", Msg: "time limit exceeded"}
	}
	return &limits.Error{Limit: "canceled", Msg: "run canceled"}
}

// charge accounts for n bytes of small objects. It cannot fail: when the
// account is overdrawn the next tick, which it makes due, looks closer.
func (th *Thread) charge(n int) {
	th.allocated += int64(n)
	th.budget -= int64(n) / bytesPerStep
	if th.allocated > th.allocLimit && th.budget > 0 {
		th.stepsLeft += th.budget
		th.budget = 0
	}
}

// reserve accounts for n bytes before they are allocated. The error ends the
// run.
func (th *Thread) reserve(n int) error {
	th.allocated += int64(n)
	large := int64(n) > th.limits.Memory/largePart
	if large {
		if err := th.giveUpLeaf(); err != nil {
			return err
		}
	}
	if n < 0 || th.allocated > th.allocLimit {
		if err := th.census(n); err != nil {
			return err
		}
	}
	if large {
		th.markLarge() // the census may have found that nothing was
	}
	th.budget -= int64(n) / bytesPerStep
	return nil
}

// largePart is the part of the memory limit that is large: the census must not
// count it when it is garbage.
const largePart = 64

// markLarge notes that registers, and the running function's more than others, may
// hold something large.
func (th *Thread) markLarge() {
	th.scrub = true
	th.markFrame(th.fp - 1)
}

func (th *Thread) markFrame(i int) {
	if i >= 0 && th.frames[i].kind <= frameEntry {
		th.frames[i].kind |= frameLarge
	}
}

// clearDead lets go what is in registers that are not in use before the instruction
// that is about to be executed.
func (th *Thread) clearDead() {
	code := th.state.code
	bc := code.bc
	live := int(bc.Live[th.state.pc-1])
	if live == bytecode.AllLive || bc.NumSlots != bc.NumFast {
		return
	}
	above := th.stack[th.state.base+live:]
	clear(above[:min(len(above), code.nslots-live+bytecodeWindow)])
}

// clearLarge clears the window of the running function, which ends, if it may hold
// something large: what it returns or raises may be so, too.
func (th *Thread) clearLarge() {
	fr := &th.frames[th.fp-1]
	if fr.kind&frameLarge == 0 {
		return
	}
	fr.kind &^= frameLarge
	above := th.stack[th.state.base+1:]
	clear(above[:min(len(above), th.state.code.nslots+bytecodeWindow)])
	th.markFrame(th.fp - 2)
}

// enter counts a level of native recursion, and a step; leave must follow.
func (th *Thread) enter(where string) error {
	if th.depth >= th.nativeDepth {
		return th.recursionError(where)
	}
	if th.budget--; th.budget < 0 {
		if err := th.tick(); err != nil {
			return err
		}
	}
	th.depth++
	return nil
}

func (th *Thread) leave() { th.depth-- }

func (th *Thread) recursionError(where string) error {
	return th.Errorf(&RecursionErrorType, "maximum recursion depth exceeded%s", where)
}

// newID hands out identity numbers.
func (th *Thread) newID() uint32 {
	th.nextID++
	return th.nextID
}

// top is the index of the first stack slot that no active window uses.
func (th *Thread) top() int {
	if th.state.code == nil {
		return 0
	}
	return th.state.base + max(th.state.code.nslots, 1)
}

// ensureStack makes the stack hold a window of n slots at base, with room for
// a register number of any size.
func (th *Thread) ensureStack(base, n int) {
	need := base + max(n, bytecodeWindow) + bytecodeWindow
	if need <= len(th.stack) {
		return
	}
	size := max(need, grown(len(th.stack)), initialStack)
	th.charge((size - len(th.stack)) * valueSize)
	larger := make([]Value, size)
	copy(larger, th.stack)
	th.stack = larger
	th.stackEnd = uintptr(size-2*bytecodeWindow) * slotSize
}

// grown is the next size of a stack of n: a large one grows by less, as no tick
// comes before it has been copied.
func grown(n int) int {
	if n > manySlots {
		return n + n/4
	}
	return 2 * n
}

// pushFrame saves the running code as a caller; the callee's window is at base.
func (th *Thread) pushFrame(base int, kind frameKind, gen *Generator) error {
	if th.fp >= th.limits.Depth || th.depth >= th.nativeDepth {
		return th.recursionError("")
	}
	if th.fp == len(th.frames) {
		// One more than is used: the machine points behind the last.
		size := max(64, grown(th.fp))
		larger := make([]Frame, size, size+1)
		copy(larger, th.frames)
		th.frames = larger
		th.charge(len(larger) * int(frameSize))
	}
	th.frames[th.fp] = Frame{th.state.code, th.state.pc, int32(base - th.state.base), kind, gen, nil}
	th.fp++
	return nil
}

const (
	bytecodeWindow = 256
	initialStack   = 2048
	manySlots      = 1 << 20
)
