package runtime

import (
	"fmt"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines how native functions are described (Def) and how the
// arguments of a call are bound to their parameters: one binder for all of
// them. Guest functions' arguments are bound in callbind.go. Tests:
// corpus/arguments, corpus/ref_arguments, tools/typetable (the signatures).

// NativeFn is the Go side of a native function. args holds one Value a
// parameter of the signature, in its order without the star parameters; one
// that was not given is unset, unless the default in the signature says None,
// True, False or a small number. The values of *args follow behind. A **kwargs parameter arrives as a
// dict at its place. args is valid only during the call: copy what is kept.
type NativeFn func(th *Thread, args []Value) (Value, error)

// Def describes a native function, method, or property of a type.
type Def struct {
	Name string
	// Sig is the signature in Python syntax with its parentheses. A method's
	// first parameter is self. Defaults are shown to the guest; `None`,
	// `True`, `False` and integers are also filled in by the binder, any
	// other default (write `<unrepresentable>`) leaves the argument unset.
	// An optional group, [, name], is filled in with None.
	Sig  string
	Fn   NativeFn
	Doc  string
	Kind DefKind
	// Shown is the signature that the guest sees, where that is another one.
	Shown string
	// Tuple marks a method with *args that CPython calls with a tuple: bound,
	// it refuses keywords by its bare name.
	Tuple bool
}

// DefKind says what a Def becomes in its type.
type DefKind uint8

// The kinds of definitions.
const (
	DefMethod   DefKind = iota // a method; in a module, a function
	DefStatic                  // a staticmethod
	DefClass                   // a classmethod: the first argument is the type
	DefProperty                // a read-only attribute: Fn gets self
)

// Member is an attribute of a built-in type's objects with a getter and, when
// it can be assigned, a setter (val unset: delete).
type Member struct {
	Name string
	Get  func(th *Thread, self Value) (Value, error)
	Set  func(th *Thread, self, val Value) error
	Doc  string
}

// signature is a Sig as the binder uses it.
type signature struct {
	params   []param // fixed parameters, *args left out; **kwargs included
	posOnly  int     // parameters that are positional-only
	pos      int     // parameters that may be positional, posOnly included
	required int     // positional parameters without default
	varArgs  bool
	kwSlot   int  // place of **kwargs in params, -1 if none
	anyKw    bool // some parameter can be given by keyword
	// padded: a call with positional arguments only needs no more than the
	// defaults behind them.
	padded bool
}

type param struct {
	name     *Str
	def      Value
	optional bool
	kwOnly   bool
}

// parseSig reads a Def's signature, a text of ours: it is not checked.
func parseSig(sig string) *signature {
	s := &signature{kwSlot: -1}
	body := withoutGroups(strings.TrimSuffix(strings.TrimPrefix(sig, "("), ")"))
	kwOnly := false
	for _, part := range splitParams(body) {
		switch {
		case part == "/":
			s.posOnly = len(s.params)
		case part == "*":
			kwOnly = true
		case strings.HasPrefix(part, "**"):
			s.kwSlot = len(s.params)
			s.params = append(s.params, param{name: paramName(part[2:]), optional: true, kwOnly: true})
		case strings.HasPrefix(part, "*"):
			s.varArgs, kwOnly = true, true
		default:
			name, def, optional := strings.Cut(part, "=")
			p := param{name: paramName(strings.TrimPrefix(name, "$")), optional: optional, kwOnly: kwOnly}
			if optional {
				p.def = parseDefault(def)
			}
			if !kwOnly {
				s.pos++
				if !optional {
					s.required = s.pos
				}
			}
			s.params = append(s.params, p)
		}
	}
	s.anyKw = s.kwSlot >= 0
	for i, p := range s.params {
		if i >= s.posOnly && i != s.kwSlot && (p.kwOnly || i < s.pos) {
			s.anyKw = true
		}
	}
	s.padded = !s.varArgs && s.kwSlot < 0
	for _, p := range s.params[s.required:] {
		s.padded = s.padded && p.optional
	}
	return s
}

// withoutGroups turns optional groups into defaults: "sub[, start[, end]]" is
// how CPython shows "sub, start=None, end=None".
func withoutGroups(body string) string {
	parts := strings.Split(body, "[, ")
	for i := 1; i < len(parts); i++ {
		name, rest, closed := strings.Cut(parts[i], "]")
		parts[i] = name + "=None" + strings.TrimLeft(rest, "]")
		if !closed {
			parts[i] = name + "=None"
		}
	}
	return strings.Join(parts, ", ")
}

// paramName is the name of a parameter. It interns nothing: modules and host
// functions are made while sandboxes run.
func paramName(s string) *Str {
	if x := staticNames[s]; x != nil {
		return x
	}
	return newStaticStr(s)
}

// splitParams splits at the commas outside quotes and brackets.
func splitParams(body string) []string {
	var out []string
	depth, start := 0, 0
	quote := byte(0)
	for i := 0; i < len(body); i++ {
		switch c := body[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '<':
			depth++
		case c == ')' || c == ']' || c == '>':
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(body[start:i]))
			start = i + 1
		}
	}
	if last := strings.TrimSpace(body[start:]); last != "" {
		out = append(out, last)
	}
	return out
}

