#: about: bytearray.lstrip
#: kind: language
#: stdout:
#| bytearray(b'  a b  ') | bytearray(b'a b  ') | bytearray(b'a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'a b  ') | bytearray(b'a b  ') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: lstrip expected at most 1 argument, got 2
#| bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'x\x1c\x85 ') | bytearray(b'x\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: lstrip expected at most 1 argument, got 2
#| bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'axx') | bytearray(b'') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'axx') | bytearray(b'axx') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: lstrip expected at most 1 argument, got 2
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: lstrip expected at most 1 argument, got 2
#| bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: lstrip expected at most 1 argument, got 2

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.lstrip(),
    lambda x: x.lstrip(None),
    lambda x: x.lstrip(b"x"),
    lambda x: x.lstrip(b"xa"),
    lambda x: x.lstrip(b""),
    lambda x: x.lstrip(b"\x00\xff"),
    lambda x: x.lstrip(bytearray(b" x")),
    lambda x: x.lstrip(memoryview(b" x")),
    lambda x: x.lstrip("x"),
    lambda x: x.lstrip(120),
    lambda x: x.lstrip(b"x", b"y"),
)
VALUES = (
    bytearray(b"  a b  "),
    bytearray(b"\t\n\x0b\x0c\rx\x1c\x85 "),
    bytearray(b"xxaxx"),
    bytearray(b""),
    bytearray(b"\xff\x00a\x00\xff"),
)
for x in VALUES:
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
