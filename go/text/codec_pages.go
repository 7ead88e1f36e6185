package text

// This file reads codec_pages.txt: the encodings with one byte a character that
// are a table, such as cp1252, iso8859-2 and koi8-r. Their names are read when
// one is first looked up, a table when it is first used. What converts with the
// tables is in codec_single.go. Tests: codec_pages_test.go, corpus/str_codecs.

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed codec_pages.txt
var pagesText string

// undefined marks a byte without a character in a table.
const undefined rune = -1

// codecPage is an encoding of codec_pages.txt.
type codecPage struct {
	name  string
	load  func() *page
	ascii bool
}

// pageSet is what codec_pages.txt says; the encoding CodecPage+i is pages[i].
type pageSet struct {
	pages   []codecPage
	byAlias map[string]Codec
}

// pageTables reads the names once.
var pageTables = sync.OnceValue(func() *pageSet {
	set := &pageSet{byAlias: map[string]Codec{}}
	_, text, _ := strings.Cut(pagesText, "\n\n")
	for text != "" {
		var head, table string
		head, text, _ = strings.Cut(text, "\n")
		table, text, _ = strings.Cut(text, "\n")
		first, points, _ := strings.Cut(table, " ")
		names := strings.Fields(head)
		for _, alias := range names[1:] {
			set.byAlias[alias] = CodecPage + Codec(len(set.pages))
		}
		set.pages = append(set.pages, codecPage{
			name:  names[0],
			load:  sync.OnceValue(func() *page { return readPage(first, points) }),
			ascii: first == "80",
		})
	}
	return set
})

func readPage(first, points string) *page {
	p := &page{
		encoding:     "charmap",
		encodeReason: "character maps to <undefined>",
		decodeReason: "character maps to <undefined>",
		inverse:      make(map[rune]byte, 256),
	}
	if first == "80" {
		p.direct, p.first = 0x80, 0x80
	}
	for ; len(points) >= 4; points = points[4:] {
		r := undefined
		if n, err := strconv.ParseUint(points[:4], 16, 32); err == nil {
			r = rune(n)
			p.inverse[r] = byte(int(p.first) + len(p.table))
		}
		p.table = append(p.table, r)
	}
	return p
}

// single returns the table of an encoding with one byte a character, nil for
// the others.
func (c Codec) single() *page {
	switch {
	case c == CodecASCII:
		return &ascii
	case c == CodecLatin1:
		return &latin1
	case c >= CodecPage && int(c-CodecPage) < len(pageTables().pages):
		return pageTables().pages[c-CodecPage].load()
	}
	return nil
}

// ASCIICompatible reports whether text in ASCII has the same bytes in c, and
// those bytes the same text.
func (c Codec) ASCIICompatible() bool {
	switch {
	case c == CodecUTF8 || c == CodecASCII || c == CodecLatin1:
		return true
	case c < CodecPage:
		return false
	}
	pages := pageTables().pages
	return int(c-CodecPage) < len(pages) && pages[c-CodecPage].ascii
}
