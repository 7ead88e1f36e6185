package runtime

import (
	"context"
	"weak"
)

// This file counts what the host keeps of the guest. A handle that the host
// stores keeps a guest's object alive where the guest cannot reach it, so the
// census visits the handles, too. They are registered weakly: a handle that the
// host drops is gone when Go's collector has seen it. Everything here is used by
// whoever is inside the sandbox only. Tests: handles_test.go,
// go/pynterp/handles_test.go, bindings/c/capi_host_test.c.

// Object is an opaque handle of a guest object. It belongs to its sandbox. It
// keeps the type's name as it was: the guest may be running when it is read.
type Object struct {
	th       *Thread
	v        Value
	typeName string
}

// Value returns the object and whether it belongs to th.
func (o *Object) Value(th *Thread) (Value, bool) {
	if o == nil {
		return Value{}, false
	}
	return o.v, o.th == th
}

// ID returns the object's identity number, 0 if it is not of th.
func (o *Object) ID(th *Thread) uint64 {
	if o == nil || o.th != th {
		return 0
	}
	return th.idOf(o.v)
}

// Identity stands for the object: identities are equal if their objects are one
// and the same. It keeps nothing alive.
func (o *Object) Identity() Identity { return Identity{weak.Make(o.v.p), o.v.n} }

// Identity is what Object.Identity returns.
type Identity struct {
	p weak.Pointer[Obj]
	n uint64
}

// TypeName returns the name that the object's type had when the handle was made.
func (o *Object) TypeName() string { return o.typeName }

// NewObject wraps a guest value in a handle, which the guest pays for.
func (th *Thread) NewObject(v Value) *Object {
	o := &Object{th, v, v.Type().name}
	th.handles.add(o)
	th.charge(handleSize)
	return o
}

// handleSize is what a handle takes, its registration included.
const handleSize = 128

// handleSet has a sandbox's handles, some of which may be gone.
type handleSet struct {
	all  []weak.Pointer[Object]
	tidy int // the length at which those that are gone are taken out
}

func (h *handleSet) add(o *Object) {
	if len(h.all) >= h.tidy {
		h.each(func(*Object) {})
		h.tidy = max(64, 2*len(h.all))
	}
	h.all = append(h.all, weak.Make(o))
}

// each calls f with the handles that are left, and forgets the others.
func (h *handleSet) each(f func(*Object)) {
	kept := h.all[:0]
	for _, p := range h.all {
		if o := p.Value(); o != nil {
			kept = append(kept, p)
			f(o)
		}
	}
	clear(h.all[len(kept):])
	h.all = kept
}

// visit hands out what the handles keep and returns how many there are.
func (h *handleSet) visit(f func(Value)) int {
	h.each(func(o *Object) { f(o.v) })
	return len(h.all)
}

// collect finds out which handles are gone. It reports whether that may have
// changed something; the error ends the run.
func (th *Thread) collect() (bool, error) {
	if th.cfg.Collect == nil || len(th.handles.all) == 0 {
		return false, nil
	}
	ctx := th.ctx
	if ctx == nil { // between runs
		ctx = context.Background()
	}
	th.cfg.Collect(ctx)
	if ctx.Err() != nil {
		return false, th.setLimit(contextLimit(ctx))
	}
	return true, nil
}
