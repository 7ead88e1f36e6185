package main

// This file describes list, tuple and slice.

// sequenceForms are what list and tuple have in common.
var sequenceForms = []string{
	"x[{index}]", "x[{index}]", "x[{slice}]", "x[{slice}]", "x[{any}]", "x[{index}, {index}]", "x.__getitem__(slice({index}, {index}, {index}))", "x[{slice}][{slice}]",
	"x + {list}", "x + {tuple}", "x + {any}", "{any} + x", "{list} + x", "{tuple} + x", "x * {small}", "{small} * x", "x * {any}", "{any} * x",
	"x == {list}", "x != {tuple}", "x < {list}", "x <= {tuple}", "x > {list}", "x >= {tuple}", "x < {any}", "x == {any}", "{any} != x", "x == x", "x < x", "x[:] == x", "x < x[1:]", "x >= x[:-1]", "x + [1] > x", "x == list(x)", "x == tuple(x)", "tuple(x) < tuple({list})", "list(x) <= list({tuple})",
	"{item} in x", "{any} in x", "{item} not in x", "x in [x]", "x in x", "{item} in list(x)", "{item} in tuple(x)", "x.count(x)", "x.index(x[{index}])", "x.count(x[{index}])",
	"len(x)", "hash(x) == hash(x)", "repr(x)", "str(x)", "ascii(x)", "bool(x)", "not x", "int(x)", "float(x)", "bytes(x)", "bytearray(x)", "set(x) == set(x)", "dict(x)", "dict.fromkeys(x)", "list(x)", "tuple(x)", "enumerate(x)", "enumerate(x, {small})", "zip(x, {list})", "zip(x, {list}, strict=True)", "range(*x[:3])", "slice(*x)",
	"iter(x)", "reversed(x)", "next(iter(x))", "next(reversed(x))", "next(iter(x), {any})", "(i := iter(x), next(i), i.__length_hint__(), list(i), i.__length_hint__(), list(i))", "(i := reversed(x), next(i), i.__length_hint__(), list(i), i.__length_hint__(), list(i))", "iter(x).__length_hint__()", "iter(iter(x))", "type(iter(x))()", "iter(x).__next__()", "iter(x).{attr name}",
	"sorted(x)", "sorted(x, key={key})", "sorted(x, key={key}, reverse={bool})", "sorted(x, reverse={bool})", "max(x)", "min(x)", "max(x, key={key})", "min(x, key={key}, default={any})", "max(x, default={any})", "sum(x)", "sum(x, {any})", "sum(x, {list})", "sum([x, x], {list})", "sum([x, x], {tuple})", "any(x)", "all(x)", "map({key}, x)", "filter({key}, x)", "filter(None, x)", "''.join(x)", "', '.join(map(str, x))", "'%s %s' % x", "'%s' % (x,)", "print(*x, end='', file=1)", "max(*x)", "divmod(*x)",
	"[*x]", "(*x, *x)", "{{*x}} == set(x)", "[i for i in x]", "[i for i in x if i]", "(lambda *a: a)(*x)", "(lambda a, b=2, *c: (a, b, c))(*x)", "{unpack}",
	"-x", "+x", "~x", "x - {any}", "x / {any}", "x // {any}", "x % {any}", "x ** {any}", "x << {small}", "x & {any}", "x | {any}", "x ^ {any}", "x @ {any}", "{any} - x", "divmod(x, {any})", "abs(x)", "round(x)", "x()", "x.nope", "getattr(x, {attr})", "setattr(x, {attr}, 1)", "format(x, {spec})", "format(x, '')", "f'{{x}}'", "chr(x)", "ord(x)", "hex(x)",
	"x.__len__()", "x.__len__(1)", "x.__iter__()", "x.__repr__()", "x.__str__()", "x.__eq__({any})", "x.__eq__({list})", "x.__ne__({tuple})", "x.__lt__({any})", "x.__le__({list})", "x.__gt__({tuple})", "x.__ge__({list})", "x.__add__({any})", "x.__radd__", "x.__mul__({any})", "x.__rmul__({any})", "x.__contains__({any})", "x.__getitem__({any})", "x.__getitem__({wrong}, 1)", "x.__hash__", "x.__sizeof__() > 0", "type(x).__name__", "x.__class__", "x.__bool__", "x.__reversed__", "x.__format__({wrong})",
	"list.__len__({any})", "list.__add__({any}, {any})", "list.__getitem__({any}, 0)", "tuple.__len__({any})", "tuple.__add__({any}, {any})", "tuple.__getitem__({any}, 0)", "list.__eq__(x, {list})", "tuple.__eq__(x, {tuple})", "list.__iter__(x)", "tuple.__iter__(x)", "list.__repr__(x)", "tuple.__repr__(x)", "tuple.__hash__(x) == tuple.__hash__(x)",
	"isinstance(x, {typ})", "issubclass(type(x), {typ})", "type(x)({any})", "type(x)({iterable})", "type(x)({iterable}, {any})", "type(x).__new__(type(x), {any})", "type(x).__new__({wrong}, {any})", "type(x).__new__()", "type(x)[{any}]", "type(x).__class_getitem__({small})",
	"x.index({item}, {index}, {index})", "x.index({item}, {any})", "x.index({item}, {small}, {any})", "x.count(Meddles(lambda: 1, {bool}))", "Meddles(lambda: 1, {bool}) in x", "x == [Meddles(lambda: 1, {bool})] * len(x)", "x == (Meddles(lambda: 1, {bool}),) * len(x)", "x < [Meddles(lambda: 1, {bool})] * len(x)",
}

