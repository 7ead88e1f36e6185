package main

// This file describes str.

func strSpec() *spec {
	return &spec{
		name:  "str",
		value: choice("{text}", "{text}", "{text}", "{ascii}", "{ab}", "Text({text})"),
		methods: []string{
			"capitalize()", "casefold()", "lower()", "upper()", "title()", "swapcase()",
			"center(width:size, fillchar:char?, /)", "ljust(width:size, fillchar:char?, /)", "rjust(width:size, fillchar:char?, /)", "zfill(width:size, /)", "expandtabs(tabsize:size?)",
			"count(sub:needle, start:index?, end:index?, /)", "find(sub:needle, start:index?, end:index?, /)", "rfind(sub:needle, start:index?, end:index?, /)", "index(sub:needle, start:index?, end:index?, /)", "rindex(sub:needle, start:index?, end:index?, /)",
			"startswith(prefix:prefix, start:index?, end:index?, /)", "endswith(suffix:prefix, start:index?, end:index?, /)",
			"encode(encoding:encoding?, errors:errors?)", "encode(encoding:encoding, errors:errors)",
			"format(a:any?, /, b:any?, *, key:any?)", "format_map(mapping:mapping, /)",
			"isalnum()", "isalpha()", "isascii()", "isdecimal()", "isdigit()", "isidentifier()", "islower()", "isnumeric()", "isprintable()", "isspace()", "istitle()", "isupper()",
			"join(iterable:iterable, /)", "lstrip(chars:strip?, /)", "rstrip(chars:strip?, /)", "strip(chars:strip?, /)",
			"partition(sep:needle, /)", "rpartition(sep:needle, /)", "removeprefix(prefix:needle, /)", "removesuffix(suffix:needle, /)",
			"replace(old:needle, new:needle, /, count:count?)", "split(sep:strip?, maxsplit:count?)", "rsplit(sep:strip?, maxsplit:count?)", "splitlines(keepends:bool?)",
			"translate(table:table, /)", "__format__(format_spec:textspec, /)", "__getitem__(key:index, /)", "__contains__(key:needle, /)", "__add__(value:text, /)", "__mul__(value:small, /)", "__rmul__(value:small, /)", "__mod__(value:any, /)", "__rmod__(value:any, /)",
		},
		statics: []string{
			"maketrans(x:transmap, /)", "maketrans(x:needle, y:needle, z:needle?, /)", "str(object:any?, encoding:encoding?, errors:errors?)", "str(object:bytes, encoding:encoding, errors:errors?)", "str(object:any)",
		},
		forms: []string{
			"x[{index}]", "x[{index}]", "x[{slice}]", "x[{slice}]", "x[{any}]", "x + {text}", "x + {any}", "{any} + x", "x * {small}", "{small} * x", "x * {any}", "x % {any}", "x % ({any}, {any})",
			"{percent} % x", "{percent} % (x,)", "{percent} % (x, {any})", "{percent} % ({any}, x)", "{percent} % ({small}, x, {any})", "{keyed} % {{'a': x, 'b': {any}}}", "{keyed} % {mapping}", "{percent} % {{'a': x}}",
			"x == {text}", "x != {any}", "x < {text}", "x <= {any}", "x > {text}", "x >= {text}", "{text} in x", "{needle} in x", "{any} in x", "{needle} not in x", "x in {text}",
			"len(x)", "hash(x)", "repr(x)", "str(x)", "ascii(x)", "bool(x)", "int(x)", "float(x)", "complex(x)", "iter(x)", "list(x)", "tuple(x)", "sorted(x)", "list(reversed(x))", "max(x)", "min(x)", "set(x) == set({text})", "sum(x)", "sum([x], '')", "ord(x)", "ord({character})", "len(x.encode({encoding}, 'ignore'))",
			"bytes(x)", "bytes(x, {encoding}, {errors})", "bytearray(x, {encoding})", "x.encode({encoding}, {errors}).decode({encoding}, {errors})", "x.encode({unicode}, {errors}).decode({unicode}, {errors})", "str(x, {encoding})", "({bytes}).decode({encoding}, {errors})",
			"format(x, {textspec})", "format(x, {textspec})", "format(x, {spec})", "format(x, {any})", "f'{{x}}{{x!r}}{{x!a}}'", "f'{{x[:9]:>{{12}}}}'", "{template}.format(str(x), {any}, a=x[1:], b={any})", "{template}.format(x[:3], {any}, a=str(x), b={any})", "{template}.format(*[x, 1.5], **{{'a': 3, 'b': [x]}})", "{template}.format_map({{'a': str(x)}})", "{template}.format(str(x))", "x.format({any})",
			"-x", "+x", "~x", "x - {any}", "x / {any}", "x // {any}", "x ** {any}", "x & {any}", "x | {any}", "x @ {any}", "{any} - x", "x < {any}", "x()", "x.nope", "getattr(x, {attr})",
			"x.maketrans({needle}, {needle})", "x.translate(str.maketrans({needle}, {needle}, {needle}))", "x.translate({{ord(c): c * 2 for c in x}})", "x.translate(Table())", "x.translate([None] * 98)", "x.isprintable() == (repr(x)[1:-1] == x)", "isinstance(x, {typ})", "type(x)({any})", "str.__new__(str, x)", "str.__new__({wrong}, x)", "Text.__new__(Text, x)",
			"x.__getitem__({wrong})", "x.__len__()", "x.__iter__()", "x.__hash__()", "x.__repr__()", "x.__str__()", "x.__eq__({any})", "x.__lt__({any})", "x.__ge__({text})", "x.__ne__({text})", "x.__len__(1)", "x.__add__({any})", "x.__contains__({any})", "x.__format__({wrong})", "x.__mul__({any})", "x.__mod__({any})", "str.__len__({any})", "str.__add__({any}, {any})", "x.__sizeof__() > 0",
			"''.join(sorted(x)).upper().lower().title().swapcase().casefold()", "x.lower() == x.casefold()", "x.split(None, {count})", "x.join({ab})", "x.join(['a', {any}])", "x.join([x, {text}, x])", "[c.isspace() for c in x]", "(x * 3).replace({needle}, {needle}, {count})", "(x * 3).split({strip}, {count})", "(x * 3).rsplit({strip}, {count})", "(x * 3).rfind({needle})", "(x * 5).count({needle})", "int(x, {small})",
			"'{{:{{}}}}'.format(str(x), {textspec})", "next(iter(x))", "x[:] is x", "x + '' == x",
		},
		pools: map[string]pool{
			"any":       choice("{any of no size}"),
			"needle":    choice("{ab}", "{ab}", "{text}", "'{char1}'", "'{char1}'", "x", "x[1:3]", "x[:2]", "x[-2:]", "''", "Text('a')", "{wrong}"),
			"char1":     character,
			"character": func(g *generator) string { return "'" + character(g) + "'" },
			"prefix":    choice("{ab}", "x[:2]", "x[-2:]", "x[1:]", "''", "({ab}, {text})", "()", "(x[:1], 1)", "(1, x[:1])", "[{ab}]", "Tuple(('a', 'b'))", "{wrong}"),
			"strip":     choice("None", "None", "{ab}", "'{char1}'", "' '", "{ascii}", "{text}", "''", "x[:1]", "x[-1:]", "{wrong}"),
			"encoding": choice("'utf-8'", "'utf-8'", "'utf-7'", "'unicode_escape'", "'raw_unicode_escape'", "'cp1253'", "'koi8-u'", "'cp037'", "'mac-arabic'", "'iso8859-7'", "'cp424'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-16-be'", "'utf-32'", "'utf-32-le'", "'utf-32-be'", "'cp1252'", "'utf-8-sig'", "'UTF8'", "'U8'", "'iso-8859-1'", "'ISO8859_1'", "'l1'", "'us-ascii'", "'646'", "'windows-1252'", "'1252'", "'utf_16_LE'", "'latin1'", "'Latin 1'", "'utf 8'",
				"'nope'", "''", "'\\xe9'", "'a\\x00b'", "Text('ascii')", "{wrong}"),
			"unicode":  choice("'utf-8'", "'utf-16'", "'utf-32'", "'utf-16-be'", "'utf-32-le'", "'utf-8-sig'"),
			"errors":   choice("'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'xmlcharrefreplace'", "'namereplace'", "'surrogateescape'", "'surrogatepass'", "'surrogatepass'", "'nope'", "''", "'a\\x00'", "Text('ignore')", "{wrong}"),
			"iterable": choice("[{text}, {text}]", "({ab}, {ab}, {ab})", "{text}", "[]", "iter([{ab}, {text}])", "[{any}, {text}]", "[{text}, {any}]", "(c for c in {ab})", "{{'k': 1}}", "Sequence({ab}, {text})", "Sequence(1)", "[Text('t')]", "{wrong}"),
			"mapping":  choice("{{'a': {any}, 'b': {any}, '': 1, 'c': 2.5}}", "{{'a': {number}, 'b': {number}, 'c': {text}}}", "Dict(a=1)", "{wrong}"),
			"transmap": choice("{{97: {text}, 'b': None, 'x': {int}}}", "{{'a': 'b'}}", "{{}}", "{{1.5: 'a'}}", "{{'ab': 1}}", "{{'': 1}}", "Dict({{'a': 1}})", "{wrong}"),
			"table":    choice("{{97: {text}, 98: None, 32: {int}}}", "{{97: {any}}}", "{{97: 0x110000}}", "{{97: -1}}", "Table()", "[None] * 200", "{text}", "bytes(range(256))", "{{}}", "{{ord(c): 'X' for c in x[:2]}}", "{wrong}"),
			"typ":      choice("str", "Text", "(int, str)", "bytes", "object"),
			"percent":  func(g *generator) string { return percentFormat(g, "", false) },
			"keyed":    func(g *generator) string { return percentFormat(g, "", true) },
			"textspec": func(g *generator) string { return quote(textSpec(g)) },
			"template": func(g *generator) string { return quote(template(g)) },
		},
	}
}

