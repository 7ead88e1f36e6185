package runtime

import "github.com/pynterp/pynterp/go/text"

// This file defines enumerate, zip, map and filter: iterators over what other
// iterators give. Guest classes may extend them, so their slots look for the
// iterator inside. Tests: corpus/enumerate,
// corpus/zip, corpus/map, corpus/filter.

type enumerateIter struct {
	Obj
	it    Value
	count Value // an int
}

type zipIter struct {
	Obj
	its    []Value
	strict bool
}

type mapIter struct {
	Obj
	fn     Value
	its    []Value
	strict bool
}

type filterIter struct {
	Obj
	fn, it Value
}

var (
	enumerateShape = Shape{typ: &EnumerateType}
	zipShape       = Shape{typ: &ZipType}
	mapShape       = Shape{typ: &MapType}
	filterShape    = Shape{typ: &FilterType}
)

func setupCombinators() {
	initType(&EnumerateType, typeSpec{
		name: "enumerate", layout: layoutNative1, shapes: []*Shape{&enumerateShape},
		doc:   "An iterator of pairs: a count, from start on, and a value of the iterable.",
		slots: Slots{Iter: iterSelf, Next: nextEnumerate, New: newEnumerateSlot, Visit: visitEnumerate},
		methods: []Def{{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias,
			Doc: "Return a generic alias such as enumerate[str]."}},
	})
	EnumerateType.direct = enumerateDirect
	initType(&ZipType, typeSpec{
		name: "zip", layout: layoutNative1, shapes: []*Shape{&zipShape},
		doc:   "An iterator of tuples of the iterables' values, until the shortest ends. With strict it is an error if another goes on.",
		slots: Slots{Iter: iterSelf, Next: nextZip, New: newZipSlot, Visit: visitZip, Size: sizeZip},
	})
	initType(&MapType, typeSpec{
		name: "map", layout: layoutNative1, shapes: []*Shape{&mapShape},
		doc:   "An iterator of the results of a function called with the iterables' values.",
		slots: Slots{Iter: iterSelf, Next: nextMap, New: newMapSlot, Visit: visitMap, Size: sizeMap},
	})
	initType(&FilterType, typeSpec{
		name: "filter", layout: layoutNative1, shapes: []*Shape{&filterShape},
		doc:   "An iterator of those values for which the function is true, or which are true themselves if it is None.",
		slots: Slots{Iter: iterSelf, Next: nextFilter, New: newFilterSlot, Visit: visitFilter},
	})
}

// enumerateDef binds the arguments of enumerate.__new__ and for subclasses.
var enumerateDef = newNative(&Def{Name: "enumerate", Sig: "(iterable, start=0)", Fn: newEnumerate}, nil, "")

func newEnumerateSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return th.callNative(enumerateDef, args, names)
}

// enumerateDirect is enumerate(iterable, start=0). Its errors are worded in a
// way of their own.
func enumerateDirect(th *Thread, args []Value, names []*Str) (Value, error) {
	npos, params := len(args)-len(names), []string{"iterable", "start"}
	switch {
	case len(args) > 0 && len(args) <= 2:
	case npos == 0:
		return Value{}, th.TypeError("enumerate() missing required argument 'iterable'")
	default:
		return Value{}, th.TypeError("enumerate() takes at most 2 arguments (%d given)", len(args))
	}
	bound := [2]Value{1: Int(0)}
	copy(bound[:], args)
	if len(names) == 2 && names[0].s == "start" {
		params[0], params[1] = params[1], params[0]
		bound[0], bound[1] = bound[1], bound[0]
	}
	for i := range names {
		if name := names[i].s; name != params[npos+i] {
			return Value{}, th.TypeError("'%s' is an invalid keyword argument for enumerate()", name)
		}
	}
	return newEnumerate(th, bound[:])
}

