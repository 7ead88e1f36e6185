package runtime

// This file defines unions, int | str: what | of types gives, its members
// without duplicates. They work in isinstance, and type parameters in them can
// be substituted. Tests: corpus/generic_aliases, corpus/builtins.

// UnionAlias is args[0] | args[1] | …
type UnionAlias struct {
	Obj
	args   *Tuple
	params *Tuple // __parameters__, nil until asked for
}

var (
	unionType  Type
	unionShape = Shape{typ: &unionType}
)

func setupUnion() {
	initType(&unionType, typeSpec{
		name: "typing.Union", module: "typing", layout: layoutOther, flags: TypeFinal | TypeNoNew | TypeCustomGet, shapes: []*Shape{&unionShape},
		doc: "Several types of which one applies, such as int | str.",
		slots: Slots{
			Repr: reprUnion, GetAttr: getAttrUnion, Hash: hashUnion, RichCompare: compareUnion, GetItem: substituteUnion,
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr}, Visit: visitUnion,
		},
		methods: []Def{
			{Name: "__class_getitem__", Sig: "(cls, object, /)", Doc: "Return a generic alias of the type.", Kind: DefClass, Fn: unionClassGetItem},
			{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Refuse to be a base class.", Fn: func(th *Thread, a []Value) (Value, error) {
				s, err := th.reprText(a[0])
				if err != nil {
					return Value{}, err
				}
				return Value{}, th.TypeError("Cannot subclass %s", s)
			}},
		},
		members: []Member{
			{Name: "__args__", Get: func(th *Thread, v Value) (Value, error) { return v.union().args.value(), nil }, Set: setReadOnly},
			{Name: "__parameters__", Get: func(th *Thread, v Value) (Value, error) { return th.parametersOf(v) }},
			{Name: "__origin__", Get: func(th *Thread, v Value) (Value, error) { return unionType.value(), nil }},
			{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return th.NewStr("Union"), nil }},
			{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) { return th.NewStr("Union"), nil }},
		},
	})
}

func visitUnion(v Value, f func(Value)) {
	u := v.union()
	f(u.args.value())
	if u.params != nil {
		f(u.params.value())
	}
}

// unionClassGetItem is Union[args].
func unionClassGetItem(th *Thread, a []Value) (Value, error) {
	t, ok := asTuple(a[1])
	if !ok {
		return th.joinUnion(a[1:2])
	}
	if len(t.items) == 0 {
		return Value{}, th.TypeError("Cannot take a Union of no types.")
	}
	return th.joinUnion(t.items)
}

// unionKind says how an operand of | takes part.
type unionKind uint8

const (
	noUnion     unionKind = iota // not a type
	typeOperand                  // joins other types only
	anyOperand                   // joins whatever is on the other side
)

func unionKindOf(v Value) unionKind {
	switch v.p.shape {
	case &typeVarShape, &paramSpecShape, &typingAliasShape, &unpackAliasShape, &forwardRefShape:
		return anyOperand
	case &genericAliasShape, &typeAliasShape, &unionShape:
		return typeOperand
	}
	if v.IsNone() || v.layout() == layoutType || isGenericAlias(v) {
		return typeOperand
	}
	return noUnion
}

// unionOr is | of types. A union takes anything, a str as a forward reference.
func unionOr(th *Thread, v, w Value) (Value, error) {
	a, b := unionKindOf(v), unionKindOf(w)
	union := v.p.shape == &unionShape || w.p.shape == &unionShape
	if !union && a != anyOperand && b != anyOperand && (a == noUnion || b == noUnion) {
		return NotImplemented, nil
	}
	return th.joinUnion([]Value{v, w})
}

// joinUnion makes the union of items: None becomes its type, a str a forward
// reference, unions give their members, and what is there already is left out.
func (th *Thread) joinUnion(items []Value) (Value, error) {
	var unique uniqueValues
	defer th.release(th.mark())
	th.pin(&unique.items)
	for _, x := range items {
		if unionKindOf(x) != typeOperand || x.IsNone() {
			var err error
			if x, err = th.typeArg(x, "Union[arg, ...]: each arg must be a type."); err != nil {
				return Value{}, err
			}
		}
		members := []Value{x}
		if x.p.shape == &unionShape {
			members = x.union().args.items
		}
		for _, m := range members {
			if err := unique.add(th, m); err != nil {
				return Value{}, err
			}
		}
	}
	if len(unique.items) == 1 {
		return unique.items[0], nil
	}
	th.charge(64)
	u := &UnionAlias{args: th.NewTuple(unique.items...)}
	u.shape = &unionShape
	return objValue(&u.Obj), nil
}

// uniqueValues are values none of which equals another. Only values with the
// same hash, or both without one, are compared.
type uniqueValues struct {
	items  []Value
	hashes []int64
	hashed []bool
}

func (u *uniqueValues) add(th *Thread, x Value) error {
	hash, err := th.Hash(x)
	if _, ok := asExc(err); err != nil && !ok {
		return err
	}
	hashed := err == nil
	for i, y := range u.items {
		if u.hashed[i] != hashed || u.hashes[i] != hash {
			continue
		}
		if eq, err := th.Equal(x, y); err != nil || eq {
			return err
		}
	}
	u.items, u.hashes, u.hashed = append(u.items, x), append(u.hashes, hash), append(u.hashed, hashed)
	return th.spend(len(u.items))
}

// substituteUnion is union[item].
func substituteUnion(th *Thread, v, item Value) (Value, error) {
	args, err := th.substitute(v, v.union().args.items, item)
	if err != nil {
		return Value{}, err
	}
	return th.joinUnion(args.items)
}

// getAttrUnion adds to a union's attributes the module of its type.
func getAttrUnion(th *Thread, v Value, name *Str) (Value, error) {
	if name == moduleName {
		return th.NewStr(unionType.module), nil
	}
	return genericGetAttr(th, v, name)
}

func reprUnion(th *Thread, v Value) (Value, error) {
	s, err := th.joinTexts(v.union().args.items, " | ", th.partText)
	if err != nil {
		return Value{}, err
	}
	return th.NewStr(s), nil
}

func hashUnion(th *Thread, v Value) (int64, error) {
	var h int64
	for _, x := range v.union().args.items {
		k, err := th.Hash(x)
		if err != nil {
			return 0, err
		}
		h ^= k
	}
	return h, nil
}

func compareUnion(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if w.p.shape != &unionShape || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	a, b := v.union().args.items, w.union().args.items
	eq := len(a) == len(b)
	for i := 0; eq && i < len(a); i++ {
		found, err := th.Contains(w.union().args.value(), a[i])
		if err != nil {
			return Value{}, err
		}
		eq = found
	}
	return Bool(eq == (op == CmpEq)), nil
}
