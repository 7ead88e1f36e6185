package runtime

// This file merges two neighbouring runs for timsort: mergeLow from the front,
// with the first run set aside, mergeHigh from the back, with the second. Both
// take item by item until one side wins often in a row, then gallop. Tests:
// sort_test.go.

// mergeLow merges na items at lo with the nb behind them. The first of the
// second run is known to come first, the last of the first run last.
func (s *timsorter) mergeLow(lo, na, nb int) {
	a := s.room(s.items[lo : lo+na])
	b := s.items[lo+na : lo+na+nb]
	to := lo
	defer func() {
		// What is left of a goes in front of what is left of b: on the normal
		// way a single last item of a goes behind b.
		if len(a) == 1 && s.err == nil {
			n := copy(s.items[to:], b)
			s.items[to+n] = a[0]
			return
		}
		copy(s.items[to:], a)
	}()
	takeB := func() { s.items[to], b, to = b[0], b[1:], to+1 }
	takeA := func() { s.items[to], a, to = a[0], a[1:], to+1 }
	takeB()
	if len(b) == 0 || len(a) == 1 {
		return
	}
	for s.err == nil {
		for winsA, winsB := 0, 0; winsA < s.gallop && winsB < s.gallop; {
			if s.less(b[0].key, a[0].key) {
				takeB()
				winsA, winsB = 0, winsB+1
				if len(b) == 0 {
					return
				}
			} else if s.err != nil {
				return
			} else {
				takeA()
				winsA, winsB = winsA+1, 0
				if len(a) == 1 {
					return
				}
			}
		}
		s.gallop++
		for more := true; more; {
			if s.gallop > 1 {
				s.gallop--
			}
			k := s.gallopRight(b[0].key, a, 0)
			if s.err != nil {
				return
			}
			to += copy(s.items[to:], a[:k])
			a = a[k:]
			if len(a) <= 1 {
				return
			}
			more = k >= minGallop
			takeB()
			if len(b) == 0 {
				return
			}
			k = s.gallopLeft(a[0].key, b, 0)
			if s.err != nil {
				return
			}
			to += copy(s.items[to:], b[:k])
			b = b[k:]
			if len(b) == 0 {
				return
			}
			more = more || k >= minGallop
			takeA()
			if len(a) == 1 {
				return
			}
		}
		s.gallop++
	}
}

// mergeHigh is mergeLow from the back.
func (s *timsorter) mergeHigh(lo, na, nb int) {
	a := s.items[lo : lo+na]
	b := s.room(s.items[lo+na : lo+na+nb])
	to := lo + na + nb // the end of what is still to be filled
	defer func() {
		if len(b) == 1 && s.err == nil {
			copy(s.items[to-len(a):to], a)
			s.items[to-len(a)-1] = b[0]
			return
		}
		copy(s.items[to-len(b):to], b)
	}()
	takeA := func() { to--; s.items[to] = a[len(a)-1]; a = a[:len(a)-1] }
	takeB := func() { to--; s.items[to] = b[len(b)-1]; b = b[:len(b)-1] }
	takeA()
	if len(a) == 0 || len(b) == 1 {
		return
	}
	for s.err == nil {
		for winsA, winsB := 0, 0; winsA < s.gallop && winsB < s.gallop; {
			if s.less(b[len(b)-1].key, a[len(a)-1].key) {
				takeA()
				winsA, winsB = winsA+1, 0
				if len(a) == 0 {
					return
				}
			} else if s.err != nil {
				return
			} else {
				takeB()
				winsA, winsB = 0, winsB+1
				if len(b) == 1 {
					return
				}
			}
		}
		s.gallop++
		for more := true; more; {
			if s.gallop > 1 {
				s.gallop--
			}
			k := len(a) - s.gallopRight(b[len(b)-1].key, a, len(a)-1)
			if s.err != nil {
				return
			}
			copy(s.items[to-k:to], a[len(a)-k:])
			to, a = to-k, a[:len(a)-k]
			if len(a) == 0 {
				return
			}
			more = k >= minGallop
			takeB()
			if len(b) == 1 {
				return
			}
			k = len(b) - s.gallopLeft(a[len(a)-1].key, b, len(b)-1)
			if s.err != nil {
				return
			}
			copy(s.items[to-k:to], b[len(b)-k:])
			to, b = to-k, b[:len(b)-k]
			if len(b) <= 1 {
				return
			}
			more = more || k >= minGallop
			takeA()
			if len(a) == 0 {
				return
			}
		}
		s.gallop++
	}
}
