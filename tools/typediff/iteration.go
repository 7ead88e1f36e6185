package main

// This file describes range and the iterators: enumerate, zip, map, filter and
// reversed, those that iter() makes, and generators. The classes and generators
// that its calls name are in iteration.py.

import _ "embed"

// iterationHelpers are definitions for the programs.
//
//go:embed iteration.py
var iterationHelpers string

func rangeSpec() *spec {
	return &spec{
		name: "range",
		value: choice("range({size})", "range({small})", "range({small}, {small})", "range({small}, {small}, {step})", "range({wide}, {wide}, {step})",
			"range({wide}, {wide}, {widestep})", "range({near}, {near}, {widestep})", "range({near}, {near}, {step})", "range({wide})[{slice}]", "range({small}, {wide}, {widestep})[{slice}]", "range(50)[{slice}]"),
		methods: []string{
			"__getitem__(key:key, /)", "__len__()", "__bool__()", "__iter__()",
			"__reversed__()", "__repr__()", "__hash__()", "__eq__(value:other, /)", "__format__(format_spec:spec, /)", "__format__(format_spec:any, /)", "__ne__(value:other, /)", "__lt__(value:other, /)",
		},
		statics: []string{"range(stop:size, /)", "range(start:near, stop:near, step:widestep?, /)", "range(start:any, stop:any?, step:any?, /)"},
		forms: []string{
			"x[{index}]", "x[{key}]", "x[{slice}]", "x[{slice}]", "x[{wide}]", "x[{wide}:{wide}]", "x[{wide}:{wide}:{widestep}]", "x[len(x)]", "x[-1]", "x[::-1]", "x[::-1][::-1] == x",
			"{item} in x", "{item} in x", "x.index({item})", "x.index({item})", "x.count({item})", "x.__contains__({item})", "range.index(x, {item})", "{odd} in x[:9]", "x[:9].index({odd})", "x[:9].count({odd})", "x[:9].__contains__({odd})", "x.index()", "x.index(1, 2)", "x.count()", "x.count(1, 2)", "x.index(value=1)", "x.count(object=1)", "range.count({wrong}, 1)", "x.start", "x.stop", "x.step", "(x.start, x.stop, x.step)",
			"x == {other}", "x != {other}", "x == {any}", "x < {other}", "x is x[:]", "x == x[:]", "hash(x)", "hash(x) == hash(x[:])", "hash(x[:0])", "hash(x[:1])", "hash({other}) == hash(x)", "len(x)", "bool(x)", "repr(x)", "str(x)", "format(x, {spec})", "f'{{x!r}}'",
			"iter(x)", "reversed(x)", "type(iter(x)).__name__", "type(reversed(x)).__name__", "type(iter(x[::-1])).__name__", "iter(x).__length_hint__()", "reversed(x).__length_hint__()", "first(x)", "first(reversed(x))", "(i := iter(x), next(i, None), next(i, None), i.__length_hint__(), first(i))[1:]",
			"tuple(x[:9])", "list(x[:9])", "set(x[:9])", "sum(x[:9])", "max(x[:9])", "min(x[-9:])", "sorted(x[-5:], reverse=True)", "bytes(x[:5])", "bytearray(x[:5])", "list(x) if x.stop < 10**7 > x.start > -10**7 else 0", "[*x[:4], *x[-4:]]", "dict(zip(x[:3], 'abc'))", "next(iter(x))", "next(reversed(x))", "next(iter(x), {any})", "next(x)",
			"setattr(x, 'start', 1)", "setattr(x, 'nope', 1)", "delattr(x, 'stop')", "getattr(x, {attr})", "x + {any}", "x * {small}", "{any} + x", "-x", "x()", "x & {any}", "[1] + x", "x.__setitem__(0, 1)", "x.__lt__({any})", "x.__eq__({any})", "isinstance(x, {typ})", "type(x)({small})", "range.__new__({wrong}, 3)", "range.__new__()", "range.__new__(range, {near})",
			"type('R', (range,), {{}})", "range[int]", "x.__iter__({any})", "x.__class__", "x.__len__({any})", "range(*x[:3])", "range(*x[:4])", "range(x)", "range(1, 2, x)", "range(stop={small})", "x.__sizeof__() > 0", "x.real", "int(x)", "(a := 'abcdefgh'[x.start:x.stop:x.step], len(a))", "{slice_of} == first(range(30)[x.start:x.stop:x.step])",
			"(lambda a, *b: (a, len(b)))(*x[:5])", "first(enumerate(x, {small}))", "first(zip(x, x[::-1]))", "first(map(abs, x))", "any(x[:9])", "all(x[:9])", "x in [x]", "{{x: 1}}[x[:]]", "[i for i in x[:5]]", "first(i for i in x)", "[a for a, b in zip(x, range(3))]", "[i for i, a in enumerate(x[:5])]",
		},
		pools: merge(iterationPools(), map[string]pool{
			"other":    choice("range({small})", "range({small}, {small})", "range({small}, {small}, {step})", "range({near}, {near}, {widestep})", "x[{slice}]", "x[::-1]", "x", "range(x.start, x.stop)", "range(x.start, x.stop + 1, x.step)", "range(x.start, x.start + 1, 7)", "[]", "list(x[:5])", "{any}"),
			"slice_of": choice("list(range(30))[x.start:x.stop:x.step][:30]"),
		}),
	}
}

