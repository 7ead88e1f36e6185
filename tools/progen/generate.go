package main

// This file makes programs: it expands the rules of the grammar with a random
// source, keeps track of which variables there are, and drops statements that
// are no valid Python. The same seed gives the same program.

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/pynterp/pynterp/go/pynterp"
)

const (
	maxDepth = 4 // of expressions
	maxBlock = 3 // of statements
)

// prelude is what all programs begin with.
const prelude = `def t(x):
    print('t', repr(x))
    return x
class CM:
    def __init__(self, name, swallow): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name
    def __exit__(self, kind, value, tb): print('exit', self.name, repr(value)); return self.swallow
class Box:
    def __init__(self, value=0): self.value = value
    def __repr__(self): return f'Box({self.value!r})'
`

// generator makes one program.
type generator struct {
	grammar grammar
	rng     *rand.Rand
	scopes  []*scope
	depth   int  // of the expression
	block   int  // of the statement
	plain   bool // no variables that hold containers: they could grow without bound
	names   int
}

// A scope holds the names of a function, a block or an expression.
type scope struct {
	vars     []variable
	function bool // assignments do not go beyond it
	fixed    bool // its names cannot be assigned to
}

type variable struct{ name, kind string }

// generate makes the program of a seed.
func generate(rules grammar, seed uint64) string {
	g := &generator{grammar: rules, rng: rand.New(rand.NewPCG(seed, 0x70726f67)), scopes: []*scope{{function: true}}}
	var b strings.Builder
	b.WriteString(prelude)
	for range 4 + g.rng.IntN(14) {
		b.WriteString(g.topStatement("stmt", g.rng.IntN(8) > 0))
	}
	b.WriteString(g.topStatement("final", false))
	return b.String()
}

// topStatement is a statement of the module that compiles. What a guarded one
// raises is printed.
func (g *generator) topStatement(rule string, guarded bool) string {
	for {
		names, vars := g.names, slices.Clone(g.scopes[0].vars)
		text := strings.Join(g.statement(rule), "\n") + "\n"
		if guarded {
			text = g.guard(text)
		}
		_, err := pynterp.Compile([]byte(text), "progen")
		if err == nil && len(text) < 4000 {
			return text
		}
		g.names, g.scopes[0].vars = names, vars
	}
}

func (g *generator) guard(text string) string {
	report := g.oneOf("print('!', type(e).__name__, e)", "print('!', repr(e), repr(e.__context__))", "print('!', type(e).__name__, e.args, e.__cause__)")
	return "try:\n    " + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n    ") + "\nexcept Exception as e:\n    " + report + "\n"
}

// statement expands a rule for statements.
func (g *generator) statement(name string) []string {
	g.depth = 0
	if g.block >= maxBlock && g.grammar[name+".leaf"] != nil {
		name += ".leaf"
	}
	return g.expand(g.choose(g.grammar[name]))
}

func (g *generator) choose(r *rule) *alternative {
	n := g.rng.IntN(r.weight)
	for _, a := range r.alternatives {
		if n -= a.weight; n < 0 {
			return a
		}
	}
	panic("the weights of a rule are wrong")
}

var label = regexp.MustCompile(`\$\d`)

// expand makes the lines of an alternative.
func (g *generator) expand(a *alternative) []string {
	fresh := map[string]string{}
	rename := func(text string) string {
		return label.ReplaceAllStringFunc(text, func(l string) string {
			if fresh[l] == "" {
				g.names++
				fresh[l] = fmt.Sprintf("n%d", g.names)
			}
			return fresh[l]
		})
	}
	inner := &scope{fixed: len(a.lines) == 1}
	for _, b := range a.binds {
		if !b.after {
			inner.vars = append(inner.vars, variable{rename(b.name), b.kind})
		}
	}
	height := len(g.scopes)
	if inner.fixed && len(inner.vars) > 0 {
		g.scopes = append(g.scopes, inner)
	}
	var lines []string
	body := -1 // the indentation of the def or class whose body is being expanded
	for _, line := range a.lines {
		line = rename(line)
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		if body >= 0 && indent <= body {
			g.scopes, body = g.scopes[:height], -1
		}
		lines = append(lines, g.line(line[:indent], text)...)
		if body < 0 && opensScope(text) {
			body = indent
			g.scopes = append(g.scopes, &scope{function: true, vars: inner.vars})
		}
	}
	g.scopes = g.scopes[:height]
	for _, b := range a.binds {
		if b.after {
			g.bind(rename(b.name), b.kind)
		}
	}
	return lines
}