func sequencePools() map[string]pool {
	return map[string]pool{
		"any":      choice("{any of no size}", "{list}", "{tuple}"),
		"item":     choice("{small}", "{small}", "{small}", "{float}", "{ab}", "{text}", "None", "True", "float('nan')", "[]", "()", "(1, 2)", "[{small}]", "({small},)", "Broken()", "{number}", "{any of no size}", "Same()", "Reflected()"),
		"items":    itemsValue,
		"list":     choice("[{items}]", "[{items}]", "[{items}]", "List([{items}])", "[]", "x", "x[:]", "x[1:]", "[{small}] * 20", "list(range({small}))"),
		"tuple":    choice("({items})", "({items})", "Tuple(({items}))", "()", "tuple(x)", "({small},) * 20", "tuple('abc')"),
		"key":      choice("None", "lambda v: 0", "lambda v: -v", "str", "repr", "len", "type", "lambda v: (v, 1)", "lambda v: [v]", "lambda v: str(v)[:2]", "abs", "lambda v: v % 3", "float", "lambda: 1", "lambda v: 1 / v", "bool", "{wrong}"),
		"iterable": choice("{list}", "{tuple}", "{text}", "{bytes}", "range({small}, {small})", "iter([{items}])", "(i for i in ({items}))", "{{{small}, {ab}, {small}}}", "{{1: 2, 'k': 3}}", "Dict(a=1)", "{{1: 2}}.items()", "{{1: 2}}.values()", "map(str, [{items}])", "zip('ab', x)", "Sequence({items})", "Sequence(1)", "enumerate(x[:3])", "reversed(x)", "x", "x[::-1]", "(1 / i for i in (1, 0))", "Hinted({hint}, [{items}])", "frozenset('ab')", "{any}", "{wrong}"),
		"hint":     choice("0", "3", "-1", "NotImplemented", "None", "2**62", "2**70", "'a'", "1.5", "True", "Index(3)"),
		// hashed is what CPython hashes by value: other objects and NaNs, and
		// so the order of a set of them, go by address.
		"hashed": choice("{int}", "1.5", "{small} / 7", "{text}", "{small} + 2j", "True", "(1, {small})", "[]", "slice({small})", "()", "Same()"),
		"typ":    choice("list", "tuple", "List", "Tuple", "(int, list)", "object", "slice", "{wrong}"),
		"unpack": choice("(lambda a, b: (a, b))(*x)", "[(a, b) for a, b in [x]]", "[(a, *b) for a, *b in [x]]", "[(a, b, c) for a, *b, c in [x]]", "[a for [a] in [x]]", "[1 for [] in [x]]", "[a for (*a,) in [x]]", "[(a, b, c) for a, b, c in [x]]", "{{k: v for k, v in x}}", "[a for a, _ in x]"),
		// attributes of iterators that neither the policy nor an address decides
		"attr name": choice("__length_hint__()", "__iter__() is None", "__next__", "nope", "__len__", "__name__"),
	}
}

