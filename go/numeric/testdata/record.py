"""Record what CPython 3.14 does with numbers, as one JSON case a line.

Run under the reference interpreter with PYTHONHASHSEED=0 in this directory; it
rewrites the .jsonl files beside it. A case is [operation, arguments, result].
Values: {"f": hex} float, {"c": [hex, hex]} complex, {"i": decimal} int, {"y": hex}
bytes, {"e": text} exception; str, bool, null and lists stand for themselves. The
arguments are drawn at random from a fixed seed, with many edge values.
"""

import json
import math
import operator
import random
import struct

rand = random.Random(20251007)
INF, NAN = math.inf, math.nan

EDGE_FLOATS = [
    0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 0.3, 2.675, 3.0, 7.0, -7.0, 100.0, 1e5, 99999.5, 999999.5,
    1e15, 9999999999999998.0, 1e16, 1e22, 1e23, 1e100, 1e300, 1e-4, 1e-5, 9.999e-5, 1e-300, 5e-324,
    2.2250738585072014e-308, 1.7976931348623157e308, INF, -INF, NAN, 2.0**53, 2.0**63, -2.0**63, 2.0**64,
]
EDGE_INTS = [
    0, 1, -1, 7, -7, 127, 128, -128, -129, 255, 256, 10**18, 10**19, 2**53, 2**53 + 1, 2**61 - 1, 2**61 - 2,
    -(2**61 - 1), 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, -(2**64), 10**308, 2**1023, 2**1024, -(10**400),
]


def encode(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"i": str(value)}
    if isinstance(value, float):
        return {"f": value.hex()}
    if isinstance(value, complex):
        return {"c": [value.real.hex(), value.imag.hex()]}
    if isinstance(value, bytes):
        return {"y": value.hex()}
    return [encode(item) for item in value]


def some_float():
    kind = rand.random()
    if kind < 0.4:
        return rand.choice(EDGE_FLOATS)
    if kind < 0.55:
        return struct.unpack("<d", struct.pack("<Q", rand.getrandbits(64)))[0]
    if kind < 0.7:
        return rand.uniform(-10, 10)
    if kind < 0.8:
        return round(rand.uniform(-1000, 1000), rand.randrange(6))
    if kind < 0.9:
        return math.ldexp(rand.choice([1, -1, 3]), rand.randrange(-1074, 1020))
    return rand.randrange(-2000, 2000) / 8


def some_int(bits=300):
    kind = rand.random()
    if kind < 0.4:
        return rand.choice(EDGE_INTS)
    if kind < 0.7:
        return rand.randrange(-(10 ** rand.randrange(1, 20)), 10 ** rand.randrange(1, 20))
    return rand.choice([1, -1]) * rand.getrandbits(rand.randrange(1, bits))


def small_float():
    return rand.choice([rand.uniform(-1, 1), rand.uniform(-10, 10), rand.uniform(-700, 700), rand.choice(EDGE_FLOATS)])


def some_complex():
    return complex(some_float(), some_float())


def small_complex():
    return complex(rand.uniform(-3, 3), rand.uniform(-3, 3))


def digits(lengths):
    return "".join(rand.choice("0123456789") for _ in range(rand.choice(lengths)))


def damage(text, chance, chars):
    if rand.random() < chance:
        at = rand.randrange(len(text) + 1)
        text = text[:at] + rand.choice(chars) + text[at:]
    return text


def float_text():
    text = rand.choice(["", "+", "-"]) + digits([0, 1, 2, 17, 25])
    if rand.random() < 0.6:
        text += "." + digits([0, 1, 5, 17, 30])
    if rand.random() < 0.5:
        text += rand.choice("eE") + rand.choice(["", "+", "-"]) + str(rand.choice([0, 1, 20, 300, 308, 309, 324, 400]))
    if rand.random() < 0.1:
        text = rand.choice(["inf", "nan", "-Infinity", "infin", "+nan", "INF", "\u0663.\u0665", "1_0", "1__0"])
    return rand.choice(["", " ", "\u2003"]) + damage(text, 0.2, "_. +-exj_")


def complex_text():
    text = float_text()
    if rand.random() < 0.7:
        text += rand.choice("+-") + float_text().strip().lstrip("+-")
    if rand.random() < 0.8:
        text += rand.choice("jJ")
    return "(" + text + ")" if rand.random() < 0.2 else text


