#: about: bytearray.rfind: bytes and numbers of bytes, bounds, wrong arguments
#: kind: language
#: stdout:
#| bytearray(b'banana') | 5 | 3 | 6 | 5 | -1 | -1 | 4 | 4 | 5 | 1 | 5 | 3 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: bytearray.rfind() takes no keyword arguments
#| bytearray(b'aaaa') | 3 | -1 | 4 | 3 | -1 | -1 | -1 | -1 | 3 | 2 | 3 | 2 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: bytearray.rfind() takes no keyword arguments
#| bytearray(b'') | -1 | -1 | 0 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: bytearray.rfind() takes no keyword arguments
#| bytearray(b'\xff\x00\xff') | -1 | -1 | 3 | -1 | 2 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | ValueError: byte must be in range(0, 256) | TypeError: argument should be integer or bytes-like object, not 'str' | TypeError: argument should be integer or bytes-like object, not 'NoneType' | TypeError: argument should be integer or bytes-like object, not 'float' | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: bytearray.rfind() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rfind(b"a"),
    lambda x: x.rfind(b"an"),
    lambda x: x.rfind(b""),
    lambda x: x.rfind(97),
    lambda x: x.rfind(255),
    lambda x: x.rfind(True),
    lambda x: x.rfind(bytearray(b"na")),
    lambda x: x.rfind(memoryview(b"na")),
    lambda x: x.rfind(b"a", 1),
    lambda x: x.rfind(b"a", 1, 3),
    lambda x: x.rfind(b"a", -3),
    lambda x: x.rfind(b"a", None, -1),
    lambda x: x.rfind(b"", 99),
    lambda x: x.rfind(b"", 2, 1),
    lambda x: x.rfind(b"a", 2**70),
    lambda x: x.rfind(256),
    lambda x: x.rfind(-1),
    lambda x: x.rfind(2**70),
    lambda x: x.rfind("a"),
    lambda x: x.rfind(None),
    lambda x: x.rfind(1.0),
    lambda x: x.rfind(b"a", "1"),
    lambda x: x.rfind(),
    lambda x: x.rfind(b"a", 1, 2, 3),
    lambda x: x.rfind(sub=b"a"),
)
for x in (bytearray(b"banana"), bytearray(b"aaaa"), bytearray(b""), bytearray(b"\xff\x00\xff"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
