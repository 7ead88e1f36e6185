#: about: container builtins on small values
#: kind: language
#: tests: builtin:bytes builtin:bytearray builtin:dict builtin:frozenset builtin:list builtin:set builtin:slice builtin:tuple builtin:range builtin:memoryview builtin:len
#: stdout:
#| b'AB' b'\x00\x00\x00' bytearray(b'xy') {'a': 1, 'b': 2} frozenset({1}) ['a', 'b'] {2}
#| slice(1, 5, 2) bd (0, 3, 1) ('a', 'b') range(2, 10, 3) [5, 3, 1]
#| [97, 98, 99] 4 1 142857142858
#| ValueError bytes must be in range(0, 256)
#| TypeError object is not iterable
#| ValueError range() arg 3 must not be zero
#| TypeError object of type 'int' has no len()
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError memoryview: a bytes-like object is required, not 'str'

print(bytes([65, 66]), bytes(3), bytearray(b"xy"), dict([("a", 1)], b=2), frozenset([1]), list("ab"), set([2]))
print(slice(1, 5, 2), "abcdef"[slice(1, 5, 2)], slice(None, -1).indices(4), tuple("ab"), range(2, 10, 3), list(range(5, 0, -2)))
print(memoryview(b"abc").tolist(), memoryview(bytearray(4)).nbytes, len({1: 2}), len(range(0, 10**12, 7)))
for bad in (lambda: bytes([256]), lambda: dict([1]), lambda: range(1, 2, 0), lambda: len(5), lambda: set([[]]), lambda: memoryview("x")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
