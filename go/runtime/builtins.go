package runtime

import (
	"io"
	"strings"

	"github.com/pynterp/pynterp/go/limits"
)

// This file holds the built-in functions and the namespace of builtins: the
// policy's allowlist over what there is. Types that are builtins are in
// builtinNames. Tests: corpus/builtins, corpus/policy_builtins.

var builtinFuncs = []Def{
	{Name: "abs", Sig: "(x, /)", Fn: builtinAbs, Doc: "Return the absolute value of the argument."},
	{Name: "aiter", Sig: "(async_iterable, /)", Fn: builtinAiter, Doc: "Return an AsyncIterator for an AsyncIterable object."},
	{Name: "all", Sig: "(iterable, /)", Fn: builtinAll, Doc: "Return True if bool(x) is True for all values x in the iterable."},
	{Name: "anext", Sig: "(aiterator, default=<unrepresentable>, /)", Fn: builtinAnext, Doc: "Return the next item from the async iterator."},
	{Name: "any", Sig: "(iterable, /)", Fn: builtinAny, Doc: "Return True if bool(x) is True for any x in the iterable."},
	{Name: "ascii", Sig: "(obj, /)", Fn: builtinASCII, Doc: "Return an ASCII-only representation of an object."},
	{Name: "bin", Sig: "(number, /)", Fn: builtinBin, Doc: "Return the binary representation of an integer."},
	{Name: "callable", Sig: "(obj, /)", Fn: builtinCallable, Doc: "Return whether the object is callable."},
	{Name: "chr", Sig: "(i, /)", Fn: builtinChr, Doc: "Return a Unicode string of one character."},
	{Name: "delattr", Sig: "(obj, name, /)", Fn: builtinDelattr, Doc: "Deletes the named attribute from the given object."},
	{Name: "dir", Sig: "(object=<unrepresentable>, /)", Fn: builtinDir, Doc: "List the names in a scope or the attributes of an object."},
	{Name: "divmod", Sig: "(x, y, /)", Fn: builtinDivmod, Doc: "Return the tuple (x//y, x%y)."},
	{Name: "exit", Sig: "(code=None)", Fn: builtinExit, Doc: "End the program."},
	{Name: "format", Sig: "(value, format_spec='', /)", Fn: builtinFormat, Doc: "Return value.__format__(format_spec)."},
	{Name: "getattr", Sig: "(object, name, default=<unrepresentable>, /)", Fn: builtinGetattr, Doc: "Get a named attribute from an object."},
	{Name: "globals", Sig: "()", Fn: builtinGlobals, Doc: "Return the dictionary of the current scope's global variables."},
	{Name: "hasattr", Sig: "(obj, name, /)", Fn: builtinHasattr, Doc: "Return whether the object has an attribute with the given name."},
	{Name: "hash", Sig: "(obj, /)", Fn: builtinHash, Doc: "Return the hash value for the given object."},
	{Name: "hex", Sig: "(number, /)", Fn: builtinHex, Doc: "Return the hexadecimal representation of an integer."},
	{Name: "id", Sig: "(obj, /)", Fn: builtinID, Doc: "Return the identity of an object."},
	{Name: "isinstance", Sig: "(obj, class_or_tuple, /)", Fn: builtinIsinstance, Doc: "Return whether an object is an instance of a class or of a subclass thereof."},
	{Name: "issubclass", Sig: "(cls, class_or_tuple, /)", Fn: builtinIssubclass, Doc: "Return whether a class is derived from another class."},
	{Name: "iter", Sig: "(object, sentinel=<unrepresentable>, /)", Fn: builtinIter, Doc: "Get an iterator from an object."},
	{Name: "len", Sig: "(obj, /)", Fn: builtinLen, Doc: "Return the number of items in a container."},
	{Name: "locals", Sig: "()", Fn: builtinLocals, Doc: "Return a dictionary of the current scope's local variables."},
	{Name: "max", Sig: "(*args, default=<unrepresentable>, key=None)", Fn: builtinMax, Doc: "Return the largest item of an iterable or of the arguments."},
	{Name: "min", Sig: "(*args, default=<unrepresentable>, key=None)", Fn: builtinMin, Doc: "Return the smallest item of an iterable or of the arguments."},
	{Name: "next", Sig: "(iterator, default=<unrepresentable>, /)", Fn: builtinNext, Doc: "Return the next item from the iterator."},
	{Name: "oct", Sig: "(number, /)", Fn: builtinOct, Doc: "Return the octal representation of an integer."},
	{Name: "ord", Sig: "(character, /)", Fn: builtinOrd, Doc: "Return the ordinal value of a character."},
	{Name: "pow", Sig: "(base, exp, mod=None)", Fn: builtinPow, Doc: "Equivalent to base**exp or base**exp % mod."},
	{Name: "print", Sig: "(*args, sep=' ', end='\\n', file=None, flush=False)", Fn: builtinPrint, Doc: "Print the values to the output."},
	{Name: "quit", Sig: "(code=None)", Fn: builtinExit, Doc: "End the program."},
	{Name: "repr", Sig: "(obj, /)", Fn: builtinRepr, Doc: "Return the canonical string representation of the object."},
	{Name: "round", Sig: "(number, ndigits=None)", Fn: builtinRound, Doc: "Round a number to a given precision in decimal digits."},
	{Name: "setattr", Sig: "(obj, name, value, /)", Fn: builtinSetattr, Doc: "Sets the named attribute on the given object to the specified value."},
	{Name: "sorted", Sig: "(iterable, /, *, key=None, reverse=False)", Fn: builtinSorted, Doc: "Return a new list of the items in ascending order."},
	{Name: "sum", Sig: "(iterable, /, start=0)", Fn: builtinSum, Doc: "Return the sum of a start value and the items of an iterable."},
	{Name: "vars", Sig: "(object=<unrepresentable>, /)", Fn: builtinVars, Doc: "Return the attributes of an object, or the local names."},
	{Name: "__import__", Sig: "(name, globals=<unrepresentable>, locals=None, fromlist=(), level=0)", Shown: "(name, globals=None, locals=None, fromlist=(), level=0)", Fn: builtinImport, Doc: "Import a module."},
	{Name: "compile", Sig: "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)", Fn: builtinCompile, Doc: "Compile source into a code object that exec() or eval() can run."},
	{Name: "eval", Sig: "(source, /, globals=None, locals=None)", Fn: builtinEval, Doc: "Evaluate the source in the context of globals and locals."},
	{Name: "exec", Sig: "(source, /, globals=None, locals=None, *, closure=None)", Fn: builtinExec, Doc: "Execute the source in the context of globals and locals."},
}

