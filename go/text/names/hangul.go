package names

import "strings"

// This file has the rule of the names of Hangul syllables: the short names of
// the letters that a syllable is made of. Tests: names_test.go.

const (
	hangulPrefix = "HANGUL SYLLABLE "
	hangulFirst  = 0xAC00
)

// The short names of the letters that begin, carry and end a syllable, in the
// order in which syllables are numbered.
var (
	hangulLeads  = strings.Split("G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H", ",")
	hangulVowels = strings.Split("A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I", ",")
	hangulTails  = strings.Split(",G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H", ",")
)

// hangulSyllable finds the syllable with the name after the prefix.
func hangulSyllable(name string) (rune, bool) {
	lead, rest := longestPrefix(hangulLeads, name)
	vowel, rest := longestPrefix(hangulVowels, rest)
	tail, rest := longestPrefix(hangulTails, rest)
	if lead < 0 || vowel < 0 || tail < 0 || rest != "" {
		return 0, false
	}
	return rune(hangulFirst + (lead*len(hangulVowels)+vowel)*len(hangulTails) + tail), true
}

// longestPrefix returns the place in list of the longest prefix of s, -1 if
// none is, and what follows it.
func longestPrefix(list []string, s string) (int, string) {
	at, size := -1, -1
	for i, p := range list {
		if len(p) > size && strings.HasPrefix(s, p) {
			at, size = i, len(p)
		}
	}
	return at, s[max(size, 0):]
}

// hangulName returns the name of a syllable.
func hangulName(r rune) (string, bool) {
	n := int(r) - hangulFirst
	if n < 0 || n >= len(hangulLeads)*len(hangulVowels)*len(hangulTails) {
		return "", false
	}
	n, tail := n/len(hangulTails), n%len(hangulTails)
	return hangulPrefix + hangulLeads[n/len(hangulVowels)] + hangulVowels[n%len(hangulVowels)] + hangulTails[tail], true
}
