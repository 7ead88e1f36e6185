package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/text"
)

// This file binds the arguments of a call to the parameters of a guest
// function, with CPython's errors. Tests: corpus/arguments.

// bindArgs fills params, the window's slots from 1 on. args may be the front
// of params. The last len(names) of args are keyword arguments.
func (th *Thread) bindArgs(f *Function, params, args []Value, names []*Str) error {
	code := f.code
	if len(names) == 0 && len(args) == code.nargs {
		copy(params, args)
		return nil
	}
	bc := code.bc
	if bc.LocalsSlot != 0 && len(args) == 0 {
		// A class body that the guest calls, not the machine (callBody).
		params[bc.LocalsSlot-1] = code.globalsValue()
		return nil
	}
	if len(names) == 0 && code.nargs >= 0 && len(args) < code.nargs && f.defaults != nil {
		missing := code.nargs - len(args)
		if d := f.defaults.items; missing <= len(d) {
			copy(params, args)
			copy(params[len(args):code.nargs], d[len(d)-missing:])
			return nil
		}
	}
	if len(names) == 0 && len(args) <= bc.ArgCount && bc.Flags&(bytecode.VarArgs|bytecode.VarKeywords) == 0 {
		copy(params, args)
		for i := len(args); i < len(code.params); i++ {
			params[i] = Value{}
		}
		return th.fillDefaults(f, params)
	}
	if len(names) == 0 && len(args) >= bc.ArgCount && bc.KwOnlyCount == 0 &&
		bc.Flags&(bytecode.VarArgs|bytecode.VarKeywords) == bytecode.VarArgs {
		rest := th.NewTuple(args[bc.ArgCount:]...).value()
		copy(params, args[:bc.ArgCount])
		params[bc.ArgCount] = rest
		return nil
	}
	if len(names) > 0 && bindKeywords(code, params, args, names) {
		return th.fillDefaults(f, params)
	}
	mark := len(th.scratch)
	given := th.pushScratch(len(args))
	copy(given, args)
	err := th.bindSlow(f, params, given[:len(args)-len(names)], given[len(args)-len(names):], names)
	clear(given)
	th.scratch = th.scratch[:mark]
	return err
}

// bindKeywords binds a call with few keyword arguments to a function without
// star parameters. It does nothing and reports false where the call is not of
// that kind, or wrong.
func bindKeywords(code *Code, params, args []Value, names []*Str) bool {
	const most = 8
	bc := code.bc
	npos := len(args) - len(names)
	if bc.Flags&(bytecode.VarArgs|bytecode.VarKeywords) != 0 || npos > bc.ArgCount || len(names) > most {
		return false
	}
	var place [most]int
	for i, name := range names {
		k := bc.PosOnlyCount
		for k < len(code.params) && code.params[k] != name {
			k++
		}
		if k >= len(code.params) || k < npos {
			return false
		}
		for _, other := range place[:i] {
			if other == k {
				return false
			}
		}
		place[i] = k
	}
	var vals [most]Value
	copy(vals[:], args[npos:])
	copy(params, args[:npos])
	clear(params[npos:len(code.params)])
	for i := range names {
		params[place[i]] = vals[i]
	}
	return true
}

func (th *Thread) bindSlow(f *Function, params, pos, kwvals []Value, names []*Str) error {
	bc := f.code.bc
	total := bc.ArgCount + bc.KwOnlyCount
	clear(params[:bc.NumParams()])
	n := min(len(pos), bc.ArgCount)
	copy(params, pos[:n])
	next := total
	if bc.Flags&bytecode.VarArgs != 0 {
		params[next] = th.NewTuple(pos[n:]...).value()
		next++
	}
	var kwargs *Dict
	if bc.Flags&bytecode.VarKeywords != 0 {
		kwargs = th.newDictSized(min(len(names), tableRoom(minTable)))
		params[next] = kwargs.value()
	}
	for i, name := range names {
		if err := th.bindKw(f, params, pos, names, kwargs, name, kwvals[i]); err != nil {
			return err
		}
	}
	if len(pos) > bc.ArgCount && bc.Flags&bytecode.VarArgs == 0 {
		return th.tooManyPositional(f, params, len(pos))
	}
	return th.fillDefaults(f, params)
}

