#: about: bytes.rstrip
#: kind: language
#: stdout:
#| b'  a b  ' | b'  a b' | b'  a b' | b'  a b  ' | b'  a b  ' | b'  a b  ' | b'  a b  ' | b'  a b' | b'  a b' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| b'\t\n\x0b\x0c\rx\x1c\x85 ' | b'\t\n\x0b\x0c\rx\x1c\x85' | b'\t\n\x0b\x0c\rx\x1c\x85' | b'\t\n\x0b\x0c\rx\x1c\x85 ' | b'\t\n\x0b\x0c\rx\x1c\x85 ' | b'\t\n\x0b\x0c\rx\x1c\x85 ' | b'\t\n\x0b\x0c\rx\x1c\x85 ' | b'\t\n\x0b\x0c\rx\x1c\x85' | b'\t\n\x0b\x0c\rx\x1c\x85' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| b'xxaxx' | b'xxaxx' | b'xxaxx' | b'xxa' | b'' | b'xxaxx' | b'xxaxx' | b'xxa' | b'xxa' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2
#| b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | b'\xff\x00a' | b'\xff\x00a\x00\xff' | b'\xff\x00a\x00\xff' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: rstrip expected at most 1 argument, got 2

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
for x in (b"  a b  ", b"\t\n\x0b\x0c\rx\x1c\x85 ", b"xxaxx", b"", b"\xff\x00a\x00\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
