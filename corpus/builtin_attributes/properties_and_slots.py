#: about: setattr and delattr on properties, slots and class attributes
#: kind: language
#: stdout:
#| 5 5
#| deleted
#| AttributeError: 'C' object attribute 'shared' is read-only
#| AttributeError: 'C' object attribute 'shared' is read-only
#| AttributeError: 'C' object has no attribute 't'
#| AttributeError: 'C' object has no attribute 't'
#| AttributeError: t
#| AttributeError: 'C' object has no attribute 'other' and no __dict__ for setting new attributes
#| False
#| 3
#| added
#| AttributeError: 'C' object has no attribute 'added'
#| AttributeError: 'C' object has no attribute 's'
#| AttributeError: type object 'C' has no attribute 's'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    __slots__ = ("s", "t")
    shared = 1
    def __init__(self): self.s = 0
    @property
    def p(self): return self.s
    @p.setter
    def p(self, v): self.s = v
    @p.deleter
    def p(self): self.s = "deleted"
c = C()
setattr(c, "p", 5); print(getattr(c, "p"), c.s)
delattr(c, "p"); print(c.p)
attempt(setattr, c, "shared", 2)
attempt(delattr, c, "shared")
attempt(getattr, c, "t")
attempt(lambda: c.t)
attempt(delattr, c, "t")
attempt(setattr, c, "other", 1)
attempt(hasattr, c, "t")
setattr(C, "shared", 3); print(c.shared)
setattr(C, "added", lambda self: "added"); print(c.added())
delattr(C, "added"); attempt(getattr, c, "added")
delattr(C, "s"); attempt(getattr, c, "s")
attempt(delattr, C, "s")
