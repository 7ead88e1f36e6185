package runtime

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
