#: about: the special methods of bytes called by name
#: kind: language
#: stdout:
#| 0 b'abc'
#| 1 TypeError: can't concat str to bytes
#| 2 True
#| 3 TypeError: a bytes-like object is required, not 'str'
#| 4 (True, NotImplemented, NotImplemented)
#| 5 (True, True, NotImplemented, NotImplemented, True)
#| 6 (98, b'a')
#| 7 TypeError: byte indices must be integers or slices, not str
#| 8 6148830537548944441
#| 9 [97, 98]
#| 10 2
#| 11 TypeError: expected 0 arguments, got 1
#| 12 (b'abab', b'abab')
#| 13 TypeError: 'str' object cannot be interpreted as an integer
#| 14 b'5!'
#| 15 b'x-'
#| 16 NotImplemented
#| 17 ('b"e\'"', "b'ab'")
#| 18 (True, 198)
#| 19 b'xy'
#| 20 TypeError: bytes.__new__(int): int is not a subtype of bytes
#| 21 TypeError: bytes.__new__(): not enough arguments
#| 22 TypeError: descriptor '__len__' requires a 'bytes' object but received a 'int'
#| 23 TypeError: expected 1 argument, got 0
#| 24 b'abc'
#| 25 BufferError: Object is not writable.
#| 26 OverflowError: buffer flags out of range
#| 27 TypeError: 'str' object cannot be interpreted as an integer
#| 28 ('($self, iterable_of_bytes, /)', '($self, sub[, start[, end]], /)', '($self, /, sep=<unrepresentable>, bytes_per_sep=1)')
#| 29 [True, True, True, True, True, True]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: bytes(b"ab").__add__(b"c"),
    lambda: bytes(b"ab").__add__("c"),
    lambda: bytes(b"ab").__contains__(97),
    lambda: bytes(b"ab").__contains__("a"),
    lambda: (bytes(b"ab").__eq__(b"ab"), bytes(b"ab").__eq__(bytearray(b"ab")), bytes(b"ab").__eq__("ab")),
    lambda: (bytes(b"ab").__ne__(b"b"), bytes(b"ab").__lt__(b"b"), bytes(b"ab").__le__(5), bytes(b"ab").__gt__(bytearray(b"aa")), bytes(b"ab").__ge__(b"ab")),
    lambda: (bytes(b"ab").__getitem__(1), bytes(b"ab").__getitem__(slice(1))),
    lambda: bytes(b"ab").__getitem__("1"),
    lambda: bytes(b"ab").__hash__(),
    lambda: list(bytes(b"ab").__iter__()),
    lambda: bytes(b"ab").__len__(),
    lambda: bytes(b"ab").__len__(1),
    lambda: (bytes(b"ab").__mul__(2), bytes(b"ab").__rmul__(2)),
    lambda: bytes(b"ab").__mul__("x"),
    lambda: bytes(b"%d!").__mod__(5),
    lambda: bytes(b"x").__rmod__(b"%s-"),
    lambda: bytes(b"x").__rmod__(5),
    lambda: (bytes(b"e'").__repr__(), bytes(b"ab").__str__()),
    lambda: (bytes(b"ab").__sizeof__() > 30, bytes(b"ab" * 100).__sizeof__() - bytes(b"ab").__sizeof__()),
    lambda: bytes.__new__(bytes, b"xy"),
    lambda: bytes.__new__(int, 5),
    lambda: bytes.__new__(),
    lambda: bytes.__len__(5),
    lambda: bytes.__add__(b"a"),
    lambda: bytes(b"abc").__buffer__(0).tobytes(),
    lambda: bytes(b"abc").__buffer__(1).readonly,
    lambda: bytes(b"abc").__buffer__(2**40),
    lambda: bytes(b"abc").__buffer__("0"),
    lambda: (bytes.join.__text_signature__, bytes.find.__text_signature__, bytes.hex.__text_signature__),
    lambda: [bool(getattr(bytes, n).__doc__) for n in ("join", "split", "__add__", "__len__", "maketrans", "fromhex")],
)
for number, call in enumerate(CALLS): print(number, attempt(call))
