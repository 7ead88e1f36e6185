#: about: Origins and arguments with methods that fail
#: kind: language
#: stdout:
#| ('called', (1, 2))
#| attr anything
#| TypeError: unhashable type: 'O'
#| ValueError: eq
#| True
#| ValueError: repr
#| ValueError: repr
#| list[shown]
#| NoSet
#| ValueError: set __orig_class__
#| RaisesAttr
#| ()
#| RecursionError

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
G = type(list[int])
class O:
    def __call__(self, *a): return ("called", a)
    def __getattr__(self, name): return "attr " + name
    def __repr__(self): return "O!"
    def __eq__(self, o): raise ValueError("eq")
    __hash__ = None
a = G(O(), int)
show(lambda: a(1, 2))
show(lambda: a.anything)
show(lambda: hash(a))
show(lambda: a == G(O(), int))
show(lambda: a == a)
class Bad:
    def __repr__(self): raise ValueError("repr")
show(lambda: repr(list[Bad()]))
show(lambda: repr(G(Bad(), int)))
class Inst:
    __qualname__ = "fake"
    __module__ = "builtins"
    def __repr__(self): return "inst"
i = Inst()
i.__qualname__ = "shown"
show(lambda: repr(list[i]))
class NoSet:
    __slots__ = ()
    def __call__(self): return self
show(lambda: type(G(NoSet(), int)()).__name__)
class Raises:
    def __setattr__(self, n, v): raise ValueError("set " + n)
show(lambda: G(Raises, int)())
class RaisesAttr:
    def __setattr__(self, n, v): raise AttributeError("set " + n)
show(lambda: type(G(RaisesAttr, int)()).__name__)
class Params:
    __parameters__ = 5
show(lambda: list[Params()].__parameters__)
deep = list[int]
for _ in range(100000): deep = list[deep]
def kind(f):
    try: return type(f()).__name__
    except Exception as e: return type(e).__name__
show(lambda: kind(lambda: repr(deep)))