func opensScope(line string) bool {
	return strings.HasSuffix(line, ":") && (strings.HasPrefix(line, "def ") || strings.HasPrefix(line, "class ") || strings.HasPrefix(line, "async def "))
}

var hole = regexp.MustCompile(`<([a-z]+[0-9]?(?:\.[a-z]+)?)(?::([$a-z0-9]+))?>`)

// line expands the holes of a line; one that is alone in its line may give
// several.
func (g *generator) line(indent, text string) []string {
	if m := hole.FindStringSubmatch(text); m != nil && m[0] == text {
		lines := g.lines(m[1], m[2])
		if lines != nil {
			for i := range lines {
				lines[i] = indent + lines[i]
			}
			return lines
		}
	}
	if strings.HasPrefix(text, "<lv:") && g.block > 0 {
		g.plain = true
		defer func() { g.plain = false }()
	}
	return []string{indent + g.inline(text)}
}

// lines expands a hole for statements; it is nil for other holes.
func (g *generator) lines(name, argument string) []string {
	switch name {
	case "stmts":
		return g.stmts()
	case "objuse":
		var lines []string
		for range 1 + g.rng.IntN(3) {
			a := *g.choose(g.grammar["objuse"])
			a.lines = strings.Split(strings.ReplaceAll(strings.Join(a.lines, "\n"), "@", argument), "\n")
			lines = append(lines, g.try(g.expand(&a))...)
		}
		return lines
	case "methods":
		g.block++
		g.scopes = append(g.scopes, &scope{fixed: true, vars: []variable{{"self.x", "any"}, {"self.y", "any"}}})
		defer func() { g.block--; g.scopes = g.scopes[:len(g.scopes)-1] }()
		return g.expand(g.choose(g.grammar[name]))
	}
	if r := g.grammar[name]; r != nil && slices.ContainsFunc(r.alternatives, func(a *alternative) bool { return len(a.lines) > 1 }) {
		return g.statement(name)
	}
	return nil
}

// try is the lines with their exceptions printed, most of the time.
func (g *generator) try(lines []string) []string {
	if g.rng.IntN(4) == 0 {
		return lines
	}
	out := []string{"try:"}
	for _, line := range lines {
		out = append(out, "    "+line)
	}
	return append(out, "except Exception as e:", "    print('!', type(e).__name__, e)")
}

// stmts is a block.
func (g *generator) stmts() []string {
	g.block++
	g.scopes = append(g.scopes, &scope{})
	defer func() { g.block-- }()
	var lines []string
	for range 1 + g.rng.IntN(2) {
		lines = append(lines, g.statement("stmt")...)
	}
	top := g.scopes[len(g.scopes)-1]
	g.scopes = g.scopes[:len(g.scopes)-1]
	if g.rng.IntN(8) == 0 {
		outer := g.scopes[len(g.scopes)-1]
		outer.vars = append(outer.vars, top.vars...)
	}
	return lines
}

// inline expands the holes of a text to text.
func (g *generator) inline(text string) string {
	var b strings.Builder
	last := 0
	for _, m := range hole.FindAllStringSubmatchIndex(text, -1) {
		b.WriteString(text[last:m[0]])
		last = m[1]
		name, argument := text[m[2]:m[3]], ""
		if m[4] >= 0 {
			argument = text[m[4]:m[5]]
		}
		piece, a := g.piece(name, argument)
		b.WriteString(parenthesize(piece, a, text[:m[0]], text[m[1]:], g.rng.IntN(2) == 0))
	}
	b.WriteString(text[last:])
	return b.String()
}

var word = regexp.MustCompile(`^[A-Za-z_]\w*$`)

