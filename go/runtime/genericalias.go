package runtime

// This file defines generic aliases: list[int], an object for annotations that
// also works as a base class and as a callable. The aliases of guest classes
// and Unpack[Ts] have the same struct and types of their own, in
// typingalias.go; unions are in uniontype.go, substitution of type parameters
// in typesubst.go. Tests: corpus/generic_aliases.

// GenericAlias is origin[args].
type GenericAlias struct {
	Obj
	origin  Value
	args    *Tuple
	params  *Tuple // __parameters__, nil until asked for
	starred bool   // *origin[args]
}

// aliasIter is what iter(alias) gives: the alias starred, and no more.
type aliasIter struct {
	Obj
	rest Value // unset at the end
}

var (
	genericAliasType  Type
	genericAliasShape = Shape{typ: &genericAliasType}
	aliasIterType     Type
	aliasIterShape    = Shape{typ: &aliasIterType}
)

func setupAliases() {
	initType(&genericAliasType, typeSpec{
		name: "types.GenericAlias", module: "types", layout: layoutNative1, flags: TypeCustomGet, shapes: []*Shape{&genericAliasShape},
		doc: "An origin with arguments in brackets, such as list[int].",
		slots: Slots{
			Repr: reprAlias, Hash: hashAlias, RichCompare: compareAlias, Call: callAlias, GetAttr: getAttrAlias, New: newAliasSlot,
			GetItem: substituteAlias, Iter: iterAlias, Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr}, Visit: visitAlias,
		},
		methods: []Def{
			{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Give the origin as the base class.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.NewTuple(aliasOf(a[0]).origin).value(), nil
			}},
			{Name: "__dir__", Sig: "(self, /)", Doc: "List the origin's attributes and the alias's own.", Fn: aliasDir},
			{Name: "__instancecheck__", Sig: "(self, instance, /)", Doc: "Refuse isinstance checks.", Fn: func(th *Thread, a []Value) (Value, error) {
				return Value{}, th.TypeError("isinstance() argument 2 cannot be a parameterized generic")
			}},
			{Name: "__subclasscheck__", Sig: "(self, cls, /)", Doc: "Refuse issubclass checks.", Fn: func(th *Thread, a []Value) (Value, error) {
				return Value{}, th.TypeError("issubclass() argument 2 cannot be a parameterized generic")
			}},
		},
		members: append([]Member{
			{Name: "__unpacked__", Get: func(th *Thread, v Value) (Value, error) { return Bool(aliasOf(v).starred), nil }, Set: setReadOnly},
		}, aliasMembers...),
	})
	initType(&aliasIterType, typeSpec{
		name: "generic_alias_iterator", layout: layoutOther, flags: TypeFinal | TypeNoNew, shapes: []*Shape{&aliasIterShape},
		slots: Slots{Iter: iterSelf, Next: nextAlias, Visit: func(v Value, f func(Value)) { visitSet(v.aliasIter().rest, f) }},
	})
	setupUnion()
}

// aliasMembers are the attributes of all kinds of aliases.
var aliasMembers = []Member{
	{Name: "__origin__", Get: func(th *Thread, v Value) (Value, error) { return aliasOf(v).origin, nil }, Set: setReadOnly},
	{Name: "__args__", Get: func(th *Thread, v Value) (Value, error) { return aliasOf(v).args.value(), nil }, Set: setReadOnly},
	{Name: "__parameters__", Get: func(th *Thread, v Value) (Value, error) { return th.parametersOf(v) }},
	{Name: "__typing_unpacked_tuple_args__", Get: func(th *Thread, v Value) (Value, error) {
		if args := unpackedTupleArgs(v); args != nil {
			return args.value(), nil
		}
		return None, nil
	}},
}

// setReadOnly is the setter of attributes that refuse in a member's words.
func setReadOnly(th *Thread, _, _ Value) error {
	return th.Errorf(&AttributeErrorType, "readonly attribute")
}

func visitAlias(v Value, f func(Value)) {
	g := v.alias()
	f(g.origin)
	f(g.args.value())
	if g.params != nil {
		f(g.params.value())
	}
}

// aliasOf is the alias that v is, or that an object of a guest class below
// types.GenericAlias holds.
func aliasOf(v Value) *GenericAlias { return unwrap(v).alias() }

// isGenericAlias reports whether v is a types.GenericAlias, of a guest class too.
func isGenericAlias(v Value) bool { return unwrap(v).p.shape == &genericAliasShape }

// isAlias reports whether v is an alias of any kind. Objects of guest classes are
// not: what these define has its say where an alias is a part of another.
func isAlias(v Value) bool {
	sh := v.p.shape
	return sh == &genericAliasShape || sh == &typingAliasShape || sh == &unpackAliasShape
}

