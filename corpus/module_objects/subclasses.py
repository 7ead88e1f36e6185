#: about: Subclasses of module
#: kind: language
#: imports: math
#: stdout:
#| ('mine', 'doc', 'class', 'mine', 'prop', 'hook other')
#| <module 'mine' from 'hook __file__'>
#| (1, ['x'])
#| AttributeError: property 'p' of 'M' object has no setter
#| ('n1', '1')
#| TypeError: N.__init__() missing 1 required positional argument: 'a'
#| AttributeError: module has no attribute '__name__'
#| <module '?'>
#| AttributeError: module has no attribute 'x'
#| P!
#| N
#| <class 'module'>
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| 3
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
Module = type(math)
class M(Module):
    attr = "class"
    def method(self): return self.__name__
    @property
    def p(self): return "prop"
    def __getattr__(self, name): return "hook " + name
m = M("mine", "doc")
show(lambda: (m.__name__, m.__doc__, m.attr, m.method(), m.p, m.other))
show(lambda: repr(m))
m.x = 1
show(lambda: (m.x, sorted(n for n in vars(m) if n[0] != "_")))
show(lambda: setattr(m, "p", 1))
class N(Module):
    def __init__(self, a): super().__init__("n" + a); self.a = a
show(lambda: (N("1").__name__, N("1").a))
show(lambda: N())
class O(Module):
    def __init__(self): pass
show(lambda: O().__name__)
show(lambda: repr(O()))
show(lambda: O().x)
class P(Module):
    def __setattr__(self, k, v): Module.__setattr__(self, k, v) if False else super().__init__(k)
    def __repr__(self): return "P!"
p = P("p")
show(lambda: repr(p))
m.__class__ = N
show(lambda: type(m).__name__)
m.__class__ = Module
show(lambda: type(m))
show(lambda: setattr(m, "__class__", int))
class S(Module):
    __slots__ = ("s",)
s = S("s")
s.s = 3
show(lambda: s.s)
show(lambda: isinstance(m, Module) and issubclass(M, Module))
