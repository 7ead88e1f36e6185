#: about: bytes.removesuffix
#: kind: language
#: stdout:
#| b'banana' | b'banana' | b'bana' | b'banan' | b'banana' | b'banan' | b'banan' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removesuffix() takes exactly one argument (0 given) | TypeError: bytes.removesuffix() takes exactly one argument (2 given)
#| b'a' | b'a' | b'a' | b'' | b'a' | b'' | b'' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removesuffix() takes exactly one argument (0 given) | TypeError: bytes.removesuffix() takes exactly one argument (2 given)
#| b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removesuffix() takes exactly one argument (0 given) | TypeError: bytes.removesuffix() takes exactly one argument (2 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.removesuffix(b"ba"),
    lambda x: x.removesuffix(b"na"),
    lambda x: x.removesuffix(b"a"),
    lambda x: x.removesuffix(b""),
    lambda x: x.removesuffix(bytearray(b"a")),
    lambda x: x.removesuffix(memoryview(b"a")),
    lambda x: x.removesuffix(x),
    lambda x: x.removesuffix("a"),
    lambda x: x.removesuffix(1),
    lambda x: x.removesuffix(),
    lambda x: x.removesuffix(b"a", b"b"),
)
for x in (b"banana", b"a", b"",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
