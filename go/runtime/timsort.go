package runtime

// This file is timsort: a stable merge sort that finds the runs that are there
// and gallops where one side of a merge wins for long; the order of merges is
// powersort's. It makes the comparisons that CPython makes, which a guest can
// watch in __lt__. It works on its own copy of the items, so guest code that
// runs meanwhile cannot disturb it. Tests: sort_test.go.

const minGallop = 7

// sortRun is a sorted stretch that waits to be merged.
type sortRun struct {
	base, n int
	power   int // of the border to the next run
}

type timsorter struct {
	th     *Thread
	items  []sortItem
	tmp    []sortItem
	runs   []sortRun
	gallop int // wins in a row before galloping pays
	err    error
}

// timsort sorts items by their keys. After an error they are permuted.
func (th *Thread) timsort(items []sortItem) error {
	s := &timsorter{th: th, items: items, gallop: minGallop}
	n := len(items)
	minRun := minRunLength(n)
	for lo := 0; lo < n && s.err == nil; {
		run := s.countRun(lo, n)
		if run < minRun && s.err == nil {
			forced := min(minRun, n-lo)
			s.binarySort(lo, lo+run, lo+forced)
			run = forced
		}
		if s.err != nil {
			break
		}
		s.pushRun(lo, run)
		lo += run
	}
	for len(s.runs) > 1 && s.err == nil {
		i := len(s.runs) - 2
		if i > 0 && s.runs[i-1].n < s.runs[i+1].n {
			i--
		}
		s.mergeAt(i)
	}
	return s.err
}

// less compares two keys; after an error everything is less than nothing.
func (s *timsorter) less(a, b Value) bool {
	if s.err != nil {
		return false
	}
	lt, err := s.th.sortLess(a, b)
	if err == nil {
		err = s.th.spend(1)
	}
	s.err = err
	return lt && err == nil
}

// minRunLength is 32 to 64, such that n divided by it is close to, but not
// above, a power of two.
func minRunLength(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// countRun returns the length of the run at lo. A descending run is turned
// round, stretches of equal items in it keep their order.
func (s *timsorter) countRun(lo, end int) int {
	a := s.items[lo:end]
	n := 1
	for n < len(a) && !s.less(a[n].key, a[n-1].key) {
		n++
	}
	if n == len(a) || s.err != nil {
		return n
	}
	equal := 0 // items before a[n] that equal their predecessor
	if n > 1 {
		if s.less(a[0].key, a[n-1].key) || s.err != nil {
			return n
		}
		reverseRun(a[:n])
	}
	n++
	for ; n < len(a); n++ {
		if s.less(a[n].key, a[n-1].key) {
			reverseRun(a[n-equal-1 : n])
			equal = 0
			continue
		}
		if s.less(a[n-1].key, a[n].key) {
			break
		}
		if s.err != nil {
			return n // as it is: a failed sort shows how far it came
		}
		equal++
	}
	reverseRun(a[n-equal-1 : n])
	reverseRun(a[:n])
	for n < len(a) && s.err == nil && !s.less(a[n].key, a[n-1].key) {
		n++
	}
	return n
}

func reverseRun(a []sortItem) {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
}

// binarySort sorts [lo, end), of which [lo, start) is sorted, by inserting.
func (s *timsorter) binarySort(lo, start, end int) {
	for ; start < end && s.err == nil; start++ {
		pivot := s.items[start]
		l, r := lo, start
		for l < r {
			m := int(uint(l+r) >> 1)
			if s.less(pivot.key, s.items[m].key) {
				r = m
			} else {
				l = m + 1
			}
		}
		if s.err != nil {
			return
		}
		copy(s.items[l+1:start+1], s.items[l:start])
		s.items[l] = pivot
	}
}

// pushRun adds a run, merging those before it whose border is deeper in the
// tree of merges than the new one.
func (s *timsorter) pushRun(base, n int) {
	if k := len(s.runs); k > 0 {
		last := s.runs[k-1]
		power := borderPower(last.base, last.n, n, len(s.items))
		for len(s.runs) > 1 && s.runs[len(s.runs)-2].power > power {
			s.mergeAt(len(s.runs) - 2)
			if s.err != nil {
				return
			}
		}
		s.runs[len(s.runs)-1].power = power
	}
	s.runs = append(s.runs, sortRun{base: base, n: n})
}

// borderPower is the depth at which a balanced tree over n items separates the
// middles of two neighbouring runs: the first bit in which the middles, as
// fractions of n, differ.
func borderPower(base, n1, n2, n int) int {
	a := 2*base + n1
	b := a + n1 + n2
	for power := 1; ; power++ {
		switch {
		case a >= n:
			a -= n
			b -= n
		case b >= n:
			return power
		}
		a <<= 1
		b <<= 1
	}
}

// mergeAt merges runs i and i+1.
func (s *timsorter) mergeAt(i int) {
	a, b := s.runs[i], s.runs[i+1]
	s.runs[i].n += b.n
	s.runs = append(s.runs[:i+1], s.runs[i+2:]...)
	// What is in place already stays out of the merge.
	skip := s.gallopRight(s.items[b.base].key, s.items[a.base:b.base], 0)
	lo, na := a.base+skip, a.n-skip
	if na == 0 || s.err != nil {
		return
	}
	nb := s.gallopLeft(s.items[b.base-1].key, s.items[b.base:b.base+b.n], b.n-1)
	if nb == 0 || s.err != nil {
		return
	}
	if na <= nb {
		s.mergeLow(lo, na, nb)
	} else {
		s.mergeHigh(lo, na, nb)
	}
}

// room returns a copy of a in the temporary space.
func (s *timsorter) room(a []sortItem) []sortItem {
	if cap(s.tmp) < len(a) {
		s.tmp = make([]sortItem, len(a))
	}
	t := s.tmp[:len(a)]
	copy(t, a)
	return t
}

// gallopLeft returns where key belongs in the sorted a, before equals. The
// search starts at hint and widens by powers of two.
func (s *timsorter) gallopLeft(key Value, a []sortItem, hint int) int {
	last, off := 0, 1
	if s.less(a[hint].key, key) {
		limit := len(a) - hint
		for off < limit && s.less(a[hint+off].key, key) {
			last, off = off, off<<1+1
		}
		off = min(off, limit)
		last, off = last+hint, off+hint
	} else {
		limit := hint + 1
		for off < limit && !s.less(a[hint-off].key, key) && s.err == nil {
			last, off = off, off<<1+1
		}
		off = min(off, limit)
		last, off = hint-off, hint-last
	}
	for last++; last < off; {
		m := last + (off-last)>>1
		if s.less(a[m].key, key) {
			last = m + 1
		} else {
			off = m
		}
	}
	return off
}

// gallopRight is gallopLeft that finds the place behind equals.
func (s *timsorter) gallopRight(key Value, a []sortItem, hint int) int {
	last, off := 0, 1
	if s.less(key, a[hint].key) {
		limit := hint + 1
		for off < limit && s.less(key, a[hint-off].key) {
			last, off = off, off<<1+1
		}
		off = min(off, limit)
		last, off = hint-off, hint-last
	} else {
		limit := len(a) - hint
		for off < limit && !s.less(key, a[hint+off].key) && s.err == nil {
			last, off = off, off<<1+1
		}
		off = min(off, limit)
		last, off = last+hint, off+hint
	}
	for last++; last < off; {
		m := last + (off-last)>>1
		if s.less(key, a[m].key) {
			off = m
		} else {
			last = m + 1
		}
	}
	return off
}
