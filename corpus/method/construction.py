#: about: The type method, called
#: kind: language
#: stdout:
#| <class 'method'>
#| 2
#| (1,)
#| TypeError: first argument must be callable
#| TypeError: instance must not be None
#| TypeError: method expected 2 arguments, got 1
#| TypeError: method expected 2 arguments, got 0
#| TypeError: method expected 2 arguments, got 3
#| TypeError: method() takes no keyword arguments
#| (1, 2, 3)
#| (1, 2, 3)
#| 12
#| 1295
#| TypeError: type 'method' is not an acceptable base type
#| ('K', (1, 2))
#| AttributeError: 'K' object has no attribute '__name__'
#| <bound method ? of 1>
#| <bound method len of [1]>
#| <bound method C.m of 'self'>
#| <bound method given of 1>
#| <bound method ? of 1>
#| <bound method only name of 1>
#| ValueError: repr
#| 1
#| TypeError: __get__(None, None) is invalid
#| 3

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def m(self, *a): return a
Method = type(C().m)
show(lambda: Method)
show(lambda: Method(len, [1, 2])())
show(lambda: Method(C.m, 5)(1))
show(lambda: Method(5, 5))
show(lambda: Method(len, None))
show(lambda: Method(len))
show(lambda: Method())
show(lambda: Method(len, 1, 2))
show(lambda: Method(function=len, instance=1))
show(lambda: Method(lambda *a: a, 1)(2, 3))
show(lambda: Method(Method(lambda *a: a, 1), 2)(3))
show(lambda: Method(int, "12")())
show(lambda: Method(int, "zz")(36))
show(lambda: type("M", (Method,), {}))
class K:
    def __call__(self, *a): return ("K", a)
show(lambda: Method(K(), 1)(2))
show(lambda: Method(K(), 1).__name__)
show(lambda: repr(Method(K(), 1)))
show(lambda: repr(Method(len, [1])))
show(lambda: repr(Method(C.m, "self")))
class Q(K):
    __qualname__ = "Q"
q = K(); q.__qualname__ = "given"
show(lambda: repr(Method(q, 1)))
q.__qualname__ = 5
show(lambda: repr(Method(q, 1)))
del q.__qualname__
q.__name__ = "only name"
show(lambda: repr(Method(q, 1)))
class BadRepr:
    def __repr__(self): raise ValueError("repr")
show(lambda: repr(Method(len, BadRepr())))
show(lambda: Method(len, [1]).__get__(5, int)())
show(lambda: Method(len, [1]).__get__(None)())
show(lambda: Method(staticmethod(len), [1, 2, 3])())
