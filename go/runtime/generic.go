package runtime

// This file builds typing.Generic, the base of classes with type parameters:
// it makes C[int], and gives each class below it __parameters__. Tests:
// corpus/type_params.

// GenericType is typing.Generic.
var GenericType Type

func setupGeneric() {
	initType(&GenericType, typeSpec{
		name: "typing.Generic", module: "typing", layout: layoutObject, flags: TypeBase,
		doc:   "Base of generic classes: class C[T] has it among its bases by itself.",
		slots: Slots{Visit: visitInstance},
		methods: []Def{
			{Name: "__class_getitem__", Sig: "(cls, args, /)", Kind: DefClass, Doc: "Make an alias of the class with these arguments.", Fn: func(th *Thread, a []Value) (Value, error) {
				if hook, ok := th.typingHook(hookGetItem); ok {
					return th.Call(hook, a[0], a[1])
				}
				return th.genericAliasOf(a[0].typeObj(), a[1])
			}},
			{Name: "__init_subclass__", Sig: "(cls, /, *args, **kwargs)", Kind: DefClass, Doc: "Find the class's type parameters.", Fn: initGenericSubclass},
		},
	})
}

// genericAliasOf is cls[item] for Generic and the classes below it.
func (th *Thread) genericAliasOf(cls *Type, item Value) (Value, error) {
	item = th.convertItem(item)
	if cls == &GenericType {
		return th.subscriptGeneric(item)
	}
	params, err := th.classParameters(cls)
	if err != nil {
		return Value{}, err
	}
	items, err := th.prepareItems(cls.value(), params, bracketItems(item))
	if err != nil {
		return Value{}, err
	}
	switch {
	case len(params) == 0:
		return Value{}, th.TypeError("%s is not a generic class", th.typeRepr(cls))
	case len(items) != len(params):
		return Value{}, th.paramCountError(cls.value(), len(items), len(params), "")
	}
	var args []Value
	for i, p := range params {
		if p.p.shape == &typeVarTupleShape {
			args = append(args, items[i].tuple().items...)
		} else {
			args = append(args, items[i])
		}
	}
	return th.newAlias(&typingAliasShape, cls.value(), th.NewTuple(args...)), nil
}

// classParameters is cls.__parameters__, with nothing but type parameters.
func (th *Thread) classParameters(cls *Type) ([]Value, error) {
	v, err := th.tryAttr(cls.value(), parametersName)
	if err != nil || !v.IsSet() {
		return nil, err
	}
	t, ok := asTuple(v)
	if !ok {
		return nil, th.TypeError("%s.__parameters__ must be a tuple, not %s", cls.name, v.Type().name)
	}
	for _, p := range t.items {
		if !isTypeParam(p) {
			return nil, th.TypeError("%s.__parameters__ must hold type parameters only, not %s", cls.name, p.Type().name)
		}
	}
	return t.items, nil
}

// genericBase is the base Generic[params] of a class with type parameters.
func (th *Thread) genericBase(params Value) (Value, error) {
	if hook, ok := th.typingHook(hookAlias); ok {
		return th.Call(hook, GenericType.value(), params)
	}
	return th.subscriptGeneric(params)
}

// subscriptGeneric is Generic[item].
func (th *Thread) subscriptGeneric(item Value) (Value, error) {
	args, ok := asTuple(item)
	if !ok {
		args = th.NewTuple(item)
	}
	if len(args.items) == 0 {
		return Value{}, th.TypeError("Parameter list to Generic[...] cannot be empty")
	}
	for i, p := range args.items {
		if !isTypeParam(p) && !isUnpackedTuple(p) {
			return Value{}, th.TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
		}
		if indexOf(args.items[:i], p) >= 0 {
			return Value{}, th.TypeError("Parameters to Generic[...] must all be unique")
		}
		if err := th.spend(1 + i/8); err != nil {
			return Value{}, err
		}
	}
	if err := th.checkDefaultOrder(args.items); err != nil {
		return Value{}, err
	}
	return th.newAlias(&typingAliasShape, GenericType.value(), args), nil
}