def int_text():
    base = rand.choice([0, 2, 3, 8, 10, 10, 16, 36])
    alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"[: base or 10]
    text = "".join(rand.choice(alphabet) for _ in range(rand.choice([1, 2, 5, 18, 19, 40, 90])))
    if rand.random() < 0.3:
        text = rand.choice(["0x", "0b", "0o", "0X_", "0", "00"]) + text
    return rand.choice(["", "+", "-", " "]) + damage(text, 0.3, "_zZ -+_9"), base


def hex_text():
    text = rand.choice(["", "0x", "-0X", "+"]) + "".join(rand.choice("0123456789abcdefF") for _ in range(rand.choice([0, 1, 14, 20])))
    if rand.random() < 0.6:
        text += "." + "".join(rand.choice("00018f9aF") for _ in range(rand.choice([0, 1, 13, 14, 30])))
    if rand.random() < 0.7:
        text += rand.choice("pP") + rand.choice(["", "+", "-"]) + str(rand.choice([0, 1, 1022, 1023, 1024, 1074, 1075, 3000]))
    return damage(text, 0.1, "px. _g")


def format_spec():
    text = ""
    if rand.random() < 0.3:
        text += rand.choice(["", "*", "0", "\u00e9", "\U0001f600", "<"]) + rand.choice("<>^=")
    text += "".join(part for part in [rand.choice("+- "), "z", "#", "0"] if rand.random() < 0.2)
    if rand.random() < 0.5:
        text += str(rand.choice([1, 5, 8, 10, 17, 25]))
    if rand.random() < 0.3:
        text += rand.choice(",_")
    if rand.random() < 0.4:
        text += "." + str(rand.choice(["", 0, 1, 2, 3, 6, 10, 17, 40])) + rand.choice(["", "", ",", "_"])
    if rand.random() < 0.85:
        text += rand.choice("bcdeEfFgGnosxX%")
    return damage(text, 0.05, "q ,_.\u00e9\0")


def percent_spec(conversions):
    flags = "".join(flag for flag in "-+ #0" if rand.random() < 0.3)
    return "%" + flags + rand.choice(["", "5", "10", "20"]) + rand.choice(["", ".0", ".3", ".10", ".17"]) + rand.choice(conversions)


def some_floats():
    values = [rand.uniform(-1, 1) * 10.0 ** rand.randrange(-20, 20) for _ in range(rand.randrange(8))]
    if rand.random() < 0.3:
        values += [rand.choice(EDGE_FLOATS)]
    if rand.random() < 0.5:
        values += [-value for value in values] + [1e-17]
    rand.shuffle(values)
    return values


files = {}


def record(area, operation, count, arguments, function):
    """Append cases of an operation; arguments is a function or a list of tuples."""
    cases = files.setdefault(area, [])
    for drawn in arguments if isinstance(arguments, list) else (arguments() for _ in range(count)):
        try:
            result = encode(function(*drawn))
        except Exception as error:
            result = {"e": f"{type(error).__name__}: {error}"}
        cases.append(json.dumps([operation, encode(list(drawn)), result]))


def one(draw):
    return lambda: (draw(),)


def two(first, second):
    return lambda: (first(), second())


def order(i, o):
    return "little" if o else "big"


def record_text():
    record("text", "float_repr", 60, one(some_float), repr)
    record("text", "complex_repr", 60, one(some_complex), repr)
    record("text", "float_hex", 40, one(some_float), float.hex)
    record("text", "float_fromhex", 60, one(hex_text), float.fromhex)
    record("text", "float_parse", 80, one(float_text), float)
    record("text", "complex_parse", 80, one(complex_text), complex)
    record("text", "int_parse", 80, int_text, int)
    record("text", "int_parse", 0, [("1" * 4300, 10), ("1" * 4301, 10), ("0" * 4301, 10), ("9" * 4301 + "z", 10), ("f" * 5000, 16), ("1", 1), ("1", 37)], lambda s, b: int(s, b) % 2**64)
    record("text", "int_repr", 30, one(some_int), repr)
    record("text", "int_repr", 0, [(10**4299,)], repr)
    for name, function in {"bin": bin, "oct": oct, "hex": hex}.items():
        record("text", name, 15, one(some_int), function)


