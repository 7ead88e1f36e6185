#: about: list() of every built-in sequence: a copy, never an alias
#: kind: language
#: stdout:
#| [1, [2], 3] False True
#| ['h', 'é', 'ß', '😀'] [0, 255] [97, 98] [120, 121, 122]
#| [1, 2] [0, 1, 2, 3, 4] [5, 2, -1, -4] [] [100000000000000000000, 100000000000000000001, 100000000000000000002]
#| [256, 770, 1284, 1798] [102, 100, 98] ['a', '\x00', 'b']

source = [1, [2], 3]
copy = list(source)
print(copy, copy is source, copy[1] is source[1])
print(list("héß😀"), list(b"\x00\xff"), list(bytearray(b"ab")), list(memoryview(b"xyz")))
print(list((1, 2)), list(range(5)), list(range(5, -6, -3)), list(range(0)), list(range(10**20, 10**20 + 3)))
print(list(memoryview(bytes(range(8))).cast("H")), list(memoryview(b"abcdef")[::-2]), list("a\x00b"))