func (th *Thread) bindKw(f *Function, params, pos []Value, names []*Str, kwargs *Dict, name *Str, val Value) error {
	bc := f.code.bc
	total := bc.ArgCount + bc.KwOnlyCount
	for i := bc.PosOnlyCount; i < total; i++ {
		if f.code.params[i] != name && bc.Vars[i].Name != name.s {
			continue
		}
		if params[i].IsSet() {
			return th.TypeError("%s() got multiple values for argument '%s'", th.callName(f), name.s)
		}
		params[i] = val
		return nil
	}
	if kwargs != nil {
		if _, dup := kwargs.GetStr(name); dup {
			return th.TypeError("%s() got multiple values for keyword argument '%s'", th.callName(f), name.s)
		}
		kwargs.insert(th, name.value(), name.hashOf(), val)
		return nil
	}
	return th.unexpectedKeyword(f, names, name)
}

// unexpectedKeyword tells a misspelt keyword from positional-only parameters
// passed by name.
func (th *Thread) unexpectedKeyword(f *Function, names []*Str, name *Str) error {
	bc := f.code.bc
	var wrong []string
	for i := 0; i < bc.PosOnlyCount; i++ {
		for _, k := range names {
			if k.s == bc.Vars[i].Name {
				wrong = append(wrong, k.s)
			}
		}
	}
	if len(wrong) > 0 {
		return th.TypeError("%s() got some positional-only arguments passed as keyword arguments: '%s'", th.callName(f), strings.Join(wrong, ", "))
	}
	var known []string
	for i := bc.PosOnlyCount; i < bc.ArgCount+bc.KwOnlyCount; i++ {
		known = append(known, bc.Vars[i].Name)
	}
	if hint, ok := text.Suggest(name.s, known); ok {
		return th.TypeError("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", th.callName(f), name.s, hint)
	}
	return th.TypeError("%s() got an unexpected keyword argument '%s'", th.callName(f), name.s)
}

func (th *Thread) callName(f *Function) string {
	if s, ok := asStr(f.qualname); ok {
		return s.s
	}
	return f.code.bc.Qualname
}

func (th *Thread) fillDefaults(f *Function, params []Value) error {
	bc := f.code.bc
	var defaults []Value
	if f.defaults != nil {
		defaults = f.defaults.items
	}
	first := bc.ArgCount - len(defaults)
	var missing []string
	for i := 0; i < bc.ArgCount; i++ {
		if params[i].IsSet() {
			continue
		}
		if i < first {
			missing = append(missing, bc.Vars[i].Name)
			continue
		}
		params[i] = defaults[i-first]
	}
	if len(missing) > 0 {
		return th.missingArgs(f, "positional", missing)
	}
	for i := bc.ArgCount; i < bc.ArgCount+bc.KwOnlyCount; i++ {
		if params[i].IsSet() {
			continue
		}
		if f.kwdefaults != nil {
			if d, ok := f.kwdefaults.GetStr(f.code.params[i]); ok {
				params[i] = d
				continue
			}
		}
		missing = append(missing, bc.Vars[i].Name)
	}
	if len(missing) > 0 {
		return th.missingArgs(f, "keyword-only", missing)
	}
	return nil
}

func (th *Thread) missingArgs(f *Function, kind string, names []string) error {
	for i, n := range names {
		names[i] = "'" + n + "'"
	}
	list := names[0]
	switch n := len(names); {
	case n == 2:
		list = names[0] + " and " + names[1]
	case n > 2:
		list = strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
	}
	return th.TypeError("%s() missing %d required %s argument%s: %s", th.callName(f), len(names), kind, plural(len(names)), list)
}

func (th *Thread) tooManyPositional(f *Function, params []Value, given int) error {
	bc := f.code.bc
	ndef := 0
	if f.defaults != nil {
		ndef = len(f.defaults.items)
	}
	sig, pl := "", bc.ArgCount != 1
	if ndef > 0 {
		sig = strings.TrimSpace(strings.Join([]string{"from", itoa(bc.ArgCount - ndef), "to", itoa(bc.ArgCount)}, " "))
		pl = true
	} else {
		sig = itoa(bc.ArgCount)
	}
	kwGiven := 0
	for i := bc.ArgCount; i < bc.ArgCount+bc.KwOnlyCount; i++ {
		if params[i].IsSet() {
			kwGiven++
		}
	}
	kw := ""
	if kwGiven > 0 {
		kw = " positional argument" + plural(given) + " (and " + itoa(kwGiven) + " keyword-only argument" + plural(kwGiven) + ")"
	}
	ending, verb := "s", "were"
	if !pl {
		ending = ""
	}
	if given == 1 && kwGiven == 0 {
		verb = "was"
	}
	return th.TypeError("%s() takes %s positional argument%s but %d%s %s given", th.callName(f), sig, ending, given, kw, verb)
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
