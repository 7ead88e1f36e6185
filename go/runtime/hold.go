package runtime

// This file accounts for what natives keep in Go variables while they run: the
// census walks the guest's heap and would not see it, and a guest that makes
// natives nest or drain endless iterators could hide memory there. A native
// that collects values pins its slice, one that fills a buffer holds its size,
// and both release when they are done. After an error nothing needs to be
// released: run does. Tests: hold_test.go, corpus/limits.

// holdings is what the running natives keep.
type holdings struct {
	bytes  int64      // sizes of buffers
	pinned []*[]Value // slices of values
	kept   []Value    // single values
	// What natives below the running machine keep: when the machine runs an
	// instruction, this is all there is.
	below holdMark
}

// holdMark is an amount of holdings to go back to.
type holdMark struct {
	bytes  int64
	pinned int
	kept   int
}

// mark returns what is held now, for release.
func (th *Thread) mark() holdMark {
	return holdMark{th.holds.bytes, len(th.holds.pinned), len(th.holds.kept)}
}

// release lets go of what was held since the mark was taken.
func (th *Thread) release(m holdMark) {
	th.holds.bytes = m.bytes
	if len(th.holds.pinned) > m.pinned {
		clear(th.holds.pinned[m.pinned:])
		th.holds.pinned = th.holds.pinned[:m.pinned]
	}
	if len(th.holds.kept) > m.kept {
		clear(th.holds.kept[m.kept:])
		th.holds.kept = th.holds.kept[:m.kept]
	}
}

// hold reserves n bytes for a buffer that the census shall count until they
// are released.
func (th *Thread) hold(n int) error {
	if err := th.reserve(n); err != nil {
		return err
	}
	th.holds.bytes += int64(n)
	return nil
}

// pin lets the census count *values and all that they refer to until it is
// released.
func (th *Thread) pin(values *[]Value) { th.holds.pinned = append(th.holds.pinned, values) }

// pinSlice is pin for a slice whose length stays as it is.
func (th *Thread) pinSlice(values []Value) { th.pin(&values) }

// keep lets the census count a value that only a native's variable holds while
// guest code runs, such as an iterator or a list being filled, until it is
// released. It returns the place for rekeep.
func (th *Thread) keep(v Value) int {
	th.holds.kept = append(th.holds.kept, v)
	return len(th.holds.kept) - 1
}

// rekeep puts another value in the place of one that is kept.
func (th *Thread) rekeep(at int, v Value) { th.holds.kept[at] = v }

// pinned keeps the object that f fills pinned while f runs.
func (th *Thread) pinned(v Value, f func() error) error {
	m := th.mark()
	th.keep(v)
	err := f()
	th.release(m)
	return err
}

// enterRun notes that what is held now belongs to natives below a machine that
// starts to run; leaveRun must follow.
func (th *Thread) enterRun() (outer holdMark) {
	outer = th.holds.below
	th.holds.below = th.mark()
	return outer
}

func (th *Thread) leaveRun(outer holdMark) {
	th.release(th.holds.below)
	th.holds.below = outer
}

// heldBytes is the size of buffers and pinned slices, the values not counted.
func (th *Thread) heldBytes() int64 {
	n := th.holds.bytes
	for _, p := range th.holds.pinned {
		n += int64(cap(*p)) * valueSize
	}
	return n
}
