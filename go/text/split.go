package text

// This file defines split and rsplit. A split is an iterator, so
// that its caller can charge for each piece as it comes. Tests: split_test.go.

// Splitter hands out the pieces of a split one by one, without allocation.
// Pieces of a reverse split come from the end of the string.
type Splitter struct {
	rest   string
	spaces spacing
	find   finder
	// left counts the cuts that may still be made.
	left    int
	bySpace bool
	reverse bool
	done    bool
}

// Next returns the next piece, or false after the last.
func (p *Splitter) Next() (string, bool) {
	switch {
	case p.done:
		return "", false
	case p.bySpace && p.reverse:
		return p.lastWord()
	case p.bySpace:
		return p.word()
	case p.reverse:
		return p.lastPiece()
	}
	return p.piece()
}

// Split is s.split(sep, limit), for bytes too. sep must not be empty; a
// negative limit is none.
func Split(s, sep string, limit int) Splitter {
	return Splitter{rest: s, find: newFinder(sep), left: cuts(s, limit)}
}

// RSplit is s.rsplit(sep, limit), for bytes too. Pieces come from the end.
func RSplit(s, sep string, limit int) Splitter {
	return Splitter{rest: s, find: newReverseFinder(sep), left: cuts(s, limit), reverse: true}
}

// Fields is s.split(None, limit) for str.
func Fields(s string, limit int) Splitter {
	return Splitter{rest: s, spaces: strSpacing, left: cuts(s, limit), bySpace: true}
}

// RFields is s.rsplit(None, limit) for str. Pieces come from the end.
func RFields(s string, limit int) Splitter {
	return Splitter{rest: s, spaces: strSpacing, left: cuts(s, limit), bySpace: true, reverse: true}
}

// FieldsBytes is s.split(None, limit) for bytes.
func FieldsBytes(s string, limit int) Splitter {
	return Splitter{rest: s, spaces: bytesSpacing, left: cuts(s, limit), bySpace: true}
}

// RFieldsBytes is s.rsplit(None, limit) for bytes. Pieces come from the end.
func RFieldsBytes(s string, limit int) Splitter {
	return Splitter{rest: s, spaces: bytesSpacing, left: cuts(s, limit), bySpace: true, reverse: true}
}

func cuts(s string, limit int) int {
	if limit < 0 {
		return len(s) + 1
	}
	return limit
}

func (p *Splitter) piece() (string, bool) {
	if p.left > 0 && p.find.needle != "" {
		if i := p.find.find(p.rest); i >= 0 {
			p.left--
			piece := p.rest[:i]
			p.rest = p.rest[i+len(p.find.needle):]
			return piece, true
		}
	}
	return p.last()
}

func (p *Splitter) lastPiece() (string, bool) {
	if p.left > 0 && p.find.needle != "" {
		if i := p.find.findLast(p.rest); i >= 0 {
			p.left--
			piece := p.rest[i+len(p.find.needle):]
			p.rest = p.rest[:i]
			return piece, true
		}
	}
	return p.last()
}

func (p *Splitter) last() (string, bool) {
	p.done = true
	return p.rest, true
}

func (p *Splitter) word() (string, bool) {
	start := p.spaces.skipSpace(p.rest, 0)
	if start == len(p.rest) {
		p.done = true
		return "", false
	}
	if p.left == 0 {
		p.rest = p.rest[start:]
		return p.last()
	}
	p.left--
	end := p.spaces.skipWord(p.rest, start)
	piece := p.rest[start:end]
	p.rest = p.rest[end:]
	return piece, true
}

func (p *Splitter) lastWord() (string, bool) {
	end := p.spaces.skipSpaceBack(p.rest, len(p.rest))
	if end == 0 {
		p.done = true
		return "", false
	}
	if p.left == 0 {
		p.rest = p.rest[:end]
		return p.last()
	}
	p.left--
	start := p.spaces.skipWordBack(p.rest, end)
	piece := p.rest[start:end]
	p.rest = p.rest[:start]
	return piece, true
}
