package lexer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/lexer"
)

// FuzzLexer checks that every source ends in an EndMarker or an error, and that
// tokens lie in the source, in order, at the places they name.
func FuzzLexer(f *testing.F) {
	cases, err := corpus.Cases()
	require.NoError(f, err)
	for i, c := range cases {
		f.Add([]byte(c.Program()), i%2 == 0)
	}
	f.Fuzz(func(t *testing.T, src []byte, text bool) {
		var lines []int
		l, err := lexer.New(src, lexer.Options{Text: text, AddNewline: true, Warn: func(w lexer.Warning) {
			require.NotEmpty(t, w.Msg)
			lines = append(lines, w.Line)
		}})
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		checkTokens(t, l)
		for _, line := range lines {
			require.Positive(t, line)
		}
	})
}

func checkTokens(t *testing.T, l *lexer.Lexer) {
	length := int32(len(l.Source()))
	var last lexer.Token
	for n := 0; ; n++ {
		// An empty line can give an Indent or Dedent per level, a character
		// of an f-string a middle and an end.
		require.LessOrEqual(t, n, 4*len(l.Source())+8, "more tokens than characters")
		token := l.Next()
		if token.Kind == lexer.None {
			require.NotNil(t, l.Err())
			require.True(t, l.Err().Code != lexer.CodeComplete || l.Err().Msg != "", "an error without a message")
			return
		}
		if l.Err() != nil { // met while looking for the token's end
			require.Equal(t, lexer.None, l.Next().Kind)
			return
		}
		require.True(t, 0 <= token.Start && token.Start <= token.End && token.End <= length, "%+v", token)
		require.LessOrEqual(t, last.Line, token.Line, "%+v then %+v", last, token)
		require.LessOrEqual(t, token.Line, token.EndLine)
		if token.Col >= 0 {
			require.LessOrEqual(t, last.End, token.Start, "%+v then %+v", last, token)
			checkPlace(t, l.Source(), token.Start, token.Line, token.Col)
			checkPlace(t, l.Source(), extent(token, l.Source()), token.EndLine, token.EndCol)
			last = token
		}
		if token.Kind == lexer.EndMarker {
			return
		}
	}
}

// extent is where the token's place ends: with the second of two braces, which
// is no part of the text of an f-string.
func extent(token lexer.Token, src []byte) int32 {
	end := token.End
	middle := token.Kind == lexer.FStringMiddle || token.Kind == lexer.TStringMiddle
	if middle && end > token.Start && int(end) < len(src) && (src[end] == '{' || src[end] == '}') && src[end] == src[end-1] {
		end++
	}
	return end
}

// checkPlace checks that an offset is at a column, counted in bytes, of its line.
func checkPlace(t *testing.T, src []byte, offset, line, col int32) {
	require.LessOrEqual(t, col, offset)
	start := offset - col
	require.True(t, start == 0 || src[start-1] == '\n', "line %d does not start at %d", line, start)
}
