#: about: bytes.join
#: kind: language
#: stdout:
#| b', ' | b'a, b, c' | b'a, b, c' | b'only' | b'' | b'a, z' | b'\x00, \x01, \x02' | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytes.join() takes exactly one argument (0 given) | TypeError: bytes.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found
#| b'' | b'abc' | b'abc' | b'only' | b'' | b'az' | b'\x00\x01\x02' | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytes.join() takes exactly one argument (0 given) | TypeError: bytes.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found
#| b'\xff' | b'a\xffb\xffc' | b'a\xffb\xffc' | b'only' | b'' | b'a\xffz' | b'\x00\xff\x01\xff\x02' | TypeError: sequence item 1: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: sequence item 1: expected a bytes-like object, NoneType found | TypeError: sequence item 0: expected a bytes-like object, int found | TypeError: sequence item 0: expected a bytes-like object, str found | TypeError: can only join an iterable | TypeError: bytes.join() takes exactly one argument (0 given) | TypeError: bytes.join() takes exactly one argument (2 given) | TypeError: sequence item 0: expected a bytes-like object, memoryview found

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
for x in (b", ", b"", b"\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