// textSpec is a format specification that texts mostly accept.
func textSpec(g *generator) string {
	out := ""
	if g.oneIn(2) {
		out = g.pick("", "*", "0", "\\u00e9", "\\U0001f600", "{") + g.pick("<", ">", "^", "<", "=")
	}
	if g.oneIn(10) {
		out += g.pick("0", "+", " ", "-", "#", "z")
	}
	out += g.pick("", "", "3", "10", "12", "21")
	if g.oneIn(10) {
		out += g.pick(",", "_")
	}
	if g.oneIn(3) {
		out += g.pick(".0", ".1", ".3", ".10")
	}
	return out + g.pick("", "", "s", "s", "d", "x")
}

// template is a text for str.format, mostly a valid one.
func template(g *generator) string {
	out := ""
	for range 1 + g.IntN(3) {
		out += g.pick("", "t", "{{", "}}", "\\u00e9", "")
		if g.oneIn(8) {
			out += g.pick("{", "}", "{!", "{:", "{0", "{a", "{0!}", "{0!x}", "{0!r", "{0[}", "{0[]}", "{0.}", "{0!rs}", "{:{}", "{ }", "{-1}", "{0x}", "{99999999999999999999}", "{0[99999999999999999999]}", "{a.b c}", "{0[a]b}", "{:{:{}}}", "{!r:}", "{0!r:{1}}", "{}}", "{{}", "{\\u0660}", "{0{1}}", "{a!\\u00e9}")
			continue
		}
		out += "{" + g.pick("", "", "0", "1", "a", "b", "2", "c", "0") + g.pick("", "", "", "[0]", "[-1]", "[k]", ".real", ".__class__", ".nope", "[0][0]", "[1].real") + g.pick("", "", "", "!r", "!s", "!a") + g.pick("", "", ":", ":>8", ":{}", ":^{1}", ":{a}.{0}", ":d", ":s", ":.3", ":5}", ":x", ":\\u00e9>4") + "}"
	}
	return out
}
