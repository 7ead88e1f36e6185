#: about: range: repr, indexing, slicing, membership, equality, hash and huge values
#: kind: language
#: stdout:
#| range(0, 5) range(1, 5) range(0, 10, 3) range(5, 0, -2) [5, 3, 1] [] [] [] 4 0 range(2, 2) False True
#| 10 94 31 range(24, 45, 7) range(94, 3, -7) range(10, 101, 14) range(80, 101, 7) range(101, 101, 7) 10 100 7 2 1 0 True False True False 676 94 [94, 87]
#| True True True False True True True 1 -7546101314042312252 -1830836740296686765
#| range(100000000000000000000, 100000000000000000010, 3) [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 4 100000000000000000009 True 4611686018427387904 -1180591620717411303424 range(100000000000000000003, 100000000000000000012, 3) True 300000000000000000000000000000 10000000000000000000000000
#| range(0, 3) range(0, 1) range(3, 10, 3) [(0, 10), (1, 11), (2, 12)] [2, 1, 0] 0 1 3
#| ValueError range() arg 3 must not be zero
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError range expected at least 1 argument, got 0
#| TypeError range expected at most 3 arguments, got 4
#| TypeError range() takes no keyword arguments
#| IndexError range object index out of range
#| IndexError range object index out of range
#| TypeError range indices must be integers or slices, not str
#| ValueError range.index(x): x not in range
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError unsupported operand type(s) for +: 'range' and 'range'
#| TypeError '<' not supported between instances of 'range' and 'range'
#| AttributeError 'range' object has no attribute '__setitem__'
#| AttributeError readonly attribute
#| ValueError slice step cannot be zero
#| [18446744073709551616, 18446744073709551617]

print(range(5), range(1, 5), range(0, 10, 3), range(5, 0, -2), list(range(5, 0, -2)), list(range(0)), list(range(3, 3)), list(range(-3)), len(range(0, 10, 3)), len(range(10, 0, 3)), repr(range(2, 2)), bool(range(0)), bool(range(1)))
r = range(10, 100, 7)
print(r[0], r[-1], r[3], r[2:5], r[::-1], r[::2], r[-3:], r[100:], r.start, r.stop, r.step, r.index(24), r.count(24), r.count(25), 24 in r, 25 in r, 24.0 in r, "a" in r, sum(r), max(r), list(reversed(r))[:2])
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(1) == range(1, 2), hash(range(3)) == hash(range(0, 3)), hash(range(0)) == hash(range(5, 5)), range(3) != [0, 1, 2], {range(2): 1}[range(0, 2)], hash(range(10)), hash(range(0, 5, 2)))
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big, list(big), len(big), big[-1], 10 ** 20 + 3 in big, range(2 ** 63)[2 ** 62], range(-2 ** 70, 2 ** 70)[0], big[1:], 5 in range(10 ** 30), range(0, 10 ** 30, 10 ** 29)[3], range(10 ** 30).index(10 ** 25))

class I:
    def __index__(self): return 3

print(range(I()), range(True), range(I(), 10, I()), list(zip(range(3), range(10, 13))), [i for i in range(3)][::-1], *range(2), range(5)[I()])

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1.0))
attempt(lambda: range("a"))
attempt(lambda: range(None))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(stop=3))
attempt(lambda: range(3)[5])
attempt(lambda: range(3)[-4])
attempt(lambda: range(3)["a"])
attempt(lambda: range(3).index(7))
attempt(lambda: len(range(2 ** 70)))
attempt(lambda: range(3) + range(2))
attempt(lambda: range(3) < range(4))
attempt(lambda: range(3).__setitem__(0, 1))
attempt(lambda: setattr(range(3), "start", 1))
attempt(lambda: range(5)[::0])
attempt(lambda: list(range(2 ** 64, 2 ** 64 + 2)))
