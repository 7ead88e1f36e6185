package main

// This file describes dict and its views, set and frozenset. Their keys have
// hashes that are the same in every process: what CPython hashes by address, a nan too,
// stands only where nothing iterates over it.

import "maps"

func dictSpec() *spec {
	return &spec{
		name:    "dict",
		mutable: true,
		value:   choice("{dict}", "{dict}", "{dict}", "{dict}", "Dict({dict})", "Defaults({dict})", "Rounds({dict})"),
		methods: []string{
			"clear()", "copy()", "items()", "keys()", "values()", "popitem()", "__reversed__()", "__len__()", "__iter__()", "__repr__()",
			"get(key:key, default:any?, /)", "setdefault(key:key, default:any?, /)", "pop(key:key, default:any?, /)", "update(other:updates?, /)", "update(*, a:any?, b:any?)", "fromkeys(iterable:iterable, value:any?, /)",
			"__getitem__(key:key, /)", "__setitem__(key:key, value:any, /)", "__delitem__(key:key, /)", "__contains__(key:key, /)",
			"__eq__(value:dict, /)", "__ne__(value:operand, /)", "__lt__(value:dict, /)", "__or__(value:dict, /)", "__ror__(value:dict, /)", "__ior__(value:updates, /)",
		},
		statics: []string{"fromkeys(iterable:iterable, value:any?, /)", "dict(other:updates?, /)", "dict(other:updates?, /, *, a:any?, zz:any?)", "__class_getitem__(item:any, /)"},
		forms: []string{
			"x[{key}]", "x[{key}]", "x.__setitem__({key}, {any})", "x.pop({key})", "x.pop({key}, None)", "{key} in x", "{key} not in x", "x | {dict}", "{dict} | x", "x | {operand}", "{operand} | x", "x == {dict}", "x != {dict}", "x == dict(x)", "x == {operand}", "x < {dict}", "x >= {operand}",
			"[x.__ior__({updates}), 1][1]", "x.update({updates})", "x.update({updates}, a=1)", "x.update(x)", "x.update({dict}, **{named})", "dict(x, **{dict})", "dict({updates}, **{named})", "dict({updates}, **{{'z': 1}})", "x.update([({key}, {any}), ({key}, {any})])", "x.update(({key}, {any}, 1))",
			"len(x)", "hash(x)", "repr(x)", "str(x)", "bool(x)", "list(x)", "tuple(x.items())", "sorted(x)", "list(reversed(x))", "max(x)", "min(x)", "sum(x)", "iter(x)", "next(iter(x))", "next(reversed(x))", "dict(x)", "type(x)(x)", "set(x)", "frozenset(x.items())", "list(zip(x, x.values()))", "dict(zip(x.values(), x))", "enumerate(x)", "format(x, '')", "format(x, 'd')", "f'{{x!r:>4}}'", "[*x, *x.values()]", "{{**x}}", "{{**x, **{dict}}}", "{{**{dict}, **x, 'q': 1}}", "{{k: v for k, v in x.items() if k}}", "dict(**x)", "(lambda **k: k)(**x)", "(lambda *a: a)(*x)",
			"x.items() == {dict}.items()", "x.keys() == {dict}.keys()", "list(x.items())[{small}]", "x.keys().mapping", "iter(x).__length_hint__()", "(lambda i: (next(i), i.__length_hint__(), list(i)))(iter(x.{viewname}()))", "(lambda i: (next(i), x.clear(), next(i, 1)))(iter(x.{viewname}()))", "(lambda i: (next(i), x.update({dict}), list(i)))(iter(x.{viewname}()))", "(lambda i: (next(i), x.popitem(), list(i)))(reversed(x.{viewname}()))", "[x.popitem() for _ in range({small})]", "[(x.pop(k), x.update({{k: 0}})) for k in x]", "[x.pop(k, None) for k in {{'a': 1, 1: 2, 2.5: 1, (): 3}}]", "[x.setdefault(k, n) for n, k in enumerate({iterable})]", "[x.__delitem__(k) for k in list(x)[::{step}]]",
			"x.get(Meddler({key}, lambda: {change}), 'no')", "x.setdefault(Meddler({key}, lambda: {change}), 5)", "x.__setitem__(Meddler({key}, lambda: {change}), 5)", "x.pop(Meddler({key}, lambda: {change}), 'no')", "Meddler({key}, lambda: {change}) in x", "x.update({{Meddler({key}, lambda: {change}): 1, 'after': 2}})", "x.update([(Meddler({key}, lambda: {change}), 1), (2, 2)])", "x == {{Meddler({key}, lambda: {change}): 1, 1: 2}}", "{{Meddler({key}, lambda: {change}): 1, 1: 2}} == x", "x | {{Meddler({key}, lambda: {change}): 1, 1: 2}}", "x.__delitem__(Meddler({key}, lambda: {change}))", "x.items() & [(Meddler({key}, lambda: {change}), 1)]", "x.__eq__({{1: Meddler(0, lambda: {change}), 'a': Meddler(1, lambda: {change})}})",
			"-x", "x + {operand}", "x - {dict}", "x & {dict}", "x ^ {operand}", "x * 2", "x % {operand}", "x()", "x.nope", "x.a", "getattr(x, {attr})", "x[{key}:{key}]", "x.__init__({updates})", "x.__init__({dict}, a=1)", "dict.__len__({operand})", "dict.__getitem__({wrong}, 1)", "dict.__or__({operand}, {operand})", "dict.__ior__({dict}, {updates})", "dict.__eq__({dict}, {operand})", "dict.__new__({wrong})", "dict.__new__(dict, {any})", "x.__len__(1)", "x.__hash__", "isinstance(x, {typ})", "type(x)({any})", "type(x).fromkeys({iterable}, {any})", "x.keys({any})", "x.copy() is x", "dict(x) is x", "x.__sizeof__() > 0", "x.__class_getitem__({any})", "type(x)[{any}]", "x.__contains__({unhashable})", "x.__dict__",
		},
		pools: tablePools(),
	}
}