// iterationPools are iterables, all of them short, and functions over their
// items. Failing, Sized and so on are in iteration.py.
func iterationPools() map[string]pool {
	return map[string]pool{
		"step":     choice("1", "2", "3", "-1", "-2", "-3", "5", "7", "-7", "1", "0", "Index(2)", "Whole(-2)", "True"),
		"wide":     choice("{int}", "{near}", "{small}", "2**63 + {small}", "-2**63 + {small}", "10**30 + {small}", "2**64 * {small}"),
		"widestep": choice("{step}", "{step}", "2**62", "-2**62", "2**63 - 1", "2**63", "-2**63", "-2**63 + 1", "-2**63 - 1", "10**19", "-10**19", "10**40", "{int}"),
		"near":     choice("{small}", "2**63 - 1", "2**63", "2**63 + {small}", "-2**63", "-2**63 - 1", "-2**63 + {small}", "2**62 + {small}", "2**64 + {small}", "-2**64", "10**20 + {small}", "-10**20", "Index({small})", "Index(10**20)", "Whole({small})", "Whole(2**70)"),
		"key":      choice("{index}", "{index}", "slice({index}, {index})", "slice({index}, {index}, {index})", "slice({near}, {near}, {widestep})", "slice(None)", "{near}", "{wrong}"),
		// What is no int, or of a subclass, is compared with every item: not in ranges of any length.
		"item":  choice("{small}", "{small}", "10**20 + {small}", "2**63 + {small}", "-2**63 + {small}", "2**62", "x.start", "x.stop", "x.stop - 1", "x.stop - x.step", "x.start + x.step", "x.start - 1", "x[-1]", "x[len(x) // 2]", "x[7]", "True", "False"),
		"odd":   choice("{small} + 0.0", "{small} + 0j", "Whole({small})", "Index({small})", "x[3] + 0.0", "Whole(x[-1])", "Whole(x[2])", "'a'", "None", "{float}", "{any}", "Broken()"),
		"class": choice("enumerate", "Counted", "zip", "object", "1", "int"),
		"value": choice("{number}", "None", "'text'", "(1, 2)", "()", "[1]", "int", "KeyError('k')", "ValueError('w')"),
		"typ":   choice("range", "int", "(range, int)", "object", "enumerate", "zip", "map", "type(iter('a'))", "()", "1"),
		"iterable": choice("{text}", "{ab}", "range({small})", "[{small}, {small}, {small}]", "({small}, None)", "'abc'", "[]", "iter([1, 2, 3])", "(c for c in 'xyz')", "Sequence(1, 2, 3)", "{bytes}", "{{1: 2, 3: 4}}", "{{5}}", "{{1: 2, 3: 4}}.items()", "zip('ab', 'cd')", "enumerate('pq')",
			"map(str, range(4))", "filter(None, [0, 1, 2])", "reversed('abc')", "Failing({small})", "Failing({small}, ValueError('end'))", "Restless(3)", "range({near}, {near})[:9]", "iter(Sequence(7, 8))", "iter([3, 2, 1].pop, 1)", "iter([3, 2, 1].pop, 9)", "List([1, 2])", "Text('ab')", "Tuple((4, 5))", "gen(3)", "gen({small})"),
		"few":       choice("*[]", "{iterable}", "{iterable}, {iterable}", "{iterable}, {iterable}", "{iterable}, {iterable}, {iterable}", "{iterable}, {wrong}", "'abc', 'def'", "'abc', [1, 2, 3], (4, 5, 6)", "'abc', range(3)", "*['ab', 'cd', 'efg', 'hi']"),
		"function":  choice("(lambda *a: a)", "(lambda *a: a)", "(lambda *a: a)", "(lambda *a: len(a))", "(lambda *a: repr(a))", "print_nothing", "print_nothing", "str", "str", "str", "repr", "abs", "len", "None", "(lambda *a: a)", "(lambda a: a)", "(lambda a, b: (a, b))", "(lambda a, b=2: [a, b])", "max", "repr", "bool", "ord", "str.upper", "divmod", "stop", "stop_at_2", "(lambda *a: 1 / 0)", "int", "print_nothing", "list", "{wrong}", "'{{}}'.format"),
		"predicate": choice("None", "None", "bool", "(lambda a: a)", "(lambda a: a != 2)", "str", "(lambda a: a > 1)", "len", "str.isalpha", "stop_at_2", "stop", "(lambda: 1)", "(lambda a: Broken())", "(lambda a: NotImplemented)", "(lambda a: [])", "callable", "abs", "{wrong}"),
		"mutate":    choice("clear()", "append(120)", "pop()", "insert(0, 120)", "pop('a')", "update(c=3)", "__setitem__('a', 5)", "__setitem__(0, 7)", "extend(b'zz')", "reverse()"),
		"strict":    choice("True", "False", "1", "0", "''", "'x'", "None", "[]", "Untrue()"),
		"sequence": choice("'abc'", "'h\\xe9\\u0130'", "[{small}, {small}]", "(1, 2, 3)", "range({small})", "range({near}, {near}, {widestep})[:9]", "b'abc'", "bytearray(b'xy')", "{{1: 2, 3: 4}}", "{{1: 2}}.items()", "{{1: 2}}.keys()", "{{1: 2}}.values()", "Sequence(1, 2, 3)", "Sequence()", "List('ab')", "Tuple('ab')", "Text('ab')", "Backwards([1, 2])", "Backwards(5)", "Backwards(None)",
			"Sized(3)", "Sized({small})", "Sized(10**20)", "Sized(-2**70)", "Sized(Whole(2**70))", "Sized(Index({small}))", "Sized('a')", "memoryview(b'abc')", "{text}", "{{1}}", "frozenset()", "iter('ab')", "gen(2)", "Unreversible()", "Dict(a=1)", "{any}"),
	}
}

