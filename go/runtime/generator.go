package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file defines Generator, the heap frame of generators, coroutines and
// async generators, and resumes it: in the running machine for bytecode
// (slow.go), in a nested run for natives.
//
// A generator has registers of its own, and the machine's loop runs its code in
// them: to suspend and to resume it moves nothing. What only code on the stack
// can do (a call, the general way of any instruction) copies them to the window
// that is kept free on the stack (toStack); the next yield copies them back.
// Code with very many registers has its own place only for what is live while it
// is suspended. Methods: generatortype.go. Tests: corpus/generators.

// Generator is a generator, coroutine or async generator.
type Generator struct {
	Obj
	fn   *Function
	code *Code
	// regs are the registers from R[0], the generator itself, on; nil when it has
	// finished.
	regs []Value
	base int32 // while it runs: its window on the stack
	pc   int32
	*functionNames
	async *asyncState // of async generators
	id    uint32
	state genState
}

// generator4, 8 and 16 hold a generator and its registers in one allocation.
type (
	generator4 struct {
		Generator
		inline [4]Value
	}
	generator6 struct {
		Generator
		inline [6]Value
	}
	generator8 struct {
		Generator
		inline [8]Value
	}
	generator12 struct {
		Generator
		inline [12]Value
	}
	generator16 struct {
		Generator
		inline [16]Value
	}
)

// allocGenerator returns a generator with n registers.
func allocGenerator(n int) *Generator {
	switch {
	case n <= 4:
		g := &generator4{}
		g.regs = g.inline[:]
		return &g.Generator
	case n <= 6:
		g := &generator6{}
		g.regs = g.inline[:]
		return &g.Generator
	case n <= 8:
		g := &generator8{}
		g.regs = g.inline[:]
		return &g.Generator
	case n <= 12:
		g := &generator12{}
		g.regs = g.inline[:]
		return &g.Generator
	case n <= 16:
		g := &generator16{}
		g.regs = g.inline[:]
		return &g.Generator
	}
	return &Generator{regs: make([]Value, n)}
}

// mostOwnRegisters is how many registers code may have to run in a generator's
// own: a generator should not be much larger than what it keeps.
const mostOwnRegisters = 64

type genState uint8

const (
	genCreated genState = iota
	genSuspended
	genRunning
	genFinished
)

// asyncState is what only async generators need.
type asyncState struct {
	running bool // an asend, athrow or aclose is under way
	closed  bool
}

// newGenerator makes the generator of a call of f, the bound arguments being the
// first of args.
func (th *Thread) newGenerator(f *Function, args []Value) Value {
	n := f.code.bc.NumParams() + 1
	th.charge(112 + f.code.kept*valueSize)
	g := allocGenerator(f.code.kept)
	g.fn, g.code, g.functionNames = f, f.code, f.functionNames
	for i := 1; i < n; i++ {
		setValue(&g.regs[i], args[i-1])
	}
	g.regs[0] = objValue(&g.Obj)
	switch flags := f.code.bc.Flags; {
	case flags&bytecode.Coroutine != 0:
		g.shape = &coroutineShape
	case flags&bytecode.AsyncGenerator != 0:
		g.shape = &asyncGeneratorShape
		g.async = &asyncState{}
	default:
		g.shape = &generatorShape
	}
	return objValue(&g.Obj)
}

// kindName is how messages call the generator.
func (g *Generator) kindName() string {
	switch g.shape {
	case &coroutineShape:
		return "coroutine"
	case &asyncGeneratorShape:
		return "async generator"
	}
	return "generator"
}

// enterGenerator makes the machine run g, which is not running, with a window
// at base; sent is the value of the yield expression that it is suspended at.
func (th *Thread) enterGenerator(g *Generator, base int, kind frameKind, sent Value) error {
	if err := th.pushFrame(base, kind, g); err != nil {
		return err
	}
	th.ensureStack(base, g.code.nslots)
	g.base = int32(base)
	if g.state == genSuspended {
		g.regs[g.code.ins[g.pc-1].A] = sent
	}
	g.state = genRunning
	th.state.code, th.state.pc, th.state.base = g.code, g.pc, base
	if g.code.ownRegs && useFastLoop {
		th.state.gen = g
	} else {
		th.toStack(g)
	}
	return nil
}

