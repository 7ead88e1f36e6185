#: about: bytearray.join
#: kind: language
#: stdout:
#| bytearray(b', ') | bytearray(b'a, b, c') | bytearray(b'a, b, c') | bytearray(b'only') | bytearray(b'') | bytearray(b'a, z') | bytearray(b'\x00, \x01, \x02') | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytearray.join() takes exactly one argument (0 given) | TypeError: bytearray.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found
#| bytearray(b'') | bytearray(b'abc') | bytearray(b'abc') | bytearray(b'only') | bytearray(b'') | bytearray(b'az') | bytearray(b'\x00\x01\x02') | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytearray.join() takes exactly one argument (0 given) | TypeError: bytearray.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found
#| bytearray(b'\xff') | bytearray(b'a\xffb\xffc') | bytearray(b'a\xffb\xffc') | bytearray(b'only') | bytearray(b'') | bytearray(b'a\xffz') | bytearray(b'\x00\xff\x01\xff\x02') | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytearray.join() takes exactly one argument (0 given) | TypeError: bytearray.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.join([b"a", b"b", b"c"]),
    lambda x: x.join([b"a", bytearray(b"b"), memoryview(b"c")]),
    lambda x: x.join((b"only",)),
    lambda x: x.join([]),
    lambda x: x.join(iter([b"a", b"z"])),
    lambda x: x.join(bytes([i]) for i in range(3)),
    lambda x: x.join([b"a", 1]),
    lambda x: x.join(["a"]),
    lambda x: x.join([b"a", None]),
    lambda x: x.join(b"abc"),
    lambda x: x.join("abc"),
    lambda x: x.join(5),
    lambda x: x.join(),
    lambda x: x.join([], []),
    lambda x: x.join([memoryview(b"abcd")[::2]]),
)
for x in (bytearray(b", "), bytearray(b""), bytearray(b"\xff"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