// builtinTypeNames are the types that are builtins, beside the exceptions.
var builtinTypeNames = []*Type{
	&BoolType, &ByteArrayType, &BytesType, &ClassMethodType, &ComplexType, &DictType, &EnumerateType, &FilterType,
	&FloatType, &FrozenSetType, &IntType, &ListType, &MapType, &MemoryViewType, &ObjectType, &PropertyType, &RangeType,
	&ReversedType, &SetType, &SliceType, &StaticMethodType, &StrType, &SuperType, &TupleType, &TypeType, &ZipType,
}

// builtinValues is every builtin there is, by name; made once by setup.
var builtinValues = map[string]Value{}

// What the machine knows: list.append and pop, generator.send, next, len, and
// object.__init__.
var listAppendObj, listPopObj, generatorSendObj, nextObj, lenObj, objectInitObj *Obj

// importFn is the object __import__, buildClassFn what class statements call.
var importFn, buildClassFn Value

func setupBuiltins() {
	for i := range builtinFuncs {
		n := nativeOf(&builtinFuncs[i], "builtins")
		builtinValues[n.name()] = n.value()
	}
	builtinValues["sorted"].native().raw = callSorted
	builtinValues["max"].native().raw = callExtreme(maxDef)
	builtinValues["min"].native().raw = callExtreme(minDef)
	if v, ok := ListType.dict.GetStr(internStatic("append")); ok {
		listAppendObj = v.p
	}
	if v, ok := ListType.dict.GetStr(internStatic("pop")); ok {
		listPopObj = v.p
	}
	if v, ok := GeneratorType.dict.GetStr(sendName); ok {
		generatorSendObj = v.p
	}
	if v, ok := ObjectType.dict.GetStr(initName); ok {
		objectInitObj = v.p
	}
	nextObj = builtinValues["next"].p
	lenObj = builtinValues["len"].p
	importFn = builtinValues["__import__"]
	buildClassFn = rawBuiltin("__build_class__", buildClass).value()
	for _, t := range builtinTypeNames {
		if t.name != "" {
			builtinValues[t.name] = t.value()
		}
	}
	builtinValues["BaseException"] = BaseExceptionType.value()
	for i := range excTable {
		builtinValues[excTable[i].name] = excTable[i].t.value()
	}
	builtinValues["ExceptionGroup"] = ExceptionGroupType.value()
	builtinValues["EnvironmentError"] = OSErrorType.value()
	builtinValues["IOError"] = OSErrorType.value()
	builtinValues["None"], builtinValues["True"], builtinValues["False"] = None, True, False
	builtinValues["Ellipsis"], builtinValues["NotImplemented"] = EllipsisValue, NotImplemented
	builtinValues["__debug__"] = True
}

