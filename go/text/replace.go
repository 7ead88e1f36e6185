package text

// This file defines replace and translate. Tests: replace_test.go.

import "strings"

// Replace is s.replace(old, new, count) for str; a negative count is no limit.
func Replace(s, old, new string, count int, grow Grow) (string, error) {
	if old == "" {
		return interleave(s, new, count, grow, RuneCount(s), func(i int) int {
			_, size := DecodeRune(s[i:])
			return size
		})
	}
	return replace(s, old, new, count, grow)
}

// ReplaceBytes is Replace for bytes.
func ReplaceBytes(s, old, new string, count int, grow Grow) (string, error) {
	if old == "" {
		return interleave(s, new, count, grow, len(s), func(int) int { return 1 })
	}
	return replace(s, old, new, count, grow)
}

func replace(s, old, new string, count int, grow Grow) (string, error) {
	if count < 0 {
		count = len(s)
	}
	if old == new || len(old) > len(s) {
		return s, nil
	}
	n := countUpTo(s, old, count)
	if n == 0 {
		return s, nil
	}
	var b strings.Builder
	size := addSize(len(s)-n*len(old), mulSize(n, len(new)))
	if err := reserve(&b, size, grow); err != nil {
		return "", err
	}
	f := newFinder(old)
	for ; n > 0; n-- {
		i := f.find(s)
		b.WriteString(s[:i])
		b.WriteString(new)
		s = s[i+len(old):]
	}
	b.WriteString(s)
	return b.String(), nil
}

// interleave puts new before each of the first count characters, and at the end
// if count allows; length is the number of characters, sizeAt gives the bytes
// of the one at an offset.
func interleave(s, new string, count int, grow Grow, length int, sizeAt func(int) int) (string, error) {
	n := length + 1
	if count >= 0 {
		n = min(n, count)
	}
	if n == 0 || new == "" {
		return s, nil
	}
	var b strings.Builder
	if err := reserve(&b, addSize(len(s), mulSize(n, len(new))), grow); err != nil {
		return "", err
	}
	off := 0
	for ; n > 0; n-- {
		b.WriteString(new)
		if off < len(s) {
			size := sizeAt(off)
			b.WriteString(s[off : off+size])
			off += size
		}
	}
	b.WriteString(s[off:])
	return b.String(), nil
}

// Translator says what a character becomes: a string, possibly empty, or keep
// to leave it alone.
type Translator func(r rune) (replacement string, keep bool, err error)

// translateStep is how much of a result Translate charges for at a time.
const translateStep = 4096

// Translate is s.translate(table). An ASCII character is looked up once only,
// others each time. What the result takes is charged as it grows.
func Translate(s string, table Translator, grow Grow) (string, error) {
	var ascii [128]struct {
		text  string
		known bool
	}
	out := meter{grow: grow}
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		piece := s[i : i+size]
		i += size
		if r < 128 && ascii[r].known {
			piece = ascii[r].text
		} else {
			replacement, keep, err := table(r)
			if err != nil {
				return "", err
			}
			if !keep {
				piece = replacement
			}
			if r < 128 {
				ascii[r].text, ascii[r].known = piece, true
			}
		}
		if err := out.write(piece); err != nil {
			return "", err
		}
	}
	return string(out.buf), nil
}

// meter is a buffer that charges for its bytes before it takes them.
type meter struct {
	buf  []byte
	grow Grow
	// free counts the bytes already charged for.
	free int
}

func (m *meter) write(s string) error {
	if m.free < len(s) {
		step := max(len(s), translateStep)
		if err := charge(step, m.grow); err != nil {
			return err
		}
		m.free += step
	}
	m.free -= len(s)
	m.buf = append(m.buf, s...)
	return nil
}

// writeBytes is write of bytes that the caller goes on using.
func (m *meter) writeBytes(b []byte) error {
	if m.free < len(b) {
		step := max(len(b), translateStep)
		if err := charge(step, m.grow); err != nil {
			return err
		}
		m.free += step
	}
	m.free -= len(b)
	m.buf = append(m.buf, b...)
	return nil
}

// TranslateBytes is s.translate(table, delete) for bytes; table holds 256 bytes,
// or none to change nothing.
func TranslateBytes(s, table, remove string) string {
	var drop [256]bool
	for i := range len(remove) {
		drop[remove[i]] = true
	}
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		c := s[i]
		if drop[c] {
			continue
		}
		if len(table) == 256 {
			c = table[c]
		}
		out = append(out, c)
	}
	return string(out)
}
