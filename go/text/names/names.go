// Package names knows the names of Unicode characters: those of \N{…} escapes,
// aliases included, and those that the error handler namereplace writes. The
// data is names.bin, which tools/unidata/names.py writes; it is read when it is
// first needed and shared from then on. Hangul syllables follow from a rule, in
// hangul.go. Tests: names_test.go.
package names

import (
	"compress/flate"
	"embed"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed names.bin
var files embed.FS

// span is a range of characters whose names are a prefix and their code point.
type span struct {
	lo, hi rune
	prefix string
	given  bool // names are given too, not only looked up
}

// entry is a character with a name of its own.
type entry struct {
	r    rune
	name string
}

// table is what names.bin says.
type table struct {
	spans   []span
	entries []entry         // by code point
	byName  map[string]rune // aliases too
}

// loaded reads the table once.
var loaded = sync.OnceValue(load)

func load() *table {
	t := &table{byName: make(map[string]rune, 36000)}
	packed, err := files.Open("names.bin")
	if err != nil {
		return t // the compiler embeds the file: it is there
	}
	defer packed.Close()
	var b strings.Builder
	if _, err := io.Copy(&b, flate.NewReader(packed)); err != nil {
		return t // TestChecksum compares every name
	}
	next := rune(0)
	for line := range strings.Lines(b.String()) {
		next = t.add(strings.TrimSuffix(line, "\n"), next)
	}
	return t
}

// add reads a line; next is the character that a plain name is for. It returns
// that of the next line.
func (t *table) add(line string, next rune) rune {
	switch line[0] {
	case '=':
		bounds, prefix, _ := strings.Cut(line[1:], " ")
		lo, hi, hidden := strings.Cut(bounds, "~")
		if !hidden {
			var rest string
			rest, prefix, _ = strings.Cut(prefix, " ")
			hi = rest
		}
		t.spans = append(t.spans, span{hexRune(lo), hexRune(hi), prefix, !hidden})
	case '+':
		return hexRune(line[1:])
	case '@':
		code, name, _ := strings.Cut(line[1:], " ")
		t.byName[name] = hexRune(code)
	default:
		t.entries = append(t.entries, entry{next, line})
		t.byName[line] = next
		return next + 1
	}
	return next
}

func hexRune(s string) rune {
	n, err := strconv.ParseUint(s, 16, 21)
	if err != nil {
		return -1
	}
	return rune(n)
}

// maxName is more than the longest name has bytes.
const maxName = 128

// Lookup finds the character with a name or alias, in letters of either case.
// Names of sequences are none.
func Lookup(name string) (rune, bool) {
	if len(name) > maxName {
		return 0, false
	}
	name = upperASCII(name)
	if rest, ok := strings.CutPrefix(name, hangulPrefix); ok {
		return hangulSyllable(rest)
	}
	t := loaded()
	if r, ok := t.byName[name]; ok {
		return r, true
	}
	i := strings.LastIndexByte(name, '-')
	prefix, digits := name[:i+1], name[i+1:]
	if n := len(digits); n < 4 || n > 5 || n == 5 && digits[0] == '0' {
		return 0, false
	}
	r := hexRune(digits)
	for _, s := range t.spans {
		if s.prefix == prefix && s.lo <= r && r <= s.hi {
			return r, true
		}
	}
	return 0, false
}

// upperASCII is s in capital letters; other than ASCII letters stay, and no
// name has them.
func upperASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if 'a' <= s[i] && s[i] <= 'z' {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if 'a' <= b[j] && b[j] <= 'z' {
					b[j] -= 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}

// Name returns the name of a character; aliases do not count.
func Name(r rune) (string, bool) {
	if name, ok := hangulName(r); ok {
		return name, true
	}
	t := loaded()
	for _, s := range t.spans {
		if s.lo <= r && r <= s.hi && s.given {
			return s.prefix + strings.ToUpper(strconv.FormatInt(int64(r), 16)), true
		}
	}
	i, ok := slices.BinarySearchFunc(t.entries, r, func(e entry, r rune) int { return int(e.r) - int(r) })
	if !ok {
		return "", false
	}
	return t.entries[i].name, true
}
