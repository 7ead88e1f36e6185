#: about: bytearray.rjust: widths and fill bytes
#: kind: language
#: stdout:
#| bytearray(b'ab') | bytearray(b'ab') | bytearray(b'   ab') | bytearray(b'****ab') | bytearray(b'ab') | bytearray(b'ab') | bytearray(b'---ab') | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: rjust() argument 2 must be a byte string of length 1, not str | TypeError: rjust() argument 2 must be a byte string of length 1, not int | TypeError: rjust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: bytearray.rjust() takes no keyword arguments
#| bytearray(b'') | bytearray(b'') | bytearray(b'     ') | bytearray(b'******') | bytearray(b'') | bytearray(b' ') | bytearray(b'-----') | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: rjust() argument 2 must be a byte string of length 1, not str | TypeError: rjust() argument 2 must be a byte string of length 1, not int | TypeError: rjust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: bytearray.rjust() takes no keyword arguments
#| bytearray(b'\xff\x00c') | bytearray(b'\xff\x00c') | bytearray(b'  \xff\x00c') | bytearray(b'***\xff\x00c') | bytearray(b'\xff\x00c') | bytearray(b'\xff\x00c') | bytearray(b'--\xff\x00c') | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: rjust(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: rjust() argument 2 must be a byte string of length 1, not str | TypeError: rjust() argument 2 must be a byte string of length 1, not int | TypeError: rjust() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: bytearray.rjust() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rjust(0),
    lambda x: x.rjust(5),
    lambda x: x.rjust(6, b"*"),
    lambda x: x.rjust(-3),
    lambda x: x.rjust(True),
    lambda x: x.rjust(5, bytearray(b"-")),
    lambda x: x.rjust(5, b""),
    lambda x: x.rjust(5, b"ab"),
    lambda x: x.rjust(5, "a"),
    lambda x: x.rjust(5, 32),
    lambda x: x.rjust(5, None),
    lambda x: x.rjust("5"),
    lambda x: x.rjust(5.0),
    lambda x: x.rjust(2**70),
    lambda x: x.rjust(),
    lambda x: x.rjust(1, b" ", 2),
    lambda x: x.rjust(width=5),
)
for x in (bytearray(b"ab"), bytearray(b""), bytearray(b"\xff\x00c"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
