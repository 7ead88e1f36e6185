package runtime

import "math"

// This file has short forms of natives that programs call most, for the loop:
// like quick.go they run no guest code, cannot fail and do not look at the
// machine's state. For arguments of another kind they do nothing and report
// false; the native itself is then called. Tests: quicknative_test.go.

// quickFunc is the short form of a native; a method's first argument is the
// object.
type quickFunc func(th *Thread, a []Value) (Value, bool)

// setupQuickNatives gives natives and types their short forms.
func setupQuickNatives() {
	for name, f := range map[string]quickFunc{
		"len": quickLen, "isinstance": quickIsinstance, "chr": quickChr, "ord": quickOrd, "abs": quickAbs,
		"min": quickMin, "max": quickMax, "sum": quickSum,
	} {
		builtinValues[name].native().quick = f
	}
	for _, row := range [...]struct {
		t    *Type
		name string
		f    quickFunc
	}{
		{&ListType, "append", quickListAppend}, {&ListType, "insert", quickInsert}, {&ListType, "pop", quickPop}, {&ListType, "copy", quickCopy}, {&DictType, "get", quickGet}, {&SetType, "add", quickSetAdd},
	} {
		if v, ok := row.t.dict.GetStr(internStatic(row.name)); ok {
			v.native().quick = row.f
		}
	}
	setupLeaves()
	for t, f := range map[*Type]quickFunc{
		&ListType: quickList, &TupleType: quickTuple, &EnumerateType: quickEnumerate,
		&RangeType: quickRange, &IntType: quickInt, &FloatType: quickFloat, &StrType: quickStr, &BoolType: quickBool, &TypeType: quickType,
	} {
		t.quick = f
	}
}

// quickCall calls what the loop found, if it has a short form or is a leaf.
func (th *Thread) quickCall(f *Obj, a []Value) (Value, bool) {
	switch f.shape {
	case &builtinShape, &methodDescrShape:
		n := objValue(f).native()
		if n.quick != nil {
			if v, ok := n.quick(th, a); ok {
				return v, true
			}
		}
		if n.leaf == leafNever {
			return Value{}, false
		}
		return th.callLeaf(n, a)
	case &typeShape:
		t := objValue(f).typeObj()
		if t.quick != nil {
			if v, ok := t.quick(th, a); ok {
				return v, true
			}
		}
		if t.leaf != leafNever {
			return th.callLeafType(t, a)
		}
	}
	return Value{}, false
}

func quickLen(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 1 {
		return Value{}, false
	}
	switch v := a[0]; v.p.shape {
	case &listShape:
		return Int(int64(len(v.list().items))), true
	case &tupleShape:
		return Int(int64(len(v.tuple().items))), true
	case &strShape:
		return Int(int64(v.str().n)), true
	case &dictShape:
		return Int(int64(v.dict().used)), true
	case &setShape, &frozenSetShape:
		return Int(int64(v.set().used)), true
	}
	return Value{}, false
}

// quickIsinstance decides by the class alone, where no __class__ and no
// __instancecheck__ can say otherwise.
func quickIsinstance(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 2 || a[1].p.shape != &typeShape {
		return Value{}, false
	}
	if a[0].Type().isSubtype(a[1].typeObj()) {
		return True, true
	}
	switch a[0].p.shape {
	case tagInt.shape, tagFloat.shape, tagBool.shape, tagNone.shape, &strShape, &listShape, &tupleShape, &dictShape, &setShape:
		return False, true
	}
	return Value{}, false
}

func quickChr(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 1 || a[0].p != &tagInt || a[0].n >= uint64(len(asciiChars)) {
		return Value{}, false
	}
	return asciiChars[a[0].n].value(), true
}

func quickOrd(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 1 || a[0].p.shape != &strShape || len(a[0].str().s) != 1 {
		return Value{}, false
	}
	return Int(int64(a[0].str().s[0])), true
}

func quickAbs(_ *Thread, a []Value) (Value, bool) {
	switch {
	case len(a) != 1:
	case a[0].p == &tagInt && a[0].int() != math.MinInt64:
		return Int(max(a[0].int(), -a[0].int())), true
	case a[0].p == &tagFloat:
		return Float(math.Abs(a[0].float())), true
	}
	return Value{}, false
}

func quickMin(_ *Thread, a []Value) (Value, bool) {
	a = onlyItems(a)
	if len(a) < 2 || len(a) > quickItems {
		return Value{}, false
	}
	return extremeNumber(a, CmpLt)
}

func quickMax(_ *Thread, a []Value) (Value, bool) {
	a = onlyItems(a)
	if len(a) < 2 || len(a) > quickItems {
		return Value{}, false
	}
	return extremeNumber(a, CmpGt)
}

// onlyItems returns the items of the only argument, if it is a list or tuple.
func onlyItems(a []Value) []Value {
	if len(a) == 1 {
		a, _ = exactItems(a[0])
	}
	return a
}

// quickSum is the sum of a few small ints.
func quickSum(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 1 {
		return Value{}, false
	}
	sum, ok := int64(0), true
	if a[0].p.shape == &rangeShape {
		start, step, n, small := a[0].rangeObj().small()
		if !small || n > quickItems {
			return Value{}, false
		}
		for i := int64(0); i < n && ok; i++ {
			sum, ok = addInts(sum, start+i*step)
		}
		if !ok {
			return Value{}, false
		}
		return Int(sum), true
	}
	items, ok := exactItems(a[0])
	if !ok || len(items) > quickItems {
		return Value{}, false
	}
	for _, x := range items {
		if x.p != &tagInt {
			return Value{}, false
		}
		if sum, ok = addInts(sum, x.int()); !ok {
			return Value{}, false
		}
	}
	return Int(sum), true
}

