#: about: steps near the largest int select one item and cannot overflow
#: kind: language
#: stdout:
#| [0, 'b', 2, 'd', 4] [0] [4] [4] [0] [2] [4] [0]
#| [0, 'b', 'd', 4]
#| [0, 'b', 'd']
#| attempt to assign sequence of size 2 to extended slice of size 1
#| (1,) a c b'b' range(1, 5, 9223372036854775807) range(4, -1, -9223372036854775807) range(0, 9223372036854775807, 9223372036854775807) (0, 5, 9223372036854775807) (4, -1, -9223372036854775808)

M = 2**63 - 1
a = [0, 1, 2, 3, 4]
a[1::M] = "b"
a[3::M] = "d"
print(a, a[::M], a[4::-M], a[::-M - 1], a[::M + 1], a[2:M:M], a[M::-M], a[-M:M:M - 1])
del a[2::M]
print(a)
del a[::-M]
print(a)
try: a[::M] = "xy"
except ValueError as error: print(error)
print((0, 1, 2)[1::M], "abc"[::M], "abc"[::-M], b"abc"[1::M], range(5)[1::M], range(5)[::-M], range(M)[::M], slice(None, None, M).indices(5), slice(None, None, -M - 1).indices(5))
