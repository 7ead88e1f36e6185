#: about: extended slices with huge steps neither overflow nor hang
#: kind: security
#: tests: builtin:list builtin:bytearray builtin:range threat:22
#: stdout:
#| [0] [2] b'a' c
#| [1, 2]
#| range(0, 10, 4611686018427387904)

values = [0, 1, 2]
print(values[::2**62], values[::-(2**62)], b"abc"[::2**63 - 1], "abc"[::-(2**63) + 1])
del values[::2**63 - 1]
print(values)
print(range(10)[::2**62])
