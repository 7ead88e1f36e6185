package main

// This file describes int, bool, float and complex.

import "fmt"

// numberForms are the operators and functions that every number takes.
var numberForms = []string{
	"x + {any}", "x - {any}", "x * {small}", "x * {float}", "x / {any}", "x // {any}", "x % {any}", "divmod(x, {any})",
	"x + {number}", "x - {number}", "x * {number}", "x / {number}", "x // {number}", "x % {number}", "divmod(x, {number})",
	"{any} + x", "{any} - x", "{float} * x", "{any} / x", "{any} // x", "{float} % x", "divmod({any}, x)",
	"{number} + x", "{number} - x", "{number} * x", "{number} / x", "{number} // x", "{int} % x", "divmod({number}, x)",
	"x ** {small}", "x ** {exponent}", "{small} ** {exponent}", "pow(x, {exponent})", "pow({float}, x % 30 if type(x) is int else x)", "pow(x, {small}, {any})", "pow(x, {any}, {modulus})",
	"x == {any}", "x != {number}", "x < {any}", "x <= {number}", "x > {number}", "x >= {any}", "x == {number}", "x < {number}", "{number} < x", "{number} == x",
	"x and {any}", "x or {any}", "not x", "-x", "+x", "~x", "abs(x)", "x << {small}", "x >> {small}", "x & {any}", "x | {any}", "x ^ {any}", "x @ {any}",
	"x == x and hash(x)", "repr(x)", "str(x)", "ascii(x)", "bool(x)", "int(x)", "float(x)", "complex(x)", "complex(x, {number})", "complex({number}, x)", "bytes(x % 1000 if isinstance(x, int) else x)",
	"round(x)", "round(x, {ndigits})", "round(x, {notbig})", "round(number=x, ndigits={ndigits})", "format(x, {spec})", "format(x, {spec})", "format(x, {spec})", "f'{{x}}'",
	"format(x, {numberspec})", "format(x, {numberspec})", "format(x, {numberspec})", "format(x, {any})",
	"{percent} % x", "{percent} % (x,)", "{percent} % ({small}, x)", "{percent} % ({small}, {small}, x)", "{bpercent} % x", "{bpercent} % ({small}, x)",
	"'{{:{{}}}}'.format(x, {spec})", "'{{0!r:{{1}}}}'.format(x, {spec})",
	"len(x)", "x[{any}]", "x()", "iter(x)", "x in {wrong}", "{wrong} in x", "bin(x)", "oct(x)", "hex(x)", "chr(x)", "range(x)", "[1, 2, 3][x]", "'abc' * (x if abs(x) < 50 or abs(x) > 2**62 else 1)",
	"sum([x, {number}, {number}])", "sum([{float}, x, {float}, {float}], {number})", "max(x, {number})", "min([x, {number}, {any}])", "sorted([x, {number}, {number}])", "any([x])",
	"type(x)({any})", "type(x)()", "isinstance(x, {numbertype})", "issubclass(type(x), {numbertype})", "{numbertype}.__new__({numbertype}, x)", "{numbertype}.__new__({wrong}, x)", "{numbertype}.__new__()",
	"getattr(x, {attr})", "setattr(x, {attr}, 1)", "x.nope", "x.real", "x.imag", "hash(x) == hash({number})", "{{x: 1}}.get({number})", "x is {number}",
	"type(x).{dunder}(x, {any})", "x.{dunder}({number})", "x.{dunder}({any})", "x.{udunder}()", "type(x).{udunder}({any})", "x.{dunder}()", "x.{udunder}(1)", "int.{dunder}(x, {number})", "float.{dunder}(x, {number})", "complex.{dunder}(x, {number})",
	"x.__eq__({number})", "x.__lt__({any})", "x.__format__({any})", "x.__format__({spec})", "x.__round__({ndigits})", "x.__getattribute__({attr})", "type(x).__name__", "x.__pow__({small}, {any})", "x.__rpow__({small}, {small})",
}