// itemsValue is what stands between the brackets of a display: items of one
// kind or of several. It ends in a comma unless it is empty.
func itemsValue(g *generator) string {
	kind := g.pick("{item}", "{small}", "{small}", "{float}", "{ab}", "{number}", "({small}, {ab})", "({float}, {small})", "[{small}]", "{any of no size}")
	if g.depth > 1 {
		kind = "{small}"
	}
	g.depth++
	defer func() { g.depth-- }()
	out := ""
	for range g.IntN(7) {
		one := kind
		if g.oneIn(12) {
			one = "{item}"
		}
		out += g.fill(one) + ", "
	}
	return out
}

func listSpec() *spec {
	return &spec{
		name:    "list",
		mutable: true,
		value:   choice("[{items}]", "[{items}]", "[{items}]", "[{items}]", "List([{items}])", "[{small}] * {small}", "list(range({small}, 12))", "[[]] * 3", "[{small}, {ab}, {small}, {small}] * 8", "[({small}, {small}), ({small}, {small}), ({small},)] * 6"),
		methods: []string{
			"append(object:item, /)", "clear()", "copy()", "count(value:item, /)", "extend(iterable:iterable, /)", "index(value:item, start:index?, stop:index?, /)", "insert(index:index, object:item, /)", "pop(index:index?, /)", "remove(value:item, /)", "reverse()", "sort(*, key:key?, reverse:bool?)", "sort(*, key:key, reverse:bool)",
			"__setitem__(key:index, value:item, /)", "__delitem__(key:index, /)", "__iadd__(value:iterable, /)", "__imul__(value:small, /)", "__reversed__()", "__getitem__(key:index, /)", "__contains__(key:item, /)", "__init__(iterable:iterable, /)",
		},
		statics: []string{"list(iterable:iterable?, /)", "list(iterable:iterable, /)"},
		forms: append([]string{
			"x.__setitem__(slice({index}, {index}), {iterable})", "x.__setitem__(slice({index}, {index}), {iterable})", "x.__setitem__(slice({index}, {index}, {index}), {iterable})", "x.__setitem__(slice({index}, {index}, {small}), x[slice({index}, {index}, {small})])", "x.__setitem__(slice(None, None, {small}), [{small}] * len(x[::2]))", "x.__setitem__(slice(None, None, {small}), x)", "x.__setitem__(slice({small}, {small}), x)", "x.__setitem__(slice({small}, {small}), reversed(x))", "x.__setitem__(slice({small}, {small}), (v for v in x))", "x.__setitem__(slice(None), x[::-1])", "x.__setitem__({any}, {any})", "x.__setitem__({index}, x)",
			"x.__delitem__(slice({index}, {index}, {index}))", "x.__delitem__(slice({index}, {index}))", "x.__delitem__(slice(None, None, {small}))", "x.__delitem__({any})", "x.__delitem__(slice({small}, None, {small}))",
			"x.extend(x)", "x.extend(reversed(x))", "x.extend(v for v in x[:])", "x.__iadd__(x)", "x.__iadd__({any})", "x.__imul__({any})", "x.__imul__({small})", "x.append(x)", "x.insert({any}, {any})", "x.pop({any})", "x.remove({any})", "x.remove(x[{index}])", "x.sort({any})", "x.sort(key={key})", "x.sort(reverse={any})", "x.sort(key={any}, reverse={any})", "x.__init__()", "x.__init__(x)", "x.__init__({any}, {any})", "x.__init__(a=1)", "x.copy() is x",
			"(x.append(x), repr(x))[1]", "(x.append([x]), repr(x))[1]", "(i := iter(x), x.clear(), list(i))", "(i := iter(x), list(i), x.append(1), list(i))", "(i := reversed(x), x.clear(), list(i), i.__length_hint__())", "(i := reversed(x), x.append(1), list(i))", "(i := iter(x), x.append(7), i.__length_hint__(), list(i))", "(i := iter(x), x.pop(), i.__length_hint__())",
			"[x.pop() for _ in x]", "[x.pop(0) for _ in x]", "[x.remove(v) for v in x]", "[x.append(v) for v in x if len(x) < 9]", "x.index(Meddles(x.clear))", "x.count(Meddles(x.clear))", "Meddles(x.clear) in x", "x.remove(Meddles(x.clear))", "x.remove(Meddles(x.clear, True))", "x.remove(Meddles(lambda: x.append(9) if len(x) < 9 else 0))", "x == [Meddles(x.clear, True)] * len(x)", "x < [Meddles(x.clear, False)] * len(x)", "x.sort(key=lambda v: x.append(v))", "x.sort(key=lambda v: (x.clear(), len(x))[1])", "x.sort(key=lambda v: len(x))", "x.extend((x.pop(), 1)[1] for _ in range({small}))", "x.extend(x.clear() for _ in 'ab')", "x.__setitem__(slice(0, 2), (x.clear() for _ in 'ab'))", "x.__setitem__(slice(None, None, 2), (x.append(1) for _ in 'ab'))", "x.__setitem__(slice(Runs(x.clear, {small}), {small}), 'ab')", "x.__delitem__(slice({small}, Runs(x.clear, {small})))", "x[Runs(x.clear, {small}):]", "x[Runs(x.clear, {small})]", "x.insert(Runs(x.clear, {small}), 1)", "x.pop(Runs(x.clear, {small}))", "x.__setitem__(Runs(x.clear, {small}), 1)", "x.__imul__(Runs(x.clear, {small}))", "x.index(1, Runs(x.clear, {small}))",
			"list.append({any}, 1)", "list.sort({any})", "list.extend(x, {iterable})", "list.__setitem__(x, {index}, {item})", "List.append(x, 1)", "x.__reversed__().__length_hint__()",
		}, sequenceForms...),
		pools: sequencePools(),
	}
}