// viewForms are forms of any view x of a dict.
var viewForms = []string{
	"len(x)", "repr(x)", "str(x)", "list(x)", "list(reversed(x))", "iter(x)", "reversed(x)", "next(x)", "sorted(x)", "tuple(x)", "set(x)", "bool(x)", "hash(x) is None", "x[0]", "x.nope", "x()", "{element} in x", "{any} in x", "iter(x).__length_hint__()", "reversed(x).__length_hint__()", "x.mapping", "len(x.mapping)", "x.mapping.get({key}, {any})", "x.mapping[{key}]", "{key} in x.mapping", "x.mapping | {dict}", "{dict} | x.mapping", "x.mapping == {dict}", "x.mapping.copy()", "list(reversed(x.mapping))", "x.mapping.keys()", "x.mapping.__setitem__(1, 2)", "repr(x.mapping)", "str(x.mapping)", "x.mapping | {any}", "hash(x.mapping)", "type(x)()", "type(x)({dict})", "x + {operand}", "x * 2", "x < {operand}", "x == {operand}", "x != {dict}", "-x", "max(x)", "any(x)", "all(x)", "dict(x)", "[*x]", "enumerate(x)", "x.mapping.nope", "isinstance(x, {typ})", "x.mapping < {dict}", "x.mapping.items() == x",
}

// setViewForms are those of keys and items, which behave as sets.
var setViewForms = []string{
	"x & {iterable}", "x | {iterable}", "x - {iterable}", "x ^ {iterable}", "x & {set}", "x | {set}", "x - {set}", "x ^ {set}", "{set} & x", "{set} | x", "{set} - x", "{set} ^ x", "x & {view}", "x | {view}", "x - {view}", "x ^ {view}", "{view} & x", "{view} - x", "{view} ^ x", "{iterable} & x", "{iterable} | x", "{iterable} - x", "{iterable} ^ x", "{operand} & x", "{operand} - x", "x & {operand}", "x - {operand}", "x & {pairs}", "x | {pairs}", "x - {pairs}", "x ^ {pairs}", "x == {set}", "x <= {set}", "x < {set}", "x >= {set}", "x > {set}", "{set} == x", "{set} <= x", "{set} > x", "x == {view}", "x <= {view}", "x < {view}", "x >= {view}", "x > {view}", "x != {view}", "x == set(x)", "x <= set(x)", "x.isdisjoint({set})", "x.isdisjoint(x)", "x & x", "x - x", "x ^ x", "x | x", "x == x", "x < x", "set(x) & x", "x - list(x)[::2]", "x ^ list(x)[::2]", "x & list(x)[::-1]",
}

