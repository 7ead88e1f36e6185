#: about: sums of floats keep what is lost on the way
#: kind: language
#: result: 5.873030948121444
#: stdout:
#| 1.0 1.0 1.0 2.0 inf True
#| 11.0 0.0 9007199254740996.0 1.0000000000000002e+16 1.5 1e+30
#| inf nan nan inf -inf nan 0.0 -0.0 -0.0 -0.0
#| 0.9999999999999999 float 0.9999999999999999 float
#| int too large to convert to float

print(sum([0.1] * 10), sum([0.1] * 10, 0.0), sum([1e16, 1.0, -1e16]), sum([1.0, 1e100, 1.0, -1e100]), sum([1e308, 1e308, -1e308]), sum([0.1, 0.2, 0.3]) == 0.6)
print(sum([1, 0.1] * 10), sum([10**16, 1.0, -1e16]), sum([1.0, 2**53, 1, 1]), sum([1e16, 1, 1]), sum([0.5, True, False]), sum([1.0, 10**30]))
inf, nan = float("inf"), float("nan")
print(sum([inf, 1.0]), sum([inf, -inf]), sum([nan, 1]), sum([1e308] * 3), sum([-1e308] * 3), sum([1e308, 1e308, -inf]), sum([-0.0]), sum([-0.0], -0.0), sum([-0.0, -0.0], start=-0.0), sum([], -0.0))
class Real(float): pass
print(sum([Real(0.1)] * 10), type(sum([Real(1)])).__name__, sum([0.1] * 3 + [Real(0.1)] * 7), type(sum([Real(1)], Real(2))).__name__)
try: sum([1.0, 10**400])
except OverflowError as e: print(e)
RESULT = sum(1 / n for n in range(1, 200))