def record_arith():
    for name, function in {"int_floordiv": operator.floordiv, "int_mod": operator.mod, "int_divmod": divmod, "int_truediv": operator.truediv}.items():
        record("arith", name, 50, two(some_int, some_int), function)
    for name, function in {"float_floordiv": operator.floordiv, "float_mod": operator.mod, "float_divmod": divmod}.items():
        record("arith", name, 50, two(some_float, some_float), function)
    record("arith", "int_mul", 40, two(some_int, some_int), operator.mul)
    record("arith", "int_add", 40, two(some_int, some_int), operator.add)
    record("arith", "int_sub", 40, two(some_int, some_int), operator.sub)
    record("arith", "int_pow", 40, two(lambda: rand.choice([0, 1, -1, 2, -2, 10, 255, 2**63, -(2**63), rand.getrandbits(60)]), lambda: rand.randrange(0, 30)), operator.pow)
    record("arith", "int_powmod", 60, lambda: (some_int(), some_int(60), some_int(60)), pow)
    record("arith", "int_lsh", 30, two(some_int, lambda: rand.choice([-1, 0, 1, 5, 62, 63, 64, 200])), operator.lshift)
    record("arith", "int_rsh", 30, two(some_int, lambda: rand.choice([-1, 0, 1, 5, 62, 63, 64, 200])), operator.rshift)
    record("arith", "int_bits", 20, one(some_int), lambda i: (i.bit_length(), i.bit_count()))
    record("arith", "int_to_bytes", 60, lambda: (some_int(80), rand.randrange(0, 12), rand.random() < 0.5, rand.random() < 0.5), lambda i, n, o, s: i.to_bytes(n, order(i, o), signed=s))
    record("arith", "int_from_bytes", 30, lambda: (rand.randbytes(rand.randrange(0, 12)), rand.random() < 0.5, rand.random() < 0.5), lambda b, o, s: int.from_bytes(b, order(b, o), signed=s))
    record("arith", "int_to_float", 40, one(some_int), float)
    record("arith", "float_to_int", 40, one(some_float), int)
    record("arith", "float_ratio", 40, one(some_float), float.as_integer_ratio)
    record("arith", "compare", 60, two(some_int, some_float), lambda i, f: (i < f, i == f, i > f))
    record("arith", "compare", 0, [(2**53 + 1, 2.0**53), (2**63, 2.0**63), (2**63 - 1, 2.0**63), (-(2**63), -(2.0**63)), (3, 3.5), (-3, -3.5), (10**308, 1e308), (10**400, INF), (5, NAN)], lambda i, f: (i < f, i == f, i > f))
    record("arith", "float_round", 80, two(some_float, lambda: rand.choice([0, 1, 2, 3, 5, 15, 300, 322, 323, 324, -1, -2, -15, -16, -300, -307, -308, -309])), round)
    record("arith", "int_round", 40, two(some_int, lambda: rand.randrange(-25, 2)), round)
    record("arith", "complex_mul", 50, two(some_complex, some_complex), operator.mul)
    record("arith", "complex_div", 50, two(some_complex, some_complex), operator.truediv)
    record("arith", "complex_abs", 40, one(some_complex), abs)
    record("arith", "real_div_complex", 40, two(some_float, some_complex), operator.truediv)
    record("arith", "complex_pow", 30, two(small_complex, lambda: complex(rand.randrange(-9, 9), 0)), operator.pow)
    record("arith", "complex_pow", 0, [(0j, -1 + 0j), (0j, 1j), (0j, 0j), (1e308 + 1e308j, 3 + 0j), (1e200 + 0j, 2.5 + 0j), (2 + 0j, complex(0, INF))], operator.pow)
    record("arith", "float_pow", 0, [(0.0, -1.0), (-0.0, -3.0), (10.0, 400.0), (2.0, 0.5), (9.0, 0.5), (3.0, 33.0), (INF, -1.0), (NAN, 0.0), (1.0, NAN), (-2.0, 3.0), (-2.0, 1023.0), (2.0, -1074.0), (2.0, -1075.0), (-1.0, INF), (0.5, -INF)], operator.pow)


def record_hash():
    record("hash", "hash_int", 40, one(some_int), hash)
    record("hash", "hash_float", 60, one(some_float), lambda f: hash(f) if f == f else None)
    record("hash", "hash_complex", 30, one(some_complex), lambda c: hash(c) if c == c else None)
    record("hash", "hash_tuple", 25, lambda: ([some_int() for _ in range(rand.randrange(6))],), lambda v: hash(tuple(v)))
    record("hash", "hash_frozenset", 25, lambda: (list({some_int() for _ in range(rand.randrange(6))}),), lambda v: hash(frozenset(v)))