func viewSpec(name, value string, setLike bool) *spec {
	s := &spec{
		name:    name,
		value:   choice("{dict}."+value+"()", "{dict}."+value+"()", "Dict({dict})."+value+"()"),
		methods: []string{"__len__()", "__iter__()", "__repr__()", "__reversed__()", "__eq__(value:view, /)", "__ne__(value:operand, /)", "__lt__(value:set, /)", "__ge__(value:view, /)"},
		forms:   viewForms,
		pools:   tablePools(),
	}
	if setLike {
		s.methods = append(s.methods, "isdisjoint(other:iterable, /)", "isdisjoint(other:view, /)", "__contains__(key:element, /)", "__and__(value:iterable, /)", "__rand__(value:iterable, /)", "__or__(value:set, /)", "__ror__(value:iterable, /)", "__sub__(value:view, /)", "__rsub__(value:iterable, /)", "__xor__(value:set, /)", "__rxor__(value:iterable, /)")
		s.forms = append(append([]string{}, viewForms...), setViewForms...)
	}
	return s
}

// setMethods are what set and frozenset have in common.
var setMethods = []string{
	"copy()", "__len__()", "__iter__()", "__repr__()", "union(other:iterable?, /)", "intersection(other:iterable?, /)", "difference(other:iterable?, /)", "symmetric_difference(other:iterable, /)",
	"union(other:iterable, another:iterable, /)", "intersection(other:iterable, another:iterable, /)", "difference(other:iterable, another:iterable, /)", "issubset(other:iterable, /)", "issuperset(other:iterable, /)", "isdisjoint(other:iterable, /)",
	"__contains__(key:key, /)", "__eq__(value:set, /)", "__ne__(value:operand, /)", "__lt__(value:set, /)", "__le__(value:set, /)", "__gt__(value:set, /)", "__ge__(value:operand, /)",
	"__and__(value:set, /)", "__rand__(value:set, /)", "__or__(value:set, /)", "__ror__(value:operand, /)", "__sub__(value:set, /)", "__rsub__(value:set, /)", "__xor__(value:set, /)", "__rxor__(value:set, /)",
}

var setForms = []string{
	"x & {set}", "x | {set}", "x - {set}", "x ^ {set}", "{set} & x", "{set} | x", "{set} - x", "{set} ^ x", "x & {operand}", "x | {operand}", "x - {iterable}", "{iterable} ^ x", "x & {view}", "{view} | x", "x == {set}", "x != {set}", "x < {set}", "x <= {set}", "x > {set}", "x >= {set}", "x == set(x)", "x <= frozenset(x)", "x < {operand}", "x >= {operand}", "x == {operand}", "x == {view}", "x <= {view}",
	"{key} in x", "{key} not in x", "{set} in x", "set(x) in x", "frozenset(x) in {{x}}", "len(x)", "repr(x)", "str(x)", "bool(x)", "list(x)", "tuple(x)", "sorted(x)", "reversed(x)", "iter(x)", "next(x)", "next(iter(x))", "max(x)", "min(x)", "sum(x)", "dict.fromkeys(x)", "set(x)", "frozenset(x)", "type(x)(x)", "type(x)({iterable})", "type(x)({any})", "x[0]", "x()", "x.nope", "-x", "x + {set}", "x * 2", "x % {operand}", "format(x, '')", "format(x, '>9')", "f'{{x!r}}'", "[*x]", "(lambda *a: a)(*x)", "{{*x, *{iterable}}}", "{{k for k in x}}", "hash(x)", "hash(frozenset(x))", "iter(x).__length_hint__()", "(lambda i: (next(i), i.__length_hint__(), list(i)))(iter(x))",
	"x.union({iterable}, {iterable}, {iterable})", "x.intersection({iterable}, {iterable}, {iterable})", "x.difference({iterable}, {iterable}, {iterable})", "x.union(x)", "x.difference(x)", "x.symmetric_difference(x)", "x.symmetric_difference([*x, *x, 1, 1])", "x.symmetric_difference(list(x)[::2])", "x.intersection(list(x)[::-1])", "x.intersection(set(x))", "x.difference(list(x)[1:])", "x.issubset(list(x))", "x.issuperset(list(x) + [1])", "x.isdisjoint(x)", "x.copy() is x", "type(x.copy())", "type(x | {set})", "type({set} - x)",
	"x.union([Meddler({key}, lambda: 0), 1])", "x.intersection([Meddler({key}, lambda: 0), 1])", "x.issuperset([Meddler({key}, lambda: 0)])", "x == {{Meddler({key}, lambda: 0), 1}}", "{{Meddler({key}, lambda: 0), 1}} - x", "{{Meddler({key}, lambda: 0), 1}} ^ x", "{{Meddler({key}, lambda: 0)}} <= x", "{{Meddler({key}, lambda: 0)}} | x", "Meddler({key}, lambda: 0) in x",
	"x.__init__({iterable})", "set.__len__({operand})", "frozenset.__and__({operand}, {operand})", "set.__or__({set}, {operand})", "set.__new__(set, {any})", "frozenset.__new__({wrong})", "frozenset.__new__(frozenset, {iterable})", "set.union({any}, {iterable})", "x.__len__(1)", "isinstance(x, {typ})", "x.__sizeof__() > 0", "x.__class_getitem__({any})", "x.__contains__({unhashable})", "x.issubset({unhashables})", "x.union({unhashables})", "x.difference({unhashables})", "x.intersection({unhashables})", "x.__hash__", "getattr(x, {attr})", "x.__eq__({operand})", "x.add", "set({iterable}).pop()",
}

