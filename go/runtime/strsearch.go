package runtime

import (
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file has str's methods that look for other strs. Their bounds are code
// points and are clipped as a slice's are. Tests: strmethods_test.go,
// corpus/str.

var strSearchDefs = []Def{
	{Name: "count", Sig: "($self, sub[, start[, end]], /)", Fn: strCount, Doc: "Count the places, without overlap, where sub is in the text."},
	{Name: "endswith", Sig: "($self, suffix[, start[, end]], /)", Fn: strEndsWith, Doc: "Tell whether the text ends with the suffix, or with one of a tuple of them."},
	{Name: "find", Sig: "($self, sub[, start[, end]], /)", Fn: strFind, Doc: "Return the first position of sub, or -1."},
	{Name: "index", Sig: "($self, sub[, start[, end]], /)", Fn: strIndexMethod, Doc: "Return the first position of sub; ValueError if there is none."},
	{Name: "removeprefix", Sig: "($self, prefix, /)", Fn: strRemovePrefix, Doc: "Return the text without the prefix, if it starts with it."},
	{Name: "removesuffix", Sig: "($self, suffix, /)", Fn: strRemoveSuffix, Doc: "Return the text without the suffix, if it ends with it."},
	{Name: "replace", Sig: "($self, old, new, /, count=-1)", Fn: strReplace, Doc: "Replace old by new, at most count times."},
	{Name: "rfind", Sig: "($self, sub[, start[, end]], /)", Fn: strRfind, Doc: "Return the last position of sub, or -1."},
	{Name: "rindex", Sig: "($self, sub[, start[, end]], /)", Fn: strRindex, Doc: "Return the last position of sub; ValueError if there is none."},
	{Name: "startswith", Sig: "($self, prefix[, start[, end]], /)", Fn: strStartsWith, Doc: "Tell whether the text starts with the prefix, or with one of a tuple of them."},
}

// argStr is an argument that must be a str; arg is its number, or its name in
// quotes.
func (th *Thread) argStr(v Value, fn, arg string) (*Str, error) {
	if v.p.shape == &strShape {
		return v.str(), nil
	}
	if s, ok := asStr(v); ok {
		return s, nil
	}
	return nil, th.badArg(v, fn, arg, "str")
}

func (th *Thread) badArg(v Value, fn, arg, want string) error {
	got := v.Type().name
	if v.IsNone() {
		got = "None"
	}
	if arg != "" {
		arg = " " + arg
	}
	return th.TypeError("%s() argument%s must be %s, not %s", fn, arg, want, got)
}

// searchBounds are the start and end arguments of a search in n items. ok is
// false if start is beyond the end: then not even the empty text is found.
func (th *Thread) searchBounds(start, end Value, n int) (i, j int, ok bool, err error) {
	i, j = 0, n
	if start.IsNone() && end.IsNone() {
		return i, j, true, nil
	}
	if i, err = th.sliceBound(start, 0); err != nil {
		return 0, 0, false, err
	}
	if j, err = th.sliceBound(end, math.MaxInt); err != nil {
		return 0, 0, false, err
	}
	if j > n {
		j = n
	} else if j < 0 {
		j = max(j+n, 0)
	}
	if i < 0 {
		i = max(i+n, 0)
	}
	return i, j, i <= j, nil
}

// find is the common part of the four methods: the position found, -1 if none.
func (th *Thread) find(a []Value, name string, search func(s, sub string) int) (int, error) {
	x := strOf(a[0])
	sub, err := th.argStr(a[1], name, "1")
	if err != nil {
		return 0, err
	}
	i, j, ok, err := th.searchBounds(a[2], a[3], x.n)
	if err != nil || !ok || sub.n > j-i || x.isASCII() && !sub.isASCII() {
		return -1, err
	}
	from, to := x.byteRange(i, j)
	if err := th.work(to - from); err != nil {
		return 0, err
	}
	at := search(x.s[from:to], sub.s)
	if at < 0 {
		return -1, nil
	}
	return x.position(from + at), nil
}

func (th *Thread) found(i int, err error) (Value, error) { return Int(int64(i)), err }

func (th *Thread) mustFind(i int, err error, message string) (Value, error) {
	if err == nil && i < 0 {
		err = th.ValueError("%s", message)
	}
	return Int(int64(i)), err
}

const strNotFound = "substring not found"

func strFind(th *Thread, a []Value) (Value, error) {
	i, err := th.find(a, "find", text.Find)
	return th.found(i, err)
}

func strRfind(th *Thread, a []Value) (Value, error) {
	i, err := th.find(a, "rfind", text.RFind)
	return th.found(i, err)
}

func strIndexMethod(th *Thread, a []Value) (Value, error) {
	i, err := th.find(a, "index", text.Find)
	return th.mustFind(i, err, strNotFound)
}

func strRindex(th *Thread, a []Value) (Value, error) {
	i, err := th.find(a, "rindex", text.RFind)
	return th.mustFind(i, err, strNotFound)
}

func strCount(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	sub, err := th.argStr(a[1], "count", "1")
	if err != nil {
		return Value{}, err
	}
	i, j, ok, err := th.searchBounds(a[2], a[3], x.n)
	switch {
	case err != nil:
		return Value{}, err
	case !ok:
		return Int(0), nil
	case sub.n == 0:
		return Int(int64(j - i + 1)), nil
	}
	from, to := x.byteRange(i, j)
	if err := th.work(to - from); err != nil {
		return Value{}, err
	}
	return Int(int64(text.Count(x.s[from:to], sub.s))), nil
}

func strStartsWith(th *Thread, a []Value) (Value, error) {
	return th.affix(a, "startswith", strings.HasPrefix)
}

func strEndsWith(th *Thread, a []Value) (Value, error) {
	return th.affix(a, "endswith", strings.HasSuffix)
}

// affix is startswith or endswith.
func (th *Thread) affix(a []Value, name string, has func(s, affix string) bool) (Value, error) {
	x := strOf(a[0])
	if a[1].p.shape == &strShape && a[2].IsNone() && a[3].IsNone() {
		y := a[1].str().s
		return Bool(has(x.s, y)), th.work(min(len(y), len(x.s)))
	}
	i, j, ok, err := th.searchBounds(a[2], a[3], x.n)
	if err != nil {
		return Value{}, err
	}
	part := ""
	if ok {
		from, to := x.byteRange(i, j)
		part = x.s[from:to]
	}
	if t, isTuple := asTuple(a[1]); isTuple {
		for _, v := range t.items {
			s, isStr := asStr(v)
			if !isStr {
				return Value{}, th.TypeError("tuple for %s must only contain str, not %s", name, v.Type().name)
			}
			if err := th.work(min(len(s.s), len(x.s))); err != nil {
				return Value{}, err
			}
			if ok && has(part, s.s) {
				return True, nil
			}
			if err := th.spend(1); err != nil {
				return Value{}, err
			}
		}
		return False, nil
	}
	s, isStr := asStr(a[1])
	if !isStr {
		return Value{}, th.TypeError("%s first arg must be str or a tuple of str, not %s", name, a[1].Type().name)
	}
	return Bool(ok && has(part, s.s)), th.work(min(len(s.s), len(x.s)))
}

func strRemovePrefix(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	y, err := th.argStr(a[1], "removeprefix", "")
	if err == nil {
		err = th.work(min(len(y.s), len(x.s)))
	}
	if err != nil {
		return Value{}, err
	}
	if !strings.HasPrefix(x.s, y.s) {
		return x.value(), nil
	}
	return th.part(x, len(y.s), len(x.s), x.n-y.n), nil
}

func strRemoveSuffix(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	y, err := th.argStr(a[1], "removesuffix", "")
	if err == nil {
		err = th.work(min(len(y.s), len(x.s)))
	}
	if err != nil {
		return Value{}, err
	}
	if !strings.HasSuffix(x.s, y.s) {
		return x.value(), nil
	}
	return th.part(x, 0, len(x.s)-len(y.s), x.n-y.n), nil
}

func strReplace(th *Thread, a []Value) (Value, error) {
	x := strOf(a[0])
	old, err := th.argStr(a[1], "replace", "1")
	if err != nil {
		return Value{}, err
	}
	by, err := th.argStr(a[2], "replace", "2")
	if err != nil {
		return Value{}, err
	}
	count, err := th.sizeArg(a[3])
	if err != nil {
		return Value{}, err
	}
	if err := th.work(len(x.s)); err != nil {
		return Value{}, err
	}
	if old.n > x.n || x.isASCII() && !old.isASCII() {
		return x.value(), nil
	}
	s, err := text.Replace(x.s, old.s, by.s, count, th.growText)
	if err != nil {
		return Value{}, th.textError(err)
	}
	switch {
	case len(s) == len(x.s) && s == x.s:
		return x.value(), nil
	case x.isASCII() && by.isASCII():
		return rawASCII(s).value(), nil
	}
	return th.rawStr(s).value(), nil
}