// parenthesize puts an expansion into parentheses where it would fall apart
// between before and after, or sometimes.
func parenthesize(text string, a *alternative, before, after string, sometimes bool) string {
	before = strings.TrimRight(before, " ")
	open := before == "" || strings.ContainsAny(before[len(before)-1:], "(,[=") && !strings.HasSuffix(before, "==")
	closed := after == "" || strings.ContainsAny(after[:1], "),]")
	operand := after != "" && strings.ContainsAny(after[:1], ".[(") && !word.MatchString(text)
	switch {
	case strings.HasSuffix(before, "{") && strings.HasPrefix(text, "{"):
	case a == nil && operand && text != "" && text[0] != '\'':
	case a == nil || open && closed:
		return text
	case operand || a.low || a.infix && sometimes:
	default:
		return text
	}
	return "(" + text + ")"
}

// piece expands one hole; the alternative tells how it may be combined.
func (g *generator) piece(name, argument string) (string, *alternative) {
	switch name {
	case "v":
		return g.use(argument)
	case "lv":
		return g.assign(argument), nil
	}
	leaf := name + ".leaf"
	if g.depth >= maxDepth && !strings.HasSuffix(name, ".leaf") {
		if atoms[leaf] != nil || g.grammar[leaf] != nil {
			name = leaf
		}
	}
	if f := atoms[name]; f != nil {
		return f(g), nil
	}
	r := g.grammar[name]
	if r == nil {
		panic("the grammar has no rule " + name)
	}
	g.depth++
	defer func() { g.depth-- }()
	a := g.choose(r)
	if g.depth > 3*maxDepth { // a rule without a leaf
		a = r.alternatives[0]
	}
	lines := g.expand(a)
	if len(a.lines) == 1 && hole.FindString(a.lines[0]) == a.lines[0] {
		a = &alternative{low: true} // what it stands for is not known
	}
	return strings.Join(lines, "\n"), a
}

// growing are the kinds of values that can hold others.
var growing = []string{"list", "dict", "tuple", "any", "obj", "set"}

// use is a variable of the kind, or a literal where there is none.
func (g *generator) use(kind string) (string, *alternative) {
	var found []string
	for _, s := range g.scopes {
		for _, v := range s.vars {
			if kind == v.kind || kind == "any" && v.kind != "exc" && v.kind != "cls" && (!g.plain || !slices.Contains(growing, v.kind)) {
				found = append(found, v.name)
				if s != g.scopes[0] { // prefer what is near
					found = append(found, v.name, v.name)
				}
			}
		}
	}
	if len(found) > 0 && !(g.plain && slices.Contains(growing, kind) && kind != "any") {
		return g.oneOf(found...), nil
	}
	switch kind {
	case "fn":
		return "t", nil
	case "cls":
		return "Box", nil
	case "exc":
		return "ValueError", nil
	case "obj":
		return g.oneOf("Box()", "Box(3)", "Box([])"), nil
	case "any":
		kind = g.oneOf("int", "str", "float")
	case "bool":
		return g.oneOf("True", "False"), nil
	}
	return g.piece(kind+".leaf", "")
}

// assign is a variable of the current function to assign to.
func (g *generator) assign(kind string) string {
	first := len(g.scopes) - 1
	for !g.scopes[first].function {
		first--
	}
	var found []string
	for _, s := range g.scopes[first:] {
		for _, v := range s.vars {
			if v.kind == kind && !s.fixed {
				found = append(found, v.name)
			}
		}
	}
	if len(found) > 0 && g.rng.IntN(3) > 0 {
		return g.oneOf(found...)
	}
	g.names++
	name := fmt.Sprintf("%s%d", kind[:1], g.names)
	g.bind(name, kind)
	return name
}

// bind adds a name to the innermost scope that takes assignments.
func (g *generator) bind(name, kind string) {
	for i := len(g.scopes) - 1; i >= 0; i-- {
		if s := g.scopes[i]; !s.fixed {
			s.vars = append(s.vars, variable{name, kind})
			return
		}
	}
}

func (g *generator) oneOf(choices ...string) string { return choices[g.rng.IntN(len(choices))] }