// checkDefaultOrder refuses parameters with a default where arguments could not
// be told apart: before one without, and behind a TypeVarTuple.
func (th *Thread) checkDefaultOrder(params []Value) error {
	afterDefault, afterTuple := false, false
	for _, p := range params {
		tuple := isUnpackedTuple(p)
		p = bareParam(p)
		switch has := hasDefault(p); {
		case has && afterTuple:
			return th.TypeError("Type parameter with a default follows TypeVarTuple")
		case has:
			afterDefault = true
		case afterDefault:
			s, err := th.reprText(p)
			if err != nil {
				return err
			}
			return th.TypeError("Type parameter %s without a default follows type parameter with a default", s)
		}
		afterTuple = afterTuple || tuple
	}
	return nil
}

// initGenericSubclass is Generic.__init_subclass__.
func initGenericSubclass(th *Thread, a []Value) (Value, error) {
	cls := a[0].typeObj()
	kwargs := a[1].dict()
	if hook, ok := th.typingHook(hookInitSubclass); ok {
		return th.callWithDict(hook, append([]Value{a[0]}, a[2:]...), kwargs)
	}
	m, err := th.superLookup(&GenericType, cls.value(), cls, initSubclassName)
	if err != nil {
		return Value{}, err
	}
	if _, err := th.callWithDict(m, a[2:], kwargs); err != nil {
		return Value{}, err
	}
	bases, given := cls.dict.GetStr(origBasesName)
	var list []Value
	if t, ok := asTuple(orNone(bases)); given && ok {
		list = t.items
	} else {
		for _, b := range cls.bases {
			list = append(list, b.value())
		}
	}
	if cls.flags&TypeHeap == 0 {
		return None, nil
	}
	if indexOf(list, GenericType.value()) >= 0 {
		return Value{}, th.TypeError("Cannot inherit from plain Generic")
	}
	var params []Value
	if given {
		if params, err = th.classTypeParams(list); err != nil {
			return Value{}, err
		}
	}
	return None, th.setClassAttr(cls, parametersName, th.NewTuple(params...).value())
}

// classTypeParams are the type parameters of a class with these bases: those
// that Generic[…] lists, if it is among them.
func (th *Thread) classTypeParams(bases []Value) ([]Value, error) {
	params, err := th.collectParams(nil, bases, false)
	if err != nil {
		return nil, err
	}
	var listed *Tuple
	for _, b := range bases {
		if b.p.shape != &typingAliasShape || b.alias().origin != GenericType.value() {
			continue
		}
		if listed != nil {
			return nil, th.TypeError("Cannot inherit from Generic[...] multiple times.")
		}
		p, err := th.parametersOf(b)
		if err != nil {
			return nil, err
		}
		listed = p.tuple()
	}
	if listed == nil {
		return params, nil
	}
	var missing []Value
	for _, p := range params {
		if indexOf(listed.items, p) < 0 {
			missing = append(missing, p)
		}
	}
	if len(missing) == 0 {
		return listed.items, nil
	}
	lost, err := th.listTexts(missing, th.reprText)
	if err != nil {
		return nil, err
	}
	have, err := th.listTexts(listed.items, th.reprText)
	if err != nil {
		return nil, err
	}
	return nil, th.TypeError("Some type variables (%s) are not listed in Generic[%s]", lost, have)
}

// callWithDict calls fn with keyword arguments from a dict of str keys.
func (th *Thread) callWithDict(fn Value, args []Value, kwargs *Dict) (Value, error) {
	full := append([]Value(nil), args...)
	var names []*Str
	for i := kwargs.next(0); i >= 0; i = kwargs.next(i + 1) {
		names = append(names, kwargs.entries[i].key.str())
		full = append(full, kwargs.entries[i].val)
	}
	return th.CallArgs(fn, full, names)
}
