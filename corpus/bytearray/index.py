#: about: bytearray.index: bytes and numbers of bytes, bounds, wrong arguments
#: kind: language
#: stdout:
#| bytearray(b'banana') | 1 | 1 | 0 | 1 | ValueError: subsection not found | ValueError: subsection not found | 2 | 2 | 1 | 1 | 3 | 1 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: bytearray.index() takes no keyword arguments
#| bytearray(b'aaaa') | 0 | ValueError: subsection not found | 0 | 0 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | 1 | 1 | 1 | 0 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: bytearray.index() takes no keyword arguments
#| bytearray(b'') | ValueError: subsection not found | ValueError: subsection not found | 0 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: bytearray.index() takes no keyword arguments
#| bytearray(b'\xff\x00\xff') | ValueError: subsection not found | ValueError: subsection not found | 0 | ValueError: subsection not found | 0 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: bytearray.index() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.index(b"a"),
    lambda x: x.index(b"an"),
    lambda x: x.index(b""),
    lambda x: x.index(97),
    lambda x: x.index(255),
    lambda x: x.index(True),
    lambda x: x.index(bytearray(b"na")),
    lambda x: x.index(memoryview(b"na")),
    lambda x: x.index(b"a", 1),
    lambda x: x.index(b"a", 1, 3),
    lambda x: x.index(b"a", -3),
    lambda x: x.index(b"a", None, -1),
    lambda x: x.index(b"", 99),
    lambda x: x.index(b"", 2, 1),
    lambda x: x.index(b"a", 2**70),
    lambda x: x.index(256),
    lambda x: x.index(-1),
    lambda x: x.index(2**70),
    lambda x: x.index("a"),
    lambda x: x.index(None),
    lambda x: x.index(1.0),
    lambda x: x.index(b"a", "1"),
    lambda x: x.index(),
    lambda x: x.index(b"a", 1, 2, 3),
    lambda x: x.index(sub=b"a"),
)
for x in (bytearray(b"banana"), bytearray(b"aaaa"), bytearray(b""), bytearray(b"\xff\x00\xff"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
