#: about: __module__ of classes: from the globals, the namespace, and its effect on reprs and messages
#: kind: language
#: profile: compat
#: stdout:
#| __main__ __main__
#| <class '__main__.A'> <class 'other.B'> <class 'C'> <class 'D'> __main__ other 5
#| other builtins builtins builtins
#| x.y <class 'x.y.A'> x.y
#|  <class '.A'> 
#| None <class 'A'> None
#| 5 <class 'A'> 5
#| TypeError cannot delete '__module__' attribute of immutable type 'A'
#| 5
#| <class 'A'>
#| TypeError cannot delete '__module__' attribute of immutable type 'A'
#| TypeError cannot set '__module__' attribute of immutable type 'int'
#| TypeError cannot set '__module__' attribute of immutable type 'int'
#| Error('a') <class 'far.Error'>

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


print(attempt.__module__, type("A", (), {}).__module__)


class A:
    pass


class B:
    __module__ = "other"


class C:
    __module__ = 5


class D:
    __module__ = "builtins"


print(repr(A), repr(B), repr(C), repr(D), A.__module__, B.__module__, C.__module__)
print(B().__module__, D().__module__, int.__module__, type(attempt).__module__)


def put(cls, value):
    cls.__module__ = value


def delete(cls):
    del cls.__module__


for value in ["x.y", "", None, 5]:
    put(A, value)
    print(A.__module__, repr(A), A.__dict__["__module__"])
attempt(delete, A)
attempt(lambda: A.__module__)
print(repr(A))
attempt(delete, A)
attempt(put, int, "x")
attempt(delete, int)


class Error(Exception):
    __module__ = "far"


print(repr(Error("a")), Error)
