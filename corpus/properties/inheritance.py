#: about: overriding and extending properties in subclasses
#: kind: language
#: stdout:
#| 5 10 105 6 1
#| property 'v' of 'ReadOnly' object has no setter
#| 9
#| fixed

class Base:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x

class ReadOnly(Base):
    @property
    def v(self): return super().v * 10

class Extended(Base):
    @Base.v.setter
    def v(self, x): self._v = x + 100

class Replaced(Base):
    v = "plain"

b, r, e, p = Base(), ReadOnly(), Extended(), Replaced()
b.v = 5
e.v = 5
p.v = 6
print(b.v, r.v, e.v, p.v, p._v)
try:
    r.v = 3
except AttributeError as error:
    print(error)

class Up(Base):
    @property
    def v(self): return super().v
    @v.setter
    def v(self, x): super(Up, type(self)).v.fset(self, x - 1)

u = Up()
u.v = 10
print(u.v)

class Abstract:
    @property
    def name(self): raise NotImplementedError

class Concrete(Abstract):
    name = "fixed"

print(Concrete().name)
