package runtime

import "sort"

// This file has the attributes and methods of classes: __name__, __bases__,
// __dict__, mro(), __subclasses__() and others. Tests:
// corpus/classes, corpus/attack_classgraph.

var typeMembers = []Member{
	{Name: "__name__", Get: getTypeName, Set: setTypeName},
	{Name: "__qualname__", Get: getTypeQualname, Set: setTypeQualname},
	{Name: "__module__", Get: getTypeModule, Set: setTypeModule},
	{Name: "__doc__", Get: getTypeDoc, Set: setInDict("__doc__")},
	{Name: "__bases__", Get: func(th *Thread, v Value) (Value, error) { return th.typeTuple(v.typeObj().bases), nil }, Set: setTypeBases},
	{Name: "__base__", Get: func(th *Thread, v Value) (Value, error) {
		if b := v.typeObj().base; b != nil {
			return b.value(), nil
		}
		return None, nil
	}},
	{Name: "__mro__", Get: func(th *Thread, v Value) (Value, error) {
		if t := v.typeObj(); t.mro != nil {
			return th.typeTuple(t.mro), nil
		}
		return None, nil
	}},
	{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) { return th.newProxy(th.visibleDict(v.typeObj()).value()), nil }},
	{Name: "__flags__", Get: func(th *Thread, v Value) (Value, error) { return Int(typeFlagBits(v.typeObj())), nil }},
	{Name: "__abstractmethods__", Get: getAbstract, Set: setAbstract},
	{Name: "__annotations__", Get: getTypeAnnotations, Set: setTypeAnnotations},
	{Name: "__annotate__", Get: getTypeAnnotate, Set: setTypeAnnotate},
	{Name: "__type_params__", Get: getTypeParams, Set: setInDict("__type_params__")},
	{Name: "__text_signature__", Get: getTypeSignature},
}

var typeMethods = []Def{
	{Name: "mro", Sig: "($self, /)", Fn: typeMRO, Doc: "The classes in which attributes are looked for, in order."},
	{Name: "__subclasses__", Sig: "($self, /)", Fn: typeSubclasses, Doc: "Return a list of immediate subclasses."},
	{Name: "__prepare__", Sig: "(cls, /, *args, **kwargs)", Shown: "($cls, name, bases, /, **kwds)", Fn: typePrepare, Kind: DefClass, Doc: "Create the namespace for the class statement."},
	{Name: "__instancecheck__", Sig: "($self, instance, /)", Fn: typeInstanceCheck, Doc: "Whether the object is of this class."},
	{Name: "__subclasscheck__", Sig: "($self, subclass, /)", Fn: typeSubclassCheck, Doc: "Whether the class is this one or derived from it."},
	{Name: "__dir__", Sig: "($self, /)", Fn: typeDir, Doc: "The names of the class's attributes and of its bases'."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: objectSizeof, Doc: "An estimate of the bytes that the class takes."},
}

func getTypeQualname(th *Thread, v Value) (Value, error) {
	if t := v.typeObj(); t.heap != nil && t.heap.qualnameObj.IsSet() {
		return t.heap.qualnameObj, nil
	}
	return th.NewStr(v.typeObj().qualname), nil
}

func getTypeName(th *Thread, v Value) (Value, error) {
	if t := v.typeObj(); t.heap != nil && t.heap.nameObj.IsSet() {
		return t.heap.nameObj, nil
	}
	return th.NewStr(v.typeObj().shortName()), nil
}

func (th *Thread) typeTuple(types []*Type) Value {
	items := make([]Value, len(types))
	for i, t := range types {
		items[i] = t.value()
	}
	return th.tupleOf(items)
}

// visibleDict is the dict of t that the guest may see: items must not be a way
// round the guard on attributes, so that a built-in type's blocked names are
// left out.
func (th *Thread) visibleDict(t *Type) *Dict {
	if t.flags&TypeHeap != 0 {
		return t.dict
	}
	d := th.NewDict()
	for i := t.dict.next(0); i >= 0; i = t.dict.next(i + 1) {
		e := &t.dict.entries[i]
		if s := e.key.str(); !th.isBlocked(s.s) {
			d.SetStr(th, s, e.val)
		}
	}
	return d
}

