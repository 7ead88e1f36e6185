package text

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The expected values are recorded from CPython 3.14.

func TestFind(t *testing.T) {
	for _, c := range []struct {
		in, sub           string
		first, last       int
		count, countBytes int
	}{
		{"abcabc", "c", 2, 5, 2, 2},
		{"abcabc", "bc", 1, 4, 2, 2},
		{"aaaa", "aa", 0, 2, 2, 2},
		{"aaa", "aaaa", -1, -1, 0, 0},
		{"", "", 0, 0, 1, 1},
		{"abc", "", 0, 3, 4, 4},
		{"\u00e9a", "", 0, 3, 3, 4},
		{"\u20aca\u20ac", "\u20ac", 0, 4, 2, 2},
		{"\xed\xa0\x80\xed\xb0\x80", "\xed\xb0\x80", 3, 3, 1, 1},
		{"", "a", -1, -1, 0, 0},
	} {
		assert.Equal(t, c.first, Find(c.in, c.sub), "%q %q", c.in, c.sub)
		assert.Equal(t, c.last, RFind(c.in, c.sub), "%q %q", c.in, c.sub)
		assert.Equal(t, c.count, Count(c.in, c.sub), "%q %q", c.in, c.sub)
		assert.Equal(t, c.countBytes, CountBytes(c.in, c.sub), "%q %q", c.in, c.sub)
		assert.Equal(t, c.first >= 0, Contains(c.in, c.sub))
	}
}

// randomPeriodic makes a string of a few letters with long periods in it, the
// hard case of string matching.
func randomPeriodic(r *rand.Rand, size int) string {
	unit := make([]byte, 1+r.Intn(12))
	for i := range unit {
		unit[i] = 'a' + byte(r.Intn(2))
	}
	out := []byte(strings.Repeat(string(unit), size/len(unit)+1))[:size]
	for range r.Intn(3) {
		out[r.Intn(size)] = 'a' + byte(r.Intn(3))
	}
	return string(out)
}

// TestTwoWay compares with package strings on needles of every size.
func TestTwoWay(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 20000 {
		s := randomPeriodic(r, 1+r.Intn(300))
		needle := randomPeriodic(r, 1+r.Intn(30))
		if r.Intn(2) == 0 {
			from := r.Intn(len(s))
			needle = s[from : from+1+r.Intn(len(s)-from)]
		}
		if want, got := strings.Index(s, needle), newTwoWay(needle, false).find(s); want != got {
			assert.Equal(t, want, got, "%q %q", s, needle)
		}
		if want, got := strings.LastIndex(s, needle), newTwoWay(needle, true).find(s); want != got {
			assert.Equal(t, want, got, "reverse %q %q", s, needle)
		}
	}
}

// TestLongNeedle goes through the public functions with needles that the
// two-way search takes.
func TestLongNeedle(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 2000 {
		needle := randomPeriodic(r, 65+r.Intn(100))
		s := randomPeriodic(r, 10+r.Intn(50)) + needle + randomPeriodic(r, 1+r.Intn(200)) + needle + "c"
		assert.Equal(t, strings.Index(s, needle), Find(s, needle))
		assert.Equal(t, strings.LastIndex(s, needle), RFind(s, needle))
		assert.Equal(t, strings.Count(s, needle), Count(s, needle))
		got, err := Replace(s, needle, "<>", 2, nil)
		assert.NoError(t, err)
		assert.Equal(t, strings.Replace(s, needle, "<>", 2), got)
		p := Split(s, needle, -1)
		assert.Equal(t, strings.Split(s, needle), all(p))
	}
}

// BenchmarkFindWorstCase has a needle that almost matches everywhere: it must
// not take needle times haystack.
func BenchmarkFindWorstCase(b *testing.B) {
	s := strings.Repeat("a", 1<<20)
	needle := strings.Repeat("a", 1<<14) + "b" + strings.Repeat("a", 1<<14)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(s, needle)
	}
}

func BenchmarkRFindWorstCase(b *testing.B) {
	s := strings.Repeat("a", 1<<20)
	needle := strings.Repeat("a", 1<<14) + "b" + strings.Repeat("a", 1<<14)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		RFind(s, needle)
	}
}
