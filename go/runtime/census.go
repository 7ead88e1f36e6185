package runtime

import "github.com/pynterp/pynterp/go/limits"

// This file measures the guest's live memory: when the bytes charged since the
// last measurement could exceed the limit, census walks the heap from the
// sandbox's roots through the types' Visit functions. Tests: hold_test.go,
// slottable_test.go (every type visits), corpus/limits (the cases mem_*).

const (
	smallObject   = 48
	internedEntry = 64 // of the table of interned strings
	identityEntry = 32 // of the table of identities
)

// census measures live memory and ends the run if want more bytes would
// exceed the limit.
func (th *Thread) census(want int) error {
	if th.limitErr != nil {
		return th.limitErr
	}
	if err := th.giveUpLeaf(); err != nil {
		return err
	}
	if want < 0 || int64(want) > th.limits.Memory {
		return th.setLimit(&limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"})
	}
	guest, all, err := th.measure()
	if err != nil {
		return err
	}
	if all+int64(want) > th.limits.Memory && guest+int64(want) <= th.limits.Memory {
		// The host's handles make the difference: some may be gone.
		changed, err := th.collect()
		if err == nil && changed {
			_, all, err = th.measure()
		}
		if err != nil {
			return err
		}
	}
	th.live, th.allocated = all, int64(want)
	if th.scrub = false; th.live > th.limits.Memory/4 {
		th.markLarge()
	}
	if th.live+th.allocated > th.limits.Memory {
		return th.setLimit(&limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"})
	}
	// The next census is due when all that is free was allocated; close to the
	// limit not for less than a sixteenth of it, or the guest's time would go
	// into measuring.
	th.allocLimit = max(th.limits.Memory-th.live, th.limits.Memory/16)
	return nil
}

// measure estimates the live memory: what the guest and the running natives
// hold, and that together with what only the host's handles keep.
func (th *Thread) measure() (guest, all int64, err error) {
	var w heapWalk
	beside := th.heldBytes() + th.hosts.bytes() + th.machineBytes() + int64(len(th.interned))*internedEntry
	clear(th.lookups[:]) // an answer may hold what the class has no more
	th.roots(w.mark)
	if err := w.run(th); err != nil {
		return 0, 0, err
	}
	beside += int64(len(th.ids)) * identityEntry
	guest = w.total + beside
	beside += int64(th.handles.visit(w.mark)) * handleSize
	if err := w.run(th); err != nil {
		return 0, 0, err
	}
	// An object that is gone needs no identity any more.
	for o := range th.ids {
		if !w.seen.has(o) {
			delete(th.ids, o)
		}
	}
	return guest, w.total + beside, nil
}

// machineBytes is what the machine's stacks take, which grow with the depth that
// the host allows.
func (th *Thread) machineBytes() int64 {
	return int64(len(th.stack)+cap(th.scratch))*valueSize + int64(len(th.frames))*int64(frameSize)
}

// heapWalk adds up the sizes of objects, each once.
type heapWalk struct {
	seen    objSet
	pending []*Obj
	total   int64
}

// mark notes an object to be counted.
func (w *heapWalk) mark(v Value) {
	switch v.p {
	case nil, &tagInt, &tagFloat, &tagBool, &tagNone:
		return
	}
	if w.seen.add(v.p) {
		w.pending = append(w.pending, v.p)
	}
}

// run counts what was marked and all that it refers to. The walk takes time, so
// it looks at the context now and then.
func (w *heapWalk) run(th *Thread) error {
	mark := w.mark
	for n := 1; len(w.pending) > 0; n++ {
		if n%4096 == 0 && th.done != nil {
			select {
			case <-th.done:
				return th.setLimit(contextLimit(th.ctx))
			default:
			}
		}
		o := w.pending[len(w.pending)-1]
		w.pending = w.pending[:len(w.pending)-1]
		v := objValue(o)
		s := &o.shape.typ.slots
		w.total += smallObject
		if s.Size != nil {
			w.total += int64(s.Size(v))
		}
		if s.Visit != nil {
			s.Visit(v, mark)
		}
	}
	return nil
}

// roots gives every value that the sandbox holds. What only the host holds is
// not among them: see handles.go.
func (th *Thread) roots(f func(Value)) {
	top := min(len(th.stack), th.top()+bytecodeWindow)
	for _, v := range th.stack[:top] {
		visitSet(v, f)
	}
	// What lies above the windows is garbage: let it go.
	clear(th.stack[top:])
	for i := range th.frames[:th.fp] {
		fr := &th.frames[i]
		if c := fr.code; c != nil { // an entry frame has no caller
			f(objValue(&c.Obj))
		}
		if !fr.kind.isGenerator() {
			fr.gen = nil // of an earlier use: the loop leaves it
		} else if fr.gen != nil {
			f(objValue(&fr.gen.Obj))
		}
	}
	clear(th.frames[th.fp:])
	if th.state.code != nil {
		f(objValue(&th.state.code.Obj))
	}
	for _, v := range th.scratch {
		visitSet(v, f)
	}
	for _, p := range th.holds.pinned {
		for _, v := range *p {
			visitSet(v, f)
		}
	}
	for _, v := range th.holds.kept {
		visitSet(v, f)
	}
	visitSet(th.state.ret, f)
	if th.inflight != nil {
		f(th.inflight.value())
	}
	f(th.Builtins.value())
	f(th.Modules.value())
	th.classes.visit(f)
	th.hosts.visit(f)
	for _, s := range th.interned {
		f(s.value())
	}
}