// mutableType makes sure that an attribute of the class may be set, or deleted
// when val is unset.
func (th *Thread) mutableType(v, val Value, name string, deletable bool) (*Type, error) {
	t := v.typeObj()
	if t.immutable() {
		return nil, th.TypeError("cannot set '%s' attribute of immutable type '%s'", name, th.shownName(t))
	}
	if !val.IsSet() && !deletable {
		return nil, th.TypeError("cannot delete '%s' attribute of immutable type '%s'", name, t.name)
	}
	return t, nil
}

func setTypeName(th *Thread, v, val Value) error {
	t, err := th.mutableType(v, val, "__name__", false)
	if err != nil {
		return err
	}
	s, ok := asStr(val)
	if !ok {
		return th.TypeError("can only assign string to %s.__name__, not '%s'", t.name, val.Type().name)
	}
	if err := th.checkTypeName(s); err != nil {
		return err
	}
	t.name, t.heap.nameObj = s.s, subclassText(val)
	return nil
}

func setTypeQualname(th *Thread, v, val Value) error {
	t, err := th.mutableType(v, val, "__qualname__", false)
	if err != nil {
		return err
	}
	s, ok := asStr(val)
	if !ok {
		return th.TypeError("can only assign string to %s.__qualname__, not '%s'", t.name, val.Type().name)
	}
	t.qualname, t.heap.qualnameObj = s.s, subclassText(val)
	return nil
}

// setInDict makes the setter of an attribute that is kept in the class's dict.
func setInDict(attr string) func(th *Thread, v, val Value) error {
	name := staticName(attr)
	return func(th *Thread, v, val Value) error {
		t, err := th.mutableType(v, val, attr, false)
		if err != nil {
			return err
		}
		return th.setClassAttr(t, name(), val)
	}
}

// staticName looks a static name up when it is first used: tables are made
// before the names are.
func staticName(s string) func() *Str {
	return func() *Str { return staticNames[s] }
}

// setTypeModule forgets the line too: it is one of the module before.
func setTypeModule(th *Thread, v, val Value) error {
	t, err := th.mutableType(v, val, "__module__", false)
	if err != nil {
		return err
	}
	if _, ok := t.dict.GetStr(firstLineName); ok {
		if err := th.setClassAttr(t, firstLineName, Value{}); err != nil {
			return err
		}
	}
	return th.setClassAttr(t, moduleName, val)
}

func getTypeModule(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 {
		return th.NewStr(t.module), nil
	}
	if m, ok := t.dict.GetStr(moduleName); ok {
		return m, nil
	}
	return Value{}, th.AttributeError(v, moduleName, "__module__")
}

// getTypeDoc is a class's __doc__: its own, never a base's. A descriptor there
// is asked.
func getTypeDoc(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 && t.doc != "" {
		return th.NewStr(t.doc), nil
	}
	d, ok := t.dict.GetStr(docName)
	if !ok || t.flags&TypeHeap == 0 {
		return None, nil
	}
	if get := d.Type().slots.DescrGet; get != nil {
		return get(th, d, Value{}, t)
	}
	return d, nil
}

// Bits of CPython's tp_flags that programs look at.
const (
	flagImmutable  = 1 << 8
	flagHeap       = 1 << 9
	flagBaseType   = 1 << 10
	flagAbstract   = 1 << 20
	flagSequence   = 1 << 5
	flagMapping    = 1 << 6
	flagReady      = 1 << 12
	flagIntSub     = 1 << 24
	flagListSub    = 1 << 25
	flagTupleSub   = 1 << 26
	flagBytesSub   = 1 << 27
	flagStrSub     = 1 << 28
	flagDictSub    = 1 << 29
	flagExcSub     = 1 << 30
	flagTypeSub    = 1 << 31
	flagsOfAnyType = flagReady
)

