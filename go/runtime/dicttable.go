package runtime

import (
	"math/bits"
	"slices"
)

// This file has the table work of Dict: adding entries and making room for
// them, the index, gaps, copies. None of it runs guest code. Tests:
// dict_test.go.

const minTable = 8

// tableSize is the size of the smallest index for n cells.
func tableSize(n int) int {
	size := minTable
	for size < n {
		size *= 2
	}
	return size
}

// tableRoom is how many entries an index of the size serves.
func tableRoom(size int) int { return size * 2 / 3 }

// insert adds a key that is not in the dict. th may be nil during setup.
func (d *Dict) insert(th *Thread, key Value, h int64, v Value) {
	if key.p.shape != &strShape && !d.nonStr {
		// CPython has tables for strs only, and moves to another one here.
		d.nonStr = true
		// Not one that is new, with its room still whole.
		if len(d.entries) > 0 || cap(d.entries) < tableRoom(1<<d.logSize) {
			d.grow(th)
		}
	}
	if len(d.entries) == cap(d.entries) {
		d.grow(th)
	}
	d.version++
	d.entries = append(d.entries, entry{key, v, h})
	d.used++
	if d.index == nil {
		if len(d.entries) > minIndexed {
			d.reindex()
		}
		return
	}
	d.place(h, len(d.entries))
}

// growth is the room for entries after the next grow.
func (d *Dict) growth() int { return tableRoom(tableSize(d.used * 3)) }

// grow makes room for more entries, closing the gaps. th may be nil.
func (d *Dict) grow(th *Thread) {
	n := d.growth()
	switch {
	case n != cap(d.entries):
		if th != nil {
			th.charge(n * entrySize)
		}
		d.move(n)
	case d.used < len(d.entries):
		d.compact()
	case d.index != nil:
		d.tables++
		d.reindex()
	}
}

// move gives the entries new room for n of them, without gaps.
func (d *Dict) move(n int) {
	d.tables++
	e := make([]entry, 0, n)
	for i := range d.entries {
		if d.entries[i].key.p != nil {
			e = append(e, d.entries[i])
		}
	}
	moved := len(e) != len(d.entries)
	d.entries = e
	d.logSize = uint8(bits.Len(uint(tableSize(n*3/2)) - 1))
	if moved {
		d.version++
	}
	if d.index != nil || n > tableRoom(minTable)*2 {
		d.reindex()
	}
}

// compact closes the gaps. Positions change, so the version does too.
func (d *Dict) compact() {
	d.tables++
	j := 0
	for i := range d.entries {
		if d.entries[i].key.p != nil {
			d.entries[j] = d.entries[i]
			j++
		}
	}
	clear(d.entries[j:])
	d.entries = d.entries[:j]
	d.version++
	if d.index != nil {
		d.reindex()
	}
}

// reindex builds the index anew, with room to grow.
func (d *Dict) reindex() {
	n := 1 << d.logSize
	if n == len(d.index) {
		clear(d.index)
	} else {
		d.index = make([]int32, n)
	}
	for i := range d.entries {
		if d.entries[i].key.p != nil {
			d.place(d.entries[i].hash, i+1)
		}
	}
}

func (d *Dict) place(h int64, pos int) {
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for d.index[i] > 0 { // a deleted cell is used again
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	d.index[i] = int32(pos)
}

// deleteAt makes the entry at position i a gap.
func (d *Dict) deleteAt(i int) {
	if d.index != nil {
		d.unplace(d.entries[i].hash, int32(i+1))
	}
	d.entries[i] = entry{}
	d.used--
	d.version++
}

// popLast removes the last entry and returns it. The places from there on are
// used again, but the room gets smaller by as many: so the index, whose cells
// stay marked, never fills up.
func (d *Dict) popLast() (entry, bool) {
	n := len(d.entries)
	i := n - 1
	for i >= 0 && d.entries[i].key.p == nil {
		i--
	}
	if i < 0 {
		return entry{}, false
	}
	e := d.entries[i]
	d.deleteAt(i)
	d.entries = d.entries[: i : cap(d.entries)-(n-i)]
	return e, true
}

// unplace marks the index cell that holds pos as deleted.
func (d *Dict) unplace(h int64, pos int32) {
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for d.index[i] != pos {
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	d.index[i] = deletedCell
}

// Clear removes all entries.
func (d *Dict) Clear() {
	d.entries, d.index, d.used, d.nonStr, d.logSize = nil, nil, 0, false, 0
	d.version++
	d.tables++
}

// copyTo fills the empty dict e with d's entries. As in CPython a copy keeps
// the room and the gaps, unless the gaps are more than a third.
func (d *Dict) copyTo(th *Thread, e *Dict) {
	if d.used == 0 {
		return
	}
	if d.used < len(d.entries)*2/3 {
		e.presize(th, d.used)
		e.nonStr = d.nonStr
		for i := range d.entries {
			if x := &d.entries[i]; x.key.p != nil {
				e.insert(th, x.key, x.hash, x.val)
			}
		}
		return
	}
	th.charge(cap(d.entries)*entrySize + len(d.index)*4)
	e.used, e.nonStr = d.used, d.nonStr
	e.version++
	e.tables++
	e.logSize = d.logSize
	e.entries = append(make([]entry, 0, cap(d.entries)), d.entries...)
	e.index = slices.Clone(d.index)
}

// presize makes room for n entries in all.
func (d *Dict) presize(th *Thread, n int) {
	room := tableRoom(tableSize((n*3 + 1) / 2))
	if room <= cap(d.entries) {
		return
	}
	th.charge(room * entrySize)
	d.move(room)
}

// copyDict returns a copy of d, charged before it is made.
func (th *Thread) copyDict(d *Dict) (*Dict, error) {
	if err := th.reserve(d.used * entrySize); err != nil {
		return nil, err
	}
	e := newDict()
	d.copyTo(th, e)
	return e, th.spend(d.used / 16)
}

// next returns the position of the first entry at or after i, or -1.
func (d *Dict) next(i int) int {
	for ; i < len(d.entries); i++ {
		if d.entries[i].key.p != nil {
			return i
		}
	}
	return -1
}