func numberPools() map[string]pool {
	return map[string]pool{
		"exponent": choice("{small}", "{small}", "{float}", "{complex}", "0.5", "-1", "100", "2.0", "1/3", "True", "None", "'a'", "Broken()", "Reflected()", "Index(2)", "-0.0", "1e300"),
		// Not None: a power of two big ints would take hours.
		"modulus":     choice("{int}", "{float}", "'a'", "b'a'", "[]", "1j", "True", "object()", "Broken()", "Reflected()", "NotImplemented", "Index(3)", "Plain"),
		"ndigits":     choice("{small}", "{small}", "0", "1", "2", "-1", "-2", "17", "30", "-30", "308", "-308", "400", "-400", "None", "2**31", "2**70", "True", "Index(2)", "1.0", "{notbig}"),
		"notbig":      choice("None", "1.5", "object()", "'a'", "b'a'", "{{}}", "Plain", "Broken()", "1j", "(1,)"),
		"numbertype":  choice("int", "bool", "float", "complex", "(int, float)", "Whole", "Real", "Cplx", "str"),
		"dunder":      choice("__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__", "__divmod__", "__rdivmod__", "__and__", "__rand__", "__or__", "__ror__", "__xor__", "__rxor__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"),
		"udunder":     choice("__neg__", "__pos__", "__abs__", "__bool__", "__int__", "__float__", "__complex__", "__index__", "__invert__", "__repr__", "__str__", "__trunc__", "__floor__", "__ceil__", "__round__", "__len__"),
		"percent":     func(g *generator) string { return percentFormat(g, "", false) },
		"bpercent":    func(g *generator) string { return percentFormat(g, "b", false) },
		"numberspec":  func(g *generator) string { return quote(numberSpec(g)) },
		"number text": numberText,
		"base":        choice("10", "0", "2", "16", "36", "8", "37", "1", "-1", "2**70", "True", "Index(16)", "Whole(8)", "{wrong}", "3", "7", "32"),
		"hextext":     hexText,
		"order":       choice("'little'", "'big'", "'big'", "Text('big')", "'middle'", "''", "{wrong}"),
		"length":      choice("{small}", "0", "1", "2", "4", "8", "9", "16", "20", "200", "-1", "2**63", "Index(4)", "{wrong}"),
		"octets":      choice("{bytes}", "b'\\xff\\xfe'", "b'\\x80'", "b''", "[1, 255]", "[256]", "(0, 7)", "range(4)", "bytearray(b'\\x01\\x80')", "AsBytes(b'\\x01\\x02')", "AsBytes(5)", "'abc'", "[1, 'a']", "{wrong}"),
		"convertible": choice("{number text}", "{number text}", "{number text}", "{number}", "{float}", "{any}", "AsFloat({float})", "AsInt({int})", "Index({int})", "AsComplex({complex})", "AsFloat(1)", "AsFloat('a')", "AsComplex(1)", "AsInt('a')", "AsInt(1.0)", "AsFloat(Real(1.5))", "AsInt(True)", "Index(Whole(3))"),
	}
}

// numberSpec is a format specification that numbers mostly accept.
func numberSpec(g *generator) string {
	out := ""
	if g.oneIn(3) {
		out = g.pick("", "*", "0", "\\u00e9") + g.pick("<", ">", "^", "=")
	}
	if g.oneIn(3) {
		out += g.pick("+", "-", " ")
	}
	if g.oneIn(8) {
		out += "z"
	}
	if g.oneIn(5) {
		out += "#"
	}
	if g.oneIn(4) {
		out += "0"
	}
	if g.oneIn(2) {
		out += fmt.Sprint(1 + g.IntN(25))
	}
	if g.oneIn(3) {
		out += g.pick(",", "_")
	}
	if g.oneIn(2) {
		out += fmt.Sprintf(".%d", g.IntN(20)) + g.pick("", "", "", "", ",", "_")
	}
	return out + g.pick("", "f", "e", "g", "E", "G", "F", "%", "n", "d", "x", "b", "o", "X", "c", "f", "g")
}

