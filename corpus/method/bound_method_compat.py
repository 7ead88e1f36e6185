#: about: bound methods: their attributes pass to the function, none can be set, and binding again
#: kind: language
#: profile: compat
#: stdout:
#| t f A.f doc __main__ (1,)
#| AttributeError 'method' object has no attribute 'tag' and no __dict__ for setting new attributes
#| AttributeError attribute '__doc__' of 'method' objects is not writable
#| AttributeError 'method' object has no attribute '__name__' and no __dict__ for setting new attributes
#| AttributeError 'method' object has no attribute 'tag' and no __dict__ for setting new attributes
#| AttributeError 'function' object has no attribute 'nope'
#| True True True
#| True 7 method
#| 2 4 False
#| TypeError method expected 2 arguments, got 0
#| TypeError method expected 2 arguments, got 1
#| TypeError instance must not be None
#| TypeError first argument must be callable
#| TypeError method() takes no keyword arguments
#| TypeError '<' not supported between instances of 'method' and 'method'
#| True False True True
#| print <bound method len of 5> <bound method A.f of 5>
#| <bound method ? of 5>
#| AttributeError 'Callable' object has no attribute '__name__'
#| (5, 6)

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def f(self, x=1):
        "doc"
        return x

    @classmethod
    def c(cls):
        return cls.__name__


a = A()
m = a.f
A.f.tag = "t"
print(m.tag, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__defaults__)
attempt(setattr, m, "tag", 1)
attempt(setattr, m, "__doc__", 1)
attempt(setattr, m, "__name__", 1)
attempt(delattr, m, "tag")
attempt(lambda: m.nope)
print(m.__self__ is a, m.__func__ is A.f, A.c.__self__ is A)
print(m.__get__(5) == m, m.__get__(None, int)(7), type(m.__get__(5)).__name__)
M = type(m)
print(M(len, [1, 2])(), M(A.f, 3)(4), M(m, 9)() is a.f())
attempt(M)
attempt(M, len)
attempt(M, len, None)
attempt(M, 5, 1)
attempt(lambda: M(len, x=1))
attempt(lambda: M(A.f, 3) < M(A.f, 3))
print(M(A.f, a) == a.f, M(A.f, 1) == M(A.f, 1.0), M(len, a) == M(len, a), hash(M(A.f, a)) == hash(a.f))
print(M(print, "x").__name__, repr(M(len, 5)), repr(M(A.f, 5)))


class Callable:
    def __call__(self, *args):
        return args


attempt(lambda: repr(M(Callable(), 5)).split(" object")[0])
attempt(lambda: M(Callable(), 5).__name__)
print(M(Callable(), 5)(6))
