package main

// This file describes bytes, bytearray and memoryview.

// bytesMethods are what bytes and bytearray have in common.
var bytesMethods = []string{
	"capitalize()", "lower()", "upper()", "title()", "swapcase()", "isalnum()", "isalpha()", "isascii()", "isdigit()", "islower()", "isspace()", "istitle()", "isupper()",
	"center(width:size, fillchar:fill?, /)", "ljust(width:size, fillchar:fill?, /)", "rjust(width:size, fillchar:fill?, /)", "zfill(width:size, /)", "expandtabs(tabsize:size?)",
	"count(sub:needle, start:index?, end:index?, /)", "find(sub:needle, start:index?, end:index?, /)", "rfind(sub:needle, start:index?, end:index?, /)", "index(sub:needle, start:index?, end:index?, /)", "rindex(sub:needle, start:index?, end:index?, /)",
	"startswith(prefix:prefix, start:index?, end:index?, /)", "endswith(suffix:prefix, start:index?, end:index?, /)",
	"decode(encoding:encoding?, errors:errors?)", "decode(encoding:encoding, errors:errors)", "hex(sep:hexsep?, bytes_per_sep:small?)", "hex(sep:hexsep, bytes_per_sep:small)", "join(iterable_of_bytes:iterable, /)",
	"lstrip(bytes:strip?, /)", "rstrip(bytes:strip?, /)", "strip(bytes:strip?, /)", "partition(sep:needle, /)", "rpartition(sep:needle, /)", "removeprefix(prefix:needle, /)", "removesuffix(suffix:needle, /)",
	"replace(old:needle, new:needle, count:count?, /)", "split(sep:strip?, maxsplit:count?)", "rsplit(sep:strip?, maxsplit:count?)", "splitlines(keepends:bool?)", "translate(table:table, /, delete:needle?)", "translate(table:table, /)",
	"__getitem__(key:index, /)", "__contains__(key:needle, /)", "__add__(value:bytes, /)", "__mul__(value:small, /)", "__mod__(value:any, /)", "__rmod__(value:any, /)",
}

var bytesForms = []string{
	"x[{index}]", "x[{index}]", "x[{slice}]", "x[{slice}]", "x[{any}]", "x + {bytes}", "x + {any}", "{any} + x", "{bytes} + x", "x * {small}", "{small} * x", "x * {any}", "x % {any}", "x % ({any}, {any})",
	"{percent} % x", "{percent} % (x,)", "{percent} % (x, {any})", "{percent} % ({any}, x)", "{percent} % ({small}, x, {any})", "{percent} % {number}", "{percent} % ({float}, {int})", "{keyed} % {{b'a': x, b'b': {any}}}", "{keyed} % {{b'a': {number}, b'b': {bytes}, b'c': AsBytes(b'q')}}", "{keyed} % {{'a': 1}}", "'%s' % x", "'%r' % (x,)", "'%d' % x", "'%c' % x", "b'%b' % AsBytes({any})", "b'%c' % {any}",
	"x == {bytes}", "x != {any}", "x < {bytes}", "x <= {any}", "x > {bytes}", "x >= {bytes}", "{bytes} in x", "{needle} in x", "{any} in x", "{byte} in x", "x in {bytes}", "x == {text}",
	"len(x)", "hash(x)", "repr(x)", "str(x)", "ascii(x)", "bool(x)", "int(x)", "float(x)", "complex(x)", "int(x, {small})", "iter(x)", "list(x)", "sorted(x)", "list(reversed(x))", "max(x)", "min(x)", "sum(x)", "sum([x], b'')", "ord(x)", "ord({babs})", "set(x) == set({bytes})", "next(iter(x))",
	"str(x, {encoding}, {errors})", "str(x, {encoding})", "{octets}.decode({encoding}, {errors})", "{octets}.decode({unicode}, {errors})", "{octets}.decode('utf-8', {errors})", "{octets}.decode({encoding}, {errors}).encode({encoding}, {errors})", "bytes(x)", "bytearray(x)", "memoryview(x)", "bytes(x, 'utf-8')", "bytes.fromhex(x.hex())", "format(x, {spec})", "format(x, '')", "f'{{x}}'", "{template}",
	"-x", "~x", "x - {any}", "x / {any}", "x // {any}", "x ** {any}", "x & {any}", "x | {any}", "x @ {any}", "{any} - x", "x < {any}", "x()", "x.nope", "getattr(x, {attr})", "x[{index}] == x[{index}]", "(x * 3).replace({needle}, {needle}, {count})", "(x * 3).split({strip}, {count})", "(x * 3).rsplit({strip}, {count})", "(x * 5).count({needle})", "x.translate(bytes.maketrans({babs}, {babs}), {needle})", "x.translate(bytes(range(256))[::-1])",
	"x.__getitem__({wrong})", "x.__len__()", "x.__iter__()", "x.__repr__()", "x.__str__()", "x.__eq__({any})", "x.__lt__({any})", "x.__ge__({bytes})", "x.__ne__({text})", "x.__len__(1)", "x.__add__({any})", "x.__contains__({any})", "x.__mul__({any})", "x.__mod__({any})", "x.__hash__()", "bytes.__len__({any})", "bytes.__add__({any}, {any})", "bytearray.__add__({any}, {any})", "x.__sizeof__() > 0", "x.__buffer__({flags}).tobytes()", "x.__bytes__()", "isinstance(x, {typ})", "type(x)({any})", "type(x).__new__(type(x), {any})", "type(x).__new__({wrong}, {any})",
	"int.from_bytes(x, {order})", "int.from_bytes(x)", "x.hex({hexsep}, {hexgroup})", "x.hex(bytes_per_sep={hexgroup})", "x.hex({hexsep})", "x.find({byte})", "x.count({byte}, {index})", "x.rindex({byte})", "x.join([x, {bytes}, x])",
}

