package runtime

import "strings"

// This file has exception groups: their making, split, subgroup and derive,
// and what except* does. Tests: corpus/exceptions.

// Indexes of a group's fields. The last is how repr() shows the exceptions where
// they were given as neither a list nor a tuple.
const (
	groupMessage    = 0
	groupExceptions = 1
	groupShown      = 2
	groupFields     = 3
)

func initExceptionGroup() {
	BaseExceptionGroupType.excMembers = groupFields
	initType(&ExceptionGroupType, typeSpec{
		name: "ExceptionGroup", base: &BaseExceptionGroupType, layout: layoutExc,
		members: []Member{instanceWeakrefMember},
		doc:     "A combination of multiple unrelated exceptions.",
	})
	t := &ExceptionGroupType
	t.bases = []*Type{&BaseExceptionGroupType, &ExceptionType}
	t.mro = []*Type{t, &BaseExceptionGroupType, &ExceptionType, &BaseExceptionType, &ObjectType}
	t.dict.SetStr(nil, internStatic("__module__"), newStaticStr(t.module).value())
	t.excMembers, t.excInit = BaseExceptionGroupType.excMembers, BaseExceptionGroupType.excInit
}

// initGroup is __init__: everything was done by __new__.
func initGroup(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	return th.noKeywords(e, kw)
}

func newGroup(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	if n := len(args) - len(names); n != 2 {
		return Value{}, th.TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", n)
	}
	msg, seq := args[0], args[1]
	if msg.layout() != layoutStr {
		return Value{}, th.TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not %s", argTypeName(msg))
	}
	if !isSequence(seq) {
		return Value{}, th.TypeError("second argument (exceptions) must be a sequence")
	}
	items, err := th.Collect(seq)
	if err != nil {
		return Value{}, err
	}
	if len(items) == 0 {
		return Value{}, th.ValueError("second argument (exceptions) must be a non-empty sequence")
	}
	plain := true
	for i, x := range items {
		if x.layout() != layoutExc {
			return Value{}, th.ValueError("Item %d of second argument (exceptions) is not an exception", i)
		}
		plain = plain && isInstance(x, &ExceptionType)
	}
	switch {
	case t == &BaseExceptionGroupType && plain:
		t = &ExceptionGroupType
	case t == &ExceptionGroupType && !plain:
		return Value{}, th.TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
	case t.isSubtype(&ExceptionGroupType) && !plain, t.flags&TypeHeap != 0 && t.isSubtype(&ExceptionType) && !plain:
		return Value{}, th.TypeError("Cannot nest BaseExceptions in '%s'", t.name)
	}
	e := th.newExcOf(t, args[:2])
	e.fields[groupMessage] = msg
	e.fields[groupExceptions] = th.tupleOf(items)
	switch seq.layout() {
	case layoutList, layoutTuple:
	default:
		r, err := th.Repr(seq)
		if err != nil {
			return Value{}, err
		}
		e.fields[groupShown] = r.value()
	}
	return e.value(), nil
}

// isGroup reports whether e is an exception group.
func (e *Exc) isGroup() bool { return e.shape.typ.isSubtype(&BaseExceptionGroupType) }

// members are the exceptions of a group.
func (e *Exc) members() []Value { return e.fields[groupExceptions].tuple().items }

func strGroup(th *Thread, v Value) (Value, error) {
	e := v.exc()
	n := len(e.members())
	s, _ := asStr(e.fields[groupMessage])
	return th.NewStr(s.s + " (" + itoa(n) + " sub-exception" + plural(n) + ")"), nil
}

func reprGroup(th *Thread, v Value) (Value, error) {
	e := v.exc()
	shown := e.fields[groupShown]
	var parts []string
	for _, x := range e.members() {
		if shown.IsSet() {
			break
		}
		r, err := th.Repr(x)
		if err != nil {
			return Value{}, err
		}
		parts = append(parts, r.s)
	}
	msg, err := th.Repr(e.fields[groupMessage])
	if err != nil {
		return Value{}, err
	}
	list := strings.Join(parts, ", ")
	switch {
	case shown.IsSet():
		list = shown.str().s
	case len(e.args.items) > 1 && e.args.items[1].layout() == layoutList:
		list = "[" + list + "]"
	case len(parts) == 1:
		list = "(" + list + ",)"
	default:
		list = "(" + list + ")"
	}
	return th.NewStr(v.Type().name + "(" + msg.s + ", " + list + ")"), nil
}

