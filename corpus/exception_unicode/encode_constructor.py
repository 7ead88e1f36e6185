#: about: UnicodeEncodeError and UnicodeTranslateError: their arguments
#: kind: language
#: stdout:
#| TypeError: function takes exactly 5 arguments (0 given)
#| TypeError: function takes exactly 5 arguments (1 given)
#| TypeError: function takes exactly 5 arguments (2 given)
#| TypeError: function takes exactly 5 arguments (3 given)
#| TypeError: function takes exactly 5 arguments (4 given)
#| TypeError: function takes exactly 5 arguments (6 given)
#| 0 TypeError: argument 1 must be str, not None
#| 0 TypeError: argument 1 must be str, not int
#| 0 UnicodeEncodeError('str', 'abc', 1, 2, 'reason')
#| 0 TypeError: argument 1 must be str, not bytes
#| 0 TypeError: argument 1 must be str, not float
#| 0 TypeError: argument 1 must be str, not int
#| 1 TypeError: argument 2 must be str, not None
#| TypeError: argument 1 must be str, not None
#| 1 TypeError: argument 2 must be str, not int
#| TypeError: argument 1 must be str, not int
#| 1 UnicodeEncodeError('ascii', 'str', 1, 2, 'reason')
#| UnicodeTranslateError('str', 1, 2, 'reason')
#| 1 TypeError: argument 2 must be str, not bytes
#| TypeError: argument 1 must be str, not bytes
#| 1 TypeError: argument 2 must be str, not float
#| TypeError: argument 1 must be str, not float
#| 1 TypeError: argument 2 must be str, not int
#| TypeError: argument 1 must be str, not int
#| 2 TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| 2 UnicodeEncodeError('ascii', 'abc', 5, 2, 'reason')
#| UnicodeTranslateError('abc', 5, 2, 'reason')
#| 2 TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| 2 TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| 2 TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| 2 OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| 3 TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| 3 UnicodeEncodeError('ascii', 'abc', 1, 5, 'reason')
#| UnicodeTranslateError('abc', 1, 5, 'reason')
#| 3 TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| 3 TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| 3 TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| 3 OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| 4 TypeError: argument 5 must be str, not None
#| TypeError: argument 4 must be str, not None
#| 4 TypeError: argument 5 must be str, not int
#| TypeError: argument 4 must be str, not int
#| 4 UnicodeEncodeError('ascii', 'abc', 1, 2, 'str')
#| UnicodeTranslateError('abc', 1, 2, 'str')
#| 4 TypeError: argument 5 must be str, not bytes
#| TypeError: argument 4 must be str, not bytes
#| 4 TypeError: argument 5 must be str, not float
#| TypeError: argument 4 must be str, not float
#| 4 TypeError: argument 5 must be str, not int
#| TypeError: argument 4 must be str, not int
#| TypeError: function takes exactly 4 arguments (0 given)
#| TypeError: function takes exactly 4 arguments (1 given)
#| TypeError: function takes exactly 4 arguments (2 given)
#| TypeError: function takes exactly 4 arguments (3 given)
#| TypeError: function takes exactly 4 arguments (5 given)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

good = ("ascii", "abc", 1, 2, "reason")
for n in range(5): attempt(UnicodeEncodeError, *good[:n])
attempt(UnicodeEncodeError, *good, 1)
for i in range(5):
    for bad in (None, 5, "str", b"bytes", 1.5, 2**70):
        print(i, end=" ")
        attempt(UnicodeEncodeError, *good[:i], bad, *good[i + 1:])
        if i: attempt(UnicodeTranslateError, *good[1:i], bad, *good[i + 1:])
for n in range(4): attempt(UnicodeTranslateError, *good[1:n + 1])
attempt(UnicodeTranslateError, *good[1:], 1)