func bytesPools() map[string]pool {
	text := strSpec().pools
	return map[string]pool{
		"any":      choice("{any of no size}"),
		"needle":   choice("{babs}", "{babs}", "{bytes}", "{byte}", "x[1:3]", "x[:2]", "x[-2:]", "b''", "b' '", "bytearray(b'a')", "memoryview(b'b')", "{wrong}"),
		"byte":     choice("97", "32", "0", "255", "256", "-1", "2**70", "True", "Index(98)", "{wrong}"),
		"fill":     choice("b'*'", "b'\\xff'", "b''", "b'ab'", "bytearray(b'-')", "memoryview(b'-')", "'a'", "Bytes(b'+')", "{wrong}"),
		"prefix":   choice("{babs}", "x[:2]", "x[-2:]", "x[1:]", "b''", "({babs}, {bytes})", "()", "(x[:1], 1)", "(1, x[:1])", "[{babs}]", "memoryview(b'a')", "('a',)", "{wrong}"),
		"strip":    choice("None", "None", "{babs}", "b' '", "{bytes}", "b''", "x[:1]", "x[-1:]", "memoryview(b'ab')", "{wrong}"),
		"hexsep":   choice("':'", "'-'", "b'_'", "' '", "''", "'ab'", "'\\xe9'", "b'\\xff'", "Text('.')", "bytearray(b':')", "'\\u0100'", "'\\x00'", "{wrong}"),
		"hexgroup": choice("{small}", "1", "2", "-2", "-3", "0", "100", "2**31-1", "-2**31", "2**31", "2**70", "{wrong}"),
		"iterable": choice("[{bytes}, {bytes}]", "({babs}, {babs}, {babs})", "{bytes}", "[]", "iter([{babs}, {bytes}])", "[{any}, {bytes}]", "[{bytes}, {any}]", "(c for c in [{babs}])", "Sequence({babs}, {bytes})", "Sequence(1)", "[memoryview(b'm'), bytearray(b'n')]", "{wrong}"),
		"table":    choice("None", "bytes(range(256))", "bytes(256)", "b'ab'", "bytes(range(255, -1, -1))", "bytearray(range(256))", "bytes.maketrans(b'ab', b'xy')", "{wrong}"),
		"typ":      choice("bytes", "bytearray", "memoryview", "(str, bytes)", "object"),
		"percent":  func(g *generator) string { return percentFormat(g, "b", false) },
		"keyed":    func(g *generator) string { return percentFormat(g, "b", true) },
		"template": choice("'{{:>5}}'.format(x)", "'{{}} {{!r}}'.format(x, x)", "'{{0[0]}}'.format(x)"),
		"encoding": text["encoding"], "unicode": text["unicode"], "errors": text["errors"],
		"order":   choice("'little'", "'big'", "'big'", "'middle'", "{wrong}"),
		"hextext": choice("'00ff'", "'0 1'", "'00 Ff\\n7a'", "'0'", "'abc'", "'zz'", "'0g'", "''", "' '", "'\\u0660\\u0660'", "'a\\xe9'", "'12\\x00'", "'00\\u2003ff'", "b'00ff'", "b'0g'", "bytearray(b'12 34')", "memoryview(b'ab')", "Text('0a')", "{wrong}"),
		"source":  choice("{octets}", "{small}", "{any}", "[1, 2, 255]", "[0, 256]", "[-1]", "[1, 'a']", "(1, 2)", "range(5)", "iter([1, 2])", "(i for i in range(3))", "[2**70]", "[Index(3), True]", "AsBytes(b'xyz')", "AsBytes('xyz')", "AsBytes(Bytes(b'q'))", "Index(3)", "Index(-1)", "AsInt(2)", "2**63", "2**62", "-2**70", "{text}", "Sequence(1, 2)", "Sequence('a')", "[1.0]", "{{1: 2}}", "memoryview(b'abcd')[::2]"),
		"octets":  octetsValue,
		"flags":   choice("0", "1", "284", "2**40", "{wrong}"),
	}
}

