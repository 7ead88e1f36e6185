package runtime

// This file has the rules for what may take the place of a type parameter: how
// many arguments each kind takes from those given, and what it makes of them.
// Tests: corpus/generic_aliases, corpus/type_params.

// prepareParam gives parameter i of alias its share of items: where items are
// too few the default, for a TypeVarTuple a tuple of all that the others leave.
func (th *Thread) prepareParam(p, alias Value, i int, params, items []Value) ([]Value, error) {
	switch p.p.shape {
	case &typeVarTupleShape:
		if hook, ok := th.typingHook(hookTuplePrepare); ok {
			return th.prepareHook(hook, p, alias, items)
		}
		return th.packItems(p, alias, i, params, items)
	case &paramSpecShape:
		if hook, ok := th.typingHook(hookParamSpecPrepare); ok {
			return th.prepareHook(hook, p, alias, items)
		}
		return th.prepareParamSpec(p, alias, i, params, items)
	}
	if i < len(items) {
		return items, nil
	}
	d, err := th.paramDefault(p)
	if err != nil {
		return nil, err
	}
	if i > len(items) || d.p == &tagNoDefault {
		return nil, th.paramCountError(alias, len(items), i+1, "at least ")
	}
	return append(items[:len(items):len(items)], d), nil
}

// isParamExpr reports whether v stands for the parameters of a callable.
func isParamExpr(v Value) bool {
	_, ok := exactItems(v)
	return ok || v.p == &tagEllips || v.p.shape == &paramSpecShape
}

func (th *Thread) prepareParamSpec(p, alias Value, i int, params, items []Value) ([]Value, error) {
	if i == len(items) {
		d, err := th.paramDefault(p)
		if err != nil {
			return nil, err
		}
		if d.p != &tagNoDefault {
			items = append(items[:i:i], d)
		}
	}
	if i >= len(items) {
		r, err := th.reprText(alias)
		if err != nil {
			return nil, err
		}
		return nil, th.TypeError("Too few arguments for %s", r)
	}
	if len(params) == 1 && !isParamExpr(items[0]) {
		return []Value{th.NewTuple(items...).value()}, nil
	}
	if l, ok := asList(items[i]); ok {
		items = append([]Value(nil), items...)
		items[i] = th.NewTuple(l.items...).value()
	}
	return items, nil
}

// packItems replaces the items that fall to TypeVarTuple i by their tuple.
// *tuple[X, ...] among them stands for as many X as are wanted.
func (th *Thread) packItems(p, alias Value, i int, params, items []Value) ([]Value, error) {
	if err := th.onlyTuple(alias, params[i+1:]); err != nil {
		return nil, err
	}
	fillAt, fill, err := th.findFill(items)
	if err != nil {
		return nil, err
	}
	left, right := i, len(params)-i-1
	wantLeft, wantRight := left, right
	if fillAt >= 0 {
		left, right = min(left, fillAt), min(right, len(items)-fillAt-1)
	} else if left+right > len(items) {
		return nil, th.paramCountError(alias, len(items), len(params)-1, "at least ")
	}
	middle := th.NewTuple(items[left : len(items)-right]...)
	if len(middle.items) == 0 {
		d, err := th.paramDefault(p)
		if err != nil {
			return nil, err
		}
		if d.p != &tagNoDefault {
			middle = th.defaultItems(d)
		}
	}
	out := append([]Value(nil), items[:left]...)
	for n := left; n < wantLeft; n++ {
		out = append(out, fill)
	}
	out = append(out, middle.value())
	for n := right; n < wantRight; n++ {
		out = append(out, fill)
	}
	return append(out, items[len(items)-right:]...), nil
}

// onlyTuple makes sure that there is no TypeVarTuple among params.
func (th *Thread) onlyTuple(alias Value, params []Value) error {
	for _, q := range params {
		if q.p.shape == &typeVarTupleShape {
			r, err := th.reprText(alias)
			if err != nil {
				return err
			}
			return th.TypeError("More than one TypeVarTuple parameter in %s", r)
		}
	}
	return nil
}

// findFill finds *tuple[X, ...] among items; at is -1 if there is none.
func (th *Thread) findFill(items []Value) (at int, fill Value, err error) {
	at = -1
	for k, x := range items {
		args, err := th.tupleArgsOf(x)
		if err != nil {
			return 0, Value{}, err
		}
		if args == nil || len(args.items) != 2 || !endsInEllipsis(args) {
			continue
		}
		if at >= 0 {
			return 0, Value{}, th.TypeError("More than one unpacked arbitrary-length tuple argument")
		}
		at, fill = k, args.items[0]
	}
	return at, fill, nil
}

// defaultItems is what a TypeVarTuple's default stands for.
func (th *Thread) defaultItems(d Value) *Tuple {
	if isAlias(d) {
		if args := unpackedTupleArgs(d); args != nil && !endsInEllipsis(args) {
			return args
		}
	}
	return th.NewTuple(d)
}

// substParam is what takes the place of parameter p if arg is given for it.
func (th *Thread) substParam(p, arg Value) (Value, error) {
	switch p.p.shape {
	case &typeVarTupleShape:
		return Value{}, th.TypeError("Substitution of bare TypeVarTuple is not supported")
	case &paramSpecShape:
		if hook, ok := th.typingHook(hookParamSpecSubst); ok {
			return th.Call(hook, p, arg)
		}
		return th.substParamSpec(arg)
	}
	if hook, ok := th.typingHook(hookTypeVarSubst); ok {
		return th.Call(hook, p, arg)
	}
	arg, err := th.typeArg(arg, "Parameters to generic types must be types.")
	if err != nil {
		return Value{}, err
	}
	if arg.p.shape == &unpackAliasShape || isGenericAlias(arg) && aliasOf(arg).starred {
		r, err := th.reprText(arg)
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeError("%s is not valid as type argument", r)
	}
	return arg, nil
}

func (th *Thread) substParamSpec(arg Value) (Value, error) {
	if items, ok := exactItems(arg); ok {
		out := make([]Value, len(items))
		for i, x := range items {
			var err error
			if out[i], err = th.typeArg(x, "Expected a type."); err != nil {
				return Value{}, err
			}
		}
		return th.tupleOf(out), nil
	}
	if !isParamExpr(arg) {
		s, err := th.Str(arg)
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got %s", s.s)
	}
	return arg, nil
}

// typeArg gives an argument the form in which it is kept: None as its type, a
// str as a forward reference. It refuses with msg what is no type at all.
func (th *Thread) typeArg(v Value, msg string) (Value, error) {
	if hook, ok := th.typingHook(hookTypeCheck); ok && !v.IsNone() {
		return th.Call(hook, v, th.NewStr(msg))
	}
	if v == GenericType.value() {
		return Value{}, th.TypeError("Plain %s is not valid as type argument", th.typeRepr(&GenericType))
	}
	if v.p.shape != &tupleShape {
		return th.typeConvert(v), nil
	}
	r, err := th.reprText(v)
	if err != nil {
		return Value{}, err
	}
	runes := []rune(r)
	return Value{}, th.TypeError("%s Got %s.", msg, string(runes[:min(len(runes), 100)]))
}

func (th *Thread) typeConvert(v Value) Value {
	if v.IsNone() {
		return NoneType.value()
	}
	if _, ok := asStr(v); ok {
		return th.newForwardRef(v)
	}
	return v
}
