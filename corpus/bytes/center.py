#: about: bytes.center: widths and fill bytes
#: kind: language
#: stdout:
#| b'ab' | b'ab' | b'  ab ' | b'**ab**' | b'ab' | b'ab' | b'--ab-' | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: center() argument 2 must be a byte string of length 1, not str | TypeError: center() argument 2 must be a byte string of length 1, not int | TypeError: center() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: center expected at least 1 argument, got 0 | TypeError: center expected at most 2 arguments, got 3 | TypeError: bytes.center() takes no keyword arguments
#| b'' | b'' | b'     ' | b'******' | b'' | b' ' | b'-----' | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: center() argument 2 must be a byte string of length 1, not str | TypeError: center() argument 2 must be a byte string of length 1, not int | TypeError: center() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: center expected at least 1 argument, got 0 | TypeError: center expected at most 2 arguments, got 3 | TypeError: bytes.center() takes no keyword arguments
#| b'\xff\x00c' | b'\xff\x00c' | b' \xff\x00c ' | b'*\xff\x00c**' | b'\xff\x00c' | b'\xff\x00c' | b'-\xff\x00c-' | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 0 | TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2 | TypeError: center() argument 2 must be a byte string of length 1, not str | TypeError: center() argument 2 must be a byte string of length 1, not int | TypeError: center() argument 2 must be a byte string of length 1, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: center expected at least 1 argument, got 0 | TypeError: center expected at most 2 arguments, got 3 | TypeError: bytes.center() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.center(0),
    lambda x: x.center(5),
    lambda x: x.center(6, b"*"),
    lambda x: x.center(-3),
    lambda x: x.center(True),
    lambda x: x.center(5, bytearray(b"-")),
    lambda x: x.center(5, b""),
    lambda x: x.center(5, b"ab"),
    lambda x: x.center(5, "a"),
    lambda x: x.center(5, 32),
    lambda x: x.center(5, None),
    lambda x: x.center("5"),
    lambda x: x.center(5.0),
    lambda x: x.center(2**70),
    lambda x: x.center(),
    lambda x: x.center(1, b" ", 2),
    lambda x: x.center(width=5),
)
for x in (b"ab", b"", b"\xff\x00c",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
