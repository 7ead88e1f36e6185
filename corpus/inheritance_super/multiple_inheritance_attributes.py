#: about: which class an attribute comes from with several bases
#: kind: language
#: stdout:
#| A.x B.x B.y A.f B.f B.g calls A.f B.g calls B.f
#| A.y added later B.y
#| B.x
#| mixin then storage
#| 'super' object has no attribute 'save'
#| 4 A.f
#| ErrorMix True 'm'

class A:
    x = "A.x"
    def f(self): return "A.f"

class B:
    x = "B.x"
    y = "B.y"
    def f(self): return "B.f"
    def g(self): return "B.g calls " + self.f()

class C(A, B): pass
class D(B, A): pass
c, d = C(), D()
print(c.x, d.x, c.y, c.f(), d.f(), c.g(), d.g())
A.y = "A.y added later"
print(c.y, d.y)
del A.x
print(c.x)

class Mixin:
    def save(self): return "mixin then " + super().save()

class Storage:
    def save(self): return "storage"

class Model(Mixin, Storage): pass
print(Model().save())
try:
    Mixin().save()
except AttributeError as error:
    print(error)
class IntEnumLike(int, A): pass
print(IntEnumLike(3) + 1, IntEnumLike(3).f())
class ErrorMix(ValueError, KeyError): pass
try:
    raise ErrorMix("m")
except KeyError as error:
    print(type(error).__name__, isinstance(error, ValueError), str(error))
