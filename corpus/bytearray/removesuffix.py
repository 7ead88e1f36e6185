#: about: bytearray.removesuffix
#: kind: language
#: stdout:
#| bytearray(b'banana') | bytearray(b'banana') | bytearray(b'bana') | bytearray(b'banan') | bytearray(b'banana') | bytearray(b'banan') | bytearray(b'banan') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removesuffix() takes exactly one argument (0 given) | TypeError: bytearray.removesuffix() takes exactly one argument (2 given)
#| bytearray(b'a') | bytearray(b'a') | bytearray(b'a') | bytearray(b'') | bytearray(b'a') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removesuffix() takes exactly one argument (0 given) | TypeError: bytearray.removesuffix() takes exactly one argument (2 given)
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removesuffix() takes exactly one argument (0 given) | TypeError: bytearray.removesuffix() takes exactly one argument (2 given)

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
for x in (bytearray(b"banana"), bytearray(b"a"), bytearray(b""),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
