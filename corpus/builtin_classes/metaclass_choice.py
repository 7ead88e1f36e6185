#: about: the most derived metaclass, conflicts, and callables as metaclass
#: kind: language
#: stdout:
#| 'O'
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| 'O'
#| 'O'
#| 'M'
#| ('X', (), ['__firstlineno__', '__module__', '__qualname__', '__static_attributes__'], {'z': 1})
#| 3
#| TypeError: <lambda>() takes 0 positional arguments but 3 were given
#| init X {'k': 2}
#| 'P'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class M(type): pass
class N(type): pass
class O(M): pass
class A(metaclass=M): pass
class B(metaclass=N): pass
class C(metaclass=O): pass
def make(*bases, **kw):
    class X(*bases, **kw): pass
    return type(X).__name__ if isinstance(X, type) else X
attempt(make, A, C)
attempt(make, A, B)
attempt(make, A, metaclass=N)
attempt(make, A, metaclass=O)
attempt(make, C, metaclass=M)
attempt(make, A, metaclass=type)
attempt(make, metaclass=lambda name, bases, ns, **kw: (name, bases, sorted(ns), kw), z=1)
attempt(make, int, metaclass=lambda *a: len(a))
attempt(make, metaclass=lambda: 0)
class P(type):
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name + "_made", bases, ns)
    def __init__(self, name, bases, ns, **kw): print("init", name, kw)
attempt(make, metaclass=P, k=2)
