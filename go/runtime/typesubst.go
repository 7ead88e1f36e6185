package runtime

// This file finds the type parameters of generic aliases and unions and
// substitutes them: list[T][int] is list[int]. Aliases share parts and double
// at each step if a program likes, so every step is paid for. Tests:
// corpus/generic_aliases.

// parametersOf returns the tuple __parameters__ of an alias, union or type
// alias, which has each type parameter in it once.
func (th *Thread) parametersOf(v Value) (Value, error) {
	var place **Tuple
	var args []Value
	v = unwrap(v)
	switch {
	case isAlias(v):
		place, args = &v.alias().params, v.alias().args.items
	case v.p.shape == &unionShape:
		place, args = &v.union().params, v.union().args.items
	case v.p.shape == &typeAliasShape:
		return th.aliasParameters(v)
	default:
		return emptyTuple.value(), nil
	}
	if *place == nil {
		params, err := th.collectParams(nil, args, v.p.shape == &genericAliasShape)
		if err != nil {
			return Value{}, err
		}
		*place = th.NewTuple(params...)
	}
	return (*place).value(), nil
}

// collectParams appends the type parameters in args to params. Those in lists
// count where lists says so.
func (th *Thread) collectParams(params, args []Value, lists bool) ([]Value, error) {
	if err := th.enter(" in __parameters__ calculation"); err != nil {
		return nil, err
	}
	defer th.leave()
	defer th.release(th.mark())
	th.pin(&params)
	for _, arg := range args {
		if err := th.spend(1 + len(params)/8); err != nil {
			return nil, err
		}
		found, err := th.parametersIn(arg, lists)
		if err != nil {
			return nil, err
		}
		for _, p := range found {
			if p = bareParam(p); indexOf(params, p) < 0 {
				params = append(params, p)
			}
		}
	}
	return params, nil
}

// parametersIn are the type parameters of one argument of an alias.
func (th *Thread) parametersIn(arg Value, lists bool) ([]Value, error) {
	if isTypeParam(arg) {
		return []Value{arg}, nil
	}
	if isForeign(arg) {
		found, ok, err := th.foreignParameters(arg)
		if err != nil || ok {
			return found, err
		}
	}
	if items, ok := bracketed(arg, lists); ok {
		return th.collectParams(nil, items, lists)
	}
	p, err := th.parametersOf(arg)
	if err != nil {
		return nil, err
	}
	return p.tuple().items, nil
}

// bracketed returns the items of an argument that is a tuple or, where lists
// count, a list.
func bracketed(arg Value, lists bool) ([]Value, bool) {
	if t, ok := asTuple(arg); ok {
		return t.items, true
	}
	if l, ok := asList(arg); ok && lists {
		return l.items, true
	}
	return nil, false
}

// bareParam is the type parameter in Unpack[Ts], else p itself.
func bareParam(p Value) Value {
	if isUnpackedTuple(p) {
		return p.alias().args.items[0]
	}
	return p
}

func indexOf(list []Value, v Value) int {
	for i, x := range list {
		if x == v {
			return i
		}
	}
	return -1
}

// isUnpackedTuple reports whether v is Unpack[Ts].
func isUnpackedTuple(v Value) bool {
	return v.p.shape == &unpackAliasShape && v.alias().args.items[0].p.shape == &typeVarTupleShape
}

// unpackedTupleArgs returns the arguments of *tuple[…] and Unpack[tuple[…]].
func unpackedTupleArgs(v Value) *Tuple {
	g := aliasOf(v)
	if v.p.shape == &unpackAliasShape {
		x := g.args.items[0]
		if !isGenericAlias(x) {
			return nil
		}
		g = aliasOf(x)
	} else if !isGenericAlias(v) || !g.starred {
		return nil
	}
	if t, ok := asType(g.origin); !ok || t != &TupleType {
		return nil
	}
	return g.args
}

// paramSubst is one run of alias[item].
type paramSubst struct {
	th     *Thread
	params []Value
	items  []Value // what takes the place of each parameter
	lists  bool    // substitute in lists too
}

// substitute returns args, the arguments of alias, with item in the places of
// its type parameters.
func (th *Thread) substitute(alias Value, args []Value, item Value) (*Tuple, error) {
	p, err := th.parametersOf(alias)
	if err != nil {
		return nil, err
	}
	s := &paramSubst{th: th, params: p.tuple().items, lists: isGenericAlias(alias)}
	if len(s.params) == 0 {
		r, err := th.reprText(alias)
		if err != nil {
			return nil, err
		}
		return nil, th.TypeError("%s is not a generic class", r)
	}
	items, err := th.unpackItems(item)
	if err != nil {
		return nil, err
	}
	defer th.release(th.mark())
	th.pin(&s.items)
	if s.items, err = th.prepareItems(alias, s.params, items); err != nil {
		return nil, err
	}
	if len(s.items) != len(s.params) {
		return nil, th.paramCountError(alias, len(s.items), len(s.params), "")
	}
	out, err := s.all(args)
	if err != nil {
		return nil, err
	}
	return th.NewTuple(out...), nil
}

// paramCountError reports a wrong number of arguments for type parameters.
func (th *Thread) paramCountError(alias Value, actual, expected int, bound string) error {
	r, err := th.reprText(alias)
	if err != nil {
		return err
	}
	few := "few"
	if actual > expected {
		few = "many"
	}
	return th.TypeError("Too %s arguments for %s; actual %d, expected %s%d", few, r, actual, bound, expected)
}

// bracketItems are the values in brackets: a tuple's, or the one.
func bracketItems(item Value) []Value {
	if t, ok := asTuple(item); ok {
		return t.items
	}
	return []Value{item}
}

