#: about: tuples, mappings, stars, and what is too many or too few
#: kind: language
#: stdout:
#| 0 ('5', '5', '[5]', '(1, 2)', '1 2', '%', '%', 'a', 'a', 'a')
#| 1 ValueError: unsupported format character '%' (0x25) at index 4
#| 2 ('   42|42   |1.50|   2.500', '42   |', '2', 'x')
#| 3 TypeError: not enough arguments for format string
#| 4 TypeError: not enough arguments for format string
#| 5 TypeError: not enough arguments for format string
#| 6 TypeError: not all arguments converted during string formatting
#| 7 TypeError: not all arguments converted during string formatting
#| 8 TypeError: not all arguments converted during string formatting
#| 9 TypeError: not all arguments converted during string formatting
#| 10 ('b', "b'b'", 'None')
#| 11 TypeError: format requires a mapping
#| 12 TypeError: format requires a mapping
#| 13 KeyError: 'a'
#| 14 TypeError: list indices must be integers or slices, not str
#| 15 ValueError: incomplete format key
#| 16 ValueError: incomplete format
#| 17 ValueError: incomplete format
#| 18 ValueError: incomplete format
#| 19 ValueError: incomplete format
#| 20 ValueError: incomplete format
#| 21 ValueError: incomplete format
#| 22 ValueError: unsupported format character 'y' (0x79) at index 1
#| 23 ValueError: unsupported format character '?' (0xe9) at index 1
#| 24 ValueError: unsupported format character '?' (0xa) at index 1
#| 25 ValueError: unsupported format character 'y' (0x79) at index 2
#| 26 ValueError: unsupported format character 'y' (0x79) at index 4
#| 27 TypeError: * wants int
#| 28 TypeError: * wants int
#| 29 TypeError: * wants int
#| 30 OverflowError: Python int too large to convert to C ssize_t
#| 31 OverflowError: Python int too large to convert to C int
#| 32 ValueError: width too big
#| 33 ValueError: precision too big
#| 34 ValueError: precision too big
#| 35 TypeError: %d format: a real number is required, not str
#| 36 TypeError: %d format: a real number is required, not NoneType
#| 37 TypeError: %d format: a real number is required, not complex
#| 38 TypeError: %x format: an integer is required, not float
#| 39 TypeError: %c requires an int or a unicode character, not a string of length 2
#| 40 TypeError: %c requires an int or a unicode character, not float
#| 41 OverflowError: %c arg not in range(0x110000)
#| 42 TypeError: must be real number, not str
#| 43 TypeError: must be real number, not NoneType
#| 44 ValueError: cannot convert float NaN to integer
#| 45 OverflowError: cannot convert float infinity to integer
#| 46 "{'a': 1} 1"
#| 47 TypeError: not enough arguments for format string
#| 48 TypeError: not enough arguments for format string
#| 49 ('Map()', '<k>')
#| 50 TypeError: __str__ returned non-string (type int)
#| 51 ValueError: bad repr
#| 52 ('x!', 'x', NotImplemented)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Map:
    def __getitem__(self, key): return f"<{key}>"
    def __repr__(self): return "Map()"


class Bad:
    def __str__(self): return 5
    def __repr__(self): raise ValueError("bad repr")


CALLS = (
    lambda: ("%s" % 5, "%s" % (5,), "%s" % [5], "%s" % ((1, 2),), "%s %s" % (1, 2), "%%" % (), "%%" % {}, "a" % (), "a" % {}, "a" % []),
    lambda: ("%(a)s %(b)r" % {"a": 1, "b": "x"}, "%(a)s" % {"a": (1, 2)}, "%(a(b))s" % {"a(b)": 1}, "%()s" % {"": "empty"}, "%(a)5.1f|" % {"a": 2.25}, "%(a)%%(a)s" % {"a": 1}),
    lambda: ("%*d|%-*d|%.*f|%*.*f" % (5, 42, 5, 42, 2, 1.5, 8, 3, 2.5), "%*d|" % (-5, 42), "%.*f" % (-2, 1.5), "%*s" % (True, "x")),
    lambda: "%s" % (),
    lambda: "%s %s" % 5,
    lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2),
    lambda: "a" % 5,
    lambda: "a" % (1,),
    lambda: "a" % "b",
    lambda: ("%s" % "b", "%s" % b"b", "%s" % None),
    lambda: "%(a)s" % 5,
    lambda: "%(a)s" % (1,),
    lambda: "%(a)s" % {},
    lambda: "%(a)s" % [1],
    lambda: "%(a" % {"a": 1},
    lambda: "%(a)" % {"a": 1},
    lambda: "%" % (),
    lambda: "%" % 5,
    lambda: "%5" % 5,
    lambda: "%.5" % 5,
    lambda: "%l" % 5,
    lambda: "%y" % 5,
    lambda: "%é" % 5,
    lambda: "%\n" % 5,
    lambda: "%-y" % 5,
    lambda: "abc%y" % 5,
    lambda: "%*d" % ("a", 1),
    lambda: "%*d" % (1.0, 1),
    lambda: "%.*d" % ("a", 1),
    lambda: "%*d" % (2**70, 1),
    lambda: "%.*d" % (2**40, 1),
    lambda: "%99999999999999999999d" % 1,
    lambda: "%.99999999999999999999d" % 1,
    lambda: "%.9999999999f" % 1.5,
    lambda: "%d" % "5",
    lambda: "%d" % None,
    lambda: "%d" % 1j,
    lambda: "%x" % 1.5,
    lambda: "%c" % "ab",
    lambda: "%c" % 1.5,
    lambda: "%c" % -1,
    lambda: "%f" % "1",
    lambda: "%f" % None,
    lambda: "%i" % float("nan"),
    lambda: "%i" % float("inf"),
    lambda: "%s %(a)s" % {"a": 1},
    lambda: "%(a)s %s" % {"a": 1},
    lambda: "%(a)*d" % {"a": 1},
    lambda: ("%s" % Map(), "%(k)s" % Map()),
    lambda: "%s" % Bad(),
    lambda: "%r" % Bad(),
    lambda: ("x".__rmod__("%s!"), "%s".__mod__("x"), "%s".__rmod__(5)),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
