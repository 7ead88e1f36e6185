package runtime

import "strings"

// This file finds the value of a replacement field by its name: an argument,
// then attributes and items of it. Attributes are read through the policy's
// guard. Tests: format_test.go, corpus/attack_format.

// value returns what the field name stands for.
func (f *formatting) value(name string) (Value, error) {
	if name == "" {
		return f.argument("")
	}
	first, rest := name, ""
	if i := strings.IndexAny(name, ".["); i >= 0 {
		first, rest = name[:i], name[i:]
	}
	v, err := f.argument(first)
	for err == nil && rest != "" {
		if err = f.th.spend(1); err == nil {
			v, rest, err = f.step(v, rest)
		}
	}
	return v, err
}

// argument returns the argument that a field begins with.
func (f *formatting) argument(name string) (Value, error) {
	index, err := f.th.decimalNumber(name)
	if err != nil {
		return Value{}, err
	}
	if name != "" && index < 0 {
		return f.keyword(name)
	}
	if err := f.numbered(name == ""); err != nil {
		return Value{}, err
	}
	if name == "" {
		index = f.number
		f.number++
	}
	if !f.hasArgs {
		return Value{}, f.th.ValueError("Format string contains positional fields")
	}
	if index >= len(f.args) {
		return Value{}, f.th.IndexError("Replacement index %d out of range for positional args tuple", index)
	}
	return f.args[index], nil
}

// numbered keeps fields from being numbered in both ways.
func (f *formatting) numbered(auto bool) error {
	if f.state == numberingOpen {
		f.state = numberingManual
		if auto {
			f.state = numberingAuto
		}
	}
	switch {
	case auto && f.state == numberingManual:
		return f.th.ValueError("cannot switch from manual field specification to automatic field numbering")
	case !auto && f.state == numberingAuto:
		return f.th.ValueError("cannot switch from automatic field numbering to manual field specification")
	}
	return nil
}

func (f *formatting) keyword(name string) (Value, error) {
	key := f.th.newPart(name)
	if !f.hasArgs {
		return f.th.GetItem(f.kwargs, key)
	}
	v, ok := f.kwargs.dict().GetStr(key.str())
	if !ok {
		return Value{}, f.th.KeyError(key)
	}
	return v, nil
}

// step follows one attribute or item of v and returns what is left of the name.
func (f *formatting) step(v Value, rest string) (Value, string, error) {
	c := rest[0]
	rest = rest[1:]
	if c != '.' && c != '[' {
		return Value{}, "", f.th.ValueError("Only '.' or '[' may follow ']' in format field specifier")
	}
	name := rest
	if c == '.' {
		if i := strings.IndexAny(rest, ".["); i >= 0 {
			name = rest[:i]
		}
		rest = rest[len(name):]
	} else {
		i := strings.IndexByte(rest, ']')
		if i < 0 {
			return Value{}, "", f.th.ValueError("Missing ']' in format string")
		}
		name, rest = rest[:i], rest[i+1:]
	}
	if name == "" {
		return Value{}, "", f.th.ValueError("Empty attribute in format string")
	}
	if c == '.' {
		r, err := f.th.GuestGetAttr(v, f.th.internString(name))
		return r, rest, err
	}
	index, err := f.th.decimalNumber(name)
	if err != nil {
		return Value{}, "", err
	}
	key := Int(int64(index))
	if index < 0 {
		key = f.th.newPart(name)
	}
	r, err := f.th.GetItem(v, key)
	return r, rest, err
}