// numberText is a text that is, or nearly is, a number.
func numberText(g *generator) string {
	digits := func() string {
		n := 1 + g.IntN(6)
		out := ""
		for range n {
			out += g.pick("0", "1", "2", "5", "9", "7", "0", "f", "_", "\\u0663", "\\U0001d7d8", "a", "z", "\\u00b2")
			if g.oneIn(2) {
				out = out[:len(out)-1] + "3"
			}
		}
		return out
	}
	plain := func() string { return fmt.Sprint(g.IntN(100000)) }
	part := func() string {
		switch g.IntN(10) {
		case 0:
			return digits()
		case 1:
			return g.pick("inf", "nan", "Infinity", "-inf", "+nan", "iNf", "infinit", "NaN", "nan(1)", "1_000", "1__0", "_1", "1_")
		case 2:
			return plain() + "e" + g.pick("", "+", "-") + fmt.Sprint(g.IntN(400))
		case 3:
			return g.pick("0x1f", "0b101", "0o17", "0X_f", "0b2", "0o", "00", "007", "0_0", "0x", "0xG", "-0x10", "+0b1")
		case 4:
			return g.pick(".5", "5.", ".", "1.5.2", "1e", "e5", "1e5.5", "1_0.0_1e1_0", "1._5", "1_.5", "1e_5", "1e400", "-1e400", "1e-400", "5e-324", "2e-324", "0.1e1")
		default:
			return g.pick("", "-", "+", "--") + plain() + g.pick("", "", ".5", ".25", "e3")
		}
	}
	text := part()
	switch g.IntN(6) {
	case 0:
		text += g.pick("j", "J", "+1j", "-2.5J", "+j", "-infj", "+nanj", "i", "+1", "j+1", "jj", "+-1j")
	case 1:
		text = g.pick(" ", "\\t", "\\n", "\\u3000", "\\xa0", "(", "\\x00", "\\ud800", "- ") + text + g.pick(" ", "\\n", ")", "x", "\\x00", " )", "\\u2003")
	}
	switch g.IntN(10) {
	case 0:
		return "b'" + asciiOnly(text) + "'"
	case 1:
		return "bytearray(b'" + asciiOnly(text) + "')"
	case 2:
		return "Text('" + text + "')"
	case 3:
		return g.pick("'1' * 4300", "'1' * 4301", "'9' * 5000", "'0' * 5000", "'a' * 300", "'0x' + 'f' * 5000", "b'1' * 4301", "'-' + '1' * 4301", "' ' + '1_' * 4300 + '1'", "''", "b''", "memoryview(b'12')", "'1' * 400", "'0.' + '1' * 900", "'1' * 310 + '.0'")
	}
	return "'" + text + "'"
}

// asciiOnly cuts a literal's text before its first \u or \U escape.
func asciiOnly(text string) string {
	for i := 0; i+1 < len(text); i++ {
		if text[i] == '\\' && (text[i+1] == 'u' || text[i+1] == 'U') {
			return text[:i]
		}
	}
	return text
}

func hexText(g *generator) string {
	switch g.IntN(6) {
	case 0:
		return g.pick("'0x1p1024'", "'0x1.fffffffffffffp1023'", "'0x1.fffffffffffff8p1023'", "'0x1.fffffffffffff7p1023'", "'0x0.8p-1074'", "'0x0.8000001p-1074'", "'0x1p-1075'", "'0x1p-1076'", "'nan'", "'-inf'", "'infinity'", "''", "'0x'", "'0x.p1'",
			"'0x1p'", "'1.8'", "'0xap+3 '", "' -0x.8p0'", "'0x1p99999999999999999999'", "'0x1p-99999999999999999999'", "'0x0p99999999999999999999'", "'1p1x'", "'0x1_0'", "'\\u0661'", "'0x1.00000000000008p0'", "'0x1.000000000000080001p0'", "'0x1.00000000000018p0'", "Text('0x1')")
	case 1:
		return g.from("wrong")
	}
	return fmt.Sprintf("'%s0x%x.%xp%d'", g.sign(), g.Uint64()>>g.IntN(64), g.Uint64()>>g.IntN(64), g.IntN(2400)-1200)
}

func intSpec() *spec {
	return &spec{
		name:  "int",
		value: choice("{int}", "{int}", "{int}", "{int}", "Whole({int})"),
		methods: []string{
			"as_integer_ratio()", "bit_count()", "bit_length()", "conjugate()", "is_integer()",
			"to_bytes(length:length?, byteorder:order?, *, signed:bool?)", "to_bytes(length:length, byteorder:order)",
			"__round__(ndigits:ndigits?, /)", "__format__(format_spec:numberspec, /)", "__floor__()", "__ceil__()", "__trunc__()",
		},
		statics: []string{
			"int(x:convertible?, /, base:base?)", "int(x:convertible, /)", "int(x:number text, /, base:base)", "from_bytes(bytes:octets, byteorder:order?, *, signed:bool?)", "from_bytes(bytes:octets, byteorder:order)",
		},
		forms: append([]string{
			"x << {shift}", "x >> {shift}", "x & {int}", "x | {int}", "x ^ {int}", "pow(x, {power}, {int})", "pow(x, {int}, {int})", "pow(base=x, exp={small}, mod={int})",
			"int.from_bytes(x.to_bytes(200, 'big', signed=True), 'big', signed=True)", "int(str(x))", "int(hex(x), 16)", "x // {int}", "x % {int}", "divmod(x, {int})", "x * {int}", "x / {int}", "float(x)",
			"x.numerator", "x.denominator", "x == float(x)", "x < float(x)", "hash(x) == hash(float(x))", "{{x: 1}} == {{float(x): 1}}", "str(x ** 20)", "(x ** 10) // (x ** 3 + 1)", "x.to_bytes({length}, signed=True)", "x << 10**20", "x >> 10**20", "x << {any}", "{any} << x % 100", "{int} >> x",
		}, numberForms...),
		pools: merge(numberPools(), map[string]pool{
			"shift": choice("{small}", "0", "1", "31", "63", "64", "65", "1000", "-1", "True", "2**64", "-2**64", "{wrong}"),
			"power": choice("{small}", "{int}", "-1", "0", "2**70", "-2**70"),
		}),
	}
}

