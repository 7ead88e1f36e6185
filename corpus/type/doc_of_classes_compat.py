#: about: __doc__ of classes through instances, subclasses and type itself
#: kind: language
#: profile: compat
#: stdout:
#| Doc. Doc. None None True
#| <class 'property'> computed
#| AttributeError 'D' object has no attribute '__doc__'
#| 5 5
#| own 5
#| 5
#| TypeError cannot delete '__doc__' attribute of immutable type 'A'
#| TypeError cannot set '__doc__' attribute of immutable type 'int'
#| TypeError cannot set '__doc__' attribute of immutable type 'int'
#| given None
#| late late
#| <class 'getset_descriptor'> late __doc__

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    "Doc."


class B(A):
    pass


class C:
    @property
    def __doc__(self):
        return "computed"


class D:
    __slots__ = ("__doc__",)


def put(cls, value):
    cls.__doc__ = value


print(A.__doc__, A().__doc__, B.__doc__, B().__doc__, "__doc__" in B.__dict__)
print(type(C.__doc__), C().__doc__)
attempt(lambda: D().__doc__)
A.__doc__ = 5
print(A.__doc__, A().__doc__)
a = A()
a.__doc__ = "own"
print(a.__doc__, A.__doc__)
del a.__doc__
print(a.__doc__)
attempt(delattr, A, "__doc__")
attempt(put, int, "x")
attempt(delattr, int, "__doc__")
print(type("E", (), {"__doc__": "given"}).__doc__, type("E", (A,), {}).__doc__)
B.__doc__ = "late"
print(B.__doc__, B().__doc__)
print(type(type.__dict__["__doc__"]), type.__dict__["__doc__"].__get__(B), type.__dict__["__doc__"].__name__)
