#: about: bytes.removeprefix
#: kind: language
#: stdout:
#| b'banana' | b'nana' | b'banana' | b'banana' | b'banana' | b'banana' | b'banana' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removeprefix() takes exactly one argument (0 given) | TypeError: bytes.removeprefix() takes exactly one argument (2 given)
#| b'a' | b'a' | b'a' | b'' | b'a' | b'' | b'' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removeprefix() takes exactly one argument (0 given) | TypeError: bytes.removeprefix() takes exactly one argument (2 given)
#| b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytes.removeprefix() takes exactly one argument (0 given) | TypeError: bytes.removeprefix() takes exactly one argument (2 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.removeprefix(b"ba"),
    lambda x: x.removeprefix(b"na"),
    lambda x: x.removeprefix(b"a"),
    lambda x: x.removeprefix(b""),
    lambda x: x.removeprefix(bytearray(b"a")),
    lambda x: x.removeprefix(memoryview(b"a")),
    lambda x: x.removeprefix(x),
    lambda x: x.removeprefix("a"),
    lambda x: x.removeprefix(1),
    lambda x: x.removeprefix(),
    lambda x: x.removeprefix(b"a", b"b"),
)
for x in (b"banana", b"a", b"",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