// octetsValue is bytes that decoders have something to say about.
func octetsValue(g *generator) string {
	return "b'" + g.some(6, "", func() string {
		return g.pick("a", "z", "\\x00", "\\xc3\\xa9", "\\xe2\\x82\\xac", "\\xf0\\x9f\\x98\\x80", "\\xed\\xa0\\x80", "\\xed\\xb2\\x80", "\\xc0\\x80", "\\xe0\\x80\\x80", "\\xf4\\x90\\x80\\x80", "\\xf5", "\\x80", "\\xbf", "\\xc3", "\\xe2\\x82", "\\xf0\\x9f", "\\xff", "\\xfe", "\\xff\\xfe", "\\xfe\\xff", "\\xef\\xbb\\xbf", "\\x00\\xd8", "\\xd8\\x00", "\\x00\\xdc", "\\xdc\\x00", "\\x81", "\\x8d", "\\x9f", "\\x00\\x00\\x11\\x00", "\\x00\\x00\\xfe\\xff", "\\xff\\xfe\\x00\\x00", "\\x3d\\xd8\\x00\\xde", "\\x41\\x00", "\\x00\\x41", "\\x41\\x00\\x00\\x00", "+", "-", "+AGE-", "\\\\", "\\\\u00e9", "\\\\x4")
	}) + "'"
}

func bytesSpec() *spec {
	return &spec{
		name:    "bytes",
		value:   choice("b''", "{octets}", "{babs}", "{constant}", "{constant}", "{constant}", "Bytes({constant})"),
		methods: bytesMethods,
		statics: []string{"fromhex(string:hextext, /)", "maketrans(frm:babs, to:babs, /)", "maketrans(frm:needle, to:needle, /)", "bytes(source:source?, encoding:encoding?, errors:errors?)", "bytes(source:source)"},
		forms:   bytesForms,
		pools:   merge(bytesPools(), map[string]pool{"constant": constantBytes}),
	}
}

// constantBytes is a bytes literal, where bytes also gives bytearrays and views.
func constantBytes(g *generator) string {
	for {
		if text := bytesValue(g); text[0] == 'b' && text[1] == '\'' {
			return text
		}
	}
}

