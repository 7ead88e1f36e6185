#: about: ints, floats and complex numbers one after the other
#: kind: language
#: result: [1.0, 7.0, 3.333333333333333, 1e-319, inf]
#: stdout:
#| 15.5 9.223372036854776e+18 9.223372036854776e+18 (6.5+1j) (1.5+1j) 1.1805916207174113e+21 0.0 9007199254740992.0
#| 1.111111111111111e+19 1.111111111111111e+19 2.0 1.0 (1+1j)
#| 1 3 3.5 ('F', 3.5) (1+1j)

print(sum([1, 2, 3.5, 4, 5]), sum([2**62, 2**62, 0.5]), sum([0.5, 2**63]), sum([1, 1j, 2.5, 3]), sum([True, 0.5, 1j]), sum([1.5, True, 2**70]), sum([2**70, 0.1, -2**70]), sum([0.1, 2**53, 0.1]))
from_frac = [10**i for i in range(0, 20)] + [0.1]
print(sum(from_frac), sum(from_frac[::-1]), sum([1e100, 1, -1e100, 1]), sum([1, 1e100, 1, -1e100]), sum([1e100, 1j, -1e100, 1]))
class I(int):
    def __add__(self, o): return ("I", int(self), o)
class F(float):
    def __radd__(self, o): return ("F", o)
print(sum([I(1), 2][:1]), sum([1, I(2)]), sum([1.5, I(2)]), sum([1, 2.5, F(1)]), sum([1j, F(1)]))
RESULT = [sum([x] * 10) for x in (0.1, 0.7, 1/3, 1e-320, 5e307)]
