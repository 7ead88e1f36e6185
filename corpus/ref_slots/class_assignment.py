#: about: assigning __class__ needs the same layout
#: kind: language
#: stdout:
#| B 1 B
#| S2
#| S3
#| TypeError: __class__ assignment: 'S4' object layout differs from 'S1'
#| TypeError: __class__ assignment: 'S5' object layout differs from 'S1'
#| S6
#| TypeError: __class__ assignment: 'S7' object layout differs from 'S1'
#| S1
#| TypeError: __class__ assignment: 'S1' object layout differs from 'A'
#| TypeError: __class__ assignment: 'A' object layout differs from 'S1'
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: __class__ must be set to a class, not 'NoneType' object
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| L2
#| L3
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment: 'A' object layout differs from 'L'
#| I2
#| E2
#| TypeError: __class__ assignment: 'E3' object layout differs from 'E1'
#| TypeError: __class__ assignment: 'E4' object layout differs from 'E1'
#| M2 True
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: cannot set '__class__' attribute of immutable type 'int'
#| TypeError: can't delete __class__ attribute
#| 1 2 False
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A: pass
class B:
    def who(self): return "B"
class S1: __slots__ = ("a", "b")
class S2: __slots__ = ("a", "b")
class S3: __slots__ = ("b", "a")
class S4: __slots__ = ("a", "c")
class S5: __slots__ = ("a", "b", "__dict__")
class S6(S1): __slots__ = ()
class S7(S1): pass
def swap(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__
a = A(); a.x = 1
print(swap(a, B), a.x, a.who())
attempt(swap, S1(), S2)
attempt(swap, S1(), S3)
attempt(swap, S1(), S4)
attempt(swap, S1(), S5)
attempt(swap, S1(), S6)
attempt(swap, S1(), S7)
attempt(swap, S6(), S1)
attempt(swap, A(), S1)
attempt(swap, S1(), A)
attempt(swap, 1, A)
attempt(swap, A(), int)
attempt(swap, A(), 5)
attempt(swap, A(), None)
attempt(swap, [], A)
class L(list): pass
class L2(list): pass
class L3(L): pass
attempt(swap, L([1]), L2)
attempt(swap, L([1]), L3)
attempt(swap, L([1]), list)
attempt(swap, L([1]), A)
class I1(int): pass
class I2(int): pass
attempt(swap, I1(3), I2)
class E1(Exception): pass
class E2(Exception): pass
class E3(ValueError): pass
class E4(OSError): pass
attempt(swap, E1(), E2)
attempt(swap, E1(), E3)
attempt(swap, E1(), E4)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
print(swap(X, M2), isinstance(X, M2))
attempt(swap, X, type)
attempt(swap, int, M1)
def remove(o): del o.__class__
attempt(remove, A())
s = S1(); s.a, s.b = 1, 2
s.__class__ = S2
print(s.a, s.b, isinstance(s, S1))
def f(): pass
attempt(swap, f, A)
attempt(swap, A.__init_subclass__, A)
attempt(swap, None, A)
