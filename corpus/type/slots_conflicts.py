#: about: Names in __slots__ that the class also defines
#: kind: language
#: stdout:
#| ValueError: 'x' in __slots__ conflicts with class variable
#| ValueError: 'm' in __slots__ conflicts with class variable
#| ValueError: '__doc__' in __slots__ conflicts with class variable
#| <class '__main__.A'>
#| ValueError: '__slots__' in __slots__ conflicts with class variable
#| <class '__main__.A'>
#| AttributeError: 'A' object has no attribute '__class__'
#| <class '__main__.A'>
#| body.<locals>.X
#| (3, ['_X__hidden'])
#| ValueError: '_X__hidden' in __slots__ conflicts with class variable
#| ['__hidden']
#| TypeError: __dict__ slot disallowed: we already got one
#| TypeError: __weakref__ slot disallowed: we already got one
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| TypeError: __dict__ slot disallowed: we already got one

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def attempt(**ns): return type("A", (), ns)
show(lambda: attempt(__slots__=["x"], x=1))
show(lambda: attempt(__slots__=["m"], m=lambda self: 1))
show(lambda: attempt(__slots__=["__doc__"], __doc__="d"))
show(lambda: attempt(__slots__=["__module__"]))
show(lambda: attempt(__slots__=["__slots__"]))
show(lambda: attempt(__slots__=["__init__"]))
show(lambda: attempt(__slots__=["__class__"])().__class__)
show(lambda: attempt(__slots__=["__qualname__"]))
def body():
    class X:
        __slots__ = ("__qualname__",)
    return X.__qualname__
show(body)
def body2():
    class X:
        __slots__ = ("__hidden",)
        def get(self): return self.__hidden
        def put(self, v): self.__hidden = v
    x = X()
    x.put(3)
    return x.get(), [n for n in vars(X) if "hidden" in n]
show(body2)
def body3():
    class X:
        __slots__ = ("__hidden",)
        _X__hidden = 1
show(body3)
def body4():
    class __:
        __slots__ = ("__hidden",)
    return [n for n in vars(__) if "hidden" in n]
show(body4)
class Base: __slots__ = ("__dict__",)
show(lambda: type("D", (Base,), {"__slots__": ["__dict__"]}))
class W: __slots__ = ("__weakref__",)
show(lambda: type("D", (W,), {"__slots__": ["__weakref__"]}))
show(lambda: type("D", (int,), {"__slots__": ["__dict__"]})(5) + 1)
show(lambda: type("D", (int,), {"__slots__": ["__weakref__"]}))
show(lambda: type("D", (Exception,), {"__slots__": ["__dict__"]}))
