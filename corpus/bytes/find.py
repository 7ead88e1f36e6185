#: about: bytes.find: bytes and numbers of bytes, bounds, wrong arguments
#: kind: language
#: stdout:
#| b'banana' | 1 | 1 | 0 | 1 | -1 | -1 | 2 | 2 | 1 | 1 | 3 | 1 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: bytes.find() takes no keyword arguments
#| b'aaaa' | 0 | -1 | 0 | 0 | -1 | -1 | -1 | -1 | 1 | 1 | 1 | 0 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: bytes.find() takes no keyword arguments
#| b'' | -1 | -1 | 0 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: bytes.find() takes no keyword arguments
#| b'\xff\x00\xff' | -1 | -1 | 0 | -1 | 0 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: bytes.find() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.find(b"a"),
    lambda x: x.find(b"an"),
    lambda x: x.find(b""),
    lambda x: x.find(97),
    lambda x: x.find(255),
    lambda x: x.find(True),
    lambda x: x.find(bytearray(b"na")),
    lambda x: x.find(memoryview(b"na")),
    lambda x: x.find(b"a", 1),
    lambda x: x.find(b"a", 1, 3),
    lambda x: x.find(b"a", -3),
    lambda x: x.find(b"a", None, -1),
    lambda x: x.find(b"", 99),
    lambda x: x.find(b"", 2, 1),
    lambda x: x.find(b"a", 2**70),
    lambda x: x.find(256),
    lambda x: x.find(-1),
    lambda x: x.find(2**70),
    lambda x: x.find("a"),
    lambda x: x.find(None),
    lambda x: x.find(1.0),
    lambda x: x.find(b"a", "1"),
    lambda x: x.find(),
    lambda x: x.find(b"a", 1, 2, 3),
    lambda x: x.find(sub=b"a"),
)
for x in (b"banana", b"aaaa", b"", b"\xff\x00\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
