package text

// This file defines ljust, rjust, center, zfill and expandtabs. They serve str
// and bytes: the caller passes the length in characters. Tests: pad_test.go.

import "strings"

// PadRight is s.ljust(width, fill). length is the number of characters of s,
// fill is one character.
func PadRight(s string, length, width int, fill string, grow Grow) (string, error) {
	return pad(s, 0, max(width-length, 0), fill, grow)
}

// PadLeft is s.rjust(width, fill).
func PadLeft(s string, length, width int, fill string, grow Grow) (string, error) {
	return pad(s, max(width-length, 0), 0, fill, grow)
}

// Center is s.center(width, fill). An odd rest goes to the left side when width
// is odd, else to the right.
func Center(s string, length, width int, fill string, grow Grow) (string, error) {
	rest := max(width-length, 0)
	left := rest/2 + rest&width&1
	return pad(s, left, rest-left, fill, grow)
}

func pad(s string, left, right int, fill string, grow Grow) (string, error) {
	if left == 0 && right == 0 || fill == "" {
		return s, nil
	}
	padding := addSize(mulSize(left, len(fill)), mulSize(right, len(fill)))
	var b strings.Builder
	if err := reserve(&b, addSize(len(s), padding), grow); err != nil {
		return "", err
	}
	writeRepeated(&b, fill, left)
	b.WriteString(s)
	writeRepeated(&b, fill, right)
	return b.String(), nil
}

// spaces64 is a stock of the usual fill.
const spaces64 = "                                                                "

func writeRepeated(b *strings.Builder, fill string, n int) {
	if fill == " " {
		for ; n > len(spaces64); n -= len(spaces64) {
			b.WriteString(spaces64)
		}
		b.WriteString(spaces64[:max(n, 0)])
		return
	}
	for ; n > 0; n-- {
		b.WriteString(fill)
	}
}

// ZFill is s.zfill(width): zeros after the sign.
func ZFill(s string, length, width int, grow Grow) (string, error) {
	zeros := width - length
	if zeros <= 0 {
		return s, nil
	}
	var b strings.Builder
	if err := reserve(&b, addSize(len(s), min(zeros, maxSize)), grow); err != nil {
		return "", err
	}
	if s != "" && (s[0] == '+' || s[0] == '-') {
		b.WriteByte(s[0])
		s = s[1:]
	}
	writeRepeated(&b, "0", zeros)
	b.WriteString(s)
	return b.String(), nil
}

// ExpandTabs is s.expandtabs(tabSize) for str: columns are code points.
func ExpandTabs(s string, tabSize int, grow Grow) (string, error) {
	return expandTabs(s, tabSize, grow, true)
}

// ExpandTabsBytes is s.expandtabs(tabSize) for bytes.
func ExpandTabsBytes(s string, tabSize int, grow Grow) (string, error) {
	return expandTabs(s, tabSize, grow, false)
}

func expandTabs(s string, tabSize int, grow Grow, wide bool) (string, error) {
	if strings.IndexByte(s, '\t') < 0 {
		return s, nil
	}
	size := 0
	eachTab(s, tabSize, wide, func(run string, blanks int) {
		size = addSize(size, addSize(len(run), min(blanks, maxSize)))
	})
	var b strings.Builder
	if err := reserve(&b, size, grow); err != nil {
		return "", err
	}
	eachTab(s, tabSize, wide, func(run string, blanks int) {
		b.WriteString(run)
		writeRepeated(&b, " ", blanks)
	})
	return b.String(), nil
}

// eachTab calls visit for each tab with the text before it and the blanks that
// replace it, and for the text after the last tab.
func eachTab(s string, tabSize int, wide bool, visit func(run string, blanks int)) {
	start, column := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\t':
			blanks := 0
			if tabSize > 0 {
				blanks = tabSize - column%tabSize
				column = 0
			}
			visit(s[start:i], blanks)
			start = i + 1
		case c == '\n' || c == '\r':
			column = 0
		case !wide || !isContinuation(c):
			column++
		}
	}
	visit(s[start:], 0)
}