// newGenericAlias makes origin[item].
func (th *Thread) newGenericAlias(origin, item Value) Value {
	args, ok := asTuple(item)
	if !ok {
		args = th.NewTuple(item)
	}
	return th.newAlias(&genericAliasShape, origin, args)
}

func (th *Thread) newAlias(shape *Shape, origin Value, args *Tuple) Value {
	th.charge(64)
	g := &GenericAlias{origin: origin, args: args}
	g.shape = shape
	return objValue(&g.Obj)
}

// classGetItemAlias is the __class_getitem__ of built-in generic types.
func classGetItemAlias(th *Thread, a []Value) (Value, error) {
	return th.newGenericAlias(a[0], a[1]), nil
}

func newAliasSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 {
		return Value{}, th.TypeError("GenericAlias() takes no keyword arguments")
	}
	if len(args) != 2 {
		return Value{}, th.TypeError("GenericAlias expected 2 arguments, got %d", len(args))
	}
	return th.newGenericAlias(args[0], args[1]), nil
}

// substituteAlias is alias[item]: item takes the places of type parameters.
func substituteAlias(th *Thread, v, item Value) (Value, error) {
	g := aliasOf(v)
	args, err := th.substitute(v, g.args.items, item)
	if err != nil {
		return Value{}, err
	}
	out := th.newAlias(&genericAliasShape, g.origin, args)
	out.alias().starred = g.starred
	return out, nil
}

// iterAlias is iter(alias): one value, the alias starred.
func iterAlias(th *Thread, v Value) (Value, error) {
	g := aliasOf(v)
	star := th.newAlias(&genericAliasShape, g.origin, g.args)
	star.alias().starred = true
	th.charge(32)
	it := &aliasIter{rest: star}
	it.shape = &aliasIterShape
	return objValue(&it.Obj), nil
}

func nextAlias(_ *Thread, v Value) (Value, error) {
	it := v.aliasIter()
	star := it.rest
	it.rest = Value{}
	return star, nil
}

// typeText is how an alias shows one of its parts.
func (th *Thread) typeText(v Value) (string, error) {
	if v.p == &tagEllips {
		return "...", nil
	}
	if t, ok := asType(v); ok {
		if t == &NoneType {
			return "None", nil
		}
		return th.fullTypeText(t), nil
	}
	if s, ok := th.functionText(v); ok {
		return s, nil
	}
	return th.reprText(v)
}

// partText is how a built-in generic alias or a union shows one of its parts:
// what knows its module and its name shows these, unless it is an alias.
func (th *Thread) partText(v Value) (string, error) {
	switch {
	case v.p == &tagEllips:
		return "...", nil
	case v == NoneType.value():
		return "None", nil
	}
	if alias, err := th.hasAttrs(v, originName, argsName); err != nil || alias {
		return th.reprOr(v, err)
	}
	qualname, err := th.tryAttr(v, qualnameName)
	if err != nil || !qualname.IsSet() {
		return th.reprOr(v, err)
	}
	module, err := th.tryAttr(v, moduleName)
	if err != nil || !module.IsSet() || module.IsNone() {
		return th.reprOr(v, err)
	}
	name, err := th.Str(qualname)
	if err != nil {
		return "", err
	}
	if m, ok := asStr(module); ok && m.s == "builtins" {
		return name.s, nil
	}
	m, err := th.Str(module)
	if err != nil {
		return "", err
	}
	return m.s + "." + name.s, nil
}

func (th *Thread) hasAttrs(v Value, names ...*Str) (bool, error) {
	for _, name := range names {
		if x, err := th.tryAttr(v, name); err != nil || !x.IsSet() {
			return false, err
		}
	}
	return true, nil
}

// reprOr is repr(v), or the error if there is one.
func (th *Thread) reprOr(v Value, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return th.reprText(v)
}

func (th *Thread) reprText(v Value) (string, error) {
	r, err := th.Repr(v)
	if err != nil {
		return "", err
	}
	return r.s, nil
}

// fullTypeText is a type's name with its module, unless that is builtins.
func (th *Thread) fullTypeText(t *Type) string {
	if m := th.typeModuleText(t); m != "builtins" && m != "" {
		return m + "." + t.qualname
	}
	return t.qualname
}

// functionText names a function in an alias.
func (th *Thread) functionText(v Value) (string, bool) {
	switch v.p.shape {
	case &functionShape:
		f := v.function()
		q, ok := asStr(f.qualname)
		if !ok {
			return "", false
		}
		if m, ok := asStr(f.module); ok && m.s != "builtins" {
			return m.s + "." + q.s, true
		}
		return q.s, true
	case &builtinShape:
		return v.native().qualified(), true
	}
	return "", false
}