// onStack makes the generator that was entered last use the stack.
func (th *Thread) onStack() {
	if g := th.state.gen; g != nil {
		th.state.gen = nil
		th.toStack(g)
	}
}

// toStack copies g's registers to its window, where they are until it yields.
func (th *Thread) toStack(g *Generator) {
	win := th.stack[g.base:]
	for i, v := range g.regs {
		setValue(&win[i], v)
	}
	if th.scrub || !useFastLoop {
		clear(g.regs[min(1, len(g.regs)):])
	}
}

// suspend saves the running generator's registers at the yield y.
func (th *Thread) suspend(g *Generator, y bytecode.Instr) {
	copy(g.regs[1:y.D], th.stack[th.state.base+1:])
	g.pc, g.state = th.state.pc, genSuspended
}

func (g *Generator) finish() {
	g.state = genFinished
	clear(g.regs)
	g.regs = nil
}

// resume runs g from native code until it yields (done false) or returns.
func (th *Thread) resume(g *Generator, sent Value) (v Value, done bool, err error) {
	if err := th.checkResume(g, sent); err != nil {
		return Value{}, false, err
	}
	if g.state == genFinished {
		return None, true, nil
	}
	if err := th.spend(1); err != nil {
		return Value{}, false, err
	}
	if err := th.enterGenerator(g, th.top(), frameGenEntry, sent); err != nil {
		return Value{}, false, err
	}
	err = th.run()
	v = th.state.ret
	th.state.ret = Value{}
	return v, g.state == genFinished, err
}

// yieldSink takes what a generator yields as long as that needs no guest code
// and cannot fail. The loop deals with into and sum itself.
type yieldSink struct {
	take func(Value) bool // takes the value or reports false
	into *[]Value         // takes values while there is room, or is nil
	sum  *summer          // adds ints, or is nil
}

// drainGenerator runs g and gives what it yields to sink, until sink does not
// take a value: drainGenerator then returns it, g being suspended. It returns an
// unset value when g ends.
func (th *Thread) drainGenerator(g *Generator, sink yieldSink) (Value, error) {
	if err := th.checkResume(g, None); err != nil || g.state == genFinished {
		return Value{}, err
	}
	if err := th.spend(1); err != nil {
		return Value{}, err
	}
	if err := th.enterGenerator(g, th.top(), frameDrain, None); err != nil {
		return Value{}, err
	}
	outer := th.sink
	th.sink = sink
	err := th.run()
	th.sink = outer
	v := th.state.ret
	th.state.ret = Value{}
	return v, err
}

func (s *yieldSink) takes(v Value) bool {
	switch {
	case s.into != nil:
		if l := *s.into; len(l) < cap(l) {
			*s.into = append(l, v)
			return true
		}
		return false
	case s.sum != nil:
		return s.sum.addNumber(v)
	}
	return s.take(v)
}

func (th *Thread) checkResume(g *Generator, sent Value) error {
	switch {
	case g.state == genRunning:
		return th.ValueError("%s already executing", g.kindName())
	case g.state == genCreated && sent.IsSet() && !sent.IsNone():
		return th.TypeError("can't send non-None value to a just-started %s", g.kindName())
	}
	return nil
}

// asGenerator returns v if it is a generator or coroutine of the machine.
func asGenerator(v Value) (*Generator, bool) {
	if v.p.shape == &generatorShape || v.p.shape == &coroutineShape {
		return v.generator(), true
	}
	return nil, false
}

func visitGenerator(v Value, f func(Value)) {
	g := v.generator()
	f(g.fn.value())
	g.functionNames.visit(f)
	if len(g.regs) > 0 {
		for _, x := range g.regs[1:] {
			visitSet(x, f)
		}
	}
}

func sizeGenerator(v Value) int { return 112 + len(v.generator().regs)*valueSize }
