#: about: assigning __bases__ and its effects on methods, subclasses and instances
#: kind: language
#: profile: compat
#: stdout:
#| A DA
#| B DB g ['D', 'C', 'B', 'object'] False True
#| A g A
#| TypeError can only assign non-empty tuple to C.__bases__, not ()
#| ['A', 'B']
#| TypeError can only assign tuple to C.__bases__, not list
#| ['A', 'B']
#| TypeError can only assign tuple to C.__bases__, not int
#| ['A', 'B']
#| TypeError C.__bases__ must be tuple of classes, not 'int'
#| ['A', 'B']
#| TypeError a __bases__ item causes an inheritance cycle
#| ['A', 'B']
#| TypeError a __bases__ item causes an inheritance cycle
#| ['A', 'B']
#| TypeError duplicate base class A
#| ['A', 'B']
#| TypeError __bases__ assignment: 'int' deallocator differs from 'A'
#| ['A', 'B']
#| TypeError __bases__ assignment: 'S' object layout differs from 'A'
#| ['A', 'B']
#| TypeError __bases__ assignment: 'object' deallocator differs from 'A'
#| ['A', 'B']
#| TypeError type 'bool' is not an acceptable base type
#| ['A', 'B']
#| TypeError __bases__ assignment: 'object' deallocator differs from 'A'
#| ['A', 'B']
#| None
#| ['M']
#| TypeError __bases__ assignment: 'dict' object layout differs from 'M'
#| ['M']
#| TypeError __bases__ assignment: 'B' deallocator differs from 'object'
#| TypeError cannot set '__bases__' attribute of immutable type 'int'
#| TypeError cannot set '__bases__' attribute of immutable type 'object'
#| TypeError cannot delete '__bases__' attribute of immutable type 'C'
#| TypeError __bases__ assignment: 'Deep' deallocator differs from 'object'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B"

    def g(self):
        return "g"


class C(A):
    pass


class D(C):
    def f(self):
        return "D" + super().f()


c, d = C(), D()
print(c.f(), d.f())
C.__bases__ = (B,)
print(c.f(), d.f(), d.g(), [k.__name__ for k in D.__mro__], issubclass(D, A), issubclass(D, B))
C.__bases__ = (A, B)
print(c.f(), c.g(), C.__base__.__name__)


def put(cls, value):
    cls.__bases__ = value


class Meta(type):
    pass


class M(metaclass=Meta):
    pass


class S:
    __slots__ = ("x",)


class Deep(D):
    pass


for value in [(), [], 1, (1,), (D,), (C,), (A, A), (int,), (S,), (object,), (bool,), (object, A), (M,), (dict,)]:
    attempt(put, C, value)
    print([k.__name__ for k in C.__bases__])
attempt(put, A, (B,))
attempt(put, int, (B,))
attempt(put, object, (B,))


def delete():
    del C.__bases__


attempt(delete)
attempt(put, A, (Deep,))
