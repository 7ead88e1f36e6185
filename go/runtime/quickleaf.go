package runtime

// This file lets the loop call natives that are leaves: with arguments that are
// plain values they run no guest code and change nothing, whatever they are
// about to do otherwise. So one that would have to wait for a census or for more
// steps, or to warn, is given up, and the call is made again in full (slow.go):
// th.leaf says that to those, which may not look at the machine's state while the
// loop has it. What a leaf fails with is raised outside. Tests: quickleaf_test.go.

// leafKind says which natives are leaves.
type leafKind uint8

const (
	leafNever  leafKind = iota
	leafPlain           // where all arguments are plain
	leafListed          // the same, and lists and tuples of anything may be among them
	leafShort           // the same, and small containers of plain values may be among them
)

// leafState is whether the loop calls a leaf.
type leafState uint8

const (
	leafNone leafState = iota
	leafRuns
	leafGivenUp // it runs still, but what comes of it does not count
)

// errGivenUp is what a leaf is told where it would have to look at the machine.
var errGivenUp error = &leafError{}

type leafError struct{}

func (*leafError) Error() string { return "a native without effects was given up" }

// leafBuiltins and leafMethods name the natives that are leaves. Of a module's
// natives its definition says it.
var leafBuiltins = []string{"abs", "ascii", "bin", "chr", "divmod", "format", "hash", "hex", "oct", "ord", "pow", "repr", "round"}

var leafMethods = []struct {
	t     *Type
	kind  leafKind
	names []string
}{
	{&StrType, leafPlain, []string{"capitalize", "casefold", "center", "count", "encode", "expandtabs", "find", "index", "isalnum", "isalpha",
		"isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "ljust",
		"lower", "lstrip", "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit",
		"rstrip", "split", "splitlines", "strip", "swapcase", "title", "upper", "zfill"}},
	{&StrType, leafListed, []string{"endswith", "join", "startswith"}},
	{&BytesType, leafPlain, []string{"count", "decode", "endswith", "find", "hex", "index", "lstrip", "partition", "replace", "rfind", "rsplit",
		"rstrip", "split", "startswith", "strip"}},
	{&IntType, leafPlain, []string{"bit_count", "bit_length", "conjugate", "is_integer", "to_bytes"}},
	{&FloatType, leafPlain, []string{"as_integer_ratio", "conjugate", "hex", "is_integer"}},
	{&ComplexType, leafPlain, []string{"conjugate"}},
}

// leafDrains and leafContainers go through a container, leafIterators will.
var (
	leafDrains     = []string{"all", "any", "sum"}
	leafContainers = []*Type{&ListType, &TupleType, &SetType, &FrozenSetType}
	leafIterators  = []*Type{&ReversedType, &ZipType}
)

// leafTypes are the types whose objects are made of plain values by native code.
var leafTypes = []*Type{
	&IntType, &FloatType, &ComplexType, &StrType, &BytesType, &ExceptionType, &ValueErrorType, &TypeErrorType, &KeyErrorType, &IndexErrorType,
	&AttributeErrorType, &RuntimeErrorType, &LookupErrorType, &ArithmeticErrorType, &ZeroDivisionErrorType, &StopIterationType,
	&NotImplementedErrorType, &AssertionErrorType, &OverflowErrorType,
}

// setupLeaves marks the natives and types of the tables.
func setupLeaves() {
	for _, t := range leafTypes {
		t.leaf = leafPlain
	}
	for _, t := range leafContainers {
		t.leaf = leafShort
	}
	for _, t := range leafIterators {
		t.leaf = leafListed
	}
	for _, name := range leafDrains {
		builtinValues[name].native().markLeaf(leafShort)
	}
	for _, name := range leafBuiltins {
		builtinValues[name].native().markLeaf(leafPlain)
	}
	for _, row := range leafMethods {
		for _, name := range row.names {
			if v, ok := row.t.dict.GetStr(internStatic(name)); ok {
				v.native().markLeaf(row.kind)
			}
		}
	}
}

// markLeaf says that n is a leaf, if a call of it is no more than its arguments
// with the defaults behind them.
func (n *Native) markLeaf(kind leafKind) {
	if n.sig.padded && n.raw == nil && !n.host && len(n.sig.params) <= nativePad {
		n.leaf = kind
	}
}

// callLeaf calls n with the arguments a, if they are plain.
func (th *Thread) callLeaf(n *Native, a []Value) (Value, bool) {
	given, params := len(a), n.sig.params
	if given < n.sig.required || given > n.sig.pos {
		return Value{}, false
	}
	if n.owner != nil && n.def.Kind == DefMethod && a[0].p.shape.typ != n.owner {
		return Value{}, false
	}
	if !n.leaf.takes(a) {
		return Value{}, false
	}
	if given < len(params) {
		// The registers may end behind the arguments.
		a = th.leafArgs[:copy(th.leafArgs[:], a)]
		for _, p := range params[given:] {
			a = append(a, p.def)
		}
	}
	held := th.mark()
	th.leaf = leafRuns
	v, err := n.def.Fn(th, a)
	if given < len(params) {
		clear(a)
	}
	return th.endLeaf(held, v, err)
}

// giveUpLeaf is for what looks at the machine: it fails where a leaf runs.
func (th *Thread) giveUpLeaf() error {
	if th.leaf == leafNone {
		return nil
	}
	th.leaf = leafGivenUp
	return errGivenUp
}

// endLeaf is called with what a leaf returned. An error is kept in leafErr.
func (th *Thread) endLeaf(held holdMark, v Value, err error) (Value, bool) {
	givenUp := th.leaf == leafGivenUp
	th.leaf = leafNone
	if err == nil && !givenUp {
		return v, true
	}
	th.release(held)
	if !givenUp {
		th.leafErr = err
	}
	return Value{}, false
}

// callLeafType makes an object of t, if the arguments are plain.
func (th *Thread) callLeafType(t *Type, a []Value) (Value, bool) {
	if !t.leaf.takes(a) {
		return Value{}, false
	}
	held := th.mark()
	th.leaf = leafRuns
	v, err := callType(th, t.value(), a, nil)
	return th.endLeaf(held, v, err)
}

// takes reports whether a call with the arguments is one of a leaf.
func (k leafKind) takes(a []Value) bool {
	for _, v := range a {
		if isPlain(v) {
			continue
		}
		switch {
		case k == leafListed && (v.p.shape == &listShape || v.p.shape == &tupleShape):
		case k == leafShort && isShort(v):
		default:
			return false
		}
	}
	return true
}

// isShort reports whether v is a small container of plain values.
func isShort(v Value) bool {
	switch v.p.shape {
	case &rangeShape:
		_, _, n, ok := v.rangeObj().small()
		return ok && n <= quickItems
	case &dictShape:
		d := v.dict()
		if len(d.entries) > quickItems {
			return false
		}
		for i := range d.entries {
			if k := d.entries[i].key; k.IsSet() && !isPlain(k) {
				return false
			}
		}
		return true
	}
	items, ok := exactItems(v)
	if !ok || len(items) > quickItems {
		return false
	}
	for _, x := range items {
		if !isPlain(x) {
			return false
		}
	}
	return true
}

// isPlain reports whether v is of a type whose operations are all native.
func isPlain(v Value) bool {
	switch v.p.shape {
	case tagInt.shape, tagFloat.shape, tagBool.shape, tagNone.shape, &strShape, &bytesShape, &bigIntShape, &complexShape:
		return true
	}
	return false
}
