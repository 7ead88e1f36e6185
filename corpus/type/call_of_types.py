#: about: Calling a class: __new__ and __init__ with arguments
#: kind: language
#: stdout:
#| TypeError: C() takes no arguments
#| TypeError: C() takes no arguments
#| <class '__main__.N'>
#| ((1,), {'x': 2})
#| 1
#| TypeError: NI.__new__() missing 1 required positional argument: 'a'
#| TypeError: NI.__new__() got an unexpected keyword argument 'b'
#| 5
#| TypeError: __init__() should return None, not 'int'
#| <class '__main__.R2'>
#| C
#| up init Down
#| up init Down
#| Down
#| descriptor init (1, 2)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
class N:
    def __new__(cls, *args, **kw): return object.__new__(cls)
class I:
    def __init__(self, *args, **kw): self.args = args, kw
class NI:
    def __new__(cls, a): return super().__new__(cls)
    def __init__(self, b): self.b = b
class W:
    def __new__(cls): return 5
    def __init__(self): print("never")
class R:
    def __init__(self): return 5
class R2:
    def __init__(self): return None
show(lambda: C(1))
show(lambda: C(a=1))
show(lambda: type(N(1, 2)))
show(lambda: I(1, x=2).args)
show(lambda: NI(1).b)
show(lambda: NI())
show(lambda: NI(b=1))
show(lambda: W())
show(lambda: R())
show(lambda: type(R2()))
class Sub(C):
    def __new__(cls, *a): return C()
    def __init__(self, *a): print("sub init not run")
show(lambda: type(Sub(1)).__name__)
class Up:
    def __new__(cls): return Down()
    def __init__(self): print("up init", type(self).__name__)
class Down(Up):
    def __new__(cls): return object.__new__(cls)
show(lambda: type(Up()).__name__)
class Desc:
    def __get__(self, obj, typ): return lambda *a: print("descriptor init", a)
class K:
    __init__ = Desc()
K(1, 2)
