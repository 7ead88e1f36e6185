package ast

import "github.com/pynterp/pynterp/go/position"

// This file defines the patterns of the match statement.

// MatchValue is a literal or dotted name, compared with ==.
type MatchValue struct {
	position.Range
	Value Expr
}

// MatchSingleton is None, True or False (Value nil or bool), compared with is.
type MatchSingleton struct {
	position.Range
	Value any
}

// MatchSequence is [Patterns].
type MatchSequence struct {
	position.Range
	Patterns []Pattern
}

// MatchMapping is {Keys[0]: Patterns[0], …, **Rest}.
type MatchMapping struct {
	position.Range
	Keys     []Expr
	Patterns []Pattern
	Rest     string // or ""
}

// MatchClass is Cls(Patterns, KwdAttrs[0]=KwdPatterns[0], …).
type MatchClass struct {
	position.Range
	Cls         Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern
}

// MatchStar is *Name in a sequence; Name is "" for *_.
type MatchStar struct {
	position.Range
	Name string
}

// MatchAs is Pattern as Name, a bare capture (Pattern nil), or _ (both empty).
type MatchAs struct {
	position.Range
	Pattern Pattern
	Name    string
}

// MatchOr is Patterns[0] | Patterns[1] | …
type MatchOr struct {
	position.Range
	Patterns []Pattern
}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}