def record_format():
    record("format", "format_int", 200, two(lambda: some_int(100), format_spec), format)
    record("format", "format_int", 0, [(n, s) for s in ["c", "_x", ",x", "021,d", "#020_b", ",_", "__", "9223372036854775808d", "9223372036854775807d", "..3f", "+c", "#c", "z", ".3", "\x7f", ".3_n", ".2147483648f"] for n in [42, -5, 0x110000, 2**70]], format)
    record("format", "format_float", 250, two(some_float, format_spec), format)
    record("format", "format_complex", 120, two(some_complex, format_spec), format)
    record("format", "format_str", 120, two(lambda: rand.choice(["", "a", "abc", "h\u00e9llo w\u00f6rld", "\U0001f600x"]), format_spec), format)
    record("format", "percent_int", 100, two(lambda: some_int(80), lambda: percent_spec("diuoxX")), lambda v, s: s % v)
    record("format", "percent_float", 120, two(some_float, lambda: percent_spec("eEfFgG")), lambda v, s: s % v)
    record("format", "percent_str", 40, two(lambda: rand.choice(["", "abc", "h\u00e9llo"]), lambda: percent_spec("s")), lambda v, s: s % v)


def record_math():
    record("math", "isqrt", 30, one(some_int), math.isqrt)
    record("math", "gcd", 30, two(some_int, some_int), math.gcd)
    record("math", "lcm", 30, two(some_int, some_int), math.lcm)
    record("math", "comb", 50, two(lambda: rand.choice([rand.randrange(-2, 80), rand.getrandbits(70)]), lambda: rand.randrange(-2, 40)), math.comb)
    record("math", "comb", 0, [(10**30, 10**29)], math.comb)
    record("math", "perm", 50, two(lambda: rand.choice([rand.randrange(-2, 80), rand.getrandbits(70)]), lambda: rand.randrange(-2, 40)), math.perm)
    record("math", "perm", 0, [(10**30, 10**29)], math.perm)
    record("math", "factorial", 0, [(n,) for n in [-1, 0, 1, 5, 20, 21, 100, 10**20]], math.factorial)
    record("math", "sum", 40, one(some_floats), lambda v: float(sum(v)))
    record("math", "fsum", 60, one(some_floats), math.fsum)
    record("math", "hypot", 60, one(some_floats), lambda v: math.hypot(*v))
    record("math", "sumprod", 30, one(lambda: [v for v in some_floats() if abs(v) < 1e100]), lambda v: float(math.sumprod(v, v[::-1])))
    for name in ["ulp", "modf", "frexp", "degrees", "radians"]:
        record("math", name, 30, one(some_float), getattr(math, name))
    for name in ["fmod", "remainder", "isclose", "nextafter"]:
        record("math", name, 60, two(some_float, some_float), getattr(math, name))
    record("math", "nextafter_steps", 40, lambda: (some_float(), some_float(), rand.choice([0, 1, 2, 1000, 2**62, 2**64 - 1])), lambda x, y, n: math.nextafter(x, y, steps=n))
    record("math", "fma", 50, lambda: (some_float(), some_float(), some_float()), math.fma)
    record("math", "ldexp", 40, two(some_float, lambda: rand.choice([0, 1, -1, 1000, -1000, -1074, 2200, -2200, 10**30, -(10**30)])), math.ldexp)
    for name in ["log", "log2", "log10"]:
        record("math", name + "_int", 20, one(lambda: some_int(3000)), getattr(math, name))


ELEMENTARY = "acos acosh asin asinh atan atanh cbrt cos cosh erf erfc exp exp2 expm1 gamma lgamma log log10 log1p log2 sin sinh sqrt tan tanh"


def record_elem():
    domain = [(x,) for x in [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, -1.5, 800.0, -800.0, 1e308, INF, -INF, NAN, 5e-324, 1e-310, -1e18]]
    for name in ELEMENTARY.split():
        record("elem", name, 0, domain, getattr(math, name))
        record("elem", name, 60, one(small_float), getattr(math, name))
    record("elem", "pow", 80, two(lambda: abs(small_float()), lambda: rand.uniform(-9, 9)), math.pow)
    record("elem", "pow", 80, two(some_float, some_float), math.pow)
    record("elem", "atan2", 80, two(some_float, some_float), math.atan2)


for area in [record_text, record_arith, record_hash, record_format, record_math, record_elem]:
    area()
for area, cases in files.items():
    with open(area + ".jsonl", "w", encoding="ascii") as out:
        out.write("\n".join(cases) + "\n")
