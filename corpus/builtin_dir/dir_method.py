#: about: what __dir__ may return
#: kind: language
#: stdout:
#| ['a', 'b']
#| ['b', 'c']
#| ['e', 'h', 'l', 'l', 'o']
#| ['y', 'z']
#| ['q']
#| ['m', 'n']
#| ['a', 'b']
#| []
#| [1, 2]
#| [b'a', b'b']
#| [1, 2, 3]
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'float' object is not iterable
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#| TypeError: 'type' object is not iterable
#| LookupError: dir
#| TypeError: 'NoneType' object is not callable
#| False True
#| ['meta'] False
#| TypeError: dir expected at most 1 argument, got 2
#| TypeError: dir() takes no keyword arguments

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class D:
    def __init__(self, v): self.v = v
    def __dir__(self): return self.v
for v in (["b", "a"], ("c", "b"), "hello", {"z": 1, "y": 2}, {"q"}, iter(["n", "m"]), (x for x in "ba"), [], [2, 1], [b"b", b"a"], range(3, 0, -1)):
    attempt(dir, D(v))
for v in (5, None, 1.5, [1, "a"], [None, None], object):
    attempt(dir, D(v))
class R:
    def __dir__(self): raise LookupError("dir")
attempt(dir, R())
class N:
    __dir__ = None
attempt(dir, N())
class I: pass
i = I()
i.__dir__ = lambda: ["never asked"]
print("never asked" in dir(i), "__dir__" in dir(i))
class M(type):
    def __dir__(cls): return ["meta"]
class C(metaclass=M): pass
print(dir(C), "meta" in dir(C()))
attempt(dir, 1, 2)
attempt(dir, object=1)
