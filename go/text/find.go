package text

// This file searches: find, rfind, count. Short needles go to package strings,
// long ones to the two-way algorithm of twoway.go, because the worst case of
// strings.Index grows with the needle. Byte offsets serve str and bytes alike:
// a match in WTF-8 text starts and ends at code points. Tests: find_test.go.

import "strings"

// shortNeedle is the longest needle whose worst case is left to package strings.
const shortNeedle = 64

// Find returns the offset of the first sub in s, or -1.
func Find(s, sub string) int {
	if len(sub) <= shortNeedle {
		return strings.Index(s, sub)
	}
	return findLong(s, sub)
}

func findLong(s, sub string) int {
	if len(sub) >= len(s) {
		return strings.Index(s, sub)
	}
	return newTwoWay(sub, false).find(s)
}

// RFind returns the offset of the last sub in s, or -1.
func RFind(s, sub string) int {
	switch {
	case len(sub) == 1:
		return strings.LastIndexByte(s, sub[0])
	case len(sub) <= shortNeedle || len(sub) >= len(s):
		return strings.LastIndex(s, sub)
	}
	return newTwoWay(sub, true).find(s)
}

// Contains reports whether sub is in s.
func Contains(s, sub string) bool { return Find(s, sub) >= 0 }

// Count is s.count(sub) for str: matches that do not overlap. The empty string
// is found around every code point.
func Count(s, sub string) int {
	if sub == "" {
		return RuneCount(s) + 1
	}
	return countUpTo(s, sub, len(s))
}

// CountBytes is Count for bytes, where the empty string is found around every
// byte.
func CountBytes(s, sub string) int {
	if sub == "" {
		return len(s) + 1
	}
	return countUpTo(s, sub, len(s))
}

// countUpTo counts the matches of a sub that is not empty, limit at most.
func countUpTo(s, sub string, limit int) int {
	if len(sub) <= shortNeedle && limit >= len(s) {
		return strings.Count(s, sub)
	}
	f := newFinder(sub)
	n := 0
	for ; n < limit; n++ {
		i := f.find(s)
		if i < 0 {
			break
		}
		s = s[i+len(sub):]
	}
	return n
}

// finder looks for the same needle again and again.
type finder struct {
	needle string
	long   *twoWay
}

func newFinder(needle string) finder {
	if len(needle) <= shortNeedle {
		return finder{needle: needle}
	}
	return finder{needle, newTwoWay(needle, false)}
}

func newReverseFinder(needle string) finder {
	if len(needle) <= shortNeedle {
		return finder{needle: needle}
	}
	return finder{needle, newTwoWay(needle, true)}
}

// find returns the first match of a forward finder.
func (f *finder) find(s string) int {
	if f.long != nil {
		return f.long.find(s)
	}
	return strings.Index(s, f.needle)
}

// findLast returns the last match of a reverse finder.
func (f *finder) findLast(s string) int {
	if f.long != nil {
		return f.long.find(s)
	}
	return RFind(s, f.needle)
}