// iteratorMethods are every iterator's.
var iteratorMethods = []string{"__next__()", "__iter__()", "__length_hint__()"}

// iteratorForms are of every iterator. x itself is shown by what comes yet.
var iteratorForms = []string{
	"next(x)", "next(x)", "(next(x), next(x))", "next(x, {any})", "(next(x, 0), next(x, 1), next(x, 2), next(x, 3), next(x, 4))", "next(x, 1, 2)", "first(x)", "first(x, 2)", "(first(x), first(x))", "(first(x, 1), first(x))", "iter(x) is x", "iter(x, {any})", "x.__next__()", "x.__iter__() is x", "x.__next__({any})", "type(x).__name__",
	"{any} in x", "{small} in x", "bool(x)", "len(x)", "x[0]", "x[{index}]", "x()", "x + {any}", "{any} + x", "-x", "x == x", "x == {any}", "x < x", "x != {any}", "reversed(x)", "hash(x) == hash(x)", "getattr(x, {attr})", "setattr(x, 'nope', 1)", "delattr(x, 'nope')", "x.send", "x.close", "isinstance(x, {typ})",
	"drain(list, x)", "drain(tuple, x)", "drain(set, x)", "drain(sum, x)", "drain(max, x)", "drain(min, x)", "drain(sorted, x)", "drain(any, x)", "drain(all, x)", "drain(dict, x)", "drain(''.join, x)", "drain(bytes, x)", "drain(lambda x: [*x], x)", "drain(lambda x: [y for y in x], x)", "drain(enumerate, x)", "drain(lambda x: [].extend(x), x)", "drain(frozenset, x)",
	"unpack_2(x)", "unpack_star(x)", "drain(lambda x: (lambda *a: a)(*x), x)", "first(zip(x, x))", "first(zip(x, 'ab'))", "first(zip('ab', x))", "first(map(str, x))", "first(map(lambda a, b: (a, b), x, x))", "first(filter(None, x))", "first(enumerate(x, {small}))", "(first(zip('a', x)), next(x, None))", "(first(zip(x, 'a')), next(x, None))", "first(delegate(x))", "break_off(x)", "pairs(x)", "first(zip(x, 'abc', strict=True))", "first(zip('abc', x, strict=True))", "first(map(str, x, strict={strict}))",
}