var groupMethods = []Def{
	{Name: "derive", Sig: "(self, excs, /)", Fn: groupDerive, Doc: "Make a group of the same message with other exceptions."},
	{Name: "split", Sig: "(self, matcher_value, /)", Fn: groupSplit, Doc: "Split into the exceptions that match and the rest."},
	{Name: "subgroup", Sig: "(self, matcher_value, /)", Fn: groupSubgroup, Doc: "Return the exceptions that match."},
	{Name: "__class_getitem__", Sig: "(cls, item, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Make a generic alias."},
}

func groupDerive(th *Thread, a []Value) (Value, error) {
	return newGroup(th, &BaseExceptionGroupType, []Value{a[0].exc().fields[groupMessage], a[1]}, nil)
}

// derived makes a group like e of the given members through e's derive method.
func (th *Thread) derived(e *Exc, items []Value) (Value, error) {
	if len(items) == 0 {
		return None, nil
	}
	v, err := th.callMethodNamed(e.value(), deriveName, th.NewList(items).value())
	if err != nil {
		return Value{}, err
	}
	if v.layout() != layoutExc || !v.exc().isGroup() {
		return Value{}, th.TypeError("derive must return an instance of BaseExceptionGroup")
	}
	g := v.exc()
	// Copying the cause suppresses the context, even where there is none.
	g.tb, g.context, g.cause, g.suppress = e.tb, e.context, e.cause, true
	notes, err := th.tryAttr(e.value(), notesName)
	if err != nil {
		return Value{}, err
	}
	if notes.IsSet() && isSequence(notes) {
		items, err := th.Collect(notes)
		if err != nil {
			return Value{}, err
		}
		if err := th.setAttr(v, notesName, th.NewList(items).value()); err != nil {
			return Value{}, err
		}
	}
	return v, nil
}

// isSequence reports whether v is what CPython's C code takes for a sequence.
func isSequence(v Value) bool {
	t := v.Type()
	return t.flags&TypeSequence != 0 || t.slots.GetItem != nil && t.flags&TypeMapping == 0
}

// matcher makes the test that split and subgroup apply.
func (th *Thread) matcher(v Value) (func(Value) (bool, error), error) {
	if t, ok := asType(v); ok && t.isSubtype(&BaseExceptionType) {
		return func(x Value) (bool, error) { return isInstance(x, t), nil }, nil
	}
	if tup, ok := asTuple(v); ok {
		all := true
		for _, x := range tup.items {
			t, ok := asType(x)
			all = all && ok && t.isSubtype(&BaseExceptionType)
		}
		if all {
			return func(x Value) (bool, error) { return th.matchException(x, v) }, nil
		}
	}
	if v.Type().slots.Call != nil && v.layout() != layoutType {
		return func(x Value) (bool, error) {
			r, err := th.Call(v, x)
			if err != nil {
				return false, err
			}
			return th.Truth(r)
		}, nil
	}
	return nil, th.TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

// splitSteps is what looking at one exception of a group costs: it makes new
// groups.
const splitSteps = 16

// splitGroup splits an exception by a test into what matches and, where that is
// asked for, the rest, each None if empty.
func (th *Thread) splitGroup(v Value, match func(Value) (bool, error), rest bool) (yes, no Value, err error) {
	if err := th.enter(" in exceptiongroup_split_recursive"); err != nil {
		return Value{}, Value{}, err
	}
	defer th.leave()
	if err := th.spend(splitSteps); err != nil {
		return Value{}, Value{}, err
	}
	hit, err := match(v)
	if err != nil {
		return Value{}, Value{}, err
	}
	if hit {
		return v, None, nil
	}
	e := v.exc()
	if !e.isGroup() {
		return None, v, nil
	}
	var in, out []Value
	m := th.mark()
	th.pin(&in)
	th.pin(&out)
	for _, x := range e.members() {
		a, b, err := th.splitGroup(x, match, rest)
		if err != nil {
			return Value{}, Value{}, err
		}
		if !a.IsNone() {
			in = append(in, a)
		}
		if !b.IsNone() {
			out = append(out, b)
		}
	}
	if yes, err = th.derived(e, in); err != nil {
		return Value{}, Value{}, err
	}
	no = None
	if rest {
		no, err = th.derived(e, out)
	}
	th.release(m)
	return yes, no, err
}

func groupSplit(th *Thread, a []Value) (Value, error) {
	match, err := th.matcher(a[1])
	if err != nil {
		return Value{}, err
	}
	yes, no, err := th.splitGroup(a[0], match, true)
	if err != nil {
		return Value{}, err
	}
	return th.NewTuple(yes, no).value(), nil
}

func groupSubgroup(th *Thread, a []Value) (Value, error) {
	match, err := th.matcher(a[1])
	if err != nil {
		return Value{}, err
	}
	yes, _, err := th.splitGroup(a[0], match, false)
	return yes, err
}