func setSpec() *spec {
	return &spec{
		name:    "set",
		mutable: true,
		value:   choice("{plainset}", "{plainset}", "{plainset}", "{plainset}", "{plainset}", "Set({plainset})"),
		methods: append([]string{
			"clear()", "pop()", "add(object:key, /)", "discard(object:key, /)", "remove(object:key, /)", "update(other:iterable?, /)", "update(other:iterable, another:iterable, /)", "difference_update(other:iterable?, /)", "difference_update(other:iterable, another:iterable, /)", "intersection_update(other:iterable?, /)", "intersection_update(other:iterable, another:iterable, /)", "symmetric_difference_update(other:iterable, /)",
			"__iand__(value:set, /)", "__ior__(value:set, /)", "__isub__(value:set, /)", "__ixor__(value:set, /)",
		}, setMethods...),
		statics: []string{"set(iterable:iterable?, /)", "__class_getitem__(item:any, /)"},
		forms: append([]string{
			"x.remove({element})", "x.remove({set})", "x.discard({set})", "x.add({set})", "x.add({unhashable})", "x.update({iterable}, {iterable}, {iterable})", "x.update({any})", "x.update(x)", "x.difference_update(x)", "x.intersection_update(x)", "x.symmetric_difference_update(x)", "x.difference_update({set}, {iterable}, {any})", "x.intersection_update({set}, {iterable}, {any})", "x.symmetric_difference_update([*x, *{iterable}])", "x.update({unhashables})",
			"[x.pop() for _ in range({small})]", "[x.pop() for _ in range(len(x))]", "[(x.pop(), x.add(n)) for n in range({small})]", "[x.remove(k) for k in list(x)[::{step}]]", "[x.add(n * 37 % 64) for n in range({small} * 9)]", "[x.discard(n) for n in {iterable}]", "(lambda i: (next(i), x.add({key}), list(i)))(iter(x))", "(lambda i: (next(i), x.clear(), list(i)))(iter(x))", "[(x.remove(k), x.add(k)) for k in x]", "(lambda i: (list(i), x.add('new'), list(i)))(iter(x))",
			"x.__iand__({operand})", "x.__ior__({iterable})", "x.__isub__({set})", "x.__ixor__({operand})", "x.__ixor__(x)", "x.__isub__(x)", "x.__iand__(x)",
			"x.add(Meddler({key}, lambda: {setchange}))", "x.discard(Meddler({key}, lambda: {setchange}))", "x.remove(Meddler({key}, lambda: {setchange}))", "Meddler({key}, lambda: {setchange}) in x", "x.update([Meddler({key}, lambda: {setchange}), 1])", "x.intersection([Meddler({key}, lambda: {setchange}), 1])", "x.symmetric_difference_update({{Meddler({key}, lambda: {setchange}), 1}})", "x | {{Meddler({key}, lambda: {setchange}), 1}}", "x & {{Meddler({key}, lambda: {setchange}), 1}}", "x - {{Meddler({key}, lambda: {setchange}), 1}}", "{{Meddler({key}, lambda: {setchange}), 1}} - x", "x == {{Meddler({key}, lambda: {setchange}), 1}}", "{{Meddler({key}, lambda: {setchange})}} <= x", "x.difference_update({{Meddler({key}, lambda: {setchange})}})", "x.isdisjoint([Meddler({key}, lambda: {setchange}), 5])", "x.issuperset([Meddler({key}, lambda: {setchange}), 5])", "x.union(k for k in [1, 2, {setchange}, 3] if k is not None)", "x.update(k for k in [1, 2, {setchange}, 3] if k is not None)", "x.update(({setchange}, k)[1] for k in (1, 2))", "x.difference_update(({setchange}, k)[1] for k in (1, 2))", "x.intersection_update(({setchange}, k)[1] for k in list(x))", "x.symmetric_difference(({setchange}, k)[1] for k in (1, 2))",
		}, setForms...),
		pools: tablePools(),
	}
}

