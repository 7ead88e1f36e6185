#: about: sums of complex numbers, both parts compensated
#: kind: language
#: stdout:
#| 1j (1+2j) 1j (3.5+1j) (4.5+1j) (1+1j) (1+0j)
#| (inf+1j) (nan+0j) -0j (-0-0j) (-0-0j)
#| (3+6j) complex (1+1j) C
#| int too large to convert to float
#| (1.1805916207174113e+21+1j) (2.3611832414348226e+21+1j)

print(sum([0.1j] * 10), sum([0.1 + 0.2j] * 10), sum([1e16j, 1j, -1e16j]), sum([1, 2.5, 1j]), sum([1j, 1, 2.5, True]), sum([0.1, 0.1j] * 10), sum([0j, 10**16, 1.0, -1e16]))
inf = float("inf")
print(sum([complex(inf, 0), 1j]), sum([complex(inf, 0), complex(-inf, 0)]), sum([complex(-0.0, -0.0)]), sum([complex(-0.0, -0.0)] * 2, complex(-0.0, -0.0)), sum([-0.0], complex(-0.0, -0.0)))
class C(complex): pass
print(sum([C(1, 2)] * 3), type(sum([C(1)])).__name__, sum([1j], C(1)), type(sum([], C(1))).__name__)
try: sum([1j, 10**400])
except OverflowError as e: print(e)
print(sum([1j, 2**70]), sum([2**70, 1j, 2**70]))
