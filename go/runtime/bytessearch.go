package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file has the methods of bytes and bytearray that look for other bytes:
// what they look for may be an int. Tests: bytes_test.go, corpus/bytes.

var bytesSearchDefs = []Def{
	{Name: "count", Sig: "($self, sub[, start[, end]], /)", Fn: bytesCount, Doc: "Count the places, without overlap, where sub is."},
	{Name: "endswith", Sig: "($self, suffix[, start[, end]], /)", Fn: bytesEndsWith, Doc: "Tell whether the bytes end with the suffix, or with one of a tuple of them."},
	{Name: "find", Sig: "($self, sub[, start[, end]], /)", Fn: bytesFind, Doc: "Return the first position of sub, or -1."},
	{Name: "index", Sig: "($self, sub[, start[, end]], /)", Fn: bytesIndex, Doc: "Return the first position of sub; ValueError if there is none."},
	{Name: "removeprefix", Sig: "($self, prefix, /)", Fn: bytesRemovePrefix, Doc: "Return the bytes without the prefix, if they start with it."},
	{Name: "removesuffix", Sig: "($self, suffix, /)", Fn: bytesRemoveSuffix, Doc: "Return the bytes without the suffix, if they end with it."},
	{Name: "replace", Sig: "($self, old, new, count=-1, /)", Fn: bytesReplace, Doc: "Replace old by new, at most count times."},
	{Name: "rfind", Sig: "($self, sub[, start[, end]], /)", Fn: bytesRfind, Doc: "Return the last position of sub, or -1."},
	{Name: "rindex", Sig: "($self, sub[, start[, end]], /)", Fn: bytesRindex, Doc: "Return the last position of sub; ValueError if there is none."},
	{Name: "startswith", Sig: "($self, prefix[, start[, end]], /)", Fn: bytesStartsWith, Doc: "Tell whether the bytes start with the prefix, or with one of a tuple of them."},
}

// sought is what a search looks for: bytes, or one byte given as an int.
func (th *Thread) sought(v Value) (string, error) {
	if b, ok := bytesText(v); ok {
		return b, nil
	}
	if v.p.shape == &memoryViewShape {
		return "", th.notBytes(v)
	}
	if v.layout() != layoutInt && v.Type().slots.Index == nil {
		return "", th.TypeError("argument should be integer or bytes-like object, not '%s'", v.Type().name)
	}
	c, err := th.byteValue(v)
	return string([]byte{c}), err
}

// searchArgs binds the arguments of find and its like: the part of the bytes
// to look through, and where it begins. ok is false if there is no such part.
func (th *Thread) searchArgs(a []Value) (part, sub string, start int, ok bool, err error) {
	i, j, ok, err := th.boundsInBytes(a)
	if err != nil {
		return "", "", 0, false, err
	}
	back := lend(a[0])
	sub, err = th.sought(a[1])
	back()
	if err != nil {
		return "", "", 0, false, err
	}
	b := bytesOf(a[0])
	if j = min(j, len(b)); !ok || i > j {
		return "", sub, 0, false, nil
	}
	return b[i:j], sub, i, true, th.work(j - i)
}

// boundsInBytes is searchBounds for the bytes a[0], whose length counts after the
// bounds are known: those may run guest code.
func (th *Thread) boundsInBytes(a []Value) (i, j int, ok bool, err error) {
	start, end := a[2], a[3]
	if start.IsNone() && end.IsNone() {
		return 0, len(bytesOf(a[0])), true, nil
	}
	for _, v := range []*Value{&start, &end} {
		if !v.IsSet() || v.IsNone() || v.isInt() {
			continue
		}
		n, err := th.sliceBound(*v, 0)
		if err != nil {
			return 0, 0, false, err
		}
		*v = Int(int64(n))
	}
	return th.searchBounds(start, end, len(bytesOf(a[0])))
}

func (th *Thread) bytesFind(a []Value, search func(s, sub string) int) (int, error) {
	part, sub, start, ok, err := th.searchArgs(a)
	if err != nil || !ok {
		return -1, err
	}
	i := search(part, sub)
	if i >= 0 {
		i += start
	}
	return i, nil
}