func typeFlagBits(t *Type) int64 {
	bits := int64(flagsOfAnyType)
	for _, b := range [...]struct {
		on  bool
		bit int64
	}{
		{t.immutable(), flagImmutable}, {t.flags&TypeHeap != 0, flagHeap}, {t.acceptsSubclasses(), flagBaseType},
		{t.flags&TypeAbstract != 0, flagAbstract}, {t.flags&TypeSequence != 0, flagSequence}, {t.flags&TypeMapping != 0, flagMapping},
		{t.isSubtype(&IntType), flagIntSub}, {t.isSubtype(&ListType), flagListSub}, {t.isSubtype(&TupleType), flagTupleSub},
		{t.isSubtype(&BytesType), flagBytesSub}, {t.isSubtype(&StrType), flagStrSub}, {t.isSubtype(&DictType), flagDictSub},
		{t.isSubtype(&BaseExceptionType), flagExcSub}, {t.isSubtype(&TypeType), flagTypeSub},
	} {
		if b.on {
			bits |= b.bit
		}
	}
	return bits
}

// getAbstract is __abstractmethods__: type itself, whose attribute this is,
// has none.
func getAbstract(th *Thread, v Value) (Value, error) {
	if t := v.typeObj(); t.flags&TypeHeap != 0 {
		if x, ok := t.dict.GetStr(abstractName); ok {
			return x, nil
		}
	}
	return Value{}, th.AttributeError(v, abstractName, "__abstractmethods__")
}

func setAbstract(th *Thread, v, val Value) error {
	t, err := th.mutableType(v, val, "__abstractmethods__", true)
	if err != nil {
		return err
	}
	abstract := false
	if val.IsSet() {
		if abstract, err = th.Truth(val); err != nil {
			return err
		}
		t.dict.SetStr(th, abstractName, val)
	} else if !t.dict.DeleteStr(abstractName) {
		return th.AttributeError(v, abstractName, "__abstractmethods__")
	}
	t.setFlag(TypeAbstract, abstract)
	th.updateFlags(t)
	th.forgetLookups()
	return nil
}

// getTypeAnnotate is __annotate__: the function that the class body left, or
// None.
func getTypeAnnotate(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 {
		return Value{}, th.noTypeAttribute(t, annotateName)
	}
	for _, name := range [...]*Str{annotateName, annotateFuncName} {
		if f, ok := t.dict.GetStr(name); ok {
			if get := f.Type().slots.DescrGet; get != nil {
				return get(th, f, Value{}, t)
			}
			return f, nil
		}
	}
	return None, th.setClassAttr(t, annotateFuncName, None)
}

func setTypeAnnotate(th *Thread, v, val Value) error {
	t := v.typeObj()
	switch {
	case !val.IsSet():
		return th.TypeError("cannot delete __annotate__ attribute")
	case t.immutable():
		return th.TypeError("cannot set '__annotate__' attribute of immutable type '%s'", th.shownName(t))
	case !val.IsNone() && val.Type().slots.Call == nil:
		return th.TypeError("__annotate__ must be callable or None")
	}
	t.dict.SetStr(th, annotateFuncName, val)
	if !val.IsNone() {
		t.dict.DeleteStr(annotationsCacheName)
		t.dict.DeleteStr(annotationsName)
	}
	th.forgetLookups()
	return nil
}

// getTypeAnnotations computes a class's __annotations__ when it is first asked
// for, and keeps it under another name, so that subclasses do not see it.
func getTypeAnnotations(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 {
		return Value{}, th.noTypeAttribute(t, annotationsName)
	}
	for _, name := range [...]*Str{annotationsName, annotationsCacheName} {
		if a, ok := t.dict.GetStr(name); ok {
			if get := a.Type().slots.DescrGet; get != nil {
				return get(th, a, Value{}, t)
			}
			return th.annotationsOf(t, a), nil
		}
	}
	fn, err := getTypeAnnotate(th, v)
	if err != nil {
		return Value{}, err
	}
	result := th.NewDict().value()
	if fn.Type().slots.Call != nil {
		if result, err = th.Call(fn, Int(1)); err != nil {
			return Value{}, err
		}
		if result.layout() != layoutDict {
			return Value{}, th.TypeError("__annotate__ returned non-dict of type '%s'", result.Type().name)
		}
	}
	t.dict.SetStr(th, annotationsCacheName, result)
	th.forgetLookups()
	return th.annotationsOf(t, result), nil
}

