package runtime

import "strings"

// This file names types in messages. Tests: corpus/classes (names_in_messages).

// shortName is the type's __name__: a built-in type's name without the module
// that messages show in front of it.
func (t *Type) shortName() string {
	if t.flags&TypeHeap == 0 && t.qualname != "" {
		return t.qualname
	}
	return t.name
}

// fullName is the type's name with its module in front, unless that is
// builtins or __main__.
func (th *Thread) fullName(t *Type) string {
	m := th.typeModuleText(t)
	if m == "" || m == "builtins" || m == "__main__" {
		return t.qualname
	}
	return m + "." + t.qualname
}

// typeModuleText is the type's __module__ where that is a str.
func (th *Thread) typeModuleText(t *Type) string {
	if t.flags&TypeHeap == 0 {
		return t.module
	}
	if v, ok := t.dict.GetStr(moduleName); ok {
		if s, ok := asStr(v); ok {
			return s.s
		}
	}
	return ""
}

// typeRepr is repr(t) without running guest code.
func (th *Thread) typeRepr(t *Type) string {
	m := th.typeModuleText(t)
	if m == "" || m == "builtins" {
		return "<class '" + t.name + "'>"
	}
	return "<class '" + m + "." + t.qualname + "'>"
}

// checkTypeName refuses what cannot be a type's name.
func (th *Thread) checkTypeName(name *Str) error {
	if !name.isASCII() {
		if _, err := th.encode(name, "utf-8", "strict"); err != nil {
			return err
		}
	}
	if strings.IndexByte(name.s, 0) >= 0 {
		return th.ValueError("type name must not contain null characters")
	}
	return nil
}

// subclassText is v if it is of a subclass of str, unset otherwise.
func subclassText(v Value) Value {
	if v.p.shape == &strShape {
		return Value{}
	}
	return v
}
