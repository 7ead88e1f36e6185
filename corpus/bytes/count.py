#: about: bytes.count: bytes and numbers of bytes, bounds, wrong arguments
#: kind: language
#: stdout:
#| b'banana' | 3 | 2 | 7 | 3 | 0 | 0 | 2 | 2 | 3 | 1 | 2 | 2 | 0 | 0 | 0 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: bytes.count() takes no keyword arguments
#| b'aaaa' | 4 | 0 | 5 | 4 | 0 | 0 | 0 | 0 | 3 | 2 | 3 | 3 | 0 | 0 | 0 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: bytes.count() takes no keyword arguments
#| b'' | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: bytes.count() takes no keyword arguments
#| b'\xff\x00\xff' | 0 | 0 | 4 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: bytes.count() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.count(b"a"),
    lambda x: x.count(b"an"),
    lambda x: x.count(b""),
    lambda x: x.count(97),
    lambda x: x.count(255),
    lambda x: x.count(True),
    lambda x: x.count(bytearray(b"na")),
    lambda x: x.count(memoryview(b"na")),
    lambda x: x.count(b"a", 1),
    lambda x: x.count(b"a", 1, 3),
    lambda x: x.count(b"a", -3),
    lambda x: x.count(b"a", None, -1),
    lambda x: x.count(b"", 99),
    lambda x: x.count(b"", 2, 1),
    lambda x: x.count(b"a", 2**70),
    lambda x: x.count(256),
    lambda x: x.count(-1),
    lambda x: x.count(2**70),
    lambda x: x.count("a"),
    lambda x: x.count(None),
    lambda x: x.count(1.0),
    lambda x: x.count(b"a", "1"),
    lambda x: x.count(),
    lambda x: x.count(b"a", 1, 2, 3),
    lambda x: x.count(sub=b"a"),
)
for x in (b"banana", b"aaaa", b"", b"\xff\x00\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
