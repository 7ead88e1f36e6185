package traceback

import (
	"cmp"
	"slices"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines which keywords are like a misspelt word: the nearest by
// edit distance, then those that share the most characters in order. Tests:
// typos_test.go.

const (
	maxSimilar     = 3
	leastSimilar   = 0.5
	longestKeyword = 8
)

// keywords are Python's reserved words in the order of module keyword.
var keywords = []string{
	"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
	"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
	"not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
}

// similarKeywords returns up to three keywords to try in place of a word.
func similarKeywords(word string) []string {
	var similar []string
	if name, ok := text.Suggest(word, keywords); ok {
		similar = append(similar, name)
	}
	similar = append(similar, closeMatches(word)...)
	return similar[:min(len(similar), maxSimilar)]
}

// closeMatches returns the keywords that share at least half of their
// characters with a word, the most similar first.
func closeMatches(word string) []string {
	type match struct {
		ratio float64
		name  string
	}
	letters := decode(word)
	if len(letters) > 3*longestKeyword {
		return nil // no keyword is half of that
	}
	var found []match
	for _, name := range keywords {
		shared := matching([]rune(name), letters)
		if ratio := 2 * float64(shared) / float64(len(name)+len(letters)); ratio >= leastSimilar {
			found = append(found, match{ratio, name})
		}
	}
	slices.SortFunc(found, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.ratio, a.ratio), cmp.Compare(b.name, a.name))
	})
	var names []string
	for _, m := range found[:min(len(found), maxSimilar)] {
		names = append(names, m.name)
	}
	return names
}

// matching counts the characters in the longest common block of a and b, and
// in the same way in what lies before and behind it. Its depth is bounded by
// the length of a keyword.
func matching(a, b []rune) int {
	i, j, size := longestBlock(a, b)
	if size == 0 {
		return 0
	}
	return matching(a[:i], b[:j]) + size + matching(a[i+size:], b[j+size:])
}

// longestBlock returns the first of the longest blocks that a and b share.
func longestBlock(a, b []rune) (at, bt, size int) {
	for i := range a {
		for j := range b {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			if n > size {
				at, bt, size = i, j, n
			}
		}
	}
	return at, bt, size
}