// annotationsOf is a, or a copy if the class is read-only.
func (th *Thread) annotationsOf(t *Type, a Value) Value {
	if d, ok := asDict(a); ok && t.immutable() {
		return th.ownCopy(true, d)
	}
	return a
}

func setTypeAnnotations(th *Thread, v, val Value) error {
	t := v.typeObj()
	if t.immutable() {
		return th.TypeError("cannot set '__annotations__' attribute of immutable type '%s'", th.shownName(t))
	}
	_, plain := t.dict.GetStr(annotationsName)
	if val.IsSet() {
		name := annotationsCacheName
		if plain {
			name = annotationsName
		}
		t.dict.SetStr(th, name, val)
	} else if !t.dict.DeleteStr(annotationsName) && !t.dict.DeleteStr(annotationsCacheName) {
		return th.AttributeError(v, annotationsName, "__annotations__")
	}
	t.dict.DeleteStr(annotateFuncName)
	t.dict.DeleteStr(annotateName)
	th.forgetLookups()
	return nil
}

func getTypeParams(th *Thread, v Value) (Value, error) {
	if t := v.typeObj(); t.flags&TypeHeap != 0 {
		if p, ok := t.dict.GetStr(typeParamsName); ok {
			return p, nil
		}
	}
	return emptyTuple.value(), nil
}

func typeMRO(th *Thread, args []Value) (Value, error) {
	t := args[0].typeObj()
	mro := t.mro
	if t.flags&TypeHeap != 0 {
		var err error
		if mro, err = th.mergeMRO(t, t.bases); err != nil {
			return Value{}, err
		}
	}
	items := make([]Value, len(mro))
	for i, m := range mro {
		items[i] = m.value()
	}
	return th.NewList(items).value(), nil
}

func typeSubclasses(th *Thread, args []Value) (Value, error) {
	var items []Value
	for _, t := range th.subclassesOf(args[0].typeObj()) {
		items = append(items, t.value())
	}
	return th.NewList(items).value(), nil
}

func typePrepare(th *Thread, _ []Value) (Value, error) { return th.NewDict().value(), nil }

// typeDir lists the attributes of a class and its bases; the metaclass's do
// not count.
func typeDir(th *Thread, args []Value) (Value, error) {
	return th.dirNames(args[0].typeObj(), nil)
}

// dirNameSize is what a name costs while dir collects it: its place in a
// table, in a slice of texts and in the list.
const dirNameSize = 48 + 16 + valueSize

// dirNames lists the names in t's and its bases' dicts and in own, sorted. Each
// may be nil.
func (th *Thread) dirNames(t *Type, own *Dict) (Value, error) {
	defer th.release(th.mark())
	dicts := []*Dict{}
	if own != nil {
		dicts = append(dicts, own)
	}
	if t != nil {
		for _, m := range t.mro {
			dicts = append(dicts, m.dict)
		}
	}
	seen := map[string]bool{}
	var names []string
	for _, d := range dicts {
		if err := th.hold(d.used * dirNameSize); err != nil {
			return Value{}, err
		}
		if err := th.spend(1 + d.used/8); err != nil {
			return Value{}, err
		}
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			if s, ok := asStr(d.entries[i].key); ok && !seen[s.s] {
				seen[s.s] = true
				names = append(names, s.s)
			}
		}
	}
	sort.Strings(names)
	items := make([]Value, len(names))
	for i, n := range names {
		items[i] = th.internString(n).value()
	}
	return th.NewList(items).value(), nil
}
