#: about: int.from_bytes: sources, orders, signs, subclasses
#: kind: language
#: stdout:
#| 0 (256, 1, -2)
#| 1 (0, 255, 72623859790382856)
#| 2 (-128, 25441)
#| 3 2
#| 4 (True, -170141183460469231731687303715884105728)
#| 5 258
#| 6 (True, False, 'Whole')
#| 7 TypeError: cannot convert 'str' object to bytes
#| 8 TypeError: cannot convert 'int' object to bytes
#| 9 TypeError: cannot convert 'NoneType' object to bytes
#| 10 ValueError: bytes must be in range(0, 256)
#| 11 TypeError: 'str' object cannot be interpreted as an integer
#| 12 ValueError: byteorder must be either 'little' or 'big'
#| 13 TypeError: from_bytes() argument 'byteorder' must be str, not None
#| 14 TypeError: from_bytes() takes at most 2 positional arguments (3 given)
#| 15 TypeError: from_bytes() missing required argument 'bytes' (pos 1)
#| 16 TypeError: from_bytes() got an unexpected keyword argument 'order'
#| 17 7

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Whole(int): pass


class Gives:
    def __bytes__(self): return b"\x01\x02"


CALLS = (
    lambda: (int.from_bytes(b"\x01\x00"), int.from_bytes(b"\x01\x00", "little"), int.from_bytes(b"\xff\xfe", signed=True)),
    lambda: (int.from_bytes(b""), int.from_bytes([255, 0], "little"), int.from_bytes(range(1, 9), "big")),
    lambda: (int.from_bytes(bytearray(b"\x80"), "big", signed=True), int.from_bytes(memoryview(b"abcd")[::2], byteorder="little")),
    lambda: int.from_bytes(bytes=b"\x02", byteorder="big"),
    lambda: (int.from_bytes(b"\xff" * 40, "big") == 2**320 - 1, int.from_bytes(b"\x80" + bytes(15), "big", signed=True)),
    lambda: int.from_bytes(Gives(), "big"),
    lambda: (bool.from_bytes(b"\x02"), bool.from_bytes(b"\x00"), type(Whole.from_bytes(b"\x05")).__name__),
    lambda: int.from_bytes("ab", "big"),
    lambda: int.from_bytes(5),
    lambda: int.from_bytes(None),
    lambda: int.from_bytes([256]),
    lambda: int.from_bytes(["a"]),
    lambda: int.from_bytes(b"a", "x"),
    lambda: int.from_bytes(b"a", None),
    lambda: int.from_bytes(b"a", "big", True),
    lambda: int.from_bytes(),
    lambda: int.from_bytes(b"a", order="big"),
    lambda: (5).from_bytes(b"\x07"),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
