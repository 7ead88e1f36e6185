package runtime

import "github.com/pynterp/pynterp/go/text"

// This file has str's methods that ask what kind of characters a text has.
// Tests: strmethods_test.go, corpus/str.

var strPredicateDefs = []Def{
	{Name: "isalnum", Sig: "($self, /)", Fn: strPredicate(text.IsAlnum), Doc: "Tell whether all characters are letters or digits, and there is one."},
	{Name: "isalpha", Sig: "($self, /)", Fn: strPredicate(text.IsAlpha), Doc: "Tell whether all characters are letters, and there is one."},
	{Name: "isascii", Sig: "($self, /)", Fn: strIsASCII, Doc: "Tell whether all characters are ASCII."},
	{Name: "isdecimal", Sig: "($self, /)", Fn: strPredicate(text.IsDecimal), Doc: "Tell whether all characters are decimal digits, and there is one."},
	{Name: "isdigit", Sig: "($self, /)", Fn: strPredicate(text.IsDigit), Doc: "Tell whether all characters are digits, and there is one."},
	{Name: "isidentifier", Sig: "($self, /)", Fn: strPredicate(text.IsIdentifier), Doc: "Tell whether the text could be a name; keywords count."},
	{Name: "islower", Sig: "($self, /)", Fn: strPredicate(text.IsLower), Doc: "Tell whether all cased characters are lower case, and there is one."},
	{Name: "isnumeric", Sig: "($self, /)", Fn: strPredicate(text.IsNumeric), Doc: "Tell whether all characters are numeric, and there is one."},
	{Name: "isprintable", Sig: "($self, /)", Fn: strPredicate(text.IsPrintable), Doc: "Tell whether repr shows all characters as themselves."},
	{Name: "isspace", Sig: "($self, /)", Fn: strPredicate(text.IsSpace), Doc: "Tell whether all characters are white space, and there is one."},
	{Name: "istitle", Sig: "($self, /)", Fn: strPredicate(text.IsTitle), Doc: "Tell whether each word starts with its only capital."},
	{Name: "isupper", Sig: "($self, /)", Fn: strPredicate(text.IsUpper), Doc: "Tell whether all cased characters are upper case, and there is one."},
}

// strPredicate makes the method of a question.
func strPredicate(is func(string) bool) NativeFn {
	return func(th *Thread, a []Value) (Value, error) {
		s := strOf(a[0]).s
		if err := th.work(len(s)); err != nil {
			return Value{}, err
		}
		return Bool(is(s)), nil
	}
}

func strIsASCII(th *Thread, a []Value) (Value, error) { return Bool(strOf(a[0]).isASCII()), nil }

// isIdentifier reports whether s could be a name.
func isIdentifier(s string) bool { return text.IsIdentifier(s) }
