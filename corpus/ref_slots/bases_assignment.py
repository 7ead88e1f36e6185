#: about: assigning __bases__
#: kind: language
#: profile: compat
#: stdout:
#| A True True
#| B ['C', 'B', 'object']
#| B ['C', 'B', 'A', 'object'] B
#| TypeError: can only assign non-empty tuple to C.__bases__, not ()
#| TypeError: can only assign tuple to C.__bases__, not list
#| TypeError: can only assign tuple to C.__bases__, not type
#| TypeError: C.__bases__ must be tuple of classes, not 'int'
#| TypeError: duplicate base class A
#| TypeError: a __bases__ item causes an inheritance cycle
#| TypeError: __bases__ assignment: 'int' deallocator differs from 'B'
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: a __bases__ item causes an inheritance cycle
#| TypeError: cannot set '__bases__' attribute of immutable type 'int'
#| TypeError: __bases__ assignment: 'object' deallocator differs from 'B'
#| ['C', 'A', 'object']
#| TypeError: __bases__ assignment: 'A' deallocator differs from 'object'
#| ['Sub', 'A', 'object']
#| TypeError: cannot delete '__bases__' attribute of immutable type 'C'
#| ['Leaf', 'Mid', 'New', 'object'] hello False
#| ['X', 'B', 'object']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class C(A): pass
c = C()
print(c.who(), C.__bases__ == (A,), C.__base__ is A)
C.__bases__ = (B,)
print(c.who(), [k.__name__ for k in C.__mro__])
C.__bases__ = (B, A)
print(c.who(), [k.__name__ for k in C.mro()], C.__base__.__name__)
def put(cls, value):
    cls.__bases__ = value
    return [k.__name__ for k in cls.__mro__]
attempt(put, C, ())
attempt(put, C, [A])
attempt(put, C, A)
attempt(put, C, (1,))
attempt(put, C, (A, A))
attempt(put, C, (C,))
attempt(put, C, (int,))
attempt(put, C, (bool,))
attempt(put, A, (C,))
attempt(put, int, (A,))
attempt(put, C, (object, A))
attempt(put, C, (A, object))
class Direct: pass
attempt(put, Direct, (A,))
class Sub(Direct):
    __slots__ = ()
attempt(put, Sub, (A,))
def remove(cls): del cls.__bases__
attempt(remove, C)
class Top: pass
class Mid(Top): pass
class Leaf(Mid): pass
class New:
    def hello(self): return "hello"
Mid.__bases__ = (New,)
print([k.__name__ for k in Leaf.__mro__], Leaf().hello(), issubclass(Leaf, Top))
class M(type):
    def mro(cls):
        return type.mro(cls)
class X(A, metaclass=M): pass
X.__bases__ = (B,)
print([k.__name__ for k in X.__mro__])
