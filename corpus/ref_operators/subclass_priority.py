#: about: when the reflected method of a subclass goes first
#: kind: language
#: stdout:
#| Same A.add A.add A.eq A.gt A.lt A.gt
#| Over Over.radd A.add Over.eq Over.gt A.lt Over.gt
#| SameFunc A.add A.add A.eq A.gt A.lt A.gt
#| Deep Over.radd A.add Over.eq Over.gt A.lt Over.gt
#| Late A.add A.add A.eq A.gt A.lt A.gt
#| Late.radd
#| A.add
#| I.radd -1 6 I.mul I.rpow I.lt True I.rdivmod 2 3 3.5 (2+1j)
#| F.rtruediv F.rtruediv F.rfloordiv 0.5j 0.5
#| S.radd S.rmul S.rmod S.eq False True True
#| L.radd [1, 2]
#| L.radd
#| L.iadd
#| T.radd T.lt True
#| D.ror {} D.eq False
#| St.ror St.rsub St.ge set()
#| 'NoneType' object is not callable
#| A.add
#| Y.radd same type skips reflected Z.add
#| unsupported operand type(s) for +: 'Y' and 'Y'
#| unsupported operand type(s) for +: 'X' and 'Z'

class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __eq__(self, o): return "A.eq"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
    __hash__ = None
class Same(A): pass
class Over(A):
    def __radd__(self, o): return "Over.radd"
    def __eq__(self, o): return "Over.eq"
    def __gt__(self, o): return "Over.gt"
class SameFunc(A):
    __radd__ = A.__radd__
class Deep(Over): pass
class Late(A): pass
for c in (Same, Over, SameFunc, Deep, Late):
    print(c.__name__, A() + c(), c() + A(), A() == c(), A() < c(), c() < A(), c() > A())
Late.__radd__ = lambda s, o: "Late.radd"
print(A() + Late())
del Late.__radd__
print(A() + Late())
class I(int):
    def __radd__(self, o): return "I.radd"
    def __rsub__(self, o): return NotImplemented
    def __mul__(self, o): return "I.mul"
    def __rpow__(self, o, m=None): return "I.rpow"
    def __lt__(self, o): return "I.lt"
    def __rdivmod__(self, o): return "I.rdivmod"
print(1 + I(2), 1 - I(2), 2 * I(3), I(3) * 2, 2 ** I(3), 1 > I(2), 1 < I(2), divmod(7, I(2)), I(1) + 1, True + I(2), 1.5 + I(2), 1j + I(2))
class F(float):
    def __rtruediv__(self, o): return "F.rtruediv"
    def __rfloordiv__(self, o): return "F.rfloordiv"
print(1.0 / F(2), 1 / F(2), 1 // F(2), 1j / F(2), F(1) / 2)
class S(str):
    def __radd__(self, o): return "S.radd"
    def __rmul__(self, o): return "S.rmul"
    def __rmod__(self, o): return "S.rmod"
    def __eq__(self, o): return "S.eq"
    __hash__ = str.__hash__
print("a" + S("b"), 2 * S("c"), "%s" % S("d"), "x" == S("x"), "x" != S("x"), S("x") in ["x"], ["x"] == [S("y")])
class L(list):
    def __radd__(self, o): return "L.radd"
    def __iadd__(self, o): return "L.iadd"
print([1] + L([2]), L([1]) + [2])
l = [1]; l += L([2]); print(l)
l = L([1]); l += [2]; print(l)
class T(tuple):
    def __radd__(self, o): return "T.radd"
    def __lt__(self, o): return "T.lt"
print((1,) + T((2,)), (1,) > T((0,)), (1,) < T((2,)))
class D(dict):
    def __ror__(self, o): return "D.ror"
    def __eq__(self, o): return "D.eq"
print({} | D(), D() | {}, {} == D(), {} != D())
class St(set):
    def __ror__(self, o): return "St.ror"
    def __rsub__(self, o): return "St.rsub"
    def __ge__(self, o): return "St.ge"
print({1} | St(), {1} - St(), {1} <= St(), St() & {1})
class B(A):
    __radd__ = None
try: print(A() + B())
except TypeError as e: print(e)
class C(A):
    def __radd__(self, o): return NotImplemented
print(A() + C())
class X:
    def __add__(self, o): return NotImplemented
class Y(X):
    def __radd__(self, o): return "Y.radd"
class Z(X):
    def __add__(self, o): return "Z.add"
print(X() + Y(), "same type skips reflected", Z() + X())
try: print(Y() + Y())
except TypeError as e: print(e)
try: print(X() + Z())
except TypeError as e: print(e)