func parseDefault(def string) Value {
	switch def {
	case "None":
		return None
	case "True":
		return True
	case "False":
		return False
	}
	var n int64
	if _, err := fmt.Sscanf(def, "%d", &n); err == nil && fmt.Sprint(n) == def {
		return Int(n)
	}
	return Value{}
}

// callNative binds args to def's parameters and calls it. skip is 1 for
// methods, whose self does not count in error messages. The last len(names)
// of args are keyword arguments.
func (th *Thread) callNative(n *Native, args []Value, names []*Str) (Value, error) {
	s := n.sig
	if n.raw != nil {
		return n.raw(th, args, names)
	}
	if len(names) == 0 {
		if len(args) == len(s.params) && len(args) == s.pos {
			return n.def.Fn(th, args)
		}
		if len(args) > s.pos && s.varArgs && s.pos == len(s.params) {
			return n.def.Fn(th, args)
		}
	}
	mark := len(th.scratch)
	bound, err := th.bind(n, args, names)
	if err != nil {
		th.scratch = th.scratch[:mark]
		return Value{}, err
	}
	v, err := n.def.Fn(th, bound)
	clear(bound)
	th.scratch = th.scratch[:mark]
	return v, err
}

// bind lays the arguments out in the thread's scratch space.
func (th *Thread) bind(n *Native, args []Value, names []*Str) ([]Value, error) {
	s := n.sig
	npos := len(args) - len(names)
	if s.anyKw && s.kwSlot < 0 {
		if err := th.keywordArity(n, npos, len(names)); err != nil {
			return nil, err
		}
	} else if len(names) > 0 && !s.anyKw {
		return nil, th.TypeError("%s() takes no keyword arguments", n.calledName(args))
	} else if npos > s.pos && !s.varArgs || len(names) == 0 && npos < s.required {
		return nil, th.arityError(n, args, npos, len(names))
	}
	extra := max(0, npos-s.pos)
	mark := len(th.scratch)
	need := mark + len(s.params) + extra
	bound := th.pushScratch(need - mark)
	clear(bound)
	copy(bound, args[:min(npos, s.pos)])
	if extra > 0 {
		copy(bound[len(s.params):], args[s.pos:npos])
	}
	if s.kwSlot >= 0 {
		bound[s.kwSlot] = th.NewDict().value()
	}
	// A missing argument is reported before a wrong keyword.
	var wrong error
	for i, name := range names {
		if err := th.bindKeyword(n, bound, npos, name, args[npos+i]); err != nil && wrong == nil {
			wrong = err
		}
	}
	for i := range s.params {
		if bound[i].IsSet() {
			continue
		}
		p := &s.params[i]
		if !p.optional {
			return nil, th.missingError(n, args, i, npos, len(names))
		}
		bound[i] = p.def
	}
	return bound, wrong
}

