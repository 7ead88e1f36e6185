#: about: __call__ of the metaclass, __new__ returning others, __init__ results
#: kind: language
#: profile: compat
#: stdout:
#| call A (1,) {'k': 2}
#| new (1,) {'k': 2}
#| init (1,) {'k': 2}
#| A
#| call B (5,) {}
#| 5
#| call B (3,) {}
#| <class 'int'>
#| call Sub (1,) {}
#| Sub2.init (1,)
#| call Sub () {}
#| Sub.init Sub
#| Sub2 Sub
#| TypeError: __init__() should return None, not 'int'
#| TypeError: __init__() should return None, not 'str'
#| TypeError: __init__() should return None, not 'generator'
#| TypeError: U() takes no arguments
#| TypeError: U() takes no arguments
#| TypeError: V.__init__() missing 1 required positional argument: 'a'
#| TypeError: V.__init__() takes 2 positional arguments but 3 were given
#| TypeError: W.__new__() missing 1 required positional argument: 'a'
#| TypeError: W.__new__() takes 2 positional arguments but 3 were given
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: object.__new__() takes exactly one argument (the type to instantiate)
#| TypeError: object() takes no arguments
#| TypeError: object.__new__(): not enough arguments
#| TypeError: object.__new__(X): X is not a type object (int)
#| TypeError: object.__new__(int) is not safe, use int.__new__()
#| TypeError: int.__new__(str): str is not a subtype of int
#| TypeError: int.__new__(object): object is not a subtype of int
#| TypeError: list.__new__(dict): dict is not a subtype of list
#| TypeError: U() takes no arguments
#| TypeError: U.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: descriptor '__init__' of 'object' object needs an argument
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M(type):
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)
class A(metaclass=M):
    def __new__(cls, *args, **kw):
        print("new", args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw): print("init", args, kw)
print(type(A(1, k=2)).__name__)
class B(A):
    def __new__(cls, x): return x
    def __init__(self, x): print("B.init", x)
print(B(5))
class C(B): pass
print(type(B(3)))
class Sub(A):
    def __new__(cls, *a): return object.__new__(Sub2 if a else cls)
    def __init__(self, *a): print("Sub.init", type(self).__name__)
class Sub2(Sub):
    def __init__(self, *a): print("Sub2.init", a)
print(type(Sub(1)).__name__, type(Sub()).__name__)
class R:
    def __init__(self): return 3
attempt(R)
class S:
    def __init__(self): return "text"
attempt(S)
class T:
    def __init__(self): yield 1
attempt(T)
class U: pass
attempt(U, 1)
attempt(U, a=1)
class V:
    def __init__(self, a): pass
attempt(V)
attempt(V, 1, 2)
class W:
    def __new__(cls, a): return super().__new__(cls)
attempt(W)
attempt(W, 1, 2)
class X:
    def __new__(cls, a): return super().__new__(cls, a)
attempt(X, 1)
class Y:
    def __init__(self, a): super().__init__(a)
attempt(Y, 1)
class Z:
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): super().__init__(*a)
attempt(Z, 1)
attempt(lambda: object(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(1))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: int.__new__(object))
attempt(lambda: list.__new__(dict))
attempt(lambda: object.__new__(U, 1))
attempt(lambda: object.__init__(U(), 1))
attempt(lambda: object.__init__())
attempt(lambda: object.__init__(V(1), 1))
