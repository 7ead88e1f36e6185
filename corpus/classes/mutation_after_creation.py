#: about: classes may change after they have instances, and instances may change class
#: kind: language
#: stdout:
#| A.who
#| patched
#| own patched
#| B.who B False
#| 5
#| object of type 'A' has no len()
#| __class__ assignment only supported for mutable types or ModuleType subclasses
#| __class__ assignment only supported for mutable types or ModuleType subclasses
#| __class__ must be set to a class, not 'int' object
#| object of type 'A' has no len() 3
#| 1
#| 2 1
#| 12 2 {'x': 12}
#| <class '__main__.A'> A

class A:
    def who(self): return "A.who"

class B:
    def who(self): return "B.who"

a = A()
print(a.who())
A.who = lambda self: "patched"
print(a.who())
a.who = lambda: "own"
print(a.who(), A().who())
del a.who
a.__class__ = B
print(a.who(), type(a).__name__, isinstance(a, A))
A.__len__ = lambda self: 5
print(len(A()))
del A.__len__
for bad in (lambda: len(A()), lambda: setattr(a, "__class__", int), lambda: setattr(1, "__class__", A), lambda: setattr(a, "__class__", 5)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
a = A()
a.__len__ = lambda: 3
try:
    len(a)
except TypeError as error:
    print(error, a.__len__())
class C: x = 1
class D(C): pass
d = D()
print(d.x)
D.x = 2
print(d.x, C.x)
d.x += 10
print(d.x, D.x, vars(d))
A.__name__ = "Renamed"
print(A, A.__qualname__)
