#: about: bytes.ljust: widths and fill bytes
#: kind: language
#: stdout:
#| b'ab' | b'ab' | b'ab   ' | b'ab****' | b'ab' | b'ab' | b'ab---' | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: ljust() argument 2 must be a byte string of length 1, not str | TypeError: ljust() argument 2 must be a byte string of length 1, not int | TypeError: ljust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: bytes.ljust() takes no keyword arguments
#| b'' | b'' | b'     ' | b'******' | b'' | b' ' | b'-----' | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: ljust() argument 2 must be a byte string of length 1, not str | TypeError: ljust() argument 2 must be a byte string of length 1, not int | TypeError: ljust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: bytes.ljust() takes no keyword arguments
#| b'\xff\x00c' | b'\xff\x00c' | b'\xff\x00c  ' | b'\xff\x00c***' | b'\xff\x00c' | b'\xff\x00c' | b'\xff\x00c--' | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: ljust() argument 2 must be a byte string of length 1, not str | TypeError: ljust() argument 2 must be a byte string of length 1, not int | TypeError: ljust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: bytes.ljust() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.ljust(0),
    lambda x: x.ljust(5),
    lambda x: x.ljust(6, b"*"),
    lambda x: x.ljust(-3),
    lambda x: x.ljust(True),
    lambda x: x.ljust(5, bytearray(b"-")),
    lambda x: x.ljust(5, b""),
    lambda x: x.ljust(5, b"ab"),
    lambda x: x.ljust(5, "a"),
    lambda x: x.ljust(5, 32),
    lambda x: x.ljust(5, None),
    lambda x: x.ljust("5"),
    lambda x: x.ljust(5.0),
    lambda x: x.ljust(2**70),
    lambda x: x.ljust(),
    lambda x: x.ljust(1, b" ", 2),
    lambda x: x.ljust(width=5),
)
for x in (b"ab", b"", b"\xff\x00c",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
