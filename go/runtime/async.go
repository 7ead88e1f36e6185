package runtime

// This file executes the asynchronous protocol's instructions: what await,
// async for and async with look up. Coroutine objects are Generators. The
// types are in generatortype.go and asyncgen.go. Tests: corpus/ref_async.

// Operand D of GetAwaitable.
const (
	awaitPlain = iota
	awaitEnter
	awaitExit
)

// yieldFromIter is the iterator of yield from v.
func (th *Thread) yieldFromIter(v Value) (Value, error) {
	if v.p.shape == &generatorShape {
		return v, nil
	}
	if v.p.shape == &coroutineShape {
		return Value{}, th.TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
	}
	return th.Iter(v)
}

// awaitable is the iterator that await v delegates to.
func (th *Thread) awaitable(v Value, where int) (Value, error) {
	if v.p.shape == &coroutineShape {
		if !v.generator().delegate().IsNone() {
			return Value{}, th.RuntimeError("coroutine is being awaited already")
		}
		return v, nil
	}
	f := v.Type().slots.Await
	if f == nil {
		name := v.Type().name
		switch where {
		case awaitEnter:
			return Value{}, th.TypeError("'async with' received an object from __aenter__ that does not implement __await__: %s", name)
		case awaitExit:
			return Value{}, th.TypeError("'async with' received an object from __aexit__ that does not implement __await__: %s", name)
		}
		return Value{}, th.TypeError("'%s' object can't be awaited", name)
	}
	it, err := f(th, v)
	if err != nil {
		return Value{}, err
	}
	if it.p.shape == &coroutineShape {
		return Value{}, th.TypeError("__await__() returned a coroutine")
	}
	if it.Type().slots.Next == nil {
		return Value{}, th.TypeError("__await__() returned non-iterator of type '%s'", it.Type().name)
	}
	return it, nil
}

func (th *Thread) asyncIter(v Value) (Value, error) {
	f := v.Type().slots.AIter
	if f == nil {
		return Value{}, th.TypeError("'async for' requires an object with __aiter__ method, got %s", v.Type().name)
	}
	it, err := f(th, v)
	if err != nil {
		return Value{}, err
	}
	if it.Type().slots.ANext == nil {
		return Value{}, th.TypeError("'async for' received an object from __aiter__ that does not implement __anext__: %s", it.Type().name)
	}
	return it, nil
}

// asyncNext is the awaitable's iterator for the next value of an async for.
func (th *Thread) asyncNext(it Value) (Value, error) {
	f := it.Type().slots.ANext
	if f == nil {
		return Value{}, th.TypeError("'async for' requires an iterator with __anext__ method, got %s", it.Type().name)
	}
	v, err := f(th, it)
	if err != nil {
		return Value{}, err
	}
	w, err := th.awaitable(v, awaitPlain)
	if cause, ok := asExc(err); ok {
		return Value{}, th.fromCause(cause, th.TypeError("'async for' received an invalid object from __anext__: %s", th.fullName(v.Type())))
	}
	return w, err
}
