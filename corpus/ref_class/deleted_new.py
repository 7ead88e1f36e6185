#: about: a class whose __new__ was replaced once goes on taking arguments as one of its own would
#: kind: language
#: stdout:
#| L
#| object.__new__() takes exactly one argument (the type to instantiate)
#| None
#| K
#| object.__new__() takes exactly one argument (the type to instantiate)
#| None
#| L
#| object.__new__() takes exactly one argument (the type to instantiate)
#| None
#| M
#| object.__new__() takes exactly one argument (the type to instantiate)
#| object.__new__() takes exactly one argument (the type to instantiate)
#| object.__new__() takes exactly one argument (the type to instantiate)
#| 5
#| 7
#| 1
#| int() takes at most 2 arguments (4 given)
#| 0
#| 3
#| 3
#| W() takes no arguments
#| X() takes no arguments


def show(f):
    try: print(f())
    except TypeError as e: print(e)
def new(cls,*a): return object.__new__(cls)
class K: pass
class L(K): pass
K.__new__=new
class M(K): pass
show(lambda: type(L(1)).__name__)
del K.__new__
for C in K,L,M:
    show(lambda: C(1))
    show(lambda: C().__init__(1))
    show(lambda: type(C()).__name__)
class N(K): pass
show(lambda: N(1))
class P: 
    def __new__(cls,*a): return super().__new__(cls)
class Q(P): __new__=object.__new__
show(lambda: Q(1))
class R(K):
    def __init__(self,*a): pass
show(lambda: type(R(1)).__name__)
class S(int): pass
S.__new__=lambda cls,*a: int.__new__(cls,5)
show(lambda: S(1,2,3)+0)
del S.__new__
show(lambda: S(7)+0)
show(lambda: S('1',2)+0)
show(lambda: S(1,2,3,4)+0)
class T(P, int): pass
show(lambda: T(3)+0)
class U(int, P): pass
show(lambda: U(3)+0)
class V(K, int): pass
show(lambda: V(3)+0)
class W: pass
W.__new__=object.__new__
show(lambda: W(1))
class X: __new__=object.__new__
show(lambda: X(1))
