#: about: __name__ of properties
#: kind: language
#: stdout:
#| a
#| b
#| c
#| d
#| AttributeError: 'property' object has no attribute '__name__'
#| g
#| AttributeError: 'property' object has no attribute '__name__'
#| len
#| assigned
#| 5
#| g
#| None
#| AttributeError: 'property' object has no attribute '__name__'
#| fn's name
#| ValueError: weird
#| ('b', True)
#| TypeError: __set_name__() takes 2 positional arguments but 1 were given
#| TypeError: __set_name__() takes 2 positional arguments but 0 were given
#| TypeError: __set_name__() takes 2 positional arguments but 3 were given
#| TypeError: property.__set_name__() takes no keyword arguments

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def g(self): pass
class C:
    a = property()
    b = property(g)
    @property
    def c(self): pass
    d = property(lambda self: 1)
for p in (C.a, C.b, C.c, C.d):
    show(lambda: p.__name__)
show(lambda: property().__name__)
show(lambda: property(g).__name__)
show(lambda: property(5).__name__)
show(lambda: property(len).__name__)
p = property(g)
p.__name__ = "assigned"
show(lambda: p.__name__)
p.__name__ = 5
show(lambda: p.__name__)
del p.__name__
show(lambda: p.__name__)
show(lambda: delattr(p, "__name__"))
class Fn:
    def __call__(self, obj): return 1
show(lambda: property(Fn()).__name__)
fn = Fn()
fn.__name__ = "fn's name"
show(lambda: property(fn).__name__)
class Weird:
    def __getattr__(self, name):
        if name == "__name__": raise ValueError("weird")
        raise AttributeError(name)
show(lambda: property(Weird()).__name__)
class E: pass
E.e = C.b
show(lambda: (E.e.__name__, E.e is C.b))
show(lambda: C.a.__set_name__(C))
show(lambda: C.a.__set_name__())
show(lambda: C.a.__set_name__(1, 2, 3))
show(lambda: C.a.__set_name__(owner=C, name="x"))
