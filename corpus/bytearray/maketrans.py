#: about: bytearray.maketrans
#: kind: language
#: stdout:
#| 0 b'_`xycd'
#| 1 True
#| 2 121
#| 3 98
#| 4 'bytes'
#| 5 ValueError: maketrans arguments must have same length
#| 6 TypeError: a bytes-like object is required, not 'str'
#| 7 TypeError: a bytes-like object is required, not 'int'
#| 8 TypeError: maketrans expected 2 arguments, got 1
#| 9 TypeError: maketrans expected 2 arguments, got 3
#| 10 TypeError: bytearray.maketrans() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: bytearray.maketrans(b"ab", b"xy")[95:101],
    lambda: bytearray.maketrans(b"", b"") == bytes(range(256)),
    lambda: bytearray.maketrans(b"aa", b"xy")[97],
    lambda: bytearray.maketrans(bytearray(b"a"), memoryview(b"b"))[97],
    lambda: type(bytearray.maketrans(b"", b"")).__name__,
    lambda: bytearray.maketrans(b"ab", b"x"),
    lambda: bytearray.maketrans("a", b"x"),
    lambda: bytearray.maketrans(b"a", 5),
    lambda: bytearray.maketrans(b"a"),
    lambda: bytearray.maketrans(b"a", b"b", b"c"),
    lambda: bytearray.maketrans(frm=b"a", to=b"b"),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
