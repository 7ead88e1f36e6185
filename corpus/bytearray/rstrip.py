#: about: bytearray.rstrip
#: kind: language
#: stdout:
#| bytearray(b'  a b  ') | bytearray(b'  a b') | bytearray(b'  a b') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b') | bytearray(b'  a b') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'xxa') | bytearray(b'') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'xxa') | bytearray(b'xxa') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rstrip(),
    lambda x: x.rstrip(None),
    lambda x: x.rstrip(b"x"),
    lambda x: x.rstrip(b"xa"),
    lambda x: x.rstrip(b""),
    lambda x: x.rstrip(b"\x00\xff"),
    lambda x: x.rstrip(bytearray(b" x")),
    lambda x: x.rstrip(memoryview(b" x")),
    lambda x: x.rstrip("x"),
    lambda x: x.rstrip(120),
    lambda x: x.rstrip(b"x", b"y"),
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