func newEnumerate(th *Thread, a []Value) (Value, error) {
	count, err := th.Index(a[1])
	if err != nil {
		return Value{}, err
	}
	it, err := th.Iter(a[0])
	if err != nil {
		return Value{}, err
	}
	th.charge(64)
	e := &enumerateIter{it: it, count: count}
	e.shape = &enumerateShape
	return objValue(&e.Obj), nil
}

func nextEnumerate(th *Thread, v Value) (Value, error) {
	n, x, err := th.nextCounted(unwrap(v).enumerateObj())
	if err != nil || !x.IsSet() {
		return Value{}, err
	}
	return th.pair(n, x), nil
}

func visitEnumerate(v Value, f func(Value)) {
	e := v.enumerateObj()
	f(e.it)
	f(e.count)
}

// innerNext is the Next slot of the iterator inside another: a level of
// recursion, as guest code can put any number of them into each other. As of the
// slot, a StopIteration is an end that carries a value; it passes on.
func (th *Thread) innerNext(it Value) (Value, error) {
	switch it.p.shape {
	case &listIterShape, &tupleIterShape, &rangeIterShape:
		return th.Next(it)
	}
	next := it.Type().slots.Next
	if next == nil {
		return th.Next(it)
	}
	if err := th.enter(""); err != nil {
		return Value{}, err
	}
	v, err := next(th, it)
	th.leave()
	return v, err
}

// iterAll returns the iterators of all iterables.
func (th *Thread) iterAll(iterables []Value) ([]Value, error) {
	th.charge(64 + len(iterables)*valueSize)
	its := make([]Value, len(iterables))
	m := th.mark()
	th.pinSlice(its)
	for i, x := range iterables {
		it, err := th.Iter(x)
		if err != nil {
			return nil, err
		}
		its[i] = it
	}
	th.release(m)
	return its, nil
}

// strictArg takes the keyword argument strict out of the arguments of zip or
// map.
func (th *Thread) strictArg(name string, args []Value, names []*Str) ([]Value, bool, error) {
	npos := len(args) - len(names)
	strict := false
	if len(names) > 1 {
		return nil, false, th.TypeError("%s() takes at most 1 keyword argument (%d given)", name, len(names))
	}
	for i, k := range names {
		if k.s != "strict" {
			msg := name + "() got an unexpected keyword argument '" + k.s + "'"
			if _, near := text.Suggest(k.s, []string{"strict"}); near {
				msg += ". Did you mean 'strict'?"
			}
			return nil, false, th.TypeError("%s", msg)
		}
		var err error
		if strict, err = th.Truth(args[npos+i]); err != nil {
			return nil, false, err
		}
	}
	return args[:npos], strict, nil
}

func newZipSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, strict, err := th.strictArg("zip", args, names)
	if err != nil {
		return Value{}, err
	}
	its, err := th.iterAll(args)
	if err != nil {
		return Value{}, err
	}
	z := &zipIter{its: its, strict: strict}
	z.shape = &zipShape
	return objValue(&z.Obj), nil
}

func nextZip(th *Thread, v Value) (Value, error) {
	z := unwrap(v).zipObj()
	switch len(z.its) {
	case 0:
		return Value{}, nil
	case 2:
		a, b, err := th.nextZipped(z)
		if err != nil || !a.IsSet() {
			return Value{}, err
		}
		return th.pair(a, b), nil
	}
	items := make([]Value, len(z.its))
	m := th.mark()
	th.pin(&items)
	err := th.nextAll("zip", z.its, items, z.strict)
	th.release(m)
	if err != nil || !items[len(items)-1].IsSet() {
		return Value{}, err
	}
	return th.tupleOf(items), nil
}

