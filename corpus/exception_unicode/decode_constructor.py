#: about: UnicodeDecodeError: five arguments of their types
#: kind: language
#: stdout:
#| UnicodeDecodeError('utf-8', b'abc', 1, 2, 'reason')
#| TypeError: function takes exactly 5 arguments (0 given)
#| TypeError: function takes exactly 5 arguments (1 given)
#| TypeError: function takes exactly 5 arguments (2 given)
#| TypeError: function takes exactly 5 arguments (3 given)
#| TypeError: function takes exactly 5 arguments (4 given)
#| TypeError: function takes exactly 5 arguments (6 given)
#| 0 TypeError: argument 1 must be str, not None
#| 0 TypeError: argument 1 must be str, not int
#| 0 UnicodeDecodeError('str', b'abc', 1, 2, 'reason')
#| 0 TypeError: argument 1 must be str, not bytes
#| 0 TypeError: argument 1 must be str, not float
#| 0 TypeError: argument 1 must be str, not bytearray
#| 0 TypeError: argument 1 must be str, not int
#| 0 TypeError: argument 1 must be str, not int
#| 0 TypeError: argument 1 must be str, not bool
#| 1 TypeError: a bytes-like object is required, not 'NoneType'
#| 1 TypeError: a bytes-like object is required, not 'int'
#| 1 TypeError: a bytes-like object is required, not 'str'
#| 1 UnicodeDecodeError('utf-8', b'bytes', 1, 2, 'reason')
#| 1 TypeError: a bytes-like object is required, not 'float'
#| 1 UnicodeDecodeError('utf-8', bytearray(b'arr'), 1, 2, 'reason')
#| 1 TypeError: a bytes-like object is required, not 'int'
#| 1 TypeError: a bytes-like object is required, not 'int'
#| 1 TypeError: a bytes-like object is required, not 'bool'
#| 2 TypeError: 'NoneType' object cannot be interpreted as an integer
#| 2 UnicodeDecodeError('utf-8', b'abc', 5, 2, 'reason')
#| 2 TypeError: 'str' object cannot be interpreted as an integer
#| 2 TypeError: 'bytes' object cannot be interpreted as an integer
#| 2 TypeError: 'float' object cannot be interpreted as an integer
#| 2 TypeError: 'bytearray' object cannot be interpreted as an integer
#| 2 OverflowError: Python int too large to convert to C ssize_t
#| 2 UnicodeDecodeError('utf-8', b'abc', -1, 2, 'reason')
#| 2 UnicodeDecodeError('utf-8', b'abc', True, 2, 'reason')
#| 3 TypeError: 'NoneType' object cannot be interpreted as an integer
#| 3 UnicodeDecodeError('utf-8', b'abc', 1, 5, 'reason')
#| 3 TypeError: 'str' object cannot be interpreted as an integer
#| 3 TypeError: 'bytes' object cannot be interpreted as an integer
#| 3 TypeError: 'float' object cannot be interpreted as an integer
#| 3 TypeError: 'bytearray' object cannot be interpreted as an integer
#| 3 OverflowError: Python int too large to convert to C ssize_t
#| 3 UnicodeDecodeError('utf-8', b'abc', 1, -1, 'reason')
#| 3 UnicodeDecodeError('utf-8', b'abc', 1, True, 'reason')
#| 4 TypeError: argument 5 must be str, not None
#| 4 TypeError: argument 5 must be str, not int
#| 4 UnicodeDecodeError('utf-8', b'abc', 1, 2, 'str')
#| 4 TypeError: argument 5 must be str, not bytes
#| 4 TypeError: argument 5 must be str, not float
#| 4 TypeError: argument 5 must be str, not bytearray
#| 4 TypeError: argument 5 must be str, not int
#| 4 TypeError: argument 5 must be str, not int
#| 4 TypeError: argument 5 must be str, not bool
#| b'ab' bytes

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

good = ("utf-8", b"abc", 1, 2, "reason")
attempt(UnicodeDecodeError, *good)
for n in range(5): attempt(UnicodeDecodeError, *good[:n])
attempt(UnicodeDecodeError, *good, 1)
for i in range(5):
    for bad in (None, 5, "str", b"bytes", 1.5, bytearray(b"arr"), 2**70, -1, True):
        print(i, end=" ")
        attempt(UnicodeDecodeError, *good[:i], bad, *good[i + 1:])
print(UnicodeDecodeError("e", bytearray(b"ab"), 0, 1, "r").object, type(UnicodeDecodeError("e", memoryview(b"ab"), 0, 1, "r").object).__name__)
