#: about: hasattr swallows AttributeError and nothing else
#: kind: language
#: stdout:
#| False False True False True False True True False
#| ValueError: v
#| SystemExit: s
#| KeyError: 'key'
#| TypeError: hasattr expected 2 arguments, got 0
#| TypeError: hasattr expected 2 arguments, got 1
#| TypeError: hasattr expected 2 arguments, got 3
#| TypeError: hasattr() takes no keyword arguments

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    @property
    def a(self): raise AttributeError("a")
    @property
    def v(self): raise ValueError("v")
    @property
    def s(self): raise SystemExit("s")
class Sub(AttributeError): pass
class D:
    def __getattr__(self, name):
        if name == "sub": raise Sub(name)
        if name == "key": raise KeyError(name)
        return name
class G:
    def __getattribute__(self, name): raise AttributeError
print(hasattr(C(), "a"), hasattr(D(), "sub"), hasattr(D(), "other"), hasattr(G(), "x"), hasattr(5, "real"), hasattr(5, "nope"), hasattr(C, "a"), hasattr("", "join"), hasattr(None, "x"))
attempt(hasattr, C(), "v")
attempt(hasattr, C(), "s")
attempt(hasattr, D(), "key")
attempt(hasattr)
attempt(hasattr, 1)
attempt(hasattr, 1, "a", 2)
attempt(hasattr, obj=1, name="a")
