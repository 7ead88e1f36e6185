package main

// This file makes the calls: it picks a method or a form of the spec and fills
// in arguments, mostly as they should be and sometimes not.

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/pkg/errors"
)

// A call is an expression of x, and the expression whose value x is.
type call struct {
	label string // the method's name or the form, to group differences by
	value string
	expr  string
	state bool // compare x afterwards too
}

type generator struct {
	*rand.Rand
	spec    *spec
	methods []*method
	statics []*method
	only    []string
	shared  map[string]pool
	depth   int // of nested values, which pools count to come to an end
	err     error
}

func newGenerator(s *spec, seed uint64) (*generator, error) {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 0x7079)), spec: s, shared: sharedPools()}
	for _, list := range []struct {
		texts []string
		out   *[]*method
	}{{s.methods, &g.methods}, {s.statics, &g.statics}} {
		for _, text := range list.texts {
			m, err := parseMethod(text)
			if err != nil {
				return nil, err
			}
			*list.out = append(*list.out, m)
		}
	}
	return g, nil
}

// next makes a call.
func (g *generator) next() (call, error) {
	for range 100000 {
		c := g.make()
		if g.err != nil {
			return c, g.err
		}
		if g.wanted(c.label) {
			return c, nil
		}
	}
	return call{}, errors.Errorf("no calls contain %v", g.only)
}

func (g *generator) wanted(label string) bool {
	for _, word := range g.only {
		if strings.Contains(label, word) {
			return true
		}
	}
	return len(g.only) == 0
}

func (g *generator) make() call {
	c := call{value: g.spec.value(g), state: g.spec.mutable}
	k := g.IntN(len(g.methods)*2 + len(g.statics)*2 + len(g.spec.forms))
	switch {
	case k < 2*len(g.methods):
		m := g.methods[k/2]
		c.label = m.name
		c.expr = g.methodCall(m)
	case k < 2*(len(g.methods)+len(g.statics)):
		m := g.statics[(k-2*len(g.methods))/2]
		c.label = m.name
		target := g.spec.name + "." + m.name
		if m.name == g.spec.name || g.spec.bare {
			target = m.name
		} else if g.oneIn(8) {
			target = "x." + m.name
		}
		c.expr = target + "(" + strings.Join(g.arguments(m), ", ") + ")"
	default:
		c.label = g.spec.forms[g.IntN(len(g.spec.forms))]
		c.expr = g.fill(c.label)
	}
	return c
}

// methodCall calls m on x, now and then through the type.
func (g *generator) methodCall(m *method) string {
	args := g.arguments(m)
	if g.spec.bare || !g.oneIn(12) {
		return "x." + m.name + "(" + strings.Join(args, ", ") + ")"
	}
	self := "x"
	switch g.IntN(8) {
	case 0:
		self = g.from("wrong")
	case 1:
		return g.spec.name + "." + m.name + "()"
	}
	return g.spec.name + "." + m.name + "(" + strings.Join(append([]string{self}, args...), ", ") + ")"
}

// arguments makes the arguments of a call of m, one time in five wrong.
func (g *generator) arguments(m *method) []string {
	args := g.rightArguments(m)
	if !g.oneIn(5) {
		return args
	}
	switch k := g.IntN(7); {
	case k <= 1 && len(args) > 0: // a wrong type
		i := g.IntN(len(args))
		if name, _, ok := keyword(args[i]); ok {
			args[i] = name + "=" + g.from("wrong")
		} else {
			args[i] = g.from("wrong")
		}
	case k == 2 && len(args) > 0: // one too few
		args = args[:len(args)-1]
	case k == 3: // one or two too many
		for range 1 + g.IntN(2) {
			args = append([]string{g.from("any")}, args...)
		}
	case k == 4 && len(m.params) > 0: // by name what is there already, or is positional-only
		p := m.params[g.IntN(len(m.params))]
		if !named(args, p.name) {
			args = append(args, p.name+"="+g.from(p.pool))
		}
	case k == 5:
		args = append(args, g.pick("foo", "self", "x", "base1", "encodin")+"="+g.from("any"))
	case k == 6:
		args = append(args, g.pick("**{}", "**{'foo': 1}", "**None", "*()", "**{Text('sep'): 'a'}"))
	}
	return args
}

func keyword(arg string) (name, value string, ok bool) {
	name, value, ok = strings.Cut(arg, "=")
	if !ok || name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_1234567890") != "" {
		return "", arg, false
	}
	return name, value, true
}

func named(args []string, name string) bool {
	for _, a := range args {
		if n, _, ok := keyword(a); ok && n == name {
			return true
		}
	}
	return false
}

// rightArguments fills m's parameters by position or by name.
func (g *generator) rightArguments(m *method) []string {
	var args []string
	byName := false
	for _, p := range m.params {
		if p.optional && g.oneIn(3) {
			byName = true // what follows can only be given by name
			continue
		}
		if byName && p.posOnly {
			break
		}
		if p.keyOnly || !p.posOnly && g.oneIn(4) {
			byName = true
		}
		arg := g.from(p.pool)
		if byName {
			arg = p.name + "=" + arg
		}
		args = append(args, arg)
	}
	return args
}

// from makes an expression from the pool of that name.
func (g *generator) from(name string) string {
	if p, ok := g.spec.pools[name]; ok {
		return p(g)
	}
	if p, ok := g.shared[name]; ok {
		return p(g)
	}
	g.err = errors.Errorf("%s: there is no pool %q", g.spec.name, name)
	return ""
}

// fill replaces the {pool}s of a form; {{, }} and {} stand for themselves.
func (g *generator) fill(form string) string {
	var out strings.Builder
	for i := 0; i < len(form); i++ {
		pair := form[i:min(i+2, len(form))]
		switch {
		case pair == "{{" || pair == "}}":
			out.WriteByte(form[i])
			i++
		case pair == "{}":
			out.WriteString(pair)
			i++
		case form[i] == '{':
			name, _, _ := strings.Cut(form[i+1:], "}")
			out.WriteString(g.from(name))
			i += len(name) + 1
		default:
			out.WriteByte(form[i])
		}
	}
	return out.String()
}

func (g *generator) oneIn(n int) bool { return g.IntN(n) == 0 }

func (g *generator) pick(choices ...string) string { return choices[g.IntN(len(choices))] }

// some joins up to n expressions that f makes.
func (g *generator) some(n int, sep string, f func() string) string {
	parts := make([]string, g.IntN(n+1))
	for i := range parts {
		parts[i] = f()
	}
	return strings.Join(parts, sep)
}

// program is the source that makes the calls and prints a line for each.
func program(calls []call) string {
	var b strings.Builder
	b.WriteString(driver + iterationHelpers)
	for _, c := range calls {
		show := "call"
		if c.state {
			show = "call_state"
		}
		fmt.Fprintf(&b, "%s(lambda: %s, lambda x: %s)\n", show, c.value, c.expr)
	}
	return b.String()
}
