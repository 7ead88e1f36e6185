// Package lexer turns Python 3.14 source bytes into tokens, one at a time, the
// way CPython's tokenizer does: indentation becomes Indent and Dedent tokens,
// f-strings and t-strings are split into start, middle and end tokens around
// the tokens of their expressions (PEP 701), and every mistake is reported
// with CPython's message at CPython's place.
//
// It reads lazily because the place of a "invalid syntax" error depends on how
// far the parser has looked. It does not interpret literals: that is the
// parser's work.
//
// Files: token.go (kinds), source.go (decoding), lexer.go (state, characters,
// entry point), indent.go, normal.go (operators, names), number.go, string.go,
// fstring.go, errors.go. Tests: lexer_test.go, fuzz_test.go.
package lexer

// Kind is the kind of a token. Each keyword and each operator has its own.
type Kind uint8

// The token kinds.
const (
	None Kind = iota // no token: the lexer failed
	EndMarker
	Name
	Number
	String
	Newline
	Indent
	Dedent
	FStringStart
	FStringMiddle
	FStringEnd
	TStringStart
	TStringMiddle
	TStringEnd

	LPar
	RPar
	LSqb
	RSqb
	LBrace
	RBrace
	Colon
	Comma
	Semi
	Plus
	Minus
	Star
	Slash
	VBar
	Amper
	Less
	Greater
	Equal
	Dot
	Percent
	EqEqual
	NotEqual
	LessEqual
	GreaterEqual
	Tilde
	Circumflex
	LeftShift
	RightShift
	DoubleStar
	PlusEqual
	MinEqual
	StarEqual
	SlashEqual
	PercentEqual
	AmperEqual
	VBarEqual
	CircumflexEqual
	LeftShiftEqual
	RightShiftEqual
	DoubleStarEqual
	DoubleSlash
	DoubleSlashEqual
	At
	AtEqual
	Arrow
	Ellipsis
	ColonEqual
	Exclamation
	Op // a character that is no token of the language: $ ? `

	False // first keyword
	NoneKeyword
	True
	And
	As
	Assert
	Async
	Await
	Break
	Class
	Continue
	Def
	Del
	Elif
	Else
	Except
	Finally
	For
	From
	Global
	If
	Import
	In
	Is
	Lambda
	Nonlocal
	Not
	Or
	Pass
	Raise
	Return
	Try
	While
	With
	Yield // last keyword
)

// IsKeyword tells whether k is one of the reserved words.
func (k Kind) IsKeyword() bool { return k >= False && k <= Yield }

// Token is one token. Line and Col are as in position.Range, but Col and
// EndCol are -1 for tokens without text (Indent, Dedent, EndMarker).
type Token struct {
	Kind            Kind
	Level           uint8 // how many brackets are open after the token
	Line, Col       int32
	EndLine, EndCol int32
	Start, End      int32 // the token's text is Source()[Start:End]
}

// keyword returns the kind of a reserved word, or Name.
func keyword(word []byte) Kind {
	if len(word) < 2 || len(word) > 8 {
		return Name
	}
	switch string(word) {
	case "False":
		return False
	case "None":
		return NoneKeyword
	case "True":
		return True
	case "and":
		return And
	case "as":
		return As
	case "assert":
		return Assert
	case "async":
		return Async
	case "await":
		return Await
	case "break":
		return Break
	case "class":
		return Class
	case "continue":
		return Continue
	case "def":
		return Def
	case "del":
		return Del
	case "elif":
		return Elif
	case "else":
		return Else
	case "except":
		return Except
	case "finally":
		return Finally
	case "for":
		return For
	case "from":
		return From
	case "global":
		return Global
	case "if":
		return If
	case "import":
		return Import
	case "in":
		return In
	case "is":
		return Is
	case "lambda":
		return Lambda
	case "nonlocal":
		return Nonlocal
	case "not":
		return Not
	case "or":
		return Or
	case "pass":
		return Pass
	case "raise":
		return Raise
	case "return":
		return Return
	case "try":
		return Try
	case "while":
		return While
	case "with":
		return With
	case "yield":
		return Yield
	}
	return Name
}

// operator1 returns the kind of a one-character operator.
func operator1(c byte) Kind {
	switch c {
	case '(':
		return LPar
	case ')':
		return RPar
	case '[':
		return LSqb
	case ']':
		return RSqb
	case '{':
		return LBrace
	case '}':
		return RBrace
	case ':':
		return Colon
	case ',':
		return Comma
	case ';':
		return Semi
	case '+':
		return Plus
	case '-':
		return Minus
	case '*':
		return Star
	case '/':
		return Slash
	case '|':
		return VBar
	case '&':
		return Amper
	case '<':
		return Less
	case '>':
		return Greater
	case '=':
		return Equal
	case '.':
		return Dot
	case '%':
		return Percent
	case '~':
		return Tilde
	case '^':
		return Circumflex
	case '@':
		return At
	case '!':
		return Exclamation
	}
	return Op
}

// operator2 returns the kind of a two-character operator, or None. The pair
// <> is the old spelling of !=.
func operator2(c, d byte) Kind {
	if d == '=' {
		switch c {
		case '=':
			return EqEqual
		case '!':
			return NotEqual
		case '<':
			return LessEqual
		case '>':
			return GreaterEqual
		case '+':
			return PlusEqual
		case '-':
			return MinEqual
		case '*':
			return StarEqual
		case '/':
			return SlashEqual
		case '%':
			return PercentEqual
		case '&':
			return AmperEqual
		case '|':
			return VBarEqual
		case '^':
			return CircumflexEqual
		case '@':
			return AtEqual
		case ':':
			return ColonEqual
		}
		return None
	}
	switch {
	case c == '*' && d == '*':
		return DoubleStar
	case c == '/' && d == '/':
		return DoubleSlash
	case c == '<' && d == '<':
		return LeftShift
	case c == '>' && d == '>':
		return RightShift
	case c == '<' && d == '>':
		return NotEqual
	case c == '-' && d == '>':
		return Arrow
	}
	return None
}

// operator3 returns the kind of the operator first followed by '=', or None.
func operator3(first Kind) Kind {
	switch first {
	case DoubleStar:
		return DoubleStarEqual
	case DoubleSlash:
		return DoubleSlashEqual
	case LeftShift:
		return LeftShiftEqual
	case RightShift:
		return RightShiftEqual
	}
	return None
}
