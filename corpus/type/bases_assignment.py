#: about: Assigning __bases__: what is taken and each refusal
#: kind: language
#: profile: compat
#: stdout:
#| B B ['C', 'B', 'object'] False True
#| TypeError: can only assign non-empty tuple to C.__bases__, not ()
#| TypeError: can only assign tuple to C.__bases__, not list
#| TypeError: can only assign tuple to C.__bases__, not NoneType
#| TypeError: C.__bases__ must be tuple of classes, not 'int'
#| TypeError: C.__bases__ must be tuple of classes, not 'int'
#| TypeError: a __bases__ item causes an inheritance cycle
#| TypeError: a __bases__ item causes an inheritance cycle
#| TypeError: __bases__ assignment: 'int' deallocator differs from 'B'
#| TypeError: duplicate base class A
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: __bases__ assignment: 'object' deallocator differs from 'B'
#| None
#| ['C', 'A', 'object'] ['D', 'C', 'A', 'object']
#| TypeError: __bases__ assignment: 'object' deallocator differs from 'A'
#| ['C', 'A', 'object']
#| None
#| B
#| TypeError: __bases__ assignment: 'dict' object layout differs from 'list'
#| None
#| <class 'list'>
#| TypeError: __bases__ assignment: 'A' object layout differs from 'list'
#| None
#| ['F', 'E', 'B', 'A', 'object']
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
#| ['H', 'E', 'G', 'B', 'A', 'object']
#| TypeError: __bases__ assignment: 'N' deallocator differs from 'object'
#| TypeError: C.__bases__ must be tuple of classes, not 'types.GenericAlias'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: x = "A"
class B: x = "B"
class C(A): pass
c = C()
C.__bases__ = (B,)
print(c.x, C.__base__.__name__, [k.__name__ for k in C.__mro__], isinstance(c, A), isinstance(c, B))
def assign(cls, bases):
    cls.__bases__ = bases
show(assign, C, ())
show(assign, C, [A])
show(assign, C, None)
show(assign, C, (1,))
show(assign, C, (A, 1))
show(assign, C, (C,))
class D(C): pass
show(assign, C, (D,))
show(assign, C, (int,))
show(assign, C, (A, A))
show(assign, C, (bool,))
show(assign, C, (object,))
show(assign, C, (A, object))
print([k.__name__ for k in C.__mro__], [k.__name__ for k in D.__mro__])
show(assign, C, (object, A))
print([k.__name__ for k in C.__mro__])
class S(A): __slots__ = ("q",)
show(assign, S, (B,))
print(S.__bases__[0].__name__)
class L(list): pass
show(assign, L, (dict,))
show(assign, L, (A, list))
print(L.__base__)
show(assign, L, (A,))
class E(A, B): pass
class F(E): pass
show(assign, E, (B, A))
print([k.__name__ for k in F.__mro__])
class G(B, A): pass
class H(E, G): pass
show(assign, E, (A, B))
print([k.__name__ for k in H.__mro__])
class M(type): pass
class N(metaclass=M): pass
show(assign, A, (N,))
show(assign, C, (list[int],))