func quickListAppend(th *Thread, a []Value) (Value, bool) {
	if len(a) != 2 || a[0].p.shape != &listShape {
		return Value{}, false
	}
	return None, th.quickAppend(a[0].list(), a[1])
}

// quickMoved is how many items insert and pop may move.
const quickMoved = 1024

func quickInsert(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 3 || a[0].p.shape != &listShape || a[1].p != &tagInt {
		return Value{}, false
	}
	l := a[0].list()
	n := len(l.items)
	if n == cap(l.items) || n > quickMoved {
		return Value{}, false
	}
	i, _ := clipBound(a[1], n, 0)
	l.items = l.items[:n+1]
	copy(l.items[i+1:], l.items[i:n])
	l.items[i] = a[2]
	return None, true
}

func quickPop(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 2 || a[0].p.shape != &listShape || a[1].p != &tagInt {
		return Value{}, false
	}
	l := a[0].list()
	n := len(l.items)
	i, ok := adjustIndex(int(a[1].int()), n)
	if !ok || n > quickMoved || n*4 <= cap(l.items) {
		return Value{}, false
	}
	v := l.items[i]
	copy(l.items[i:], l.items[i+1:])
	l.items[n-1] = Value{}
	l.items = l.items[:n-1]
	return v, true
}

func quickCopy(th *Thread, a []Value) (Value, bool) {
	if len(a) != 1 || a[0].p.shape != &listShape {
		return Value{}, false
	}
	return quickList(th, a)
}

func quickList(th *Thread, a []Value) (Value, bool) {
	var items []Value
	switch {
	case len(a) == 0:
	case len(a) > 1:
		return Value{}, false
	default:
		var ok bool
		if items, ok = exactItems(a[0]); !ok || len(items) > quickItems {
			return Value{}, false
		}
	}
	th.charge(48 + len(items)*valueSize)
	l := listFor(len(items))
	copy(l.items, items)
	return l.value(), true
}

func quickTuple(th *Thread, a []Value) (Value, bool) {
	if len(a) != 1 {
		return Value{}, false
	}
	if a[0].p.shape == &tupleShape {
		return a[0], true
	}
	items, ok := exactItems(a[0])
	if !ok || len(items) > quickItems {
		return Value{}, false
	}
	return th.NewTuple(items...).value(), true
}

func quickEnumerate(th *Thread, a []Value) (Value, bool) {
	count := Int(0)
	switch {
	case len(a) == 2 && a[1].p == &tagInt:
		count = a[1]
	case len(a) != 1:
		return Value{}, false
	}
	var it Value
	if !th.quickIter(&it, a[0]) {
		return Value{}, false
	}
	th.charge(64)
	e := &enumerateIter{it: it, count: count}
	e.shape = &enumerateShape
	return objValue(&e.Obj), true
}

func quickGet(_ *Thread, a []Value) (Value, bool) {
	if len(a) < 2 || len(a) > 3 || a[0].p.shape != &dictShape {
		return Value{}, false
	}
	d := a[0].dict()
	i, ok := d.quickFind(a[1])
	switch {
	case !ok:
		return Value{}, false
	case i >= 0:
		return d.entries[i].val, true
	case len(a) == 3:
		return a[2], true
	}
	return None, true
}

func quickSetAdd(th *Thread, a []Value) (Value, bool) {
	if len(a) != 2 || a[0].p.shape != &setShape {
		return Value{}, false
	}
	return None, th.quickAdd(a[0].set(), a[1])
}

func quickRange(th *Thread, a []Value) (Value, bool) {
	start, step := Int(0), Int(1)
	var stop Value
	switch len(a) {
	case 1:
		stop = a[0]
	case 2:
		start, stop = a[0], a[1]
	case 3:
		start, stop, step = a[0], a[1], a[2]
	default:
		return Value{}, false
	}
	if start.p != &tagInt || stop.p != &tagInt || step.p != &tagInt || step.n == 0 {
		return Value{}, false
	}
	n := countSteps(start.int(), stop.int(), step.int())
	if n > math.MaxInt64 {
		return Value{}, false
	}
	return th.rangeOf(start, stop, step, Int(int64(n))), true
}

func quickInt(_ *Thread, a []Value) (Value, bool) {
	switch {
	case len(a) != 1:
	case a[0].p == &tagInt:
		return a[0], true
	case a[0].p == &tagBool:
		return Int(int64(a[0].n)), true
	case a[0].p == &tagFloat:
		if f := a[0].float(); f > -1<<62 && f < 1<<62 {
			return Int(int64(f)), true
		}
	}
	return Value{}, false
}

func quickFloat(_ *Thread, a []Value) (Value, bool) {
	switch {
	case len(a) != 1:
	case a[0].p == &tagFloat:
		return a[0], true
	case a[0].p == &tagInt:
		return Float(float64(a[0].int())), true
	}
	return Value{}, false
}

func quickStr(th *Thread, a []Value) (Value, bool) {
	switch {
	case len(a) != 1:
	case a[0].p.shape == &strShape:
		return a[0], true
	case a[0].p == &tagInt:
		return th.smallDecimal(a[0].int()), true
	}
	return Value{}, false
}

func quickBool(_ *Thread, a []Value) (Value, bool) {
	switch {
	case len(a) != 1:
	case a[0].p == &tagBool:
		return a[0], true
	case a[0].p == &tagInt:
		return Bool(a[0].n != 0), true
	case a[0].p == &tagNone:
		return False, true
	default:
		if n, ok := sizeOf(a[0].p); ok {
			return Bool(n != 0), true
		}
	}
	return Value{}, false
}

func quickType(_ *Thread, a []Value) (Value, bool) {
	if len(a) != 1 {
		return Value{}, false
	}
	return a[0].Type().value(), true
}
