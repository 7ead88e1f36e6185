package runtime

import "github.com/pynterp/pynterp/go/limits"

// This file measures the guest's live memory: when the bytes charged since the
// last measurement could exceed the limit, census walks the heap from the
// sandbox's roots through the types' Visit functions. Tests: hold_test.go,
// slottable_test.go (every type visits), corpus/limits (the cases mem_*).

const smallObject = 48

// census measures live memory and ends the run if want more bytes would
// exceed the limit.
func (th *Thread) census(want int) error {
	if th.limitErr != nil {
		return th.limitErr
	}
	if want < 0 || int64(want) > th.limits.Memory {
		return th.setLimit(&limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"})
	}
	live, err := th.liveBytes()
	if err != nil {
		return err
	}
	th.live = live + th.heldBytes() + th.hosts.bytes()
	th.allocated = int64(want)
	if th.live+th.allocated > th.limits.Memory {
		return th.setLimit(&limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"})
	}
	// The next census is due when all that is free was allocated; close to the
	// limit not for less than a sixteenth of it, or the guest's time would go
	// into measuring.
	th.allocLimit = max(th.limits.Memory-th.live, th.limits.Memory/16)
	return nil
}

// liveBytes estimates the size of everything that the guest can reach. The
// walk takes time, so it looks at the context now and then.
func (th *Thread) liveBytes() (int64, error) {
	var seen objSet
	var total int64
	var pending []*Obj
	mark := func(v Value) {
		switch v.p {
		case nil, &tagInt, &tagFloat, &tagBool, &tagNone:
			return
		}
		if seen.add(v.p) {
			pending = append(pending, v.p)
		}
	}
	th.roots(mark)
	for n := 1; len(pending) > 0; n++ {
		if n%4096 == 0 && th.done != nil {
			select {
			case <-th.done:
				return 0, th.setLimit(contextLimit(th.ctx))
			default:
			}
		}
		o := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		v := objValue(o)
		s := &o.shape.typ.slots
		total += smallObject
		if s.Size != nil {
			total += int64(s.Size(v))
		}
		if s.Visit != nil {
			s.Visit(v, mark)
		}
	}
	// An object that is gone needs no identity any more.
	for o := range th.ids {
		if !seen.has(o) {
			delete(th.ids, o)
		}
	}
	return total, nil
}

// roots gives every value that the sandbox holds.
func (th *Thread) roots(f func(Value)) {
	top := min(len(th.stack), th.top()+bytecodeWindow)
	for _, v := range th.stack[:top] {
		visitSet(v, f)
	}
	// What lies above the windows is garbage: let it go.
	clear(th.stack[top:])
	for i := range th.frames[:th.fp] {
		if c := th.frames[i].code; c != nil { // an entry frame has no caller
			f(objValue(&c.Obj))
		}
		if g := th.frames[i].gen; g != nil {
			f(objValue(&g.Obj))
		}
	}
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