func tupleSpec() *spec {
	return &spec{
		name:    "tuple",
		value:   choice("({items})", "({items})", "({items})", "tuple([{items}])", "Tuple(({items}))", "({small},) * {small}", "((),) * 3", "tuple(range({small}, 12))"),
		methods: []string{"count(value:item, /)", "index(value:item, start:index?, stop:index?, /)", "__getitem__(key:index, /)", "__contains__(key:item, /)", "__add__(value:tuple, /)", "__mul__(value:small, /)", "__rmul__(value:small, /)"},
		statics: []string{"tuple(iterable:iterable?, /)", "tuple(iterable:iterable, /)"},
		forms: append([]string{
			"x + () is x", "() + x is x", "x[:] is x", "x * 1 is x", "x * 0 is ()", "tuple(x) is x", "x + {tuple}", "x + {tuple}", "{tuple} < x", "{tuple} == x", "x.__setitem__", "x.__delitem__", "x.append", "x.__iadd__", "{{x: 1}}[tuple(x)]", "{{x: 1}}.get({tuple})", "hash(x) == hash(tuple(list(x)))", "hash(({small}, {small}, {int}))", "hash(({text}, {bytes}))", "hash(({hashed}, {hashed}))", "hash(((), ({small},), None))", "'%s %r' % x", "'%d' % x", "'%s%%' % x", "isinstance(1, x)", "'abc'.startswith(x)", "x.index(Meddles(lambda: 1, {bool}))",
		}, sequenceForms...),
		pools: sequencePools(),
	}
}

