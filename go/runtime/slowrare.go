package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file executes the instructions that have no short cut: building
// containers, formatting, context managers, imports, patterns and the
// asynchronous protocol. Tests: the corpus families of those names.

func (th *Thread) stepRare(in *bytecode.Instr, r *[256]Value) error {
	switch in.Op {
	case bytecode.MakeTuple:
		r[in.A] = th.NewTuple(th.operands(in)...).value()
	case bytecode.MakeList:
		if in.C == 1 {
			r[in.A] = th.newListAhead(r[in.B]).value()
			return nil
		}
		l, err := th.newListOf(int(in.D))
		if err != nil {
			return err
		}
		copy(l.items, th.operands(in))
		r[in.A] = l.value()
	case bytecode.MakeSet:
		s := th.NewSet()
		for _, v := range th.operands(in) {
			if err := s.Add(th, v); err != nil {
				return err
			}
		}
		th.setReg(in.A, s.value())
	case bytecode.MakeDict:
		return th.makeDict(in)
	case bytecode.ListAppend:
		l := r[in.A].list()
		if err := th.growList(l, 1); err != nil {
			return err
		}
		l.items = append(l.items, r[in.B])
	case bytecode.ListExtend:
		return th.listExtendOp(in, r)
	case bytecode.ListToTuple:
		r[in.A] = th.NewTuple(r[in.B].list().items...).value()
	case bytecode.MakeStar:
		v, err := th.makeStar(r[in.B:][:in.D], r[int(in.B)+int(in.D)], in.C != 0)
		return th.put(in.A, v, err)
	case bytecode.SetAdd:
		return r[in.A].set().Add(th, r[in.B])
	case bytecode.SetUpdate:
		return r[in.A].set().update(th, r[in.B])
	case bytecode.DictSet:
		return r[in.A].dict().Set(th, r[in.B], r[in.C])
	case bytecode.DictUpdate:
		return th.dictUpdateOp(r[in.A].dict(), r[in.B])
	case bytecode.DictMerge:
		return th.dictMergeOp(r[in.A].dict(), r[in.B], r[in.C])
	case bytecode.MakeSlice:
		if in.C != 0 {
			if done, err := th.sliceItem(in, r); done || err != nil {
				return err
			}
		}
		r[in.A] = th.newSlice(r[in.B], r[in.B+1], r[in.B+2])
	case bytecode.Format:
		return th.formatOp(in, r)
	case bytecode.BuildString:
		v, err := th.buildString(th.operands(in))
		return th.put(in.A, v, err)
	case bytecode.WithEnter, bytecode.WithExit, bytecode.WithExcept,
		bytecode.AsyncWithEnter, bytecode.AsyncWithExit, bytecode.AsyncWithExcept:
		return th.stepWith(in, r)
	case bytecode.GroupMatch:
		return th.groupMatchOp(in, r)
	case bytecode.GroupRaise:
		v, err := th.groupRaise(r[in.A], r[in.B])
		return th.put(in.A, v, err)
	case bytecode.Unsupported:
		return th.Errorf(&NotImplementedErrorType, "%s", th.state.code.consts[in.D].str().s)
	case bytecode.GetYieldFrom:
		v, err := th.yieldFromIter(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.GetAwaitable:
		v, err := th.awaitable(r[in.B], int(in.D))
		return th.put(in.A, v, err)
	case bytecode.GetAIter:
		v, err := th.asyncIter(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.GetANext:
		v, err := th.asyncNext(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.EndAsyncFor:
		if e := r[in.A].exc(); !e.shape.typ.isSubtype(&StopAsyncIterationType) {
			return reraise{e}
		}
	case bytecode.AsyncGenWrap:
		v := th.wrapAsyncYield(r[in.B])
		th.setReg(in.A, v)
	case bytecode.MatchSequence:
		r[in.A] = Bool(r[in.B].Type().flags&TypeSequence != 0)
	case bytecode.MatchMapping:
		r[in.A] = Bool(r[in.B].Type().flags&TypeMapping != 0)
	case bytecode.MatchKeys:
		v, err := th.matchKeys(r[in.B], r[in.C])
		return th.put(in.A, v, err)
	case bytecode.MatchRest:
		v, err := th.matchRest(r[in.B], r[in.C])
		return th.put(in.A, v, err)
	case bytecode.MatchClass:
		v, err := th.matchClass(r[in.B], r[in.C], int(in.D), r[in.C+1])
		return th.put(in.A, v, err)
	case bytecode.Len:
		n, err := th.Len(r[in.B])
		return th.put(in.A, Int(int64(n)), err)
	case bytecode.Import:
		v, err := th.importOp(in, r)
		return th.put(in.A, v, err)
	case bytecode.ImportFrom:
		v, err := th.importFrom(r[in.B], th.state.code.caches[in.D].name)
		return th.put(in.A, v, err)
	case bytecode.Intrinsic:
		v, err := th.intrinsic(in.D, append([]Value(nil), r[in.B:int(in.B)+int(in.C)]...))
		return th.put(in.A, v, err)
	default:
		return th.Errorf(&SystemErrorType, "unknown opcode %d", in.Op)
	}
	return nil
}

// operands are the registers R[B..B+D).
func (th *Thread) operands(in *bytecode.Instr) []Value {
	return th.stack[th.state.base+int(in.B):][:in.D]
}

func (th *Thread) makeDict(in *bytecode.Instr) error {
	n := int(in.D)
	d := th.newDictSized(n)
	for i := range n {
		// A big table is of the kind that all its keys need.
		key := th.stack[th.state.base+int(in.B)+2*i]
		d.nonStr = d.nonStr || n > tableRoom(minTable) && key.p.shape != &strShape
	}
	for i := range n {
		kv := th.stack[th.state.base+int(in.B)+2*i:]
		if err := d.Set(th, kv[0], kv[1]); err != nil {
			return err
		}
	}
	th.setReg(in.A, d.value())
	return nil
}

// growList makes sure that n more items fit, charged before they are
// allocated.
func (th *Thread) growList(l *List, n int) error {
	if len(l.items)+n <= cap(l.items) {
		return nil
	}
	size := grownRoom(l, n)
	if err := th.reserve((size - cap(l.items)) * valueSize); err != nil {
		return err
	}
	grown := make([]Value, len(l.items), size)
	copyValues(grown, l.items)
	l.items = grown
	return nil
}

// grownRoom is how many items a list has room for once it grew for n more.
func grownRoom(l *List, n int) int {
	size := max(len(l.items)+n, cap(l.items)+cap(l.items)/4+4)
	if cap(l.items) < 1024 {
		size = max(size, 2*cap(l.items))
	}
	return size
}

func (th *Thread) listExtendOp(in *bytecode.Instr, r *[256]Value) error {
	return th.listExtendStar(r[in.A].list(), r[in.B])
}

// listExtendStar is [*l, *src] in l.
func (th *Thread) listExtendStar(l *List, src Value) error {
	s := &src.Type().slots
	if s.Iter == nil && (s.GetItem == nil || src.p.shape == &unionShape) {
		return th.TypeError("Value after * must be an iterable, not %s", src.Type().name)
	}
	return th.listExtend(l, src)
}

// makeStar makes the tuple or list (*first, *src).
func (th *Thread) makeStar(first []Value, src Value, list bool) (Value, error) {
	rest, ok := exactItems(src)
	if !ok {
		l, err := th.newListOf(len(first))
		if err != nil {
			return Value{}, err
		}
		copy(l.items, first)
		if err := th.listExtendStar(l, src); err != nil {
			return Value{}, err
		}
		if list {
			return l.value(), nil
		}
		return th.NewTuple(l.items...).value(), nil
	}
	n := len(first) + len(rest)
	if err := th.spend(n / 16); err != nil {
		return Value{}, err
	}
	if list {
		l, err := th.newListOf(n)
		if err != nil {
			return Value{}, err
		}
		copyValues(l.items[copy(l.items, first):], rest)
		return l.value(), nil
	}
	if err := th.reserve(48 + n*valueSize); err != nil {
		return Value{}, err
	}
	t := tupleFor(n)
	copy(t.items[copy(t.items, first):], rest)
	return t.value(), nil
}

// calleeName is how call errors name what was called.
func (th *Thread) calleeName(fn Value) string {
	name, err := th.tryAttr(fn, qualnameName)
	if err != nil || !name.IsSet() {
		return th.calleeText(fn)
	}
	s, ok := asStr(name)
	if !ok {
		return th.calleeText(fn)
	}
	if m, err := th.tryAttr(fn, moduleName); err == nil && m.IsSet() && !m.IsNone() {
		if in, err := th.Str(m); err == nil && in.s != "builtins" {
			return in.s + "." + s.s + "()"
		}
	}
	return s.s + "()"
}

// calleeText names a callable without a qualified name by its str().
func (th *Thread) calleeText(fn Value) string {
	s, err := th.Str(fn)
	if err != nil {
		return fn.Type().name + " object"
	}
	return s.s
}

func (th *Thread) dictUpdateOp(d *Dict, src Value) error {
	s, ok := asDict(src)
	if ok && (src.p.shape == &dictShape || th.iteratesAsDict(src)) {
		return th.dictMerge(d, s)
	}
	err := th.dictFillMapping(d, src)
	if isExc(err, &AttributeErrorType) {
		return th.TypeError("'%s' object is not a mapping", src.Type().name)
	}
	return err
}

// dictMergeOp adds the keyword arguments of f(**src) to d.
func (th *Thread) dictMergeOp(d *Dict, src, fn Value) error {
	err := th.mergeKeywords(d, src)
	if isExc(err, &AttributeErrorType) {
		return th.TypeError("%s argument after ** must be a mapping, not %s", th.calleeName(fn), src.Type().name)
	}
	// CPython takes any KeyError for that of a repeated keyword.
	if e, ok := asExc(err); ok && e.shape.typ.isSubtype(&KeyErrorType) && len(e.args.items) == 1 {
		key, err := th.Str(e.args.items[0])
		if err != nil {
			return err
		}
		return th.TypeError("%s got multiple values for keyword argument '%s'", th.calleeName(fn), key)
	}
	return err
}

func (th *Thread) mergeKeywords(d *Dict, src Value) error {
	repeated := func(k Value) error {
		old, err := d.Get(th, k)
		if err == nil && old.IsSet() {
			err = th.KeyError(k)
		}
		return err
	}
	return th.eachItem(src, repeated, func(k, v Value) error {
		if err := th.spend(1); err != nil {
			return err
		}
		return d.Set(th, k, v)
	})
}

// formatOp is a replacement field of an f-string.
func (th *Thread) formatOp(in *bytecode.Instr, r *[256]Value) error {
	v, spec := r[in.B], emptyStr
	if in.D != 0 {
		spec = strOf(r[in.B+1])
	}
	v, err := th.convert(v, in.C)
	if err != nil {
		return err
	}
	if spec == emptyStr && v.p.shape == &strShape {
		th.setReg(in.A, v)
		return nil
	}
	v, err = th.FormatValue(v, spec)
	return th.put(in.A, v, err)
}

// convert applies the conversion !s, !r or !a.
func (th *Thread) convert(v Value, conversion uint8) (Value, error) {
	switch conversion {
	case 's':
		return th.strObject(v)
	case 'r':
		return th.reprObject(v)
	case 'a':
		s, err := th.ASCII(v)
		if err != nil {
			return Value{}, err
		}
		return s.value(), nil
	}
	return v, nil
}

// buildString joins strs.
func (th *Thread) buildString(parts []Value) (Value, error) {
	n := 0
	for _, p := range parts {
		n += len(strOf(p).s)
	}
	if err := th.reserve(n + strSize); err != nil {
		return Value{}, err
	}
	b := make([]byte, 0, n)
	for _, p := range parts {
		b = append(b, strOf(p).s...)
	}
	return th.rawStr(bufferString(b)).value(), nil
}

// unpack stores exactly n values of v from R[a] on.
func (th *Thread) unpack(a int, v Value, n int) error {
	if items, ok := exactItems(v); ok {
		if len(items) != n {
			return th.unpackCount(n, len(items))
		}
		copy(th.stack[th.state.base+a:], items)
		return nil
	}
	it, err := th.unpackIter(v)
	if err != nil {
		return err
	}
	items := make([]Value, 0, n)
	for len(items) < n {
		x, err := th.Next(it)
		if err != nil {
			return err
		}
		if !x.IsSet() {
			return th.ValueError("not enough values to unpack (expected %d, got %d)", n, len(items))
		}
		items = append(items, x)
	}
	x, err := th.Next(it)
	if err != nil {
		return err
	}
	if x.IsSet() {
		if v.p.shape == &dictShape {
			return th.unpackCount(n, v.dict().used)
		}
		return th.ValueError("too many values to unpack (expected %d)", n)
	}
	copy(th.stack[th.state.base+a:], items)
	return nil
}

func (th *Thread) unpackCount(want, got int) error {
	if got < want {
		return th.ValueError("not enough values to unpack (expected %d, got %d)", want, got)
	}
	return th.ValueError("too many values to unpack (expected %d, got %d)", want, got)
}

func (th *Thread) unpackIter(v Value) (Value, error) {
	s := &v.Type().slots
	if s.Iter == nil && s.GetItem == nil {
		return Value{}, th.TypeError("cannot unpack non-iterable %s object", v.Type().name)
	}
	return th.Iter(v)
}

// unpackEx stores before values, a list of the middle, and after values.
func (th *Thread) unpackEx(a int, v Value, before, after int) error {
	m := th.mark()
	defer th.release(m)
	items, ok := exactItems(v)
	if !ok {
		it, err := th.unpackIter(v)
		if err != nil {
			return err
		}
		l, err := th.unpackFirst(it, before)
		if err != nil {
			return err
		}
		th.keep(l.value())
		items = l.items
	}
	if len(items) < before+after {
		return th.ValueError("not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	if err := th.reserve(len(items) * valueSize); err != nil {
		return err
	}
	middle := th.NewList(append([]Value(nil), items[before:len(items)-after]...))
	dst := th.stack[th.state.base+a:]
	copy(dst, items[:before])
	dst[before] = middle.value()
	copy(dst[before+1:], items[len(items)-after:])
	return nil
}

// unpackFirst takes first values from it, and, if there are so many, all others:
// it is then asked how many they are, as list() does.
func (th *Thread) unpackFirst(it Value, first int) (*List, error) {
	l := newList(make([]Value, 0, first))
	m := th.mark()
	defer th.release(m)
	th.keep(l.value())
	th.keep(it)
	for len(l.items) < first {
		x, err := th.Next(it)
		if err != nil || !x.IsSet() {
			return l, err
		}
		l.items = append(l.items, x)
	}
	return l, th.collectTo(l, it, true)
}

// stepWith executes the instructions of with and async with.
func (th *Thread) stepWith(in *bytecode.Instr, r *[256]Value) error {
	switch in.Op {
	case bytecode.WithEnter:
		return th.withEnter(in, r, enterName, exitName, "context manager", "asynchronous context manager", aenterName)
	case bytecode.AsyncWithEnter:
		return th.withEnter(in, r, aenterName, aexitName, "asynchronous context manager", "context manager", enterName)
	case bytecode.WithExit, bytecode.AsyncWithExit:
		return th.callExit(in.A, r[in.A], None, None, None)
	}
	e := r[in.B].exc()
	tb := None
	if e.tb != nil {
		tb = objValue(&e.tb.Obj)
	}
	return th.callExit(in.A, r[in.A], e.shape.typ.value(), e.value(), tb)
}

// callExit calls a manager's exit method, in the machine if it is a guest's.
func (th *Thread) callExit(a uint8, exit, typ, exc, tb Value) error {
	if exit.p.shape == &methodShape {
		if m := exit.boundMethod(); m.fn.p.shape == &functionShape && !m.fn.function().code.isGenerator() {
			return th.callMachine(frameOp, m.fn.function(), m.self, typ, exc, tb)
		}
	}
	v, err := th.Call(exit, typ, exc, tb)
	return th.put(a, v, err)
}

func (th *Thread) withEnter(in *bytecode.Instr, r *[256]Value, enter, exit *Str, kind, otherKind string, other *Str) error {
	mgr := r[in.B]
	t := mgr.Type()
	exitFn, ok := th.lookup(t, exit)
	if !ok {
		return th.notManager(t, kind, exit, otherKind, other)
	}
	bound, err := th.bindFound(mgr, exitFn)
	if err != nil {
		return err
	}
	enterFn, ok := th.lookup(t, enter)
	if !ok {
		return th.notManager(t, kind, enter, otherKind, other)
	}
	if f := th.guestMethod(mgr, enter); f != nil {
		th.setReg(in.A, bound)
		return th.callMachine(frameOp, f, mgr)
	}
	v, err := th.callFound(mgr, enterFn)
	if err != nil {
		return err
	}
	th.setReg(in.A, bound)
	th.setReg(in.A+1, v)
	return nil
}

func (th *Thread) notManager(t *Type, kind string, missed *Str, otherKind string, other *Str) error {
	otherExit := aexitName
	if other == enterName {
		otherExit = exitName
	}
	article := "the"
	msg := "'" + th.fullName(t) + "' object does not support " + article + " " + kind + " protocol"
	_, supports := th.lookup(t, other)
	if supports {
		_, supports = th.lookup(t, otherExit)
	}
	if supports {
		use := "async with"
		if other == enterName {
			use = "with"
		}
		return th.TypeError("%s (missed %s method) but it supports the %s protocol. Did you mean to use '%s'?", msg, missed.s, otherKind, use)
	}
	return th.TypeError("%s (missed %s method)", msg, missed.s)
}

// bindFound binds what a look-up on obj's type found.
func (th *Thread) bindFound(obj, attr Value) (Value, error) {
	if get := attr.Type().slots.DescrGet; get != nil {
		return get(th, attr, obj, obj.Type())
	}
	return attr, nil
}

// makeFunction executes MakeFunc.
func (th *Thread) makeFunction(code *Code, in *bytecode.Instr, r *[256]Value) *Function {
	f := th.newFunction(th.child(code, in.D))
	b := in.B
	if in.C&bytecode.MakeFuncDefaults != 0 {
		f.defaults = r[b].tuple()
		b++
	}
	if in.C&bytecode.MakeFuncKwDefaults != 0 {
		f.kwdefaults = r[b].dict()
		b++
	}
	if in.C&bytecode.MakeFuncAnnotate != 0 {
		f.more().annotate = r[b]
		b++
	}
	if in.C&bytecode.MakeFuncClosure != 0 {
		f.closure = r[b].tuple()
	}
	if f.kwdefaults != nil {
		th.keepTail(f)
	}
	return f
}

// common executes LoadCommon.
func (th *Thread) common(which int32, r *[256]Value) (Value, error) {
	switch which {
	case bytecode.CommonAssertionError:
		return AssertionErrorType.value(), nil
	case bytecode.CommonNotImplementedError:
		return NotImplementedErrorType.value(), nil
	case bytecode.CommonBuildClass:
		return th.buildClassOf(th.state.code)
	}
	return r[th.state.code.bc.LocalsSlot], nil
}
