package runtime

// This file defines objSet, the set of objects that a census has seen: open
// addressing over addresses, half the time of a Go map. Go's collector
// does not move objects, and what is in the set stays reachable from the heap
// that is being walked. Tests: objset_test.go.

// objSet is a set of objects. The zero value is empty.
type objSet struct {
	table []*Obj // its length is a power of two
	n     int
}

// add puts o in and reports whether it was not there.
func (s *objSet) add(o *Obj) bool {
	if 2*s.n >= len(s.table) {
		s.grow()
	}
	i := s.place(o)
	if s.table[i] != nil {
		return false
	}
	s.table[i] = o
	s.n++
	return true
}

// has reports whether o is in the set.
func (s *objSet) has(o *Obj) bool { return s.n > 0 && s.table[s.place(o)] != nil }

// place is where o is, or where it would go.
func (s *objSet) place(o *Obj) int {
	mask := len(s.table) - 1
	h := o.place() * 0x9E3779B97F4A7C15
	i := int(h>>32) & mask
	for s.table[i] != nil && s.table[i] != o {
		i = (i + 1) & mask
	}
	return i
}

func (s *objSet) grow() {
	old := s.table
	s.table = make([]*Obj, max(1024, 2*len(old)))
	for _, o := range old {
		if o != nil {
			s.table[s.place(o)] = o
		}
	}
}