func sliceSpec() *spec {
	return &spec{
		name:    "slice",
		value:   choice("slice({part}, {part}, {part})", "slice({part}, {part}, {part})", "slice({part}, {part})", "slice({part})", "slice({index}, {index}, {index})"),
		methods: []string{"indices(object:length, /)", "indices(object:length, /)", "__eq__(value:slicevalue, /)", "__lt__(value:slicevalue, /)"},
		statics: []string{"slice(start:part, stop:part?, step:part?, /)", "slice(start:any, stop:part, step:any, /)"},
		forms: []string{
			"x.start", "x.stop", "x.step", "x.nope", "setattr(x, 'start', {any})", "setattr(x, {attr}, 1)", "getattr(x, {attr})", "delattr(x, 'stop')", "repr(x)", "str(x)", "ascii(x)", "f'{{x}}'", "format(x, {spec})", "bool(x)", "len(x)", "iter(x)", "list(x)", "x[0]", "x()", "hash(x) == hash(slice(x.start, x.stop, x.step))", "hash(slice({small}, {text}, {hashed}))", "{{x: 1}}.get({slicevalue})", "{{x}}",
			"x == {slicevalue}", "x != {slicevalue}", "x < {slicevalue}", "x <= {slicevalue}", "x > {slicevalue}", "x >= {slicevalue}", "x == {any}", "x < {any}", "x == x", "x < x", "x == (x.start, x.stop, x.step)", "{any} == x", "{any} > x", "sorted([x, {slicevalue}, {slicevalue}])", "max(x, {slicevalue})",
			"x + {any}", "x * 2", "-x", "int(x)", "x in [x, 1]", "{any} in x", "[1, 2][x]", "(1, 2, 3)[x]", "'abcdef'[x]", "b'abcdef'[x]", "bytearray(b'abcdef')[x]", "range(9)[x]", "range(10**20)[x]", "memoryview(b'abcdef')[x].tolist()", "list(range(12))[x]", "[].__getitem__(x)",
			"(l := list(range(8)), l.__delitem__(x))", "(l := list(range(8)), l.__setitem__(x, {any}))", "(l := list(range(8)), l.__setitem__(x, 'abcd'))", "(l := list(range(8)), l.__setitem__(x, l[x]))", "(l := bytearray(8), l.__setitem__(x, b'abcd'))", "(l := bytearray(range(8)), l.__delitem__(x))", "range(*x.indices({small} + 9)) == range({small} + 9)[x]", "x.indices({any})", "x.indices()", "x.indices(1, 2)", "x.indices(object=3)", "slice.indices({any}, 3)", "slice.indices(x, {length})", "x.indices(2**63 - 1)", "x.indices(10**30)",
			"slice()", "slice(1, 2, 3, 4)", "slice(stop={small})", "slice(x, x, x)", "slice.__new__(slice, {any})", "slice.__new__({wrong}, 1)", "slice.__new__()", "type('S', (slice,), {{}})", "isinstance(x, {typ})", "x.__class__", "x.__repr__()", "x.__hash__() == hash(x)", "x.__ne__({any})", "x.__len__", "slice[int]", "slice.__eq__({any}, {any})", "x[{slice}]", "dict.fromkeys([x])",
		},
		pools: merge(sequencePools(), map[string]pool{
			"list": choice("[{small}]"), "tuple": choice("({small},)"),
			"part":       choice("None", "None", "{small}", "{small}", "{index}", "{index}", "{number}", "2**63-1", "-2**63", "-2**63+1", "{any}", "Runs(lambda: 1, {any})"),
			"length":     choice("{small}", "5", "10", "0", "1", "2**62", "2**63-1", "2**63", "2**70", "Index(6)", "Whole(4)", "True", "-1", "-2**70", "{any}"),
			"slicevalue": choice("slice({part}, {part}, {part})", "slice({small}, {small})", "slice({small})", "slice(x.start, x.stop)", "slice(x.start, {small}, {small})", "x", "{any}"),
		}),
	}
}
