package runtime

import "math/bits"

// This file defines Dict, the ordered hash table behind dict, module globals,
// class namespaces and instance dictionaries. Methods of the type dict are in
// dictmethods.go. Tests: dict_test.go.
//
// Entries stand in insertion order in one slice, deleted ones as gaps; an index
// of positions is kept from minIndexed entries on, probed as CPython probes. The
// room for entries grows as CPython's does, and the gaps are closed when it is
// used up: a loop that changes the dict it runs over sees the same keys.
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
	// nonStr is set once a key that is not exactly a str was inserted.
	nonStr  bool
	logSize uint8 // of the table: popLast takes room, not size
	// tables counts the tables that the dict has had: a look-up during which
	// __eq__ brought a new one starts again.
	tables uint32
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

// smallDict holds a dict and its first entries in one allocation.
type smallDict struct {
	Dict
	inline [5]entry // tableRoom(minTable)
}

// newDictSized returns an empty dict with room for n entries.
func (th *Thread) newDictSized(n int) *Dict {
	if n > 0 && n <= tableRoom(minTable) {
		th.charge(96 + tableRoom(minTable)*entrySize)
		d := &smallDict{}
		d.shape = &dictShape
		d.entries = d.inline[:0]
		d.logSize = uint8(bits.Len(minTable - 1))
		return &d.Dict
	}
	d := th.NewDict()
	if n > 0 {
		d.presize(th, n)
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
			if e.key == key || simplyEqual(e.key, key) {
				return i, nil
			}
			if !simpleKeys(e.key, key) {
				// The guest may see which keys are compared, so that
				// the order is to be that of a table.
				d.reindex()
				goto restart
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
			eq, again, err := d.compareKey(th, int(ix-1), key)
			if err != nil {
				return -1, err
			}
			if again {
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

// compareKey compares the key of entry i with the one sought. again says that
// the guest meanwhile changed the table or that entry: the answer is void then.
func (d *Dict) compareKey(th *Thread, i int, key Value) (eq, again bool, err error) {
	stored, tables := d.entries[i].key, d.tables
	if eq, err = th.keysEqual(stored, key); err != nil {
		return false, false, err
	}
	if d.tables != tables || i >= len(d.entries) || d.entries[i].key != stored {
		return false, true, th.spend(1)
	}
	return eq, false, nil
}

// keysEqual compares two keys of the same hash: a stored one and the one sought.
func (th *Thread) keysEqual(stored, key Value) (bool, error) {
	if simpleKeys(stored, key) {
		// Long texts are paid for where the key is looked up.
		return simplyEqual(stored, key), nil
	}
	return th.Equal(stored, key)
}

// simpleKeys reports whether both are strs or both small ints.
func simpleKeys(a, b Value) bool {
	return a.p.shape == &strShape && b.p.shape == &strShape || a.p == &tagInt && b.p == &tagInt
}

// simplyEqual reports whether both are simple and equal.
func simplyEqual(a, b Value) bool {
	if a.p.shape == &strShape && b.p.shape == &strShape {
		return a.str().s == b.str().s
	}
	return a.p == &tagInt && b.p == &tagInt && a.n == b.n
}

// hashKey returns the hash of a key. use says what it is used as, for the error
// about one that has none.
func (th *Thread) hashKey(key Value, use string) (int64, error) {
	if key.p.shape == &strShape {
		th.payKey(key.str())
		return key.str().hashOf(), nil
	}
	h, err := th.Hash(key)
	if err != nil {
		return 0, th.unhashableKey(key, use, err)
	}
	return h, nil
}

// payKey pays for comparing a key with an equal one; the next tick takes notice.
func (th *Thread) payKey(k *Str) { th.budget -= int64(len(k.s)) / bytesPerStep }

const (
	asDictKey    = "a dict key"
	asSetElement = "a set element"
)

// unhashableKey words a TypeError of hash() for a key.
func (th *Thread) unhashableKey(key Value, use string, err error) error {
	e, ok := asExc(err)
	if !ok || e.shape.typ != &TypeErrorType {
		return err
	}
	why, err := th.Str(e.value())
	if err != nil {
		return err
	}
	return th.TypeError("cannot use '%s' as %s (%s)", th.fullName(key.Type()), use, why.s)
}

// find returns the position of key, or -1.
func (d *Dict) find(th *Thread, key Value) (int, error) {
	if key.p.shape == &strShape && !d.nonStr {
		th.payKey(key.str())
		return d.lookupStr(key.str()), nil
	}
	h, err := th.hashKey(key, asDictKey)
	if err != nil {
		return -1, err
	}
	return d.lookup(th, key, h)
}

// Get returns the value of key, unset if it is not there.
func (d *Dict) Get(th *Thread, key Value) (Value, error) {
	i, err := d.find(th, key)
	if err != nil || i < 0 {
		return Value{}, err
	}
	return d.entries[i].val, nil
}

// Set sets the value of key.
func (d *Dict) Set(th *Thread, key, v Value) error {
	h, err := th.hashKey(key, asDictKey)
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
		if err := th.reserve(d.growth() * entrySize); err != nil {
			return err
		}
		d.grow(nil)
	}
	d.insert(th, key, h, v)
	return nil
}

// Delete removes key and reports whether it was there.
func (d *Dict) Delete(th *Thread, key Value) (bool, error) {
	i, err := d.find(th, key)
	if err != nil || i < 0 {
		return false, err
	}
	d.deleteAt(i)
	return true, nil
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
	room := cap(d.entries)
	if d.logSize > 0 {
		room = max(room, tableRoom(1<<d.logSize)) // popLast takes room, not size
	}
	return 96 + room*entrySize + len(d.index)*4
}
