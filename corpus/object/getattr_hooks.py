#: about: How __getattribute__ and __getattr__ work together
#: kind: language
#: profile: compat
#: stdout:
#| ('own', 'class', 'hook other', ['other'])
#| AttributeError bad
#| ValueError value
#| (False, 'dflt', 'hook x')
#| ValueError value
#| ('own', 'hook hidden')
#| KeyError 'crash'
#| AttributeError 'B' object has no attribute 'nope'
#| ('X', '__CLASS__', 'C')
#| __INIT__
#| True
#| fallback p
#| TypeError 'int' object is not callable
#| TypeError F.__getattr__() takes 1 positional argument but 2 were given
#| TypeError 'NoneType' object is not callable
#| RecursionError maximum recursion depth exceeded
#| hook zzz
#| static x
#| ('N', 'anything')
#| AttributeError 'N' object has no attribute 'anything'

log = []
class A:
    cls_attr = "class"
    def __init__(self): self.own = "own"
    def __getattr__(self, name):
        log.append(name)
        if name.startswith("bad"): raise AttributeError(name)
        if name.startswith("val"): raise ValueError(name)
        return "hook " + name
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a = A()
show(lambda: (a.own, a.cls_attr, a.other, log))
show(lambda: a.bad)
show(lambda: a.value)
show(lambda: (hasattr(a, "bad"), getattr(a, "bad", "dflt"), getattr(a, "x", "dflt")))
show(lambda: hasattr(a, "value"))
class B(A):
    def __getattribute__(self, name):
        if name == "hidden": raise AttributeError("hidden!")
        if name == "crash": raise KeyError("crash")
        return object.__getattribute__(self, name)
b = B()
show(lambda: (b.own, b.hidden))
show(lambda: b.crash)
show(lambda: object.__getattribute__(b, "nope"))
class C:
    def __getattribute__(self, name): return name.upper()
c = C()
show(lambda: (c.x, c.__class__, type(c).__name__))
show(lambda: c.__init__)
show(lambda: str(c) == object.__repr__(c))
class D:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, name): return "fallback " + name
show(lambda: D().p)
class E:
    __getattr__ = 5
show(lambda: E().x)
class F:
    def __getattr__(self): pass
show(lambda: F().x)
class G:
    __getattribute__ = None
show(lambda: G().x)
class H:
    def __getattr__(self, name): return getattr(self, name)
show(lambda: H().x)
i = A()
i.__getattr__ = lambda name: "instance hook"
show(lambda: i.zzz)
class K:
    @staticmethod
    def __getattr__(name): return "static " + name
show(lambda: K().x)
class M(type):
    def __getattr__(cls, name): return (cls.__name__, name)
class N(metaclass=M): pass
show(lambda: N.anything)
show(lambda: N().anything)
