package runtime

import "strings"

// This file defines generic aliases, list[int], and unions, int | str: objects
// for annotations that also work in isinstance and as base classes. Tests:
// corpus/builtins.

// GenericAlias is origin[args].
type GenericAlias struct {
	Obj
	origin  Value
	args    *Tuple
	starred bool
}

// UnionAlias is args[0] | args[1] | …
type UnionAlias struct {
	Obj
	args *Tuple
}

var (
	genericAliasType, unionType   Type
	genericAliasShape, unionShape = Shape{typ: &genericAliasType}, Shape{typ: &unionType}
)

func setupAliases() {
	initType(&genericAliasType, typeSpec{
		name: "GenericAlias", module: "types", layout: layoutOther, flags: TypeFinal | TypeCustomGet, shapes: []*Shape{&genericAliasShape},
		doc: "Represent a PEP 585 generic type.",
		slots: Slots{
			Repr: reprAlias, Hash: hashAlias, RichCompare: compareAlias, Call: callAlias, GetAttr: getAttrAlias, New: newAliasSlot,
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr},
			Visit: func(v Value, f func(Value)) {
				f(v.alias().origin)
				f(v.alias().args.value())
			},
		},
		methods: []Def{
			{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Give the origin as the base class.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.NewTuple(a[0].alias().origin).value(), nil
			}},
			{Name: "__instancecheck__", Sig: "(self, instance, /)", Doc: "Refuse isinstance checks.", Fn: func(th *Thread, a []Value) (Value, error) {
				return Value{}, th.TypeError("isinstance() argument 2 cannot be a parameterized generic")
			}},
			{Name: "__subclasscheck__", Sig: "(self, cls, /)", Doc: "Refuse issubclass checks.", Fn: func(th *Thread, a []Value) (Value, error) {
				return Value{}, th.TypeError("issubclass() argument 2 cannot be a parameterized generic")
			}},
		},
		members: []Member{
			{Name: "__origin__", Get: func(th *Thread, v Value) (Value, error) { return v.alias().origin, nil }},
			{Name: "__args__", Get: func(th *Thread, v Value) (Value, error) { return v.alias().args.value(), nil }},
			{Name: "__parameters__", Get: func(th *Thread, v Value) (Value, error) { return emptyTuple.value(), nil }},
			{Name: "__unpacked__", Get: func(th *Thread, v Value) (Value, error) { return Bool(v.alias().starred), nil }},
		},
	})
	initType(&unionType, typeSpec{
		name: "Union", module: "typing", layout: layoutOther, flags: TypeFinal | TypeNoNew, shapes: []*Shape{&unionShape},
		doc: "Represent a union type.",
		slots: Slots{
			Repr: reprUnion, Hash: hashUnion, RichCompare: compareUnion,
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr},
			Visit:  func(v Value, f func(Value)) { f(v.union().args.value()) },
		},
		methods: []Def{
			{Name: "__instancecheck__", Sig: "(self, instance, /)", Doc: "Check against each member.", Fn: unionInstanceCheck},
			{Name: "__subclasscheck__", Sig: "(self, cls, /)", Doc: "Check against each member.", Fn: unionSubclassCheck},
		},
		members: []Member{
			{Name: "__args__", Get: func(th *Thread, v Value) (Value, error) { return v.union().args.value(), nil }},
			{Name: "__parameters__", Get: func(th *Thread, v Value) (Value, error) { return emptyTuple.value(), nil }},
			{Name: "__origin__", Get: func(th *Thread, v Value) (Value, error) { return unionType.value(), nil }},
		},
	})
}

// newGenericAlias makes origin[item].
func (th *Thread) newGenericAlias(origin, item Value) Value {
	args, ok := asTuple(item)
	if !ok {
		args = th.NewTuple(item)
	}
	th.charge(48)
	g := &GenericAlias{origin: origin, args: args}
	g.shape = &genericAliasShape
	return objValue(&g.Obj)
}

// classGetItemAlias is the __class_getitem__ of built-in generic types.
func classGetItemAlias(th *Thread, a []Value) (Value, error) {
	return th.newGenericAlias(a[0], a[1]), nil
}

func newAliasSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(args) != 2 || len(names) > 0 {
		return Value{}, th.TypeError("GenericAlias expected 2 arguments, got %d", len(args))
	}
	return th.newGenericAlias(args[0], args[1]), nil
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
		if m := th.typeModuleText(t); m != "builtins" && m != "" {
			return m + "." + t.qualname, nil
		}
		return t.qualname, nil
	}
	r, err := th.Repr(v)
	if err != nil {
		return "", err
	}
	return r.s, nil
}