func iteratorSpec(name string, value pool, statics, forms []string) *spec {
	return &spec{
		name: name, mutable: true, value: value, methods: iteratorMethods, statics: statics,
		forms: append(forms, iteratorForms...), pools: iterationPools(),
	}
}

func enumerateSpec() *spec {
	return iteratorSpec("enumerate",
		choice("enumerate({iterable})", "enumerate({iterable}, {small})", "enumerate({iterable}, {near})", "enumerate(iterable={iterable}, start={near})", "Counted({iterable})", "Counted({iterable}, {small})"),
		[]string{"enumerate(iterable:iterable, start:near?)", "enumerate(iterable:iterable, start:index?)", "enumerate(iterable:any, start:any?)", "__new__(cls:class, iterable:iterable, start:small?)"},
		[]string{"enumerate(start={small}, iterable={iterable})", "enumerate({iterable}, start={wide})", "enumerate(start={small})", "enumerate(iterable={iterable})", "enumerate({iterable}, iterable={iterable})", "enumerate({iterable}, 1, start=2)", "enumerate({iterable}, 1, 2)", "enumerate({iterable}, start=1, foo=2)", "enumerate({iterable}, foo=2)", "enumerate(foo=1)", "enumerate(foo=1, start=2)", "enumerate()", "enumerate(*[{iterable}] * 3)", "enumerate(**{{'iterable': 'ab', 'start': 3}})", "enumerate[int]", "enumerate[str, {any}].__args__ and 1", "Counted(foo=1)", "Counted()", "Counted(start=1)", "Counted('ab', 1, 2)", "loop_pairs(x)"})
}

func zipSpec() *spec {
	return iteratorSpec("zip",
		choice("zip({few})", "zip({few})", "zip({few}, strict={strict})", "zip({iterable}, {iterable}, strict=True)", "zip({iterable}, {iterable}, {iterable}, strict=True)", "zip({iterable}, strict=True)", "Zipped({few})", "Zipped({few}, strict=True)"),
		[]string{"zip(a:iterable?, b:iterable?, c:iterable?, /, *, strict:strict?)", "zip(a:any, b:iterable?, /, *, strict:any?)"},
		[]string{"zip({few}, strict={strict})", "zip({few}, strict={any})", "zip({few}, strict=True, foo=1)", "zip({few}, foo=1)", "zip({few}, stric=1)", "zip({few}, Strict=True)", "zip({few}, **{{'strict': {strict}}})", "zip(*[iter('abcdef')] * {small})", "zip(x, x, strict=True)", "zip(*x)", "dict(zip('ab', {iterable}))", "dict(zip({iterable}, 'ab', strict=True))", "zip[int]", "loop_pairs(x)", "Zipped('a', foo=1)"})
}