// nextOf takes the next value of iterator i, unset at its end. If they have to
// be of equal length, the others are looked at then.
func (th *Thread) nextOf(name string, its []Value, i int, strict bool) (Value, error) {
	x, err := th.innerNext(its[i])
	if x.IsSet() || !strict || err != nil && !isExc(err, &StopIterationType) {
		return x, err
	}
	if i > 0 {
		return Value{}, th.lengthError(name, i, "shorter")
	}
	for i := 1; i < len(its); i++ {
		x, err := th.innerNext(its[i])
		if err != nil && !isExc(err, &StopIterationType) {
			return Value{}, err
		}
		if x.IsSet() {
			return Value{}, th.lengthError(name, i, "longer")
		}
	}
	return Value{}, nil
}

func (th *Thread) lengthError(name string, i int, how string) error {
	others := " "
	if i > 1 {
		others = "s 1-"
	}
	return th.ValueError("%s() argument %d is %s than argument%s%d", name, i+1, how, others, i)
}

// nextAll fills items with the next value of each iterator. The last item is
// unset if one of them has ended.
func (th *Thread) nextAll(name string, its, items []Value, strict bool) error {
	for i := range its {
		x, err := th.nextOf(name, its, i, strict)
		if err != nil {
			return err
		}
		if !x.IsSet() {
			items[len(items)-1] = x
			return nil
		}
		items[i] = x
	}
	return nil
}

func visitZip(v Value, f func(Value)) {
	for _, it := range v.zipObj().its {
		f(it)
	}
}

func sizeZip(v Value) int { return 64 + len(v.zipObj().its)*valueSize }

func newMapSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, strict, err := th.strictArg("map", args, names)
	if err != nil {
		return Value{}, err
	}
	if len(args) < 2 {
		return Value{}, th.TypeError("map() must have at least two arguments.")
	}
	its, err := th.iterAll(args[1:])
	if err != nil {
		return Value{}, err
	}
	m := &mapIter{fn: args[0], its: its, strict: strict}
	m.shape = &mapShape
	return objValue(&m.Obj), nil
}

func nextMap(th *Thread, v Value) (Value, error) {
	m := unwrap(v).mapObj()
	mark := len(th.scratch)
	args := th.pushScratch(len(m.its))
	clear(args)
	held := th.mark()
	if len(args) > 1 { // the scratch list may grow under it, so that the census would not see it
		th.pinSlice(args)
	}
	err := th.nextAll("map", m.its, args, m.strict)
	var r Value
	if err == nil && args[len(args)-1].IsSet() {
		r, err = th.CallArgs(m.fn, args, nil)
	}
	th.release(held)
	clear(args)
	th.scratch = th.scratch[:mark]
	return r, err
}

func visitMap(v Value, f func(Value)) {
	m := v.mapObj()
	f(m.fn)
	for _, it := range m.its {
		f(it)
	}
}

func sizeMap(v Value) int { return 64 + len(v.mapObj().its)*valueSize }

func newFilterSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, names = th.keywordsOf(t, args, names)
	if err := th.argCount("filter", args, names, 2, 2); err != nil {
		return Value{}, err
	}
	it, err := th.Iter(args[1])
	if err != nil {
		return Value{}, err
	}
	th.charge(64)
	x := &filterIter{fn: args[0], it: it}
	x.shape = &filterShape
	return objValue(&x.Obj), nil
}

func nextFilter(th *Thread, v Value) (Value, error) {
	fl := unwrap(v).filterObj()
	plain := fl.fn.IsNone() || fl.fn == BoolType.value()
	m := th.mark()
	defer th.release(m)
	kept := th.keep(None)
	for {
		x, err := th.innerNext(fl.it)
		if err != nil || !x.IsSet() {
			return Value{}, err
		}
		keep := x
		if !plain {
			th.rekeep(kept, x)
			if keep, err = th.Call(fl.fn, x); err != nil {
				return Value{}, err
			}
		}
		ok, err := th.Truth(keep)
		if err != nil {
			return Value{}, err
		}
		if ok {
			return x, nil
		}
		if err := th.spend(1); err != nil {
			return Value{}, err
		}
	}
}

func visitFilter(v Value, f func(Value)) {
	fl := v.filterObj()
	f(fl.fn)
	f(fl.it)
}
