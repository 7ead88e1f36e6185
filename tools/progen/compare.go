package main

// This file compares two outcomes of a program.

import (
	"fmt"
	"regexp"
	"strings"
)

var address = regexp.MustCompile(`(?i) at 0x[0-9a-f]+`)

// undecided are words in an outcome that depends on how much the interpreters
// can take, or on an address; docs/differences.md has the reasons.
var undecided = regexp.MustCompile(`RecursionError|recursion depth|MemoryError|TookTooLong|'0', 'x', '7'|f7x0`)

// guess is the end of a NameError's message: CPython does not suggest variables
// that were not bound yet.
var guess = regexp.MustCompile(`(NameError: name '\w+' is not defined)\. Did you mean: '\w+'\?`)

// A difference is the first place where two outcomes part.
type difference struct {
	what      string // stdout, raises or traceback
	want, got string // the lines
}

func (d *difference) String() string {
	return fmt.Sprintf("%s\n  CPython %q\n  pynterp %q", d.what, d.want, d.got)
}

// compare tells how the outcomes differ, nil if they do not. decided is false
// if one of them says nothing.
func compare(want, got outcome) (d *difference, decided bool) {
	if want.Error != "" || got.Error != "" {
		return nil, false
	}
	for _, o := range []outcome{want, got} {
		if undecided.MatchString(o.Stdout) || undecided.MatchString(o.Type) || undecided.MatchString(o.Message) {
			return nil, false
		}
	}
	parts := []struct{ what, want, got string }{
		{"stdout", want.Stdout, got.Stdout},
		{"raises", want.Type + ": " + want.Message, got.Type + ": " + got.Message},
		{"traceback", want.Traceback, got.Traceback},
	}
	for _, p := range parts {
		p.want, p.got = guess.ReplaceAllString(p.want, "$1"), guess.ReplaceAllString(p.got, "$1")
		if p.what == "traceback" && want.Type == "SystemExit" {
			continue // prints none
		}
		if d := firstDifference(p.what, address.ReplaceAllString(p.want, ""), address.ReplaceAllString(p.got, "")); d != nil {
			return d, true
		}
	}
	return nil, true
}

func firstDifference(what, want, got string) *difference {
	if want == got {
		return nil
	}
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w)-1 && i < len(g)-1 && w[i] == g[i] {
		i++
	}
	return &difference{fmt.Sprintf("%s line %d", what, i+1), w[i], g[i]}
}
