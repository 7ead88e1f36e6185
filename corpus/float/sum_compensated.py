#: about: sum() of floats, ints and complex keeps what the additions lose
#: kind: language
#: stdout:
#| 1.0 100.0 1.0 2.0 0.6 6.5 1.1805916207174113e+21 0.5
#| 3.5 inf inf nan 0.0 -0.0 0.0 0.8 3.5
#| 1j (1+1j) (0.6+1j) (5.6+1j) (5+2j) (1.2676506002282294e+30+1j)
#| 0.9999999999999999 (0.30000000000000004+1j) ('odd', 3, 3) ('odd', 1.5, 3) ('odd', ('odd', 0, 1), 2)
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| TypeError sum() can't sum strings [use ''.join(seq) instead]
#| TypeError sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError sum() can't sum bytearray [use b''.join(seq) instead]
#| TypeError 'int' object is not iterable
#| TypeError can only concatenate list (not "int") to list
#| TypeError sum() takes at least 1 positional argument (0 given)
#| TypeError sum() takes at most 2 arguments (3 given)
#| OverflowError int too large to convert to float
#| OverflowError int too large to convert to float
#| [1, 2] 4999950000 495.0 4 13835058055282163712 -9223372036854775809

print(sum([0.1] * 10), sum([0.1] * 1000), sum([1e16, 1.0, -1e16]), sum([1e100, 1.0, -1e100, 1.0]), sum([0.1, 0.2, 0.3]), sum([1, 2.5, 3]), sum([2**70, 0.5]), sum([0.5, 2**70, -2.0**70]))
print(sum([True, 2.5, False]), sum([1e308, 1e308, -1e308]), sum([float("inf"), 1.0]), sum([float("inf"), float("-inf")]), sum([-0.0, -0.0]), sum([], -0.0), sum([-0.0]), sum([0.1] * 3, 0.5), sum([1.5], start=2))
print(sum([0.1j] * 10), sum([1e16 + 1e16j, 1 + 1j, -1e16 - 1e16j]), sum([1j, 0.1, 0.2, 0.3]), sum([0.1, 0.2, 1j, 0.3, 5]), sum([1 + 2j, True, 3]), sum([2**100, 1j]))


class Real(float): pass


class Odd:
    def __init__(self, v): self.v = v
    def __radd__(self, o): return ("odd", o, self.v)
    def __add__(self, o): return "sum"


print(sum([0.1] * 5 + [Real(0.1)] + [0.1] * 4), sum([1j, Real(0.1), 0.2]), sum([1, 2, Odd(3)]), sum([1.5, Odd(3)]), sum([Odd(1), Odd(2)]))
for bad in (lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum(5), lambda: sum([1], [2]), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([10**400, 0.5]), lambda: sum([0.5, 10**400])):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
print(sum([[1], [2]], []), sum(range(10**5)), sum(i * 0.1 for i in range(100)), sum({1: 2, 3: 4}), sum([2**62, 2**62, 2**62]), sum([-2**63, -1]))
