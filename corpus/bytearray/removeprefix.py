#: about: bytearray.removeprefix
#: kind: language
#: stdout:
#| bytearray(b'banana') | bytearray(b'nana') | bytearray(b'banana') | bytearray(b'banana') | bytearray(b'banana') | bytearray(b'banana') | bytearray(b'banana') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removeprefix() takes exactly one argument (0 given) | TypeError: bytearray.removeprefix() takes exactly one argument (2 given)
#| bytearray(b'a') | bytearray(b'a') | bytearray(b'a') | bytearray(b'') | bytearray(b'a') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removeprefix() takes exactly one argument (0 given) | TypeError: bytearray.removeprefix() takes exactly one argument (2 given)
#| bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | bytearray(b'') | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: bytearray.removeprefix() takes exactly one argument (0 given) | TypeError: bytearray.removeprefix() takes exactly one argument (2 given)

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
for x in (bytearray(b"banana"), bytearray(b"a"), bytearray(b""),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