const bytesNotFound = "subsection not found"

func bytesFind(th *Thread, a []Value) (Value, error) {
	i, err := th.bytesFind(a, text.Find)
	return th.found(i, err)
}

func bytesRfind(th *Thread, a []Value) (Value, error) {
	i, err := th.bytesFind(a, text.RFind)
	return th.found(i, err)
}

func bytesIndex(th *Thread, a []Value) (Value, error) {
	i, err := th.bytesFind(a, text.Find)
	return th.mustFind(i, err, bytesNotFound)
}

func bytesRindex(th *Thread, a []Value) (Value, error) {
	i, err := th.bytesFind(a, text.RFind)
	return th.mustFind(i, err, bytesNotFound)
}

func bytesCount(th *Thread, a []Value) (Value, error) {
	part, sub, _, ok, err := th.searchArgs(a)
	if err != nil || !ok {
		return Int(0), err
	}
	return Int(int64(text.CountBytes(part, sub))), nil
}

func bytesStartsWith(th *Thread, a []Value) (Value, error) {
	return th.bytesAffix(a, "startswith", strings.HasPrefix)
}

func bytesEndsWith(th *Thread, a []Value) (Value, error) {
	return th.bytesAffix(a, "endswith", strings.HasSuffix)
}

func (th *Thread) bytesAffix(a []Value, name string, has func(s, affix string) bool) (Value, error) {
	i, j, ok, err := th.boundsInBytes(a)
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	part := ""
	if j = min(j, len(b)); ok && i <= j {
		part = b[i:j]
	}
	if t, isTuple := asTuple(a[1]); isTuple {
		for _, v := range t.items {
			s, err := th.wantBytes(v)
			if err != nil {
				return Value{}, err
			}
			if err := th.work(len(s)); err != nil {
				return Value{}, err
			}
			if ok && has(part, s) {
				return True, nil
			}
			if err := th.spend(1); err != nil {
				return Value{}, err
			}
		}
		return False, nil
	}
	if a[1].p.shape == &memoryViewShape {
		if _, err := th.wantBytes(a[1]); err != nil {
			return Value{}, err
		}
	}
	s, isBytes := bytesText(a[1])
	if !isBytes {
		return Value{}, th.TypeError("%s first arg must be bytes or a tuple of bytes, not %s", name, a[1].Type().name)
	}
	return Bool(ok && has(part, s)), th.work(len(s))
}

func bytesRemovePrefix(th *Thread, a []Value) (Value, error) {
	y, err := th.wantBytes(a[1])
	if err == nil {
		err = th.work(len(y))
	}
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	if !strings.HasPrefix(b, y) {
		y = ""
	}
	return th.bytesSub(a[0], len(y), len(b)), nil
}

func bytesRemoveSuffix(th *Thread, a []Value) (Value, error) {
	y, err := th.wantBytes(a[1])
	if err == nil {
		err = th.work(len(y))
	}
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(a[0])
	if !strings.HasSuffix(b, y) {
		y = ""
	}
	return th.bytesSub(a[0], 0, len(b)-len(y)), nil
}

func bytesReplace(th *Thread, a []Value) (Value, error) {
	for _, v := range a[1:3] {
		if _, err := th.wantBytes(v); err != nil {
			return Value{}, err
		}
	}
	count, err := th.sizeArg(a[3])
	if err != nil {
		return Value{}, err
	}
	// After the count, whose __index__ may have run guest code.
	old, err := th.wantBytes(a[1])
	if err != nil {
		return Value{}, err
	}
	// Frozen: the result may be the new bytes themselves.
	by, ok, err := th.frozenBytes(a[2])
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, th.notBytes(a[2])
	}
	b := bytesOf(a[0])
	if err := th.work(len(b)); err != nil {
		return Value{}, err
	}
	s, err := text.ReplaceBytes(b, old, by, count, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	return th.changed(a[0], s), nil
}
