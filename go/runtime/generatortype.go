package runtime

// This file builds the types generator and coroutine: send, throw, close and
// what they show. Async generators are in asyncgen.go. Tests:
// corpus/generators, corpus/yield_from.

func setupGenerators() {
	initType(&GeneratorType, typeSpec{
		name: "generator", flags: TypeFinal | TypeNoNew, layout: layoutGenerator, shapes: []*Shape{&generatorShape},
		slots: Slots{
			Repr: reprGenerator, Iter: selfIter, Next: nextGenerator, Visit: visitGenerator, Size: sizeGenerator,
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Fn: generatorSend, Doc: "Resume the generator with a value; return the next one it yields."},
			{Name: "throw", Sig: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Fn: generatorThrow, Doc: "Raise an exception where the generator is suspended."},
			{Name: "close", Sig: "(self, /)", Fn: generatorClose, Doc: "Raise GeneratorExit inside the generator."},
			{Name: "__class_getitem__", Sig: "(cls, item, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Make a generic alias."},
		},
		members: generatorMembers("gi"),
	})
	initType(&CoroutineType, typeSpec{
		name: "coroutine", flags: TypeFinal | TypeNoNew, layout: layoutGenerator, shapes: []*Shape{&coroutineShape},
		slots: Slots{Repr: reprGenerator, Await: coroutineAwait, Visit: visitGenerator, Size: sizeGenerator},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Fn: generatorSend, Doc: "Resume the coroutine with a value."},
			{Name: "throw", Sig: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Fn: generatorThrow, Doc: "Raise an exception where the coroutine is suspended."},
			{Name: "close", Sig: "(self, /)", Fn: generatorClose, Doc: "Raise GeneratorExit inside the coroutine."},
			{Name: "__class_getitem__", Sig: "(cls, item, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Make a generic alias."},
		},
		members: generatorMembers("cr"),
	})
	initType(&coroutineWrapperType, typeSpec{
		name: "coroutine_wrapper", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&coroutineWrapperShape},
		slots: Slots{
			Iter:  selfIter,
			Next:  nextCoroutine,
			Visit: func(v Value, f func(Value)) { f(v.wrapper().inner) },
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Fn: unwrapFirst(generatorSend), Doc: "Resume the coroutine with a value."},
			{Name: "throw", Sig: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Fn: unwrapFirst(generatorThrow), Doc: "Raise an exception in the coroutine."},
			{Name: "close", Sig: "(self, /)", Fn: unwrapFirst(generatorClose), Doc: "Close the coroutine."},
		},
	})
	setupAsyncGenerators()
}

// wrapper is an object that only holds another.
type wrapper struct {
	Obj
	inner Value
}

var (
	coroutineWrapperType  Type
	coroutineWrapperShape = Shape{typ: &coroutineWrapperType}
)

// nextCoroutine resumes the coroutine of a wrapper.
func nextCoroutine(th *Thread, v Value) (Value, error) {
	c := v.wrapper().inner
	if c.generator().state == genFinished {
		return Value{}, th.RuntimeError("cannot reuse already awaited coroutine")
	}
	return nextGenerator(th, c)
}

func unwrapFirst(fn NativeFn) NativeFn {
	return func(th *Thread, a []Value) (Value, error) {
		b := append([]Value(nil), a...)
		b[0] = a[0].wrapper().inner
		return fn(th, b)
	}
}

func coroutineAwait(th *Thread, v Value) (Value, error) {
	th.charge(32)
	w := &wrapper{inner: v}
	w.shape = &coroutineWrapperShape
	return objValue(&w.Obj), nil
}

func selfIter(_ *Thread, v Value) (Value, error) { return v, nil }

// generatorMembers are the attributes of generators (gi_), coroutines (cr_)
// and async generators (ag_). There are no frames to show.
func generatorMembers(prefix string) []Member {
	return []Member{
		{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return v.generator().name, nil }, Set: func(th *Thread, v, val Value) error {
			if !val.IsSet() || val.layout() != layoutStr {
				return th.TypeError("__name__ must be set to a string object")
			}
			v.generator().rename().name = val
			return nil
		}},
		{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) { return v.generator().qualname, nil }, Set: func(th *Thread, v, val Value) error {
			if !val.IsSet() || val.layout() != layoutStr {
				return th.TypeError("__qualname__ must be set to a string object")
			}
			v.generator().rename().qualname = val
			return nil
		}},
		{Name: prefix + "_running", Get: func(th *Thread, v Value) (Value, error) { return Bool(v.generator().isRunning()), nil }},
		{Name: prefix + "_suspended", Get: func(th *Thread, v Value) (Value, error) { return Bool(v.generator().state == genSuspended), nil }},
		{Name: prefix + "_frame", Get: func(th *Thread, v Value) (Value, error) { return None, nil }},
		{Name: prefix + "_code", Get: func(th *Thread, v Value) (Value, error) { return objValue(&v.generator().code.Obj), nil }},
		{Name: delegateName(prefix), Get: func(th *Thread, v Value) (Value, error) { return v.generator().delegate(), nil }},
	}
}

// isRunning reports whether g runs or, of an async generator, whether a step of
// it is under way.
func (g *Generator) isRunning() bool {
	if g.async != nil {
		return g.async.running
	}
	return g.state == genRunning
}

func delegateName(prefix string) string {
	if prefix == "gi" {
		return "gi_yieldfrom"
	}
	return prefix + "_await"
}

// delegate is the iterator that a suspended generator delegates to.
func (g *Generator) delegate() Value {
	if g.state == genSuspended {
		if y := g.code.ins[g.pc-1]; y.C != 0 {
			return g.regs[y.C]
		}
	}
	return None
}

func reprGenerator(th *Thread, v Value) (Value, error) {
	g := v.generator()
	name := g.code.bc.Qualname
	if s, ok := asStr(g.qualname); ok {
		name = s.s
	}
	kind := g.kindName()
	if g.async != nil {
		kind = "async_generator"
	}
	return th.NewStr("<" + kind + " object " + name + " at " + th.address(v) + ">"), nil
}

func nextGenerator(th *Thread, v Value) (Value, error) {
	x, done, err := th.resume(v.generator(), None)
	if err != nil {
		return Value{}, err
	}
	if done {
		if x.IsNone() {
			return Value{}, nil
		}
		return Value{}, th.StopIteration(x)
	}
	return x, nil
}

func generatorSend(th *Thread, a []Value) (Value, error) {
	g := a[0].generator()
	if g.state == genFinished && g.shape == &coroutineShape {
		return Value{}, th.RuntimeError("cannot reuse already awaited coroutine")
	}
	x, done, err := th.resume(g, a[1])
	if err == nil && done {
		err = th.StopIteration(x)
	}
	return x, err
}

func generatorThrow(th *Thread, a []Value) (Value, error) {
	t, err := th.throwArgs(a)
	if err != nil {
		return Value{}, err
	}
	x, done, err := th.throw(a[0].generator(), t)
	if err == nil && done {
		err = th.StopIteration(x)
	}
	return x, err
}

func generatorClose(th *Thread, a []Value) (Value, error) { return th.closeGenerator(a[0].generator()) }