// listTexts is the texts of items, made by text, with commas.
func (th *Thread) listTexts(items []Value, text func(Value) (string, error)) (string, error) {
	return th.joinTexts(items, ", ", text)
}

// joinTexts is the texts of items, made by text, with sep between them. The
// whole is held as it grows: a guest's repr can make each text anew, or make
// one that many items share.
func (th *Thread) joinTexts(items []Value, sep string, text func(Value) (string, error)) (string, error) {
	var all reprText
	for i, x := range items {
		s, err := text(x)
		if err != nil {
			return "", err
		}
		if i > 0 {
			if err := all.add(th, sep); err != nil {
				return "", err
			}
		}
		if err := all.add(th, s); err != nil {
			return "", err
		}
	}
	th.holds.bytes -= all.held
	return bufferString(all.b), th.spend(len(items) + 1)
}

// listText shows a list among an alias's arguments: its items as if they were
// arguments.
func (th *Thread) listText(v Value) (string, error) {
	l, ok := asList(v)
	if !ok {
		return th.partText(v)
	}
	s, err := th.listTexts(append([]Value(nil), l.items...), th.partText)
	return "[" + s + "]", err
}

func reprAlias(th *Thread, v Value) (Value, error) {
	g := aliasOf(v)
	origin, err := th.partText(g.origin)
	if err != nil {
		return Value{}, err
	}
	text, err := th.listTexts(g.args.items, th.listText)
	if err != nil {
		return Value{}, err
	}
	if len(g.args.items) == 0 {
		text = "()"
	}
	star := ""
	if g.starred {
		star = "*"
	}
	return th.NewStr(star + origin + "[" + text + "]"), nil
}

func hashAlias(th *Thread, v Value) (int64, error) {
	if err := th.spend(1); err != nil {
		return 0, err
	}
	a, err := th.Hash(aliasOf(v).origin)
	if err != nil {
		return 0, err
	}
	b, err := th.Hash(aliasOf(v).args.value())
	return a ^ b, err
}

func compareAlias(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if same := w.p.shape == v.p.shape || isGenericAlias(v) && isGenericAlias(w); !same || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	if err := th.spend(1); err != nil {
		return Value{}, err
	}
	a, b := aliasOf(v), aliasOf(w)
	eq, err := th.Equal(a.origin, b.origin)
	if err == nil && eq {
		eq, err = th.Equal(a.args.value(), b.args.value())
	}
	return Bool((eq && a.starred == b.starred) == (op == CmpEq)), err
}

// callAlias calls the origin and notes on the new object, where that can be,
// the alias that it was made through.
func callAlias(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	r, err := th.CallArgs(aliasOf(v).origin, args, names)
	if err != nil || r.Type().flags&TypeHeap == 0 {
		return r, err
	}
	err = th.setAttr(r, origClassName, v)
	if err == nil || isExc(err, &AttributeErrorType) || isExc(err, &TypeErrorType) ||
		v.p.shape == &typingAliasShape && isExc(err, &ExceptionType) {
		return r, nil
	}
	return Value{}, err
}

// aliasDir is dir(alias).
func aliasDir(th *Thread, a []Value) (Value, error) {
	names, err := th.CallMethod(aliasOf(a[0]).origin, dirName)
	if err != nil {
		return Value{}, err
	}
	list, err := th.Collect(names)
	if err != nil {
		return Value{}, err
	}
	list = append(append([]Value(nil), list...), mroEntriesName.value())
	for _, m := range genericAliasType.members {
		list = append(list, th.internString(m.Name).value())
	}
	return th.NewList(list).value(), nil
}

// isOwnAliasName tells the attributes of an alias itself from those that it
// passes on to its origin.
func isOwnAliasName(name string) bool {
	switch name {
	case "__class__", "__origin__", "__args__", "__parameters__", "__unpacked__", "__typing_unpacked_tuple_args__",
		"__mro_entries__", "__reduce_ex__", "__reduce__", "__bases__", "__copy__", "__deepcopy__":
		return true
	}
	return false
}

func getAttrAlias(th *Thread, v Value, name *Str) (Value, error) {
	if !isOwnAliasName(name.s) {
		if err := th.enter(""); err != nil {
			return Value{}, err // aliases of aliases may go deep
		}
		defer th.leave()
		return th.getAttr(aliasOf(v).origin, name)
	}
	if v.p.shape != &genericAliasShape {
		return genericGetAttr(th, v, name)
	}
	attr, ok := lookupMRO(&genericAliasType, name)
	if !ok {
		return Value{}, th.noAttribute(v, name)
	}
	return th.bindFound(v, attr)
}
