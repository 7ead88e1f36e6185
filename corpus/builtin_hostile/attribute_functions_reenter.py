#: about: __getattr__ and properties that use the same functions on the same object
#: kind: language
#: profile: compat
#: stdout:
#| (False, 'baxe') (False, 'babout') False
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| [1] None not deleted

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class G:
    def __getattr__(self, name):
        if name.startswith("a"): return getattr(self, "b" + name)
        if name.startswith("b"): return hasattr(self, "c" + name), name
        raise AttributeError(name)
print(G().axe, getattr(G(), "about", 1), hasattr(G(), "cat"))
class Endless:
    def __getattr__(self, name): return getattr(self, name + "x")
for f in (lambda: Endless().a, lambda: getattr(Endless(), "a"), lambda: hasattr(Endless(), "a"), lambda: getattr(Endless(), "a", 1)):
    try: print(f())
    except RecursionError: print("RecursionError")
class P:
    @property
    def p(self): return self.p
try: P().p
except RecursionError: print("RecursionError")
class D:
    def __delattr__(self, name): object.__setattr__(self, name, "not deleted")
    def __setattr__(self, name, value): object.__setattr__(self, name, [value])
d = D()
setattr(d, "x", 1)
print(d.x, delattr(d, "x"), d.x)
