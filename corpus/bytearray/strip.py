#: about: bytearray.strip
#: kind: language
#: stdout:
#| bytearray(b'  a b  ') | bytearray(b'a b') | bytearray(b'a b') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'  a b  ') | bytearray(b'a b') | bytearray(b'a b') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: strip expected at most 1 argument, got 2
#| bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'x\x1c\x85') | bytearray(b'x\x1c\x85') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85 ') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | bytearray(b'\t\n\x0b\x0c\rx\x1c\x85') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: strip expected at most 1 argument, got 2
#| bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'a') | bytearray(b'') | bytearray(b'xxaxx') | bytearray(b'xxaxx') | bytearray(b'a') | bytearray(b'a') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: strip expected at most 1 argument, got 2
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: strip expected at most 1 argument, got 2
#| bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'a') | bytearray(b'\xff\x00a\x00\xff') | bytearray(b'\xff\x00a\x00\xff') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: strip expected at most 1 argument, got 2

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.strip(),
    lambda x: x.strip(None),
    lambda x: x.strip(b"x"),
    lambda x: x.strip(b"xa"),
    lambda x: x.strip(b""),
    lambda x: x.strip(b"\x00\xff"),
    lambda x: x.strip(bytearray(b" x")),
    lambda x: x.strip(memoryview(b" x")),
    lambda x: x.strip("x"),
    lambda x: x.strip(120),
    lambda x: x.strip(b"x", b"y"),
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