func reprAlias(th *Thread, v Value) (Value, error) {
	g := v.alias()
	origin, err := th.typeText(g.origin)
	if err != nil {
		return Value{}, err
	}
	parts := make([]string, len(g.args.items))
	for i, x := range g.args.items {
		if l, ok := asList(x); ok {
			inner := make([]string, len(l.items))
			for j, y := range l.items {
				if inner[j], err = th.typeText(y); err != nil {
					return Value{}, err
				}
			}
			parts[i] = "[" + strings.Join(inner, ", ") + "]"
			continue
		}
		if parts[i], err = th.typeText(x); err != nil {
			return Value{}, err
		}
	}
	text := strings.Join(parts, ", ")
	if len(parts) == 0 {
		text = "()"
	}
	star := ""
	if g.starred {
		star = "*"
	}
	return th.NewStr(star + origin + "[" + text + "]"), nil
}

func hashAlias(th *Thread, v Value) (int64, error) {
	a, err := th.Hash(v.alias().origin)
	if err != nil {
		return 0, err
	}
	b, err := th.Hash(v.alias().args.value())
	return a ^ b, err
}

func compareAlias(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if w.p.shape != &genericAliasShape || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	a, b := v.alias(), w.alias()
	eq, err := th.Equal(a.origin, b.origin)
	if err == nil && eq {
		eq, err = th.Equal(a.args.value(), b.args.value())
	}
	return Bool((eq && a.starred == b.starred) == (op == CmpEq)), err
}

func callAlias(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	r, err := th.CallArgs(v.alias().origin, args, names)
	if err != nil {
		return Value{}, err
	}
	if inst := instanceOf(r); inst != nil && r.Type().flags&TypeNoDict == 0 {
		if err := th.setAttr(r, th.internString("__orig_class__"), v); err != nil && !isExc(err, &AttributeErrorType) {
			return Value{}, err
		}
	}
	return r, nil
}

// getAttrAlias reads the alias's own attributes, and others from the origin.
func getAttrAlias(th *Thread, v Value, name *Str) (Value, error) {
	if attr, ok := lookupMRO(&genericAliasType, name); ok && !(isDunder(name.s) && name.s == "__doc__") {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(th, attr, v, &genericAliasType)
		}
		return attr, nil
	}
	return th.getAttr(v.alias().origin, name)
}

// unionOr is | of types: a union without duplicates.
func unionOr(th *Thread, v, w Value) (Value, error) {
	var items []Value
	for _, x := range []Value{v, w} {
		switch {
		case x.IsNone():
			items = append(items, NoneType.value())
		case x.p.shape == &unionShape:
			items = append(items, x.union().args.items...)
		case x.layout() == layoutType, x.p.shape == &genericAliasShape:
			items = append(items, x)
		default:
			return NotImplemented, nil
		}
	}
	var unique []Value
next:
	for _, x := range items {
		for _, y := range unique {
			eq, err := th.Equal(x, y)
			if err != nil {
				return Value{}, err
			}
			if eq {
				continue next
			}
		}
		unique = append(unique, x)
	}
	if len(unique) == 1 {
		return unique[0], nil
	}
	th.charge(48)
	u := &UnionAlias{args: newTuple(unique)}
	u.shape = &unionShape
	return objValue(&u.Obj), nil
}

func reprUnion(th *Thread, v Value) (Value, error) {
	parts := make([]string, len(v.union().args.items))
	for i, x := range v.union().args.items {
		var err error
		if parts[i], err = th.typeText(x); err != nil {
			return Value{}, err
		}
	}
	return th.NewStr(strings.Join(parts, " | ")), nil
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

func unionInstanceCheck(th *Thread, a []Value) (Value, error) {
	for _, t := range a[0].union().args.items {
		is, err := th.IsInstance(a[1], t)
		if err != nil || is {
			return Bool(is), err
		}
	}
	return False, nil
}

func unionSubclassCheck(th *Thread, a []Value) (Value, error) {
	for _, t := range a[0].union().args.items {
		is, err := th.IsSubclass(a[1], t)
		if err != nil || is {
			return Bool(is), err
		}
	}
	return False, nil
}
