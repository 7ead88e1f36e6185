package runtime

// This file defines Dict, the ordered hash table behind dict, module globals,
// class namespaces and instance dictionaries. Methods of the type dict are in
// dictmethods.go. Tests: dict_test.go.
//
// Entries stand in insertion order in one slice, deleted ones as gaps; an index
// of positions is kept from minIndexed entries on, probed as CPython probes.
// Look-ups by str never run guest code and cannot fail; other keys may call
// __eq__, during which the guest may change the dict: then the look-up starts
// again.

// entry is a key, its hash and its value. A deleted entry has no key.
type entry struct {
	key  Value
	val  Value
	hash int64
}

const (
	minIndexed  = 8
	deletedCell = -1
)

// Dict is a dict.
type Dict struct {
	Obj
	used    int    // entries that are not gaps
	version uint64 // changes when a key is added or removed, not when a value is replaced
	entries []entry
	index   []int32 // position+1, 0 if empty, deletedCell if it was used; len is a power of two; nil if small
	filled  int     // index cells used, gaps included
	// nonStr is set once a key that is not exactly a str was inserted.
	nonStr bool
}

const entrySize = 40

// NewDict returns an empty dict.
func (th *Thread) NewDict() *Dict {
	th.charge(96)
	return newDict()
}

func newDict() *Dict {
	d := &Dict{}
	d.shape = &dictShape
	return d
}

// newDictSized returns an empty dict with room for n entries.
func (th *Thread) newDictSized(n int) *Dict {
	d := th.NewDict()
	if n > 0 {
		th.charge(n * entrySize)
		d.entries = make([]entry, 0, n)
	}
	return d
}

func (d *Dict) value() Value { return objValue(&d.Obj) }

// Len returns the number of entries.
func (d *Dict) Len() int { return d.used }

