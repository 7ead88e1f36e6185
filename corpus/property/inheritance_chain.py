#: about: Overriding one function of an inherited property
#: kind: language
#: stdout:
#| ('B', ('A', 1))
#| ('B', ('A', 30))
#| ('B', ('A', 'deleted'))
#| property 'x' of 'A' object has no deleter
#| property 'x' of 'B' object has no deleter
#| property 'x' of 'C' object has no deleter
#| False True True True
#| 6 5
#| 11
#| 'super' object has no attribute 'x' and no __dict__ for setting new attributes

class A:
    def __init__(self): self._x = 1
    @property
    def x(self): return ("A", self._x)
    @x.setter
    def x(self, v): self._x = v
class B(A):
    @A.x.getter
    def x(self): return ("B", super().x)
class C(B):
    @B.x.setter
    def x(self, v): B.x.fset(self, v * 10)
class D(C):
    @C.x.deleter
    def x(self): self._x = "deleted"
d = D()
print(d.x)
d.x = 3
print(d.x)
del d.x
print(d.x)
for cls in (A, B, C):
    try: del cls().x
    except AttributeError as e: print(e)
print(A.x.fget is B.x.fget, B.x.fset is A.x.fset, C.x.fget is B.x.fget, D.x.fset is C.x.fset)
class E(D):
    x = 5
e = E()
e.x = 6
print(e.x, E.x)
class F(A):
    @property
    def x(self): return super().x[1] + 1
    @x.setter
    def x(self, v): super(F, F).x.__set__(self, v)
f = F()
f.x = 10
print(f.x)
try: super(F, f).x = 5
except AttributeError as err: print(err)
