#: about: binding errors name methods by their qualified name and count self
#: kind: language
#: stdout:
#| C.m() missing 1 required positional argument: 'a'
#| C.m() takes 2 positional arguments but 3 were given
#| C.m() missing 2 required positional arguments: 'self' and 'a'
#| C.m() missing 1 required positional argument: 'a'
#| C.c() missing 1 required positional argument: 'a'
#| C.c() takes 2 positional arguments but 3 were given
#| C.s() missing 1 required positional argument: 'a'
#| C.noself() takes 0 positional arguments but 1 was given
#| C.__init__() takes from 1 to 2 positional arguments but 3 were given
#| C.__init__() got an unexpected keyword argument 'y'
#| D() takes no arguments
#| D() takes no arguments
#| N.__new__() missing 1 required positional argument: 'a'
#| N.__new__() takes 2 positional arguments but 3 were given
#| outer.<locals>.inner() missing 1 required positional argument: 'a'
#| outer.<locals>.inner() got an unexpected keyword argument 'b'
#| object() takes no arguments

class C:
    def m(self, a): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    def noself(): pass
    def __init__(self, x=0): pass

def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)

attempt(lambda: C().m())
attempt(lambda: C().m(1, 2))
attempt(lambda: C.m())
attempt(lambda: C.m(C()))
attempt(lambda: C.c())
attempt(lambda: C().c(1, 2))
attempt(lambda: C.s())
attempt(lambda: C().noself())
attempt(lambda: C(1, 2))
attempt(lambda: C(y=1))

class D:
    pass

attempt(lambda: D(1))
attempt(lambda: D(x=1))

class N:
    def __new__(cls, a): return super().__new__(cls)

attempt(lambda: N())
attempt(lambda: N(1, 2))

def outer():
    def inner(a): pass
    return inner

attempt(lambda: outer()())
attempt(lambda: outer()(b=1))
attempt(lambda: object(1))