func bytearraySpec() *spec {
	return &spec{
		name:    "bytearray",
		mutable: true,
		value:   choice("bytearray({constant})", "bytearray({constant})", "bytearray({babs})", "Array({constant})"),
		methods: append([]string{
			"append(item:byte, /)", "clear()", "copy()", "extend(iterable_of_ints:source, /)", "insert(index:index, item:byte, /)", "pop(index:index?, /)", "remove(value:byte, /)", "reverse()", "resize(size:small, /)", "__alloc__()",
			"__setitem__(key:index, value:byte, /)", "__delitem__(key:index, /)", "__iadd__(value:bytes, /)", "__imul__(value:small, /)",
		}, bytesMethods...),
		statics: []string{"fromhex(string:hextext, /)", "maketrans(frm:babs, to:babs, /)", "bytearray(source:source?, encoding:encoding?, errors:errors?)", "bytearray(source:source)"},
		forms: append([]string{
			"x.__setitem__(slice({index}, {index}, {index}), {source})", "x.__setitem__(slice({index}, {index}), {source})", "x.__setitem__({any}, {byte})", "x.__delitem__(slice({index}, {index}, {index}))", "x.__delitem__({any})",
			"x.extend(x)", "x.__iadd__(x)", "x.__imul__({any})", "x.__iadd__({any})", "x.__setitem__(slice(None), x)", "x.__setitem__(slice(1, 1), x)", "(m := memoryview(x), x.append(1))", "(m := memoryview(x), x.clear())", "(m := memoryview(x), x.pop())", "(m := memoryview(x), x.__delitem__(0))", "(m := memoryview(x), x.resize(100))", "(m := memoryview(x), x.__setitem__(0, 65))", "(m := memoryview(x), x.__setitem__(slice(0, 1), b'Z'))", "(m := memoryview(x), x.__setitem__(slice(0, 1), b'ZZ'))",
			"memoryview(x).__setitem__({index}, {byte})", "memoryview(x).__setitem__(slice({index}, {index}), {bytes})", "x.extend({source})", "x.__init__({bytes})", "bytearray.append({any}, 1)", "x.insert({index}, {any})", "x.pop({any})", "x.append({any})",
		}, bytesForms...),
		pools: merge(bytesPools(), map[string]pool{"constant": constantBytes}),
	}
}

