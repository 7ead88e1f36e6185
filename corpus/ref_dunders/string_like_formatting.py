#: about: percent, format and f-strings with objects that format themselves
#: kind: language
#: stdout:
#| <1|> <1|x> str1    repr1 <1.a.b|> ('item', 'k') ('item', 5) ('item', 'a b') <1|spec> <1|> 1 <1|> 1 {<1|>} <1|in> 7 <1|12>
#| str1 repr1 repr1  2.500000 2.5 2.500000e+00 '\x05'  str1|repr1   | str1 str1 3 %% str1 [1]     1|2    |00003|+4 ab    1 5
#| <1|> <1|<1|>> <1.a|z> ('item', 'k') **repr1** o.v=1 o=str1 <1|> <1|q> <1|> str1<1|>
#| IndexError: Replacement index 0 out of range for positional args tuple
#| IndexError: Replacement index 1 out of range for positional args tuple
#| KeyError: 'a'
#| ValueError: Single '{' encountered in format string
#| ValueError: Single '}' encountered in format string
#| AttributeError: 'int' object has no attribute 'zz'
#| TypeError: list indices must be integers or slices, not str
#| TypeError: 'int' object is not subscriptable
#| ValueError: Unknown conversion specifier x
#| ValueError: unmatched '{' in format spec
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: cannot switch from automatic field numbering to manual field specification
#| ValueError: cannot switch from manual field specification to automatic field numbering
#| IndexError: Replacement index 1 out of range for positional args tuple
#| ValueError: expected '}' before end of string
#| ValueError: Empty attribute in format string
#| ValueError: Empty attribute in format string
#| ValueError: Empty attribute in format string
#| AttributeError: 'int' object has no attribute 'b'
#| 1
#| 's'  |
#| TypeError: %d format: a real number is required, not str
#| TypeError: %d format: a real number is required, not NoneType
#| TypeError: %x format: an integer is required, not float
#| 1
#| Ĭ
#| TypeError: %c requires an int or a unicode character, not a string of length 2
#| OverflowError: %c arg not in range(0x110000)
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| TypeError: not all arguments converted during string formatting
#|
#|
#| TypeError: format requires a mapping
#| KeyError: 'a'
#| ValueError: incomplete format key
#| ValueError: unsupported format character 'z' (0x7a) at index 1
#| ValueError: incomplete format
#| {'a': 1} 1
#| TypeError: not enough arguments for format string
#| TypeError: * wants int
#| 3.14
#| 1 2
#| TypeError: not enough arguments for format string
#| None |
#| TypeError: must be real number, not str
#| TypeError: must be real number, not NoneType
#| TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#| b'1 x'
#| b'x'
#| ValueError: unsupported format character 'l' (0x6c) at index 2
#| +1| 0xff|0o10|1.50
#| missing zz missing zz 1missing b
#| 1 2 1
#| abab xx

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class O:
    def __init__(self, v): self.v = v
    def __format__(self, s): return f"<{self.v}|{s}>"
    def __str__(self): return f"str{self.v}"
    def __repr__(self): return f"repr{self.v}"
    def __getitem__(self, k): return ("item", k)
    def __getattr__(self, n):
        if n.startswith("_"): raise AttributeError(n)
        return O(f"{self.v}.{n}")
    def __index__(self): return 5
    def __float__(self): return 2.5
o = O(1)
print("{}".format(o), "{:x}".format(o), "{!s}".format(o), "{!r:>8}".format(o), "{0.a.b}".format(o), "{0[k]}".format(o), "{0[5]}".format(o), "{0[a b]}".format(o), "{x:{y}}".format(x=o, y="spec"), "{} {}".format(o, 1), "{1} {0}".format(1, o), "{{{}}}".format(o), "{:{}}".format(o, "in"), "{a[0]}".format(a=[7]), "{0:{1}{2}}".format(o, 1, 2))
print("%s %r %a" % (o, o, o), "", "%f %.1f %e" % (o, o, o), repr("%c" % o), "%5s|%-8r|" % (o, o), "%(k)s" % {"k": o}, "%(a)s %(b)d" % {"a": o, "b": 3}, "%%", "%s" % (o,), "%s" % [1], "%5d|%-5d|%05d|%+d" % (1, 2, 3, 4), "%.2s" % "abc", "%*d" % (4, 1), "%x" % o)
print(f"{o}", f"{o:{o}}", f"{o.a:z}", f"{o['k']}", f"{o!r:*^9}", f"{o.v=}", f"{o=!s}", format(o), format(o, "q"), str.format("{}", o), "".join(["%s" % o, f"{o}"]))
attempt(lambda: "{}".format()); attempt(lambda: "{1}".format(1)); attempt(lambda: "{a}".format()); attempt(lambda: "{".format()); attempt(lambda: "}".format()); attempt(lambda: "{0.zz}".format(1)); attempt(lambda: "{0[zz]}".format([1])); attempt(lambda: "{0[0]}".format(5)); attempt(lambda: "{!x}".format(1)); attempt(lambda: "{!}".format(1)); attempt(lambda: "{:d}".format("s")); attempt(lambda: "{} {0}".format(1)); attempt(lambda: "{0} {}".format(1)); attempt(lambda: "{:{}}".format(1)); attempt(lambda: "{0[}".format([1])); attempt(lambda: "{0.}".format(1)); attempt(lambda: "{0..a}".format(1)); attempt(lambda: "{0[]}".format([1])); attempt(lambda: "{a.b[c].d}".format(a=1)); attempt(lambda: "{:>{w}}".format(1, w="x")); attempt(lambda: "{0!r:{1}}".format("s", "<5") + "|")
attempt(lambda: "%d" % "s"); attempt(lambda: "%d" % None); attempt(lambda: "%x" % 1.5); attempt(lambda: "%d" % 1.9); attempt(lambda: "%c" % 300); attempt(lambda: "%c" % "ab"); attempt(lambda: "%c" % -1); attempt(lambda: "%s %s" % "a"); attempt(lambda: "%s" % ("a", "b")); attempt(lambda: "" % 1); attempt(lambda: "" % ()); attempt(lambda: "" % {}); attempt(lambda: "%(a)s" % 1); attempt(lambda: "%(a)s" % {}); attempt(lambda: "%(a" % {"a": 1}); attempt(lambda: "%z" % 1); attempt(lambda: "%" % 1); attempt(lambda: "%s %(a)s" % {"a": 1}); attempt(lambda: "%(a)s %s" % {"a": 1}); attempt(lambda: "%*d" % ("x", 1)); attempt(lambda: "%.*f" % (2, 3.14159)); attempt(lambda: "%i %u" % (1, 2)); attempt(lambda: "%5%" % ()); attempt(lambda: "%-5s|" % None); attempt(lambda: "%f" % "x"); attempt(lambda: "%e" % None); attempt(lambda: b"%s" % "x"); attempt(lambda: b"%d %s" % (1, b"x")); attempt(lambda: "%s" % b"x"); attempt(lambda: "%lld %hd" % (1, 2)); attempt(lambda: "%+ d|%# x|%#o|%#.3g" % (1, 255, 8, 1.5))
class Map(dict):
    def __missing__(self, k): return f"missing {k}"
print("%(zz)s" % Map(), "{zz}".format_map(Map()), "{a.real}{b}".format_map(Map(a=1)))
class Tup(tuple): pass
print("%s %s" % Tup((1, 2)), "%s" % Tup((1,)))
class G:
    def __getitem__(self, k): return k * 2
print("%(ab)s" % G(), "{x}".format_map(G()))
