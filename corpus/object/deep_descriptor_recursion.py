#: about: Special methods that call each other without end
#: kind: language
#: profile: compat
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError

class Get:
    def __get__(self, obj, typ=None): return obj.attr
class A: attr = Get()
class P:
    @property
    def p(self): return self.p
class G:
    def __getattr__(self, name): return getattr(self, name + "x"[:0])
class GA:
    def __getattribute__(self, name): return self.name
class S:
    def __setattr__(self, name, v): self.x = v
class Eq:
    def __eq__(self, o): return o == self
class Call: pass
Call.__call__ = Call()
class Len:
    def __len__(self): return len(self)
class It:
    def __iter__(self): return iter(self)
class Fmt:
    def __format__(self, s): return format(self, s)
class Bool:
    def __bool__(self): return bool(self)
class New:
    def __new__(cls): return cls()
class Init:
    def __init__(self): type(self)()
class D: pass
D.__get__ = D()
class Holder: d = D()
class Meta(type):
    def __instancecheck__(cls, o): return isinstance(o, cls)
class M(metaclass=Meta): pass
class Ix:
    def __index__(self): return [1][self]
for f in (lambda: A().attr, lambda: P().p, lambda: G().zz, lambda: GA().q, lambda: setattr(S(), "y", 1), lambda: Eq() == Eq(), lambda: Call()(), lambda: len(Len()), lambda: iter(It()), lambda: format(Fmt(), "x"), lambda: bool(Bool()), lambda: New(), lambda: Init(), lambda: isinstance(1, M), lambda: [1][Ix()]):
    try: print(f())
    except RecursionError: print("RecursionError")