func mapSpec() *spec {
	return iteratorSpec("map",
		choice("map((lambda *a: a), {iterable})", "map(str, {iterable})", "map((lambda *a: a), {iterable}, {iterable})", "map({function}, {iterable})", "map({function}, {iterable})", "map({function}, {iterable}, {iterable})", "map({function}, {few})", "map({function}, {few}, strict={strict})", "map({function}, {iterable}, {iterable}, strict=True)", "map({function}, {iterable}, {iterable}, {iterable}, strict=True)", "Mapped({function}, {few})"),
		[]string{"map(function:function, a:iterable, b:iterable?, c:iterable?, /, *, strict:strict?)", "map(function:any, a:any, /, *, strict:any?)"},
		[]string{"map({function}, {few}, strict={strict})", "map({function}, {few}, strict=True, foo=1)", "map({function}, {few}, foo=1)", "map({function}, 'a', stricts=1)", "map({function})", "map()", "map(strict=True)", "map(function=str)", "map(None, 'ab')", "map[int]", "sum(map({function}, {iterable}))", "Mapped(str, 'a', foo=1)", "Mapped()"})
}

func filterSpec() *spec {
	return iteratorSpec("filter",
		choice("filter({predicate}, {iterable})", "filter({predicate}, {iterable})", "filter(None, [0, 1, '', 'a', None, 2.5, [], 0j])", "filter({predicate}, [3, 2, 1])", "Filtered({predicate}, {iterable})"),
		[]string{"filter(function:predicate, iterable:iterable, /)", "filter(function:any, iterable:any, /)"},
		[]string{"filter({predicate})", "filter()", "filter(None, 'a', 'b')", "filter(function=None, iterable='a')", "filter(None, 'a', strict=True)", "filter[int]", "filter(None, [{any}, {any}])", "filter(None, [Broken()])", "filter(bool, [Broken(), 1])", "filter(None, [Untrue()])", "Filtered(None, 'a', foo=1)", "Filtered()", "Filtered(None)"})
}

func reversedSpec() *spec {
	return iteratorSpec("reversed",
		choice("reversed({sequence})", "reversed({sequence})", "reversed({sequence})", "Turned({sequence})"),
		[]string{"reversed(sequence:sequence, /)", "reversed(sequence:any, /)"},
		[]string{"reversed()", "reversed('a', 'b')", "reversed(sequence='a')", "reversed(reversed({sequence}))", "reversed[int]", "Turned({sequence})", "Turned('a', foo=1)", "Turned()", "Turned('a', 'b')", "(x.__length_hint__(), next(x, None), x.__length_hint__())", "(l := [1, 2, 3], r := reversed(l), next(r), l.{mutate}, r.__length_hint__(), first(r))[3:]", "(l := List([1, 2, 3]), r := reversed(l), next(r), l.{mutate}, r.__length_hint__(), first(r))[3:]", "(l := Sequence(1, 2, 3), r := reversed(l), next(r), setattr(l, 'items', {sequence}), r.__length_hint__(), first(r))[3:]", "(l := bytearray(b'abc'), r := reversed(l), next(r), l.{mutate}, r.__length_hint__(), first(r))[3:]"})
}