// rawBuiltin makes a builtin that binds its arguments itself.
func rawBuiltin(name string, fn func(*Thread, []Value, []*Str) (Value, error)) *Native {
	n := nativeOf(&Def{Name: name, Sig: "(*args, **kwds)"}, "builtins")
	n.raw = fn
	return n
}

// newBuiltins makes a sandbox's namespace of builtins.
func (th *Thread) newBuiltins() *Dict {
	d := newDict()
	for _, name := range th.policy.BuiltinNames() {
		if v, ok := builtinValues[name]; ok {
			d.SetStr(th, th.internString(name), v)
		}
	}
	d.SetStr(th, th.internString("__debug__"), True)
	d.SetStr(th, importName, importFn)
	d.SetStr(th, nameName, th.internString("builtins").value())
	return d
}

// HasBuiltin reports whether there is a builtin of that name, which a policy
// can list.
func HasBuiltin(name string) bool {
	Setup()
	_, ok := builtinValues[name]
	return ok || name == importName.s
}

func builtinAbs(th *Thread, a []Value) (Value, error) {
	f := a[0].Type().slots.Abs
	if f == nil {
		return Value{}, th.TypeError("bad operand type for abs(): '%s'", a[0].Type().name)
	}
	return f(th, a[0])
}

func builtinAll(th *Thread, a []Value) (Value, error) {
	all := true
	err := th.iterateWith(a[0], &yieldSink{take: func(v Value) bool { return plainTruth(v, true) }}, func(v Value) (bool, error) {
		t, err := th.Truth(v)
		all = t
		return t, err
	})
	return Bool(all), err
}

// plainTruth reports whether v is an object of a plain type whose truth is want.
func plainTruth(v Value, want bool) bool {
	switch v.p {
	case &tagBool, &tagInt:
		return v.n != 0 == want
	case &tagNone:
		return !want
	}
	return false
}

func builtinAny(th *Thread, a []Value) (Value, error) {
	any := false
	err := th.iterateWith(a[0], &yieldSink{take: func(v Value) bool { return plainTruth(v, false) }}, func(v Value) (bool, error) {
		t, err := th.Truth(v)
		any = t
		return !t, err
	})
	return Bool(any), err
}

func builtinASCII(th *Thread, a []Value) (Value, error) {
	r, err := th.reprObject(a[0])
	if err != nil {
		return Value{}, err
	}
	s, _ := asStr(r)
	if s.isASCII() {
		return r, nil
	}
	if s, err = th.escapeNonASCII(s); err != nil {
		return Value{}, err
	}
	return s.value(), nil
}

func builtinRepr(th *Thread, a []Value) (Value, error) {
	return th.reprObject(a[0])
}

func builtinCallable(_ *Thread, a []Value) (Value, error) {
	return Bool(a[0].Type().slots.Call != nil), nil
}

func builtinDivmod(th *Thread, a []Value) (Value, error) {
	if a[0].p == &tagInt && a[1].p == &tagInt && a[1].int() > 0 {
		q, r := a[0].int()/a[1].int(), a[0].int()%a[1].int()
		if r < 0 {
			q, r = q-1, r+a[1].int()
		}
		return th.NewTuple(Int(q), Int(r)).value(), nil
	}
	return th.Binary(a[0], a[1], OpDivmod)
}