func boolSpec() *spec {
	s := intSpec()
	s.name = "bool"
	s.value = choice("True", "False")
	s.statics = []string{"bool(object:any?, /)", "bool(object:bool, /)", "from_bytes(bytes:octets, byteorder:order?, *, signed:bool?)"}
	s.forms = append([]string{"x & {bool}", "x | {bool}", "x ^ {bool}", "{bool} & x", "x & {int}", "{int} | x", "x ^ {number}", "~x", "bool({wrong})", "x.__and__({any})", "x.__rxor__({any})", "x.__or__({bool})", "bool.__new__(bool, {any})", "bool.__new__(int, {any})", "int.__new__(bool, {any})", "x.__repr__()", "int.__repr__(x)", "int(x)", "type('B', (bool,), {{}})"}, s.forms...)
	return s
}

func floatSpec() *spec {
	return &spec{
		name:  "float",
		value: choice("{float}", "{float}", "{float}", "{float}", "Real({float})"),
		methods: []string{
			"as_integer_ratio()", "conjugate()", "hex()", "is_integer()", "__round__(ndigits:ndigits?, /)", "__format__(format_spec:numberspec, /)", "__trunc__()", "__floor__()", "__ceil__()",
		},
		statics: []string{"float(x:convertible?, /)", "float(x:convertible, /)", "fromhex(string:hextext, /)", "fromhex(string:hextext, /)", "from_number(number:convertible, /)", "__getformat__(typestr:formatkind, /)"},
		forms: append([]string{
			"float.fromhex(x.hex())", "float(repr(x))", "x == {int}", "x < {int}", "x >= {int}", "x // {float}", "x % {float}", "divmod(x, {float})", "x ** {float}", "x + {float}", "x * {float}", "x / {float}", "x - {float}", "float('%.17g' % x)", "repr(x * 10.0 ** {small})",
			"'%.{places}f' % x", "'%.{places}e' % x", "'%.{places}g' % x", "'%#.{places}g' % x", "format(x, '.{places}%')", "format(x, '.{places}n')", "round(x, {ndigits})",
		}, numberForms...),
		pools: merge(numberPools(), map[string]pool{
			"formatkind": choice("'double'", "'float'", "'x'", "{wrong}"),
			"places":     func(g *generator) string { return fmt.Sprint(g.IntN(25)) },
		}),
	}
}

func complexSpec() *spec {
	return &spec{
		name:    "complex",
		value:   choice("{complex}", "{complex}", "{complex}", "Cplx({complex})"),
		methods: []string{"conjugate()", "__complex__()", "__format__(format_spec:numberspec, /)"},
		statics: []string{"complex(real:convertible?, imag:number?)", "complex(real:convertible)", "complex(real:convertible, imag:convertible)", "from_number(number:convertible, /)"},
		forms: append([]string{
			"complex(repr(x))", "x * {complex}", "x / {complex}", "x ** {complex}", "x ** {float}", "x + {complex}", "x - {complex}", "x * {float}", "x / {float}", "{float} * x", "{float} / x", "{float} - x", "x - {float}", "x == {complex}", "x ** {small}", "sum([x, {complex}, {float}, {int}])",
		}, numberForms...),
		pools: numberPools(),
	}
}

// merge adds more to pools.
func merge(pools, more map[string]pool) map[string]pool {
	for name, p := range more {
		pools[name] = p
	}
	return pools
}
