package main

// This file reads the grammar: the text files in grammar/ that say what programs
// are made of. A rule is its name in a line of its own and its alternatives:
//
//	int
//	|3 <int> + <int>
//	| abs(<int>)
//	|2{x:int} [<int> for x in <list>]
//	| if <cond>:
//	.     <stmts>
//
// "|" begins an alternative, with its weight (1 if none), "." continues it. In
// braces stand names that are bound within it, with the kind of their values;
// {+$1:fn} binds the name after it. <int> is expanded by the rule int, or by
// int.leaf where programs get deep; $1 to $9 are new names, the same within one
// alternative; <v:int> is a variable with a value of the kind, <lv:int> one to
// assign to. Rules with literals are in atoms.go. Tests: progen_test.go.

import (
	"embed"
	"regexp"
	"strconv"
	"strings"

	"github.com/pkg/errors"
)

//go:embed grammar/*.txt
var grammarFiles embed.FS

// A grammar is its rules by name.
type grammar map[string]*rule

type rule struct {
	alternatives []*alternative
	weight       int
}

// An alternative is lines of a program with holes.
type alternative struct {
	weight int
	binds  []bind
	lines  []string
	low    bool // binds less than arithmetic does: needs parentheses in operands
	infix  bool // has an operator
}

// A bind is a name that an alternative brings.
type bind struct {
	name, kind string
	after      bool
}

var (
	alternativeLine = regexp.MustCompile(`^\|(\d*)(\{\+?[$\w]+:[a-z]+(?:,\+?[$\w]+:[a-z]+)*\})? ?(.*)$`)
	lowOperator     = regexp.MustCompile(`^not |^lambda|<(cmp|binop)>| (and|or|in|is|if|not|==|<|<=|>|!=) `)
	infixOperator   = regexp.MustCompile(`^[-+~]| [-+*/%&|^@]+ | (//|\*\*|<<|>>) `)
)

func loadGrammar() (grammar, error) {
	g := grammar{}
	entries, err := grammarFiles.ReadDir("grammar")
	if err != nil {
		return nil, errors.WithStack(err)
	}
	for _, entry := range entries {
		text, err := grammarFiles.ReadFile("grammar/" + entry.Name())
		if err != nil {
			return nil, errors.WithStack(err)
		}
		if err := g.read(string(text)); err != nil {
			return nil, errors.Wrap(err, entry.Name())
		}
	}
	return g, nil
}

func (g grammar) read(text string) error {
	var r *rule
	for i, line := range strings.Split(text, "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '|' && r != nil:
			a := parseAlternative(line)
			r.alternatives = append(r.alternatives, a)
			r.weight += a.weight
		case line[0] == '.' && r != nil && len(r.alternatives) > 0:
			a := r.alternatives[len(r.alternatives)-1]
			a.lines = append(a.lines, strings.TrimPrefix(line[1:], " "))
		case strings.ContainsAny(line, " |<") || g[line] != nil:
			return errors.Errorf("line %d: %q is no name of a new rule", i+1, line)
		default:
			r = &rule{}
			g[line] = r
		}
	}
	return nil
}

func parseAlternative(line string) *alternative {
	m := alternativeLine.FindStringSubmatch(line)
	a := &alternative{weight: 1, lines: []string{m[3]}}
	if m[1] != "" {
		a.weight, _ = strconv.Atoi(m[1]) // digits only
	}
	if m[2] != "" {
		for b := range strings.SplitSeq(strings.Trim(m[2], "{}"), ",") {
			name, kind, _ := strings.Cut(b, ":")
			name, after := strings.CutPrefix(name, "+")
			a.binds = append(a.binds, bind{name, kind, after})
		}
	}
	outer := outsideBrackets(m[3])
	a.low = lowOperator.MatchString(outer)
	a.infix = infixOperator.MatchString(outer)
	return a
}

// outsideBrackets is text without what stands in brackets and quotes.
func outsideBrackets(text string) string {
	var b strings.Builder
	depth, quote := 0, rune(0)
	for _, c := range text {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case strings.ContainsRune("([{", c):
			depth++
		case strings.ContainsRune(")]}", c):
			depth--
		case depth == 0:
			b.WriteRune(c)
		}
	}
	return b.String()
}