// lookupStr returns the position of the str key k, or -1.
func (d *Dict) lookupStr(k *Str) int {
	if d.nonStr {
		return d.lookupStrMixed(k)
	}
	if d.index == nil {
		for i := range d.entries {
			if d.entries[i].key.p == &k.Obj {
				return i
			}
		}
		h := k.hashOf()
		for i := range d.entries {
			e := &d.entries[i]
			if e.hash == h && e.key.p != nil && e.key.str().s == k.s {
				return i
			}
		}
		return -1
	}
	h := k.hashOf()
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for {
		ix := d.index[i]
		if ix == 0 {
			return -1
		}
		if ix > 0 {
			e := &d.entries[ix-1]
			if e.key.p == &k.Obj || e.hash == h && e.key.str().s == k.s {
				return int(ix - 1)
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// lookupStrMixed is lookupStr where some keys are no strs. A key of a str
// subclass is compared by its text: the VM's own look-ups run no guest code.
func (d *Dict) lookupStrMixed(k *Str) int {
	h := k.hashOf()
	same := func(e *entry) bool {
		if e.hash != h || e.key.p == nil {
			return false
		}
		if e.key.p == &k.Obj {
			return true
		}
		s, ok := asStr(e.key)
		return ok && s.s == k.s
	}
	if d.index == nil {
		for i := range d.entries {
			if same(&d.entries[i]) {
				return i
			}
		}
		return -1
	}
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for {
		ix := d.index[i]
		if ix == 0 {
			return -1
		}
		if ix > 0 && same(&d.entries[ix-1]) {
			return int(ix - 1)
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// GetStr returns the value of the str key k.
func (d *Dict) GetStr(k *Str) (Value, bool) {
	if i := d.lookupStr(k); i >= 0 {
		return d.entries[i].val, true
	}
	return Value{}, false
}

// SetStr sets the value of the str key k.
func (d *Dict) SetStr(th *Thread, k *Str, v Value) {
	if i := d.lookupStr(k); i >= 0 {
		d.entries[i].val = v
		return
	}
	d.insert(th, k.value(), k.hashOf(), v)
}

// DeleteStr removes the str key k and reports whether it was there.
func (d *Dict) DeleteStr(k *Str) bool {
	i := d.lookupStr(k)
	if i < 0 {
		return false
	}
	d.deleteAt(i)
	return true
}

// lookup returns the position of key with hash h, or -1. It may run __eq__.
func (d *Dict) lookup(th *Thread, key Value, h int64) (int, error) {
	if key.p.shape == &strShape {
		k := key.str()
		if !d.nonStr {
			return d.lookupStr(k), nil
		}
	}
restart:
	if d.index == nil {
		for i := 0; i < len(d.entries); i++ {
			e := &d.entries[i]
			if e.hash != h || e.key.p == nil {
				continue
			}
			if e.key == key {
				return i, nil
			}
			version, k := d.version, e.key
			eq, err := th.keysEqual(k, key)
			if err != nil {
				return -1, err
			}
			if d.version != version {
				goto restart
			}
			if eq {
				return i, nil
			}
		}
		return -1, nil
	}
	mask := uint64(len(d.index) - 1)
	perturb := uint64(h)
	i := uint64(h) & mask
	for {
		ix := d.index[i]
		if ix == 0 {
			return -1, nil
		}
		if ix > 0 && d.entries[ix-1].hash == h {
			e := &d.entries[ix-1]
			if e.key == key {
				return int(ix - 1), nil
			}
			version, k := d.version, e.key
			eq, err := th.keysEqual(k, key)
			if err != nil {
				return -1, err
			}
			if d.version != version {
				if err := th.spend(1); err != nil {
					return -1, err
				}
				goto restart
			}
			if eq {
				return int(ix - 1), nil
			}
		}
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
}

// keysEqual compares two keys of the same hash: a stored one and the one sought.
func (th *Thread) keysEqual(stored, key Value) (bool, error) {
	if stored.p.shape == &strShape && key.p.shape == &strShape {
		return stored.str().s == key.str().s, nil
	}
	if stored.p == &tagInt && key.p == &tagInt {
		return stored.n == key.n, nil
	}
	return th.Equal(stored, key)
}

// Get returns the value of key, unset if it is not there.
func (d *Dict) Get(th *Thread, key Value) (Value, error) {
	h, err := th.Hash(key)
	if err != nil {
		return Value{}, err
	}
	i, err := d.lookup(th, key, h)
	if err != nil || i < 0 {
		return Value{}, err
	}
	return d.entries[i].val, nil
}

// Set sets the value of key.
func (d *Dict) Set(th *Thread, key, v Value) error {
	h, err := th.Hash(key)
	if err != nil {
		return err
	}
	return d.setHashed(th, key, h, v)
}

func (d *Dict) setHashed(th *Thread, key Value, h int64, v Value) error {
	i, err := d.lookup(th, key, h)
	if err != nil {
		return err
	}
	if i >= 0 {
		d.entries[i].val = v
		return nil
	}
	if len(d.entries) == cap(d.entries) {
		if err := th.checkLimits(); err != nil {
			return err
		}
	}
	d.insert(th, key, h, v)
	return nil
}

// Delete removes key and reports whether it was there.
func (d *Dict) Delete(th *Thread, key Value) (bool, error) {
	h, err := th.Hash(key)
	if err != nil {
		return false, err
	}
	i, err := d.lookup(th, key, h)
	if err != nil || i < 0 {
		return false, err
	}
	d.deleteAt(i)
	return true, nil
}

// insert adds a key that is not in the dict. th may be nil during setup.
func (d *Dict) insert(th *Thread, key Value, h int64, v Value) {
	if key.p.shape != &strShape {
		d.nonStr = true
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
	if (d.filled+1)*3 > len(d.index)*2 {
		d.reindex()
		return
	}
	d.place(h, len(d.entries))
}

// grow makes room for more entries, closing the gaps when there are many.
func (d *Dict) grow(th *Thread) {
	if gaps := len(d.entries) - d.used; gaps > 0 && gaps >= len(d.entries)/4 {
		d.compact()
		if len(d.entries) < cap(d.entries) {
			return
		}
	}
	n := max(4, cap(d.entries)*2)
	if th != nil {
		th.charge(n*entrySize - cap(d.entries)*entrySize + n*6)
	}
	e := make([]entry, len(d.entries), n)
	copy(e, d.entries)
	d.entries = e
}

// compact closes the gaps. Positions change, so the version does too.
func (d *Dict) compact() {
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
	n := 16
	for n*2 < (d.used+1)*4 {
		n *= 2
	}
	if n == len(d.index) {
		clear(d.index)
	} else {
		d.index = make([]int32, n)
	}
	d.filled = 0
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
	for d.index[i] != 0 {
		perturb >>= 5
		i = (i*5 + perturb + 1) & mask
	}
	d.index[i] = int32(pos)
	d.filled++
}

// deleteAt makes the entry at position i a gap. Gaps at the end are cut off,
// so that popitem stays cheap.
func (d *Dict) deleteAt(i int) {
	if d.index != nil {
		d.unplace(d.entries[i].hash, int32(i+1))
	}
	d.entries[i] = entry{}
	d.used--
	d.version++
	for len(d.entries) > 0 && d.entries[len(d.entries)-1].key.p == nil {
		d.entries = d.entries[:len(d.entries)-1]
	}
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
	d.entries, d.index, d.used, d.filled, d.nonStr = nil, nil, 0, 0, false
	d.version++
}

// copyTo fills the empty dict e with d's entries.
func (d *Dict) copyTo(th *Thread, e *Dict) {
	th.charge(d.used*entrySize + len(d.index)*4)
	e.entries = make([]entry, 0, d.used)
	for i := range d.entries {
		if d.entries[i].key.p != nil {
			e.entries = append(e.entries, d.entries[i])
		}
	}
	e.used, e.nonStr = d.used, d.nonStr
	e.version++
	if e.used > minIndexed {
		e.reindex()
	}
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

// asDict returns v's table if v is a dict or of a subclass.
func asDict(v Value) (*Dict, bool) {
	if v.p.shape == &dictShape {
		return v.dict(), true
	}
	if v.layout() == layoutDict {
		return unwrap(v).dict(), true
	}
	return nil, false
}

func visitDict(v Value, f func(Value)) {
	d := v.dict()
	for i := range d.entries {
		if d.entries[i].key.p != nil {
			f(d.entries[i].key)
			f(d.entries[i].val)
		}
	}
}

func sizeDict(v Value) int {
	d := v.dict()
	return 96 + cap(d.entries)*entrySize + len(d.index)*4
}
