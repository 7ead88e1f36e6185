#: about: the special methods of str called by name
#: kind: language
#: stdout:
#| 0 'abc'
#| 1 TypeError: can only concatenate str (not "int") to str
#| 2 True
#| 3 TypeError: 'in <string>' requires string as left operand, not int
#| 4 True
#| 5 NotImplemented
#| 6 True
#| 7 True
#| 8 NotImplemented
#| 9 True
#| 10 True
#| 11 'b'
#| 12 TypeError: string indices must be integers, not 'str'
#| 13 True
#| 14 ['a', 'b']
#| 15 2
#| 16 TypeError: expected 0 arguments, got 1
#| 17 'abab'
#| 18 TypeError: 'str' object cannot be interpreted as an integer
#| 19 'abab'
#| 20 '5!'
#| 21 'x-'
#| 22 NotImplemented
#| 23 '"é\'"'
#| 24 'ab'
#| 25 '  ab'
#| 26 TypeError: __format__() argument must be str, not int
#| 27 (43, 60, 64, 41)
#| 28 '5'
#| 29 TypeError: str.__new__(int): int is not a subtype of str
#| 30 TypeError: str.__new__(): not enough arguments
#| 31 TypeError: descriptor '__len__' requires a 'str' object but received a 'int'
#| 32 TypeError: expected 1 argument, got 0
#| 33 ('($self, iterable, /)', '($self, sub[, start[, end]], /)', '($self, value, /)')
#| 34 [True, True, True, True, True]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: "ab".__add__("c"),
    lambda: "ab".__add__(1),
    lambda: "ab".__contains__("a"),
    lambda: "ab".__contains__(1),
    lambda: "ab".__eq__("ab"),
    lambda: "ab".__eq__(1),
    lambda: "ab".__ne__("b"),
    lambda: "ab".__lt__("b"),
    lambda: "ab".__le__(1),
    lambda: "ab".__gt__("aa"),
    lambda: "ab".__ge__("ab"),
    lambda: "ab".__getitem__(1),
    lambda: "ab".__getitem__("1"),
    lambda: "ab".__hash__() == hash("ab"),
    lambda: list("ab".__iter__()),
    lambda: "ab".__len__(),
    lambda: "ab".__len__(1),
    lambda: "ab".__mul__(2),
    lambda: "ab".__mul__("x"),
    lambda: "ab".__rmul__(2),
    lambda: "%s!".__mod__(5),
    lambda: "x".__rmod__("%s-"),
    lambda: "x".__rmod__(5),
    lambda: "é'".__repr__(),
    lambda: "ab".__str__(),
    lambda: "ab".__format__(">4"),
    lambda: "ab".__format__(1),
    lambda: ("ab".__sizeof__(), "漢".__sizeof__(), "😀".__sizeof__(), "".__sizeof__()),
    lambda: str.__new__(str, 5),
    lambda: str.__new__(int, 5),
    lambda: str.__new__(),
    lambda: str.__len__(5),
    lambda: str.__add__("a"),
    lambda: (str.join.__text_signature__, str.find.__text_signature__, str.__add__.__text_signature__),
    lambda: [bool(getattr(str, n).__doc__) for n in ("join", "split", "__add__", "__len__", "maketrans")],
)
for number, call in enumerate(CALLS): print(number, attempt(call))
