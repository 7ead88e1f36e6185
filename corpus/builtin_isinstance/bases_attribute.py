#: about: objects that are no classes but have __bases__
#: kind: language
#: stdout:
#| True False True True True
#| False
#| False
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| LookupError: bases
#| LookupError: bases
#| False
#| True False

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Fake:
    def __init__(self, *bases): self.bases = bases
    @property
    def __bases__(self): return self.bases
a = Fake()
b = Fake(a)
c = Fake(b, Fake())
print(issubclass(b, a), issubclass(a, b), issubclass(c, a), issubclass(a, a), issubclass(c, (str, a)))
attempt(issubclass, c, int)
attempt(issubclass, int, a)
class Odd:
    def __init__(self, b): self.b = b
    @property
    def __bases__(self): return self.b
attempt(issubclass, Odd(5), a)
attempt(issubclass, Odd([a]), a)
attempt(issubclass, Odd((a,)), Odd(5))
class Raises:
    @property
    def __bases__(self): raise LookupError("bases")
attempt(issubclass, Raises(), a)
attempt(issubclass, a, Raises())
class Says:
    __class__ = a
    def __init__(self): pass
attempt(isinstance, 5, a)
print(isinstance(Says(), a), isinstance(Says(), b))
