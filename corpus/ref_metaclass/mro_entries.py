#: about: bases that are no classes
#: kind: language
#: stdout:
#| entries ['A', 'Entry']
#| ['C', 'A', 'B', 'object'] ['type', 'Entry']
#| entries ['Entry']
#| ['D', 'object'] 1
#| entries ['Entry', 'Entry']
#| entries ['Entry', 'Entry']
#| ['E', 'A', 'B', 'object']
#| False True True
#| False True
#| TypeError: __mro_entries__ must return a tuple
#| TypeError: __mro_entries__ must return a tuple
#| TypeError: duplicate base class A
#| TypeError: int expected at most 2 arguments, got 3
#| ['X', 'A', 'object']
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| ['G', 'OnClass', 'object']
#| ['H', 'A', 'object']
#| ['I', 'list', 'object'] (list[int],)
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: str() argument 'encoding' must be str, not tuple
#| TypeError: cannot create 'builtin_function_or_method' instances
#| TypeError: function() argument 'code' must be code, not str
#| LookupError: inside
#| ['X', 'B', 'object']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Entry:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases):
        print("entries", [b.__name__ if isinstance(b, type) else "Entry" for b in bases])
        return self.bases
class A: pass
class B: pass
class C(A, Entry(B)): pass
print([k.__name__ for k in C.mro()], [type(b).__name__ for b in C.__orig_bases__])
class D(Entry()): pass
print([k.__name__ for k in D.mro()], len(D.__orig_bases__))
class E(Entry(A, B), Entry()): pass
print([k.__name__ for k in E.mro()])
print(hasattr(A, "__orig_bases__"), hasattr(C, "__orig_bases__"), "__orig_bases__" in vars(C))
class F(C): pass
print("__orig_bases__" in vars(F), hasattr(F, "__orig_bases__"))
def bad(result):
    class R:
        def __mro_entries__(self, bases): return result
    class X(R()): pass
    return [k.__name__ for k in X.mro()]
attempt(bad, None)
attempt(bad, [A])
attempt(bad, (A, A))
attempt(bad, (1,))
attempt(bad, (A,))
attempt(lambda: type("X", (Entry(A),), {}))
class OnClass:
    @classmethod
    def __mro_entries__(cls, bases): return (A,)
class G(OnClass): pass
print([k.__name__ for k in G.mro()])
class H(OnClass()): pass
print([k.__name__ for k in H.mro()])
class I(list[int]): pass
print([k.__name__ for k in I.mro()], I.__orig_bases__)
def not_class():
    class X(5): pass
def not_class2():
    class X("s"): pass
def not_class3():
    class X(len): pass
def not_class4():
    class X(not_class): pass
for f in (not_class, not_class2, not_class3, not_class4): attempt(f)
class Raises:
    def __mro_entries__(self, bases): raise LookupError("inside")
def raising():
    class X(Raises()): pass
attempt(raising)
class InstOnly: pass
obj = InstOnly()
obj.__mro_entries__ = lambda bases: (B,)
def inst():
    class X(obj): pass
    return [k.__name__ for k in X.mro()]
attempt(inst)