// keywordArity checks the number of arguments of a function that takes
// keywords, in the order in which CPython does.
func (th *Thread) keywordArity(n *Native, npos, nkw int) error {
	s, skip := n.sig, n.skip()
	given, most, all := npos-skip, s.pos-skip, len(s.params)-skip
	least := min(s.required, s.posOnly) - skip
	switch {
	case !s.varArgs && given+nkw > all:
		kind := ""
		if given == 0 {
			kind = "keyword "
		}
		return th.TypeError("%s() takes at most %d %sargument%s (%d given)", n.name(), all, kind, plural(all), given+nkw)
	case !s.varArgs && given > most && most == 0:
		return th.TypeError("%s() takes no positional arguments", n.name())
	case !s.varArgs && given > most:
		bound := "at most"
		if s.required == s.pos {
			bound = "exactly"
		}
		return th.TypeError("%s() takes %s %d positional argument%s (%d given)", n.name(), bound, most, plural(most), given)
	case given < least:
		bound := "at least"
		if least == most {
			bound = "exactly"
		}
		return th.TypeError("%s() takes %s %d positional argument%s (%d given)", n.name(), bound, least, plural(least), given)
	}
	return nil
}

// tooManyKeywords is the error of more keywords than there are names for.
func (th *Thread) tooManyKeywords(name string, most, given int) error {
	return th.TypeError("%s() takes at most %d keyword argument%s (%d given)", name, most, plural(most), given)
}

func (th *Thread) bindKeyword(n *Native, bound []Value, npos int, name *Str, val Value) error {
	s := n.sig
	for i := s.posOnly; i < len(s.params); i++ {
		if i == s.kwSlot || s.params[i].name != name && s.params[i].name.s != name.s {
			continue
		}
		if bound[i].IsSet() {
			return th.TypeError("argument for %s() given by name ('%s') and position (%d)", n.name(), name.s, i+1-n.skip())
		}
		bound[i] = val
		return nil
	}
	if s.kwSlot >= 0 {
		bound[s.kwSlot].dict().SetStr(th, name, val)
		return nil
	}
	var known []string
	for i := s.posOnly; i < len(s.params); i++ {
		known = append(known, s.params[i].name.s)
	}
	if hint, ok := text.Suggest(name.s, known); ok {
		return th.TypeError("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", n.name(), name.s, hint)
	}
	return th.TypeError("%s() got an unexpected keyword argument '%s'", n.name(), name.s)
}

// arityError words a wrong number of positional arguments as CPython does for
// each of its calling conventions.
func (th *Thread) arityError(n *Native, args []Value, npos, nkw int) error {
	s, skip := n.sig, n.skip()
	given, most, least := npos-skip, s.pos-skip, s.required-skip
	if s.anyKw {
		if given > most {
			if most == 0 {
				return th.TypeError("%s() takes no positional arguments", n.name())
			}
			return th.TypeError("%s() takes at most %d positional argument%s (%d given)", n.name(), most, plural(most), given)
		}
		return th.missingError(n, args, npos, npos, nkw)
	}
	switch {
	case most == 0 && !s.varArgs:
		return th.TypeError("%s() takes no arguments (%d given)", n.calledName(args), given)
	case most == 1 && least == 1 && !s.varArgs:
		return th.TypeError("%s() takes exactly one argument (%d given)", n.calledName(args), given)
	}
	bound, limit := "at most", most
	if given < least {
		bound, limit = "at least", least
	}
	if least == most && !s.varArgs {
		bound = ""
	}
	noun := "arguments"
	if limit == 1 {
		noun = "argument"
	}
	if bound == "" {
		return th.TypeError("%s expected %d %s, got %d", n.name(), limit, noun, given)
	}
	return th.TypeError("%s expected %s %d %s, got %d", n.name(), bound, limit, noun, given)
}

// missingError reports that parameter i was not given.
func (th *Thread) missingError(n *Native, args []Value, i, npos, nkw int) error {
	s, skip := n.sig, n.skip()
	if !s.anyKw {
		return th.arityError(n, args, npos, nkw)
	}
	if i < s.posOnly {
		least := s.required - skip
		noun := "arguments"
		if least == 1 {
			noun = "argument"
		}
		kind := "positional "
		return th.TypeError("%s() takes at least %d %s%s (%d given)", n.name(), least, kind, noun, npos-skip)
	}
	return th.TypeError("%s() missing required argument '%s' (pos %d)", n.name(), s.params[i].name.s, i+1-skip)
}

// argTypeName is how messages about an argument of the wrong type name what was
// given.
func argTypeName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().name
}