func memoryviewSpec() *spec {
	return &spec{
		name:    "memoryview",
		mutable: true,
		value: choice("memoryview({constant})", "memoryview(bytearray({constant}))", "memoryview(bytearray(range(48)))", "memoryview(bytearray(range(48))).cast({castformat})", "memoryview(bytes(range(24))).cast({castformat})", "memoryview(bytearray(range(24))).cast('B', {castshape})", "memoryview(bytearray(range(48))).cast({castformat}, {castshape})",
			"memoryview(bytearray(range(20)))[{slice}]", "memoryview(bytearray(range(96))).cast({castformat})[{slice}]", "memoryview(bytearray(range(8))).toreadonly()", "released()"),
		methods: []string{
			"tobytes(order:orderarg?)", "tolist()", "hex(sep:hexsep?, bytes_per_sep:small?)", "cast(format:castformat)", "cast(format:castformat, shape:castshape)", "release()", "toreadonly()", "count(value:item, /)", "index(value:item, start:index?, stop:index?, /)",
			"__getitem__(key:key, /)", "__setitem__(key:key, value:item, /)", "__enter__()", "__exit__()", "__len__()", "__delitem__(key:key, /)",
		},
		statics: []string{"memoryview(object:source)"},
		forms: []string{
			"x[{index}]", "x[{slice}]", "x[{key}]", "x[{any}]", "x.__setitem__({key}, {item})", "x.__setitem__(slice({index}, {index}), {source})", "x.__setitem__(slice({index}, {index}, {index}), {source})", "x.__setitem__({index}, {item})", "x.__setitem__(slice(None), x)", "x.__setitem__(slice(None), bytes(len(x)))",
			"x == {bytes}", "x == {any}", "x != {bytes}", "x < {bytes}", "x == memoryview({source})", "x == x.tobytes()", "x == x.cast({castformat})", "x == memoryview(bytes(range(48))).cast({castformat})",
			"len(x)", "hash(x)", "bool(x)", "iter(x)", "list(x)", "list(reversed(x))", "bytes(x)", "bytearray(x)", "memoryview(x)", "str(x)", "sum(x)", "max(x)", "sorted(x)", "{item} in x", "{any} in x", "int(x)", "float(x)", "complex(x)", "ord(x)", "format(x, {spec})",
			"x.obj", "x.nbytes", "x.readonly", "x.itemsize", "x.format", "x.ndim", "x.shape", "x.strides", "x.suboffsets", "x.c_contiguous", "x.f_contiguous", "x.contiguous", "x.nope", "setattr(x, 'format', 'B')", "getattr(x, {attr})", "x + {any}", "x * 2", "-x", "x()", "x < x", "x & {any}", "{any} + x", "b'' + x", "b'-'.join([x, x])", "b'%b' % x", "b'abc'.find(x)", "x in b'abc'",
			"(x.release(), x.tolist())", "(x.release(), repr(x)[:9])", "(x.release(), len(x))", "(x.release(), x.release())", "x.__enter__().__exit__(None, None, None)", "(x.__exit__(), x.nbytes)", "x.cast('B').cast({castformat})", "x.cast('B').cast({castformat}, {castshape})", "x.cast({castformat}).cast('B')", "x.cast({any})", "x[::2].cast('B')", "x[::-1].tobytes()", "x[::2] == x[::2].tobytes()", "x[1:][::2].tolist()", "x[::-2].hex()", "x.hex({hexsep}, {small})", "x.tobytes({orderarg})", "x.tobytes(order={orderarg})", "x.toreadonly().__setitem__(0, 1)",
			"x.__buffer__({flags}).tobytes()", "x.__repr__()[:9]", "x.__eq__({any})", "x.__lt__({any})", "x.__len__(1)", "x.__hash__()", "type(x)({any})", "isinstance(x, {typ})", "memoryview.__new__({wrong}, b'')", "type('M', (memoryview,), {{}})", "x.count({any})", "x.index({any})", "x.index({item}, {index}, {index})", "int.from_bytes(x, 'big')", "x.__sizeof__() > 0", "x.__iter__()", "x.__getitem__({any})", "memoryview[int]", "x.__class_getitem__(int)", "x.__setitem__((0, 0), 7)", "x[0, 0]", "x[1, 1]", "x[0, 0, 0]", "x[()]", "x[...]", "x[:, 0]", "x[0:1, 0:1]", "x.__setitem__((), 7)", "x.__setitem__(..., 7)",
			"(x.cast('B'), x.release())", "bytes(x[1:3])", "[x[i] for i in range(len(x))]", "x.tolist() == list(x)", "hash(x) == hash(x.tobytes())",
		},
		pools: merge(bytesPools(), map[string]pool{
			"constant":   constantBytes,
			"castformat": choice("'B'", "'b'", "'c'", "'h'", "'H'", "'i'", "'I'", "'l'", "'L'", "'q'", "'Q'", "'f'", "'d'", "'?'", "'n'", "'N'", "'P'", "'e'", "'@i'", "'@B'", "'<i'", "'x'", "''", "'ii'", "'s'", "'\\xe9'", "{wrong}"),
			"castshape":  choice("[2, 3]", "[2, 3, 4]", "(4, 6)", "[24]", "[6]", "(48,)", "[12]", "[]", "()", "[1]", "[0]", "[-1]", "[2, 'a']", "[1] * 65", "[2**62, 4]", "(3, 8, 2)", "[2, 0]", "[True, 24]", "[4.0]", "{wrong}"),
			"key":        choice("{index}", "{index}", "({small}, {small})", "({small},)", "()", "...", "slice({index}, {index})", "slice(None, None, {small})", "(slice(None), 0)", "({small}, {small}, {small})", "(0, 'a')", "{wrong}"),
			"item":       choice("{byte}", "{small}", "{number}", "b'a'", "1.5", "b'ab'", "True", "float('nan')", "{wrong}"),
			"orderarg":   choice("None", "'C'", "'F'", "'A'", "'x'", "''", "'CC'", "{wrong}"),
		}),
	}
}