func iterSpec() *spec {
	return iteratorSpec("iter",
		choice("iter({iterable})", "iter({iterable})", "iter({sequence})", "iter({text})", "iter(Sequence(1, 2, 3))", "iter(Sized({small}))", "iter([3, 2, 1].pop, {small})", "iter(iter([1, 2, 3]).__next__, {small})", "iter(stop, 1)", "iter(int, 0)", "iter(Counter(), {small})", "iter({bytes})", "iter(Subscript({small}))", "iter(Subscript({small}, StopIteration))", "iter(Subscript({small}, KeyError))", "iter(range({near}, {near}, {widestep})[:9])"),
		[]string{"iter(object:iterable, /)", "iter(callable:function, sentinel:any, /)", "iter(object:any, sentinel:any?, /)", "iter(object:sequence, /)"},
		[]string{"iter()", "iter({iterable}, {any}, 3)", "iter({any}, {any})", "iter({any})", "iter(sentinel=1)", "iter({iterable}, sentinel=1)", "next({any})", "next({any}, {any})", "next()", "next(x, default=1)", "(x.__length_hint__(), next(x, None), x.__length_hint__())", "(l := [1, 2, 3], r := iter(l), next(r), l.{mutate}, r.__length_hint__(), first(r))[3:]", "(l := Sequence(1, 2, 3), r := iter(l), next(r), setattr(l, 'items', {sequence}), r.__length_hint__(), first(r))[3:]", "(l := bytearray(b'abc'), r := iter(l), next(r), l.{mutate}, r.__length_hint__(), first(r))[3:]", "(d := dict(a=1, b=2), r := iter(d), next(r), d.{mutate}, r.__length_hint__(), first(r))[3:]", "iter(Iterable({any}))", "iter(Iterable({iterable}))", "aiter({any})", "anext({any})", "anext({any}, {any})", "anext()", "aiter()", "aiter({any}, 1)", "anext(1, 2, 3)"})
}

func generatorSpec() *spec {
	s := iteratorSpec("generator",
		choice("gen(3)", "gen({small})", "echo()", "started(echo())", "started(gen(3))", "catching()", "started(catching())", "stubborn()", "started(stubborn())", "delegate({iterable})", "started(delegate({iterable}))", "started(delegate(echo()))", "started(delegate(catching()))", "started(delegate(stubborn()))", "finished(gen(2))", "(c for c in {iterable})", "started(c for c in {iterable})", "failing()", "started(failing())", "selfish()", "finishing()", "started(finishing())"),
		[]string{"generator()", "__new__(cls:typ)"},
		[]string{"x.send({any})", "x.send(None)", "(next(x), x.send({small}), x.send({small}))", "x.throw({exception})", "x.throw({exception})", "(next(x), x.throw({exception}))", "(x.throw({exception}), next(x))", "x.throw({exception}, {value})", "x.throw({exception}, {value}, None)", "x.throw({any})", "x.throw()", "x.throw({exception}, None, {any})", "x.close()", "(next(x), x.close())", "(x.close(), x.close(), next(x, 'end'))", "x.close({any})", "x.gi_running", "x.gi_suspended", "(next(x, 0), x.gi_suspended, x.gi_running)", "x.gi_yieldfrom is None", "(next(x, 0), type(x.gi_yieldfrom).__name__)", "x.__name__", "x.__qualname__", "setattr(x, '__name__', {any})", "(setattr(x, '__name__', 'new'), x.__name__, repr(x)[:25])", "(setattr(x, '__qualname__', 'new'), x.__qualname__, repr(x)[:25])", "setattr(x, '__qualname__', {any})", "delattr(x, '__name__')", "delattr(x, '__qualname__')", "setattr(x, 'gi_running', 1)", "setattr(x, 'gi_yieldfrom', 1)", "generator[int]", "generator[int, {small}, None].__args__", "outcomes(x.send, {small}, None, {small})", "outcomes(x.throw, {exception}, {exception})", "outcomes(x.send, None, 'a', 'throw')", "x.gi_frame if not x.gi_running and x.gi_suspended is None else 0", "type('G', (generator,), {{}})"})
	s.pools["exception"] = choice("ValueError", "ValueError('v')", "KeyError('k')", "KeyError", "StopIteration", "StopIteration(5)", "GeneratorExit", "GeneratorExit('g')", "RuntimeError('r')", "Exception", "BaseException('b')", "StopAsyncIteration", "ExceptionGroup('g', [ValueError(1)])", "Odd", "int", "{any}")
	return s
}
