#: about: an AttributeError from a descriptor falls through to __getattr__
#: kind: language
#: stdout:
#| fallback for f fallback for f True
#| not an AttributeError
#| hasattr: not an AttributeError
#| from the descriptor
#| really no broken
#| Fails

class Fails:
    def __get__(self, obj, cls): raise AttributeError("from the descriptor")

class Breaks:
    def __get__(self, obj, cls): raise ValueError("not an AttributeError")

class C:
    f = Fails()
    b = Breaks()
    def __getattr__(self, name): return f"fallback for {name}"

c = C()
print(c.f, getattr(c, "f", "default"), hasattr(c, "f"))
try:
    c.b
except ValueError as error:
    print(error)
try:
    hasattr(c, "b")
except ValueError as error:
    print("hasattr:", error)
try:
    C.f
except AttributeError as error:
    print(error)

class P:
    @property
    def broken(self): return self.missing
    def __getattr__(self, name):
        raise AttributeError(f"really no {name}")

try:
    P().broken
except AttributeError as error:
    print(error)

class WithInstanceDescriptor:
    def __init__(self): self.d = Fails()

print(type(WithInstanceDescriptor().d).__name__)
