#: about: bytes.rindex: bytes and numbers of bytes, bounds, wrong arguments
#: kind: language
#: stdout:
#| b'banana' | 5 | 3 | 6 | 5 | ValueError: subsection not found | ValueError: subsection not found | 4 | 4 | 5 | 1 | 5 | 3 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: bytes.rindex() takes no keyword arguments
#| b'aaaa' | 3 | ValueError: subsection not found | 4 | 3 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | 3 | 2 | 3 | 2 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: bytes.rindex() takes no keyword arguments
#| b'' | ValueError: subsection not found | ValueError: subsection not found | 0 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: bytes.rindex() takes no keyword arguments
#| b'\xff\x00\xff' | ValueError: subsection not found | ValueError: subsection not found | 3 | ValueError: subsection not found | 2 | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: subsection not found | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: bytes.rindex() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rindex(b"a"),
    lambda x: x.rindex(b"an"),
    lambda x: x.rindex(b""),
    lambda x: x.rindex(97),
    lambda x: x.rindex(255),
    lambda x: x.rindex(True),
    lambda x: x.rindex(bytearray(b"na")),
    lambda x: x.rindex(memoryview(b"na")),
    lambda x: x.rindex(b"a", 1),
    lambda x: x.rindex(b"a", 1, 3),
    lambda x: x.rindex(b"a", -3),
    lambda x: x.rindex(b"a", None, -1),
    lambda x: x.rindex(b"", 99),
    lambda x: x.rindex(b"", 2, 1),
    lambda x: x.rindex(b"a", 2**70),
    lambda x: x.rindex(256),
    lambda x: x.rindex(-1),
    lambda x: x.rindex(2**70),
    lambda x: x.rindex("a"),
    lambda x: x.rindex(None),
    lambda x: x.rindex(1.0),
    lambda x: x.rindex(b"a", "1"),
    lambda x: x.rindex(),
    lambda x: x.rindex(b"a", 1, 2, 3),
    lambda x: x.rindex(sub=b"a"),
)
for x in (b"banana", b"aaaa", b"", b"\xff\x00\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
