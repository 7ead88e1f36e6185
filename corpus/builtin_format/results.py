#: about: __format__ must give a str, also a subclass of str
#: kind: language
#: stdout:
#| TypeError: __format__ must return a str, not int
#| TypeError: __format__ must return a str, not NoneType
#| TypeError: __format__ must return a str, not bytes
#| 'sub'
#| S S str str
#| KeyError: 'key'
#| TypeError: 'NoneType' object is not callable
#| TypeError: A.__format__() takes 1 positional argument but 2 were given

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class S(str): pass
class V:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return self.v
attempt(format, V(5))
attempt(format, V(None))
attempt(format, V(b"x"), "a")
attempt(format, V(S("sub")))
print(type(format(V(S("sub")))).__name__, type(format(V(S("sub")), "x")).__name__, type(format(S("a"))).__name__, type(format(S("a"), "3")).__name__)
class R:
    def __format__(self, spec): raise KeyError(spec)
attempt(format, R(), "key")
class N:
    __format__ = None
attempt(format, N())
class A:
    def __format__(self): return "no spec"
attempt(format, A())
