package text

// This file implements the two-way string matching algorithm of Crochemore and
// Perrin: linear time for any needle, no memory that grows with it. The needle
// is cut at a position where its local period is its period; the right half is
// compared forward, then the left half. A table of the needle's last bytes lets
// it skip ahead on ordinary text. Tests: find_test.go.

// view reads a string from either end, so that one search serves both ways.
type view struct {
	s       string
	reverse bool
}

func (v view) at(i int) byte {
	if v.reverse {
		return v.s[len(v.s)-1-i]
	}
	return v.s[i]
}

// twoWay is a prepared needle. It is immutable.
type twoWay struct {
	needle view
	size   int
	// cut is the critical position.
	cut int
	// period is the needle's period if periodic, else a safe shift.
	period   int
	periodic bool
	// skip is the distance from a byte's last place in the needle to its end.
	skip [256]int
}

// newTwoWay prepares a needle that is not empty; reverse searches from the end.
func newTwoWay(needle string, reverse bool) *twoWay {
	t := &twoWay{needle: view{needle, reverse}, size: len(needle)}
	cut, period := maximalSuffix(t.needle, false)
	if other, otherPeriod := maximalSuffix(t.needle, true); other > cut {
		cut, period = other, otherPeriod
	}
	t.cut, t.period = cut, period
	t.periodic = t.repeatsFromStart()
	if !t.periodic {
		t.period = max(cut, t.size-cut) + 1
	}
	for i := range t.skip {
		t.skip[i] = t.size
	}
	for i := range t.size {
		t.skip[t.needle.at(i)] = t.size - 1 - i
	}
	return t
}

// repeatsFromStart reports whether the period of the right half is that of the
// whole needle.
func (t *twoWay) repeatsFromStart() bool {
	if t.cut+t.period > t.size {
		return false
	}
	for i := range t.cut {
		if t.needle.at(i) != t.needle.at(i+t.period) {
			return false
		}
	}
	return true
}

// maximalSuffix returns the start of the greatest suffix of v, in the order of
// bytes or its inverse, and that suffix's period.
func maximalSuffix(v view, inverse bool) (start, period int) {
	period = 1
	size := len(v.s)
	candidate, k := 1, 0
	for candidate+k < size {
		a, b := v.at(candidate+k), v.at(start+k)
		if inverse {
			a, b = b, a
		}
		switch {
		case a < b:
			candidate += k + 1
			period, k = candidate-start, 0
		case a > b:
			start = candidate
			candidate, period, k = start+1, 1, 0
		case k+1 == period:
			candidate, k = candidate+period, 0
		default:
			k++
		}
	}
	return start, period
}

// find returns the offset in s of the first match, the last for a reverse one.
func (t *twoWay) find(s string) int {
	at := t.search(view{s, t.needle.reverse})
	if at >= 0 && t.needle.reverse {
		return len(s) - at - t.size
	}
	return at
}

func (t *twoWay) search(h view) int {
	size, length := t.size, len(h.s)
	// known counts the needle's first bytes that the last shift left matched.
	for pos, known := 0, 0; pos+size <= length; {
		if skip := t.skip[h.at(pos+size-1)]; skip > 0 {
			if skip < known && skip < t.period {
				// The byte breaks the period: no match before it is passed.
				skip = known
			}
			pos, known = pos+skip, 0
			continue
		}
		i := max(t.cut, known)
		for i < size && t.needle.at(i) == h.at(pos+i) {
			i++
		}
		if i < size {
			pos, known = pos+i-t.cut+1, 0
			continue
		}
		i = t.cut
		for i > known && t.needle.at(i-1) == h.at(pos+i-1) {
			i--
		}
		if i <= known {
			return pos
		}
		pos += t.period
		if t.periodic {
			known = size - t.period
		}
	}
	return -1
}