// unpackItems are the values in brackets with those of *tuple[…] among them.
func (th *Thread) unpackItems(item Value) ([]Value, error) {
	given := bracketItems(item)
	size := len(given)
	parts := make([]*Tuple, 0, len(given))
	for _, x := range given {
		args, err := th.flattened(x)
		if err != nil {
			return nil, err
		}
		if parts = append(parts, args); args != nil {
			size += len(args.items)
		}
	}
	// One amount for all: no census sees what is in flat.
	if err := th.reserve(size * valueSize); err != nil {
		return nil, err
	}
	if err := th.spend(size); err != nil {
		return nil, err
	}
	flat := make([]Value, 0, size)
	for i, x := range given {
		if args := parts[i]; args != nil {
			flat = append(flat, args.items...)
		} else {
			flat = append(flat, x)
		}
	}
	return flat, nil
}

// flattened is the arguments of *tuple[…] that stand for themselves, nil for
// other values.
func (th *Thread) flattened(x Value) (*Tuple, error) {
	args, err := th.tupleArgsOf(x)
	if err != nil || args == nil || endsInEllipsis(args) {
		return nil, err
	}
	return args, nil
}

// tupleArgsOf is the arguments of a *tuple[…] of any kind, nil for other values.
func (th *Thread) tupleArgsOf(x Value) (*Tuple, error) {
	if isAlias(x) {
		return unpackedTupleArgs(x), nil
	}
	if !isForeign(x) {
		return nil, nil
	}
	v, err := th.tryAttr(x, unpackedArgsName)
	if err != nil || !v.IsSet() {
		return nil, err
	}
	args, _ := asTuple(v)
	return args, nil
}

// prepareItems makes items what each parameter gets.
func (th *Thread) prepareItems(alias Value, params, items []Value) ([]Value, error) {
	defer th.release(th.mark())
	th.pin(&items)
	for i, p := range params {
		var err error
		if isTypeParam(p) {
			items, err = th.prepareParam(p, alias, i, params, items)
		} else {
			items, err = th.prepareByMethod(p, alias, items)
		}
		if err != nil {
			return nil, err
		}
		if err := th.spend(1 + len(items)/8); err != nil {
			return nil, err
		}
	}
	return items, nil
}

func endsInEllipsis(args *Tuple) bool {
	n := len(args.items)
	return n > 0 && args.items[n-1].p == &tagEllips
}

// all returns args substituted.
func (s *paramSubst) all(args []Value) ([]Value, error) {
	th := s.th
	if err := th.enter(" in substitution of type parameters"); err != nil {
		return nil, err
	}
	defer th.leave()
	var out []Value
	defer th.release(th.mark())
	th.pin(&out)
	for _, arg := range args {
		n := len(out)
		var err error
		if out, err = s.one(out, arg); err != nil {
			return nil, err
		}
		if err := th.reserve((len(out) - n) * valueSize); err != nil {
			return nil, err
		}
		if err := th.spend(1 + len(out) - n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// one appends what arg becomes to out.
func (s *paramSubst) one(out []Value, arg Value) ([]Value, error) {
	th := s.th
	if isTypeParam(arg) {
		x := s.given(arg)
		if !x.IsSet() {
			return append(out, arg), nil
		}
		v, err := th.substParam(arg, x)
		return append(out, v), err
	}
	if isUnpackedTuple(arg) {
		if t, ok := s.packed(bareParam(arg)); ok {
			return append(out, t.items...), nil
		}
		return append(out, arg), nil
	}
	if items, ok := bracketed(arg, s.lists); ok {
		inner, err := s.all(items)
		if err != nil {
			return nil, err
		}
		if _, isTuple := asTuple(arg); !isTuple {
			return append(out, th.NewList(inner).value()), nil
		}
		return append(out, th.tupleOf(inner)), nil
	}
	if isForeign(arg) {
		return s.foreign(out, arg)
	}
	v, err := s.nested(arg)
	return append(out, v), err
}

// nested substitutes in an argument that has parameters of its own.
func (s *paramSubst) nested(arg Value) (Value, error) {
	params, err := s.parametersOf(arg)
	if err != nil || len(params) == 0 {
		return arg, err
	}
	var items []Value
	for _, p := range params {
		p = bareParam(p)
		if t, ok := s.packed(p); ok {
			items = append(items, t.items...)
		} else if x := s.given(p); x.IsSet() {
			items = append(items, x)
		} else {
			items = append(items, p)
		}
	}
	return s.th.GetItem(arg, s.th.tupleOf(items))
}

// parametersOf is the __parameters__ of arg.
func (s *paramSubst) parametersOf(arg Value) ([]Value, error) {
	if isForeign(arg) {
		p, err := s.th.tryAttr(arg, parametersName)
		if err != nil || !p.IsSet() {
			return nil, err
		}
		if t, ok := asTuple(p); ok {
			return t.items, nil
		}
		return nil, nil
	}
	p, err := s.th.parametersOf(arg)
	if err != nil {
		return nil, err
	}
	return p.tuple().items, nil
}

// given is what takes the place of parameter p. It is unset where p was not
// there when the parameters were collected: lists among the arguments change.
func (s *paramSubst) given(p Value) Value {
	if i := indexOf(s.params, p); i >= 0 {
		return s.items[i]
	}
	return Value{}
}

// packed is the tuple that takes the place of a TypeVarTuple or another
// parameter that can be iterated over.
func (s *paramSubst) packed(p Value) (*Tuple, bool) {
	if x := s.given(p); x.IsSet() && p.Type().slots.Iter != nil {
		return asTuple(x)
	}
	return nil, false
}
