#: about: What happens where __init_subclass__ fails or is misused
#: kind: language
#: stdout:
#| TypeError: make.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: make.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: make.<locals>.X.__init_subclass__() takes no keyword arguments
#| TypeError: B.__init_subclass__() missing 1 required positional argument: 'need'
#| 1
#| TypeError: B.__init_subclass__() got an unexpected keyword argument 'more'
#| 5
#| TypeError: B.__init_subclass__() missing 1 required positional argument: 'need'
#| ValueError: no subclasses
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'int' object is not callable
#| static () {'a': 1}
#| X
#| None
#| TypeError: object.__init_subclass__() takes no arguments (1 given)
#| TypeError: object.__init_subclass__() takes no keyword arguments
#| TypeError: int.__init_subclass__() takes no arguments (2 given)
#| TypeError: A.__init_subclass__() takes no keyword arguments

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    def __init_subclass__(cls, **kw): 
        super().__init_subclass__(**kw)
def make(base, **kw):
    class X(base, **kw): pass
    return X
show(lambda: make(A, q=1))
show(lambda: make(object, q=1))
show(lambda: make(int, q=1, r=2))
class B:
    def __init_subclass__(cls, need): cls.need = need
show(lambda: make(B))
show(lambda: make(B, need=1).need)
show(lambda: make(B, need=1, more=2))
show(lambda: type("Y", (B,), {}, need=5).need)
show(lambda: type("Y", (B,), {}))
class C:
    def __init_subclass__(cls): raise ValueError("no subclasses")
show(lambda: make(C))
class D:
    __init_subclass__ = None
show(lambda: make(D))
class E:
    __init_subclass__ = 5
show(lambda: make(E))
class F:
    @staticmethod
    def __init_subclass__(*args, **kw): print("static", args, kw)
show(lambda: make(F, a=1).__name__)
show(lambda: object.__init_subclass__())
show(lambda: object.__init_subclass__(1))
show(lambda: object.__init_subclass__(x=1))
show(lambda: int.__init_subclass__(1, 2))
show(lambda: A.__init_subclass__(x=1))