func frozensetSpec() *spec {
	return &spec{
		name:    "frozenset",
		value:   choice("frozenset({iterable0})", "frozenset({iterable0})", "frozenset({iterable0})", "frozenset({plainset})", "frozenset()", "Frozen({iterable0})"),
		methods: append([]string{"__hash__()"}, setMethods...),
		statics: []string{"frozenset(iterable:iterable?, /)", "__class_getitem__(item:any, /)"},
		forms:   append([]string{"{{x: 1}}[frozenset(x)]", "x in {{frozenset({iterable0}), x}}", "x | {set} | {set}", "hash(x) == hash(frozenset(list(x)[::-1]))", "frozenset(x) is x", "x.union() is x", "(x, hash(x))", "hash(frozenset([x, {key}]))", "set([x, x])"}, setForms...),
		pools:   tablePools(),
	}
}

func tablePools() map[string]pool {
	pools := map[string]pool{
		// As elements of sets these have the same order everywhere.
		"any":   choice("{small}", "{float0}", "{int}", "Whole({small})", "{text}", "{bytes0}", "{wrong}", "{wrong}"),
		"wrong": choice("None", "1.5", "[]", "'a'", "b'a'", "3", "{{}}", "(1,)", "[1, 'a']", "set()", "10**30", "1j", "Broken()", "slice(1)", "range(3)", "True", "bytearray(b'ab')"),
		// These do not get into a table.
		"operand": choice("{any}", "{wrongs}", "Reflected()", "{float}", "{complex}", "(lambda: 0)", "Ellipsis", "type", "iter('ab')"),
		// CPython's dict.update looks at the names of its keywords after it
		// has set the other items; pynterp never calls it with names that
		// are no strs.
		"named":      choice("{{}}", "{{'a': 1}}", "{{'b': {any}, 'zz': {any}}}"),
		"key":        choice("{small}", "{small}", "{small}", "{name}", "{name}", "{int}", "{float0}", "{text}", "{bytes0}", "None", "True", "1.0", "(1, 'a')", "()", "({small}, {name})", "frozenset({{1}})", "frozenset()", "Twin({small})", "Twin({small})", "Whole({small})", "Text('a')", "1j", "{unhashable}"),
		"good":       choice("{small}", "{small}", "{small}", "{name}", "{name}", "{name}", "{int}", "{float0}", "{text}", "None", "True", "(1, 'a')", "()", "({small}, {name})", "frozenset({{1}})", "frozenset({{{small}, {name}}})", "Twin({small})", "Whole({small})", "Text('a')", "2.0"),
		"float0":     choice("0.5", "1.0", "-2.5", "1e300", "float('inf')", "-0.0", "3.0"),
		"name":       choice("'a'", "'b'", "'c'", "'d'", "'x'", "'y'", "''", "'real'"),
		"bytes0":     choice("b''", "b'a'", "b'xyz'"),
		"unhashable": choice("[]", "{{}}", "set()", "{{1}}", "bytearray(b'a')", "([],)", "(1, {{}})", "slice([])", "Dict()", "Set()", "NoHash()", "BadHash()"),
		"element":    choice("{key}", "({key}, {any})", "({small}, {small})", "({name}, {small})", "({key}, {any}, 1)", "[1, 2]", "({unhashable}, 1)", "Tuple((1, 1))"),
		"dict":       dictValue,
		"plainset":   plainSetValue,
		"set":        choice("{plainset}", "{plainset}", "frozenset({iterable0})", "set({iterable0})", "Set({iterable0})", "Frozen({iterable0})"),
		"view":       choice("{dict}.keys()", "{dict}.items()", "{dict}.keys()", "{dict}.values()", "Dict({dict}).items()", "x"),
		"pairs":      choice("[{pair}, {pair}]", "[{pair}, {key}]", "{{({small}, {small}), ({name}, {small})}}", "list(x)[:2]", "({pair},)"),
		"pair":       choice("({key}, {any})", "({small}, {small})", "({name}, {small})"),
		"step":       choice("1", "2", "3", "4"),
		"typ":        choice("dict", "set", "(frozenset, set)", "type({{}}.keys())", "object"),
		"iterable0":  choice("range({step} * 7)", "range(0, {step} * 50, {step})", "[{good}, {good}, {good}]", "({good}, {good}, {good}, {good}, {good})", "'{letters}'", "{plainset}", "[]", "[n * n for n in range({step} * 9)]", "[str(n) for n in range({step} * 9)]"),
		"letters":    choice("abc", "hello world", "abracadabra", "zyx", "a"),
		"change":     choice("x.clear()", "x.pop({key}, None)", "x.update({dict})", "x.__setitem__({key}, 0)", "x.popitem()", "None", "x.update(dict.fromkeys(range(9)))", "1 / 0", "(x.clear(), x.update({dict}))", "x.setdefault({good}, 1)"),
		"setchange":  choice("x.clear()", "x.discard({key})", "x.update({iterable0})", "x.add({good})", "x.pop()", "None", "x.update(range(9))", "1 / 0", "(x.clear(), x.update({iterable0}))"),
	}
	iterables := map[string]pool{
		"iterable":    choice("{iterable0}", "{iterable0}", "{iterable0}", "{set}", "{dict}", "iter({iterable0})", "[{key}, {key}]", "Sequence({good}, {good})", "Sequence()", "{dict}.{viewname}()", "x", "(k for k in {iterable0})", "List({iterable0})", "Dict({dict})", "{wrongs}", "frozenset({iterable0})"),
		"viewname":    choice("keys", "items", "values"),
		"wrongs":      choice("None", "1.5", "3", "Plain", "[[]]", "[1, []]", "({{}},)", "Broken()", "len", "NotImplemented", "object()", "{{1}}.add", "True"),
		"unhashables": choice("[[]]", "[1, {{}}]", "(set(),)", "[{{1}}, {{2}}]", "[NoHash()]", "iter([bytearray()])"),
		"updates":     choice("{dict}", "{dict}", "Dict({dict})", "Keyed({iterable0})", "Keyed([{key}, {key}])", "Keyed({wrongs})", "[({key}, {any})]", "[({key}, {any}), [{key}, {any}], 'ab']", "['ab', 'cd']", "['abc']", "['a']", "[()]", "[(1, 2, 3)]", "[1]", "[None]", "(1, 2)", "'ab'", "''", "'a'", "{{('a', 1)}}", "{dict}.items()", "zip({iterable0}, {iterable0})", "iter([(1, 2), {wrongs}])", "x", "x.items()", "{wrongs}", "[{{1, 2}}]", "[{{'k': 1, 'v': 2}}]", "[Sequence({key}, 5)]", "[Sequence(5)]", "{unhashables}", "[iter('xy')]", "[({unhashable}, 1)]", "[Broken()]"),
	}
	maps.Copy(pools, iterables)
	return pools
}

// dictValue is a display of some items, or a big or hollow dict.
func dictValue(g *generator) string {
	item := func() string {
		return g.from("good") + ": " + g.fill(g.pick("{small}", "{name}", "{float0}", "[{small}]", "{{}}"))
	}
	switch g.IntN(9) {
	case 0:
		return "{}"
	case 1:
		return g.fill("dict.fromkeys({iterable0})")
	case 2:
		return g.fill("hollow(dict.fromkeys(range({step} * 12)), {step})")
	case 3:
		return "{" + g.some(4, ", ", func() string { return g.from("name") + ": " + g.from("small") }) + "}"
	case 4:
		return "{" + g.some(4, ", ", func() string { return g.from("small") + ": " + g.from("small") }) + "}"
	default:
		return "{" + g.some(7, ", ", item) + "}"
	}
}

func plainSetValue(g *generator) string {
	switch g.IntN(6) {
	case 0:
		return g.fill("set('{letters}')")
	case 1:
		return g.fill("hollow(set(range(0, {step} * 40, {step})), {step})")
	case 2:
		return "set()"
	default:
		return "{" + g.from("good") + ", " + g.some(6, ", ", func() string { return g.from("good") }) + "}"
	}
}
