#: about: the special methods of bytearray called by name
#: kind: language
#: stdout:
#| 0 bytearray(b'abc')
#| 1 TypeError: can't concat str to bytearray
#| 2 True
#| 3 TypeError: a bytes-like object is required, not 'str'
#| 4 (True, True, NotImplemented)
#| 5 (True, True, NotImplemented, True, True)
#| 6 (98, bytearray(b'a'))
#| 7 TypeError: bytearray indices must be integers or slices, not str
#| 8 TypeError: 'NoneType' object is not callable
#| 9 [97, 98]
#| 10 2
#| 11 TypeError: expected 0 arguments, got 1
#| 12 (bytearray(b'abab'), bytearray(b'abab'))
#| 13 TypeError: 'str' object cannot be interpreted as an integer
#| 14 bytearray(b'5!')
#| 15 NotImplemented
#| 16 NotImplemented
#| 17 ('bytearray(b"e\\\'")', "bytearray(b'ab')")
#| 18 (True, 198)
#| 19 bytearray(b'')
#| 20 TypeError: bytearray.__new__(int): int is not a subtype of bytearray
#| 21 TypeError: bytearray.__new__(): not enough arguments
#| 22 TypeError: descriptor '__len__' requires a 'bytearray' object but received a 'int'
#| 23 TypeError: descriptor '__add__' requires a 'bytearray' object but received a 'bytes'
#| 24 b'abc'
#| 25 False
#| 26 OverflowError: buffer flags out of range
#| 27 TypeError: 'str' object cannot be interpreted as an integer
#| 28 ('($self, iterable_of_bytes, /)', '($self, sub[, start[, end]], /)', '($self, /, sep=<unrepresentable>, bytes_per_sep=1)')
#| 29 [True, True, True, True, True, True]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: bytearray(b"ab").__add__(b"c"),
    lambda: bytearray(b"ab").__add__("c"),
    lambda: bytearray(b"ab").__contains__(97),
    lambda: bytearray(b"ab").__contains__("a"),
    lambda: (bytearray(b"ab").__eq__(b"ab"), bytearray(b"ab").__eq__(bytearray(b"ab")), bytearray(b"ab").__eq__("ab")),
    lambda: (bytearray(b"ab").__ne__(b"b"), bytearray(b"ab").__lt__(b"b"), bytearray(b"ab").__le__(5), bytearray(b"ab").__gt__(bytearray(b"aa")), bytearray(b"ab").__ge__(b"ab")),
    lambda: (bytearray(b"ab").__getitem__(1), bytearray(b"ab").__getitem__(slice(1))),
    lambda: bytearray(b"ab").__getitem__("1"),
    lambda: bytearray(b"ab").__hash__(),
    lambda: list(bytearray(b"ab").__iter__()),
    lambda: bytearray(b"ab").__len__(),
    lambda: bytearray(b"ab").__len__(1),
    lambda: (bytearray(b"ab").__mul__(2), bytearray(b"ab").__rmul__(2)),
    lambda: bytearray(b"ab").__mul__("x"),
    lambda: bytearray(b"%d!").__mod__(5),
    lambda: bytearray(b"x").__rmod__(b"%s-"),
    lambda: bytearray(b"x").__rmod__(5),
    lambda: (bytearray(b"e'").__repr__(), bytearray(b"ab").__str__()),
    lambda: (bytearray(b"ab").__sizeof__() > 30, bytearray(b"ab" * 100).__sizeof__() - bytearray(b"ab").__sizeof__()),
    lambda: bytearray.__new__(bytearray, b"xy"),
    lambda: bytearray.__new__(int, 5),
    lambda: bytearray.__new__(),
    lambda: bytearray.__len__(5),
    lambda: bytearray.__add__(b"a"),
    lambda: bytearray(b"abc").__buffer__(0).tobytes(),
    lambda: bytearray(b"abc").__buffer__(1).readonly,
    lambda: bytearray(b"abc").__buffer__(2**40),
    lambda: bytearray(b"abc").__buffer__("0"),
    lambda: (bytearray.join.__text_signature__, bytearray.find.__text_signature__, bytearray.hex.__text_signature__),
    lambda: [bool(getattr(bytearray, n).__doc__) for n in ("join", "split", "__add__", "__len__", "maketrans", "fromhex")],
)
for number, call in enumerate(CALLS): print(number, attempt(call))
