package runtime

// This file defines Set, the hash table behind set and frozenset. It probes,
// grows and shrinks as CPython's table does, so that a set shows its elements
// in the same order. Operations on whole sets are in setops.go, the types in
// settype.go. Tests: set_test.go, corpus/set, corpus/frozenset.
//
// Comparing elements may run guest code that changes the table: then a look-up
// starts again.

// setEntry is an element with its hash. An entry without a key is free, or was
// removed if its hash is removedHash.
type setEntry struct {
	key  Value
	hash int64
}

const (
	setMinTable  = 8
	setProbes    = 9  // entries looked at in a row before jumping
	removedHash  = -1 // no element has this hash
	setEntrySize = 24
	setBaseSize  = 288
)

// Set is a set or, by its shape, a frozenset.
type Set struct {
	Obj
	table  []setEntry // its length is a power of two
	fill   int        // entries that are not free
	used   int        // elements
	finger int        // where pop goes on searching
	hash   int64      // of a frozenset, if hashed
	hashed bool
	small  [setMinTable]setEntry
}

// NewSet returns an empty set.
func (th *Thread) NewSet() *Set {
	th.charge(setBaseSize)
	return newSet(&setShape)
}

func newSet(shape *Shape) *Set {
	s := &Set{}
	s.shape = shape
	s.table = s.small[:]
	return s
}