func builtinExit(th *Thread, a []Value) (Value, error) {
	e := th.newExc(&SystemExitType, a[0])
	e.fields[0] = a[0]
	return Value{}, e
}

func builtinFormat(th *Thread, a []Value) (Value, error) {
	spec := emptyStr
	if a[1].IsSet() {
		s, ok := asStr(a[1])
		if !ok {
			return Value{}, th.badArg(a[1], "format", "2", "str")
		}
		spec = s
	}
	return th.FormatValue(a[0], spec)
}

func builtinGetattr(th *Thread, a []Value) (Value, error) {
	name, err := th.attrName(a[1])
	if err != nil {
		return Value{}, err
	}
	if th.blockedOn(a[0], name.s) {
		return Value{}, th.blockedError(None, name)
	}
	if a[2].IsSet() && th.lacks(a[0], name) {
		return a[2], nil
	}
	v, err := th.GuestGetAttr(a[0], name)
	if err != nil && a[2].IsSet() && isExc(err, &AttributeErrorType) {
		return a[2], nil
	}
	return v, err
}

func builtinHasattr(th *Thread, a []Value) (Value, error) {
	name, err := th.attrName(a[1])
	if err != nil {
		return Value{}, err
	}
	if !th.isBlocked(name.s) && th.lacks(a[0], name) {
		return False, nil
	}
	_, err = th.GuestGetAttr(a[0], name)
	if err != nil && isExc(err, &AttributeErrorType) && !th.blockedOn(a[0], name.s) {
		return False, nil
	}
	return Bool(err == nil), err
}

func builtinSetattr(th *Thread, a []Value) (Value, error) {
	name, err := th.attrName(a[1])
	if err != nil {
		return Value{}, err
	}
	return None, th.GuestSetAttr(a[0], name, a[2])
}

func builtinDelattr(th *Thread, a []Value) (Value, error) {
	name, err := th.attrName(a[1])
	if err != nil {
		return Value{}, err
	}
	return None, th.GuestDelAttr(a[0], name)
}

func builtinGlobals(th *Thread, _ []Value) (Value, error) {
	if th.state.code == nil {
		return None, nil
	}
	return th.state.code.globalsValue(), nil
}

func builtinHash(th *Thread, a []Value) (Value, error) {
	h, err := th.Hash(a[0])
	return Int(h), err
}

func builtinID(th *Thread, a []Value) (Value, error) {
	return Int(int64(th.idOf(a[0]) & (1<<62 - 1))), nil
}

func builtinIsinstance(th *Thread, a []Value) (Value, error) {
	is, err := th.IsInstance(a[0], a[1])
	return Bool(is), err
}

func builtinIssubclass(th *Thread, a []Value) (Value, error) {
	is, err := th.IsSubclass(a[0], a[1])
	return Bool(is), err
}

func builtinIter(th *Thread, a []Value) (Value, error) {
	if !a[1].IsSet() {
		return th.Iter(a[0])
	}
	if a[0].Type().slots.Call == nil {
		return Value{}, th.TypeError("iter(v, w): v must be callable")
	}
	return th.newCallableIter(a[0], a[1]), nil
}

func builtinLen(th *Thread, a []Value) (Value, error) {
	n, err := th.Len(a[0])
	return Int(int64(n)), err
}

func builtinNext(th *Thread, a []Value) (Value, error) {
	f := a[0].Type().slots.Next
	if f == nil {
		return Value{}, th.TypeError("'%s' object is not an iterator", a[0].Type().name)
	}
	v, err := f(th, a[0])
	if err == nil && !v.IsSet() {
		if a[1].IsSet() {
			return a[1], nil
		}
		return Value{}, th.StopIteration(None)
	}
	if err != nil && a[1].IsSet() && isExc(err, &StopIterationType) {
		return a[1], nil
	}
	return v, err
}

// maxDef and minDef bind the arguments of max and min.
var maxDef, minDef = extremeDef("max", builtinMax), extremeDef("min", builtinMin)

func extremeDef(name string, fn NativeFn) *Native {
	return newNative(&Def{Name: name, Sig: "(*args, default=<unrepresentable>, key=None)", Fn: fn}, nil, "")
}

