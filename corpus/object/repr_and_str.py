#: about: object.__repr__ and __str__
#: kind: language
#: stdout:
#| <__main__.C object
#| <__main__.C object
#| <int object
#| <type object
#| 1
#| 'a'
#| [1]
#| D!
#| D! D! D! D!
#| ('E!', '<__main__.E object')
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type bytes)
#| TypeError: __str__ returned non-string (type bytes)
#| TypeError: __str__ returned non-string (type bytes)
#| ('S', 'S', 'sub', 'sub str')
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: descriptor '__repr__' of 'object' object needs an argument
#| TypeError: descriptor '__str__' of 'object' object needs an argument
#| <class 'RecursionError'>
#| <class 'RecursionError'>
#| <__main__.f.<locals>.Inner object

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
def head(s): return s.split(" at 0x")[0]
show(lambda: head(repr(C())))
show(lambda: head(str(C())))
show(lambda: head(object.__repr__(1)))
show(lambda: head(object.__repr__(C)))
show(lambda: object.__str__(1))
show(lambda: object.__str__("a"))
show(lambda: object.__str__([1]))
class D:
    def __repr__(self): return "D!"
show(lambda: str(D()))
show(lambda: f"{D()} {D()!s} {D()!r} {D()!a}")
class E:
    def __str__(self): return "E!"
show(lambda: (str(E()), head(repr(E()))))
class F:
    def __repr__(self): return 5
show(lambda: repr(F()))
show(lambda: str(F()))
show(lambda: f"{F()}")
show(lambda: ascii(F()))
show(lambda: "%r" % F())
class G:
    def __str__(self): return b"x"
show(lambda: str(G()))
show(lambda: f"{G()}")
show(lambda: print(G()))
class S(str): pass
class H:
    def __repr__(self): return S("sub")
    def __str__(self): return S("sub str")
show(lambda: (type(repr(H())).__name__, type(str(H())).__name__, repr(H()), str(H())))
class I:
    __repr__ = None
show(lambda: repr(I()))
show(lambda: str(I()))
class J:
    __str__ = None
show(lambda: str(J()))
show(lambda: object.__repr__())
show(lambda: object.__str__())
class K:
    def __repr__(self): return repr(self)
def kind(f):
    try: return f()
    except Exception as e: return type(e)
show(lambda: kind(lambda: repr(K())))
class L:
    def __str__(self): return str(self)
show(lambda: kind(lambda: str(L())))
def f():
    class Inner: pass
    return Inner()
show(lambda: head(repr(f())))