// newFrozenSet returns the frozenset of the items.
func (th *Thread) newFrozenSet(items []Value) (*Set, error) {
	th.charge(setBaseSize)
	s := newSet(&frozenSetShape)
	for _, v := range items {
		if err := s.Add(th, v); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *Set) value() Value { return objValue(&s.Obj) }

// Len returns the number of elements.
func (s *Set) Len() int { return s.used }

// Add adds v.
func (s *Set) Add(th *Thread, v Value) error {
	h, err := th.hashKey(v, asSetElement)
	if err != nil {
		return err
	}
	return s.addHashed(th, v, h)
}

// addHashed adds v with hash h. The last removed place on the way is taken
// before a free one.
func (s *Set) addHashed(th *Thread, v Value, h int64) error {
	at, err := s.lookupToAdd(th, v, h)
	if err != nil || at.found {
		return err
	}
	s.used++
	if at.removed >= 0 {
		s.table[at.removed] = setEntry{v, h}
		return nil
	}
	s.table[at.place] = setEntry{v, h}
	s.fill++
	if !s.isFull() {
		return nil
	}
	return s.resize(th, s.growth())
}

// isFull reports whether so much of the table is in use that it must grow.
func (s *Set) isFull() bool { return s.fill*5 >= (len(s.table)-1)*3 }

// growth is how many elements the table makes room for when it is full.
func (s *Set) growth() int {
	if s.used > 50000 {
		return s.used * 2
	}
	return s.used * 4
}

// setPlace is where a look-up ended: at the element, or at the free place
// where it would go, with the last removed place that it passed.
type setPlace struct {
	place, removed int
	found          bool
}

// lookup finds v with hash h. It may run __eq__.
func (s *Set) lookup(th *Thread, v Value, h int64) (setPlace, error) {
	return s.search(th, v, h, false)
}

// lookupToAdd is lookup for adding: an element that is equal counts even where
// the comparison changed the table, as in CPython.
func (s *Set) lookupToAdd(th *Thread, v Value, h int64) (setPlace, error) {
	return s.search(th, v, h, true)
}

func (s *Set) search(th *Thread, v Value, h int64, toAdd bool) (setPlace, error) {
restart:
	table := s.table
	mask := uint64(len(table) - 1)
	perturb := uint64(h)
	removed := -1
	for base := uint64(h) & mask; ; {
		last := base
		if base+setProbes <= mask {
			last = base + setProbes
		}
		for i := base; i <= last; i++ {
			e := &table[i]
			if e.key.p == nil {
				if e.hash != removedHash {
					return setPlace{int(i), removed, false}, nil
				}
				removed = int(i)
				continue
			}
			if e.hash != h {
				continue
			}
			if e.key == v {
				return setPlace{int(i), -1, true}, nil
			}
			key := e.key
			eq, err := th.keysEqual(key, v)
			if err != nil {
				return setPlace{}, err
			}
			if eq && toAdd {
				return setPlace{int(i), -1, true}, nil
			}
			if len(s.table) != len(table) || &s.table[0] != &table[0] || e.key != key {
				if err := th.spend(1); err != nil {
					return setPlace{}, err
				}
				goto restart
			}
			if eq {
				return setPlace{int(i), -1, true}, nil
			}
		}
		perturb >>= 5
		base = (base*5 + 1 + perturb) & mask
	}
}

// insertClean adds an element that is not in the table, which has no removed
// entries.
func insertClean(table []setEntry, v Value, h int64) {
	mask := uint64(len(table) - 1)
	perturb := uint64(h)
	for base := uint64(h) & mask; ; {
		last := base
		if base+setProbes <= mask {
			last = base + setProbes
		}
		for i := base; i <= last; i++ {
			if table[i].key.p == nil {
				table[i] = setEntry{v, h}
				return
			}
		}
		perturb >>= 5
		base = (base*5 + 1 + perturb) & mask
	}
}

// resize rebuilds the table with room for more than n elements, without
// removed entries.
func (s *Set) resize(th *Thread, n int) error {
	size := setRoom(n)
	if size > setMinTable {
		if err := th.reserve(size * setEntrySize); err != nil {
			return err
		}
	}
	before := len(s.table)
	s.refill(size)
	return th.spend(before / 16)
}

// setRoom is the size of a table for more than n elements.
func setRoom(n int) int {
	size := setMinTable
	for size <= n {
		size *= 2
	}
	return size
}

// refill puts the elements into a table of the size, which is charged already.
func (s *Set) refill(size int) {
	old := s.table
	if size == setMinTable {
		if len(old) == setMinTable {
			if s.fill == s.used {
				return
			}
			old = append([]setEntry(nil), old...)
		}
		clear(s.small[:])
		s.table = s.small[:]
	} else {
		s.table = make([]setEntry, size)
	}
	for i := range old {
		if old[i].key.p != nil {
			insertClean(s.table, old[i].key, old[i].hash)
		}
	}
	if len(old) == setMinTable && size > setMinTable {
		clear(s.small[:])
	}
	s.fill = s.used
}

// contains reports whether v with hash h is an element.
func (s *Set) contains(th *Thread, v Value, h int64) (bool, error) {
	if s.used == 0 && s.fill == 0 {
		return false, nil
	}
	e := &s.table[uint64(h)&uint64(len(s.table)-1)]
	if e.hash == h && e.key == v {
		return true, nil
	}
	if e.key.p == nil && e.hash != removedHash {
		return false, nil
	}
	at, err := s.lookup(th, v, h)
	return at.found, err
}

// discard removes v with hash h and reports whether it was there.
func (s *Set) discard(th *Thread, v Value, h int64) (bool, error) {
	at, err := s.lookup(th, v, h)
	if err != nil || !at.found {
		return false, err
	}
	s.table[at.place] = setEntry{hash: removedHash}
	s.used--
	return true, nil
}

// pop removes some element and returns it, unset if there is none.
func (s *Set) pop(th *Thread) (Value, error) {
	if s.used == 0 {
		return Value{}, nil
	}
	mask := len(s.table) - 1
	i := s.finger & mask
	start := i
	for s.table[i].key.p == nil {
		i = (i + 1) & mask
	}
	v := s.table[i].key
	s.table[i] = setEntry{hash: removedHash}
	s.used--
	s.finger = i + 1
	return v, th.spend(((i - start) & mask) / 16)
}

// clear removes all elements.
func (s *Set) clear() {
	clear(s.small[:])
	s.table = s.small[:]
	s.fill, s.used = 0, 0
}

// next returns the place of the first element at or behind i, or -1.
func (s *Set) next(i int) int {
	for ; i < len(s.table); i++ {
		if s.table[i].key.p != nil {
			return i
		}
	}
	return -1
}

// takeOver moves o's elements to s. o is not used afterwards.
func (s *Set) takeOver(o *Set) {
	s.fill, s.used = o.fill, o.used
	s.small = o.small
	s.table = o.table
	if len(o.table) == setMinTable {
		s.table = s.small[:]
	}
}

// asSet returns v's table if v is a set or frozenset or of a subclass.
func asSet(v Value) (*Set, bool) {
	switch {
	case v.p.shape == &setShape || v.p.shape == &frozenSetShape:
		return v.set(), true
	case v.layout() == layoutSet:
		return unwrap(v).set(), true
	}
	return nil, false
}

func visitSetElements(v Value, f func(Value)) {
	for _, e := range v.set().table {
		if e.key.p != nil {
			f(e.key)
		}
	}
}

func sizeSet(v Value) int { return setBaseSize + len(v.set().table)*setEntrySize }