// callExtreme counts the positional arguments before it looks at the keywords.
func callExtreme(n *Native) func(*Thread, []Value, []*Str) (Value, error) {
	return func(th *Thread, args []Value, names []*Str) (Value, error) {
		if len(args) == len(names) {
			return Value{}, th.TypeError("%s expected at least 1 argument, got 0", n.name())
		}
		if len(names) > 2 {
			return Value{}, th.tooManyKeywords(n.name(), 2, len(names))
		}
		return th.callNative(n, args, names)
	}
}

func builtinMax(th *Thread, a []Value) (Value, error) { return th.extreme(a, "max", CmpGt) }
func builtinMin(th *Thread, a []Value) (Value, error) { return th.extreme(a, "min", CmpLt) }

// extremeNumber is extreme for small ints alone or floats alone.
func extremeNumber(args []Value, op CompareOp) (Value, bool) {
	best := args[0]
	if best.p != &tagInt && best.p != &tagFloat {
		return Value{}, false
	}
	for _, v := range args[1:] {
		if v.p != best.p {
			return Value{}, false
		}
		x, y := v, best
		if op == CmpLt {
			x, y = y, x
		}
		if v.p == &tagInt && x.int() > y.int() || v.p == &tagFloat && x.float() > y.float() {
			best = v
		}
	}
	return best, true
}

// extreme is max and min: a is default, key, and the positional arguments.
func (th *Thread) extreme(a []Value, name string, op CompareOp) (Value, error) {
	def, key, args := a[0], a[1], a[2:]
	if len(args) > 1 && def.IsSet() {
		return Value{}, th.TypeError("Cannot specify a default for %s() with multiple positional arguments", name)
	}
	if key.IsNone() && len(args) > 1 {
		if v, ok := extremeNumber(args, op); ok {
			return v, nil
		}
	}
	var best, bestKey Value
	sink := func(v Value) bool {
		if !best.IsSet() || !key.IsNone() {
			return false
		}
		x, ok := extremeNumber([]Value{best, v}, op)
		if ok {
			best, bestKey = x, x
		}
		return ok
	}
	// The caller holds its arguments, but neither what an iterable gives nor keys.
	hidden := len(args) == 1 || !key.IsNone()
	var kept int
	m := th.mark()
	if hidden {
		kept = th.keep(None)
		th.keep(None)
	}
	visit := func(v Value) (bool, error) {
		k := v
		if !key.IsNone() {
			var err error
			if k, err = th.Call(key, v); err != nil {
				return false, err
			}
		}
		better := !best.IsSet()
		if !better {
			var err error
			if better, err = th.better(k, bestKey, op); err != nil {
				return false, err
			}
		}
		if better {
			best, bestKey = v, k
			if hidden {
				th.rekeep(kept, v)
				th.rekeep(kept+1, k)
			}
		}
		return true, nil
	}
	if len(args) > 1 {
		for _, v := range append([]Value(nil), args...) {
			if _, err := visit(v); err != nil {
				th.release(m)
				return Value{}, err
			}
		}
		th.release(m)
		return best, nil
	}
	err := th.iterateWith(args[0], &yieldSink{take: sink}, visit)
	th.release(m)
	if err != nil {
		return Value{}, err
	}
	if best.IsSet() {
		return best, nil
	}
	if def.IsSet() {
		return def, nil
	}
	return Value{}, th.ValueError("%s() iterable argument is empty", name)
}

func (th *Thread) better(k, best Value, op CompareOp) (bool, error) {
	if k.p == &tagInt && best.p == &tagInt {
		return compareInts(k.int(), best.int(), op), nil
	}
	r, err := th.Compare(k, best, op)
	if err != nil {
		return false, err
	}
	return th.Truth(r)
}

func builtinRound(th *Thread, a []Value) (Value, error) {
	m, ok := th.lookup(a[0].Type(), roundName)
	if !ok {
		return Value{}, th.TypeError("type %s doesn't define __round__ method", a[0].Type().name)
	}
	if a[1].IsNone() {
		return th.callFound(a[0], m)
	}
	return th.callFound(a[0], m, a[1])
}

// sortDef binds sorted's arguments: errors about them name list.sort, which
// sorted passes its keywords to.
var sortDef = newNative(&Def{Name: "sort", Sig: "(iterable, /, *, key=None, reverse=False)", Fn: builtinSorted}, nil, "")

