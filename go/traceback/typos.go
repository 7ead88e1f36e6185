package traceback

import (
	"slices"
	"strings"

	"github.com/pynterp/pynterp/go/lexer"
	"github.com/pynterp/pynterp/go/text"
)

// This file finds misspelt keywords behind a syntax error: it puts keywords in
// the place of similar names, one at a time, until the source up to the error
// is free of it. Tests: typos_test.go and the recordings.

const (
	maxTypoSource = 1024 // characters of source that are looked at
	maxTypoWords  = 10   // names that are tried
	maxTypoRead   = 1 << 16

	firstLine = -1 // only the text of the error is known
)

// correctKeyword changes the place, the text and the message of an error that a
// misspelt keyword explains.
func (r *renderer) correctKeyword(s *Syntax) {
	generic := s.Msg.Value == "invalid syntax"
	if !s.FromParser || s.OddLine.Set || !generic && !strings.Contains(s.Msg.Value, "Perhaps you forgot a comma") {
		return
	}
	lines, only := r.typoLines(s)
	if only != firstLine {
		if start := lastStatement(strings.Join(lines, "\n"), s.Line.Value, generic); start > 0 {
			lines = lines[start-1:]
			if only > 0 {
				only -= start - 1
			}
		}
	}
	source := dedent(strings.Join(lines, "\n"))
	if len(lines) == 0 || text.RuneCount(source) > maxTypoSource {
		return
	}
	lines = splitLines(source)
	words := 0
	for t := range names(source) {
		if only > 0 && int(t.Line) != only || slices.Contains(keywords, t.text) {
			continue
		}
		if words++; words > maxTypoWords || int(t.Line) > len(lines) {
			return
		}
		if keyword := t.correction(lines, &r.speller); keyword != "" {
			t.report(s, lines, keyword)
			return
		}
	}
}

// typoLines returns the source up to the line of the error. Where it comes from
// a file, only is the line of the error: names on other lines are not tried.
// Where there is no source, only is firstLine.
func (r *renderer) typoLines(s *Syntax) (lines []string, only int) {
	if s.Source.Set {
		lines = splitLines(s.Source.Value)
		return lines[:min(len(lines), max(s.Line.Value, 0))], 0
	}
	if r.lines != nil && s.Filename.Value != "" {
		size := 0
		for n := 1; n <= s.Line.Value && size <= maxTypoRead; n++ {
			line, ok := r.lines.Line(s.Filename.Value, n)
			if !ok {
				break
			}
			size += len(line)
			lines = append(lines, strings.TrimRight(line, "\r\n"))
		}
		switch {
		case size > maxTypoRead:
			return nil, 0
		case len(lines) > 0:
			return lines, s.Line.Value
		}
	}
	lines = splitLines(s.Text.Value)
	return lines[:min(len(lines), 1)], firstLine
}

// word is a name in a source.
type word struct {
	lexer.Token
	text string
}

// names hands out the names and keywords of a source, up to what is no token.
func names(source string) func(yield func(word) bool) {
	return func(yield func(word) bool) {
		lex, err := lexer.New([]byte(source), lexer.Options{Text: true, AddNewline: true})
		if err != nil {
			return
		}
		for {
			t := lex.Next()
			switch {
			case t.Kind == lexer.EndMarker || t.Kind == lexer.None:
				return
			case t.Kind != lexer.Name && !t.Kind.IsKeyword():
				continue
			}
			if !yield(word{t, string(lex.Source()[t.Start:t.End])}) {
				return
			}
		}
	}
}

// correction returns the keyword that makes the source right in place of w.
func (w word) correction(lines []string, p *speller) string {
	for _, keyword := range similarKeywords(w.text) {
		line := lines[w.Line-1]
		if int(w.EndCol) > len(line) {
			return ""
		}
		corrected := slices.Clone(lines)
		corrected[w.Line-1] = line[:w.Col] + keyword + line[w.EndCol:]
		if keyword != w.text && p.acceptable(strings.Join(corrected, "\n")) {
			return keyword
		}
	}
	return ""
}

// report makes s the error at w.
func (w word) report(s *Syntax, lines []string, keyword string) {
	line := lines[w.Line-1]
	s.Text = Some(line + "\n")
	s.Col, s.EndCol = Some(charOffset(line, int(w.Col))+1), Some(charOffset(line, int(w.EndCol))+1)
	s.Line, s.EndLine = Some(int(w.Line)), Some(int(w.EndLine))
	s.Msg = Some("invalid syntax. Did you mean '" + keyword + "'?")
}
