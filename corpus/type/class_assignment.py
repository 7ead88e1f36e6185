#: about: Assigning __class__ and its refusals
#: kind: language
#: stdout:
#| B
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment: 'S1' object layout differs from 'A'
#| S2
#| TypeError: __class__ assignment: 'S3' object layout differs from 'S1'
#| TypeError: __class__ assignment: 'A' object layout differs from 'S1'
#| TypeError: __class__ assignment: 'A' object layout differs from 'S0'
#| TypeError: __class__ assignment: 'S0' object layout differs from 'A'
#| L2
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment: 'A' object layout differs from 'L'
#| TypeError: __class__ assignment: 'L' object layout differs from 'A'
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: __class__ must be set to a class, not 'NoneType' object
#| TypeError: __class__ must be set to a class, not 'str' object
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: cannot set '__class__' attribute of immutable type 'int'
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| M2
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: can't delete __class__ attribute
#| TypeError: can't delete __class__ attribute
#| TypeError: can't delete __class__ attribute
#| Y 5 False
#| E2
#| TypeError: __class__ assignment: 'E3' object layout differs from 'E1'
#| TypeError: __class__ assignment: 'E4' object layout differs from 'E1'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: pass
class B: pass
class S1: __slots__ = ("x",)
class S2: __slots__ = ("x",)
class S3: __slots__ = ("y",)
class S0: __slots__ = ()
class L(list): pass
class L2(list): pass
class I(int): pass
def assign(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__
for obj, cls in ((A(), B), (A(), int), (A(), S1), (S1(), S2), (S1(), S3), (S1(), A), (S0(), A), (A(), S0), (L(), L2), (L(), list), (L(), A), (A(), L), (I(), int), (1, I), ([], L), (A(), object), (object(), A),
                 (A(), 5), (A(), None), (A(), "A"), (None, A), (A, type), (int, type), ("a", str), ((), tuple), (len, A), (ValueError(), KeyError), (ValueError(), A)):
    show(assign, obj, cls)
class M(type): pass
class M2(type): pass
class K(metaclass=M): pass
show(assign, K, M2)
show(assign, K, type)
show(lambda: delattr(A(), "__class__"))
show(lambda: delattr(1, "__class__"))
show(lambda: delattr(A, "__class__"))
class X(A): pass
class Y(A): pass
x = X()
x.v = 5
x.__class__ = Y
print(type(x).__name__, x.v, isinstance(x, X))
E1 = type("E1", (Exception,), {})
E2 = type("E2", (Exception,), {})
show(assign, E1(), E2)
show(assign, E1(), type("E3", (KeyError,), {}))
show(assign, E1(), type("E4", (OSError,), {}))