func callSorted(th *Thread, args []Value, names []*Str) (Value, error) {
	if n := len(args) - len(names); n != 1 {
		return Value{}, th.TypeError("sorted expected 1 argument, got %d", n)
	}
	if len(names) > 2 {
		return Value{}, th.tooManyKeywords("sort", 2, len(names))
	}
	return th.callNative(sortDef, args, names)
}

func builtinSorted(th *Thread, a []Value) (Value, error) {
	l := th.NewList(nil)
	if err := th.listExtend(l, a[0]); err != nil {
		return Value{}, err
	}
	reverse, err := th.Truth(a[2])
	if err != nil {
		return Value{}, err
	}
	if err := th.sortList(l, a[1], reverse); err != nil {
		return Value{}, err
	}
	return l.value(), nil
}

func builtinImport(th *Thread, a []Value) (Value, error) {
	name, ok := asStr(a[0])
	if !ok {
		return Value{}, th.TypeError("module name must be a string")
	}
	level, err := th.cIntArg(a[4])
	if err != nil {
		return Value{}, err
	}
	globals := emptyBuiltins
	if a[1].IsSet() {
		if d, ok := asDict(a[1]); ok {
			globals = d
		} else if level > 0 {
			return Value{}, th.TypeError("globals must be a dict")
		}
	}
	return th.Import(name.s, globals, a[3], level)
}

// builtinPrint writes the arguments: a is sep, end, file, flush, and then
// what to print.
func builtinPrint(th *Thread, a []Value) (Value, error) {
	flush, err := th.Truth(a[3])
	if err != nil {
		return Value{}, err
	}
	sep, end := Value{}, Value{}
	for i, p := range []*Value{&sep, &end} {
		if !a[i].IsSet() || a[i].IsNone() {
			continue
		}
		if a[i].layout() != layoutStr {
			return Value{}, th.TypeError("%s must be None or a string, not %s", [...]string{"sep", "end"}[i], a[i].Type().name)
		}
		*p = a[i]
	}
	file := a[2]
	args := append([]Value(nil), a[4:]...)
	for i, v := range args {
		if i > 0 {
			if err := th.printPart(file, sep, " "); err != nil {
				return Value{}, err
			}
		}
		if err := th.printPart(file, v, ""); err != nil {
			return Value{}, err
		}
	}
	if err := th.printPart(file, end, "\n"); err != nil {
		return Value{}, err
	}
	if !flush || file.IsNone() {
		return None, nil
	}
	m, err := th.GuestGetAttr(file, th.internString("flush"))
	if err != nil {
		return Value{}, err
	}
	_, err = th.Call(m)
	return None, err
}

// printPart writes the text of v, or def if v is not given. A file's method is
// looked up for each part, and before the text is made.
func (th *Thread) printPart(file, v Value, def string) error {
	if file.IsNone() {
		if !v.IsSet() {
			return th.writeOut(def)
		}
		s, err := th.Str(v)
		if err != nil {
			return err
		}
		return th.writeOut(s.s)
	}
	m, err := th.GuestGetAttr(file, th.internString("write"))
	if err != nil {
		return err
	}
	part := Value{}
	if !v.IsSet() {
		part = th.NewStr(def)
	} else if part, err = th.strObject(v); err != nil {
		return err
	}
	_, err = th.Call(m, part)
	return err
}

// writeOut writes to the sandbox's standard output.
func (th *Thread) writeOut(s string) error { return th.write(th.cfg.Host.Stdout, s) }

// write writes s, within the output limit. Lone surrogates are an error, as
// for CPython's UTF-8 output.
func (th *Thread) write(w io.Writer, s string) error {
	if err := th.spend(len(s) / 64); err != nil {
		return err
	}
	if strings.IndexByte(s, 0xed) >= 0 {
		if err := th.checkEncodable(s); err != nil {
			return err
		}
	}
	th.outputLeft -= int64(len(s))
	if th.outputLeft < 0 {
		return th.setLimit(&limits.Error{Limit: limits.Output, Msg: "output limit exceeded"})
	}
	if w == nil || s == "" {
		return nil
	}
	var err error
	th.aside(func() { _, err = io.WriteString(w, s) })
	if err != nil {
		return th.setLimit(&limits.Error{Limit: limits.Output, Msg: "the host's output failed"})
	}
	return nil
}
