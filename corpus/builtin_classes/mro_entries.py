#: about: bases that are replaced by __mro_entries__
#: kind: language
#: stdout:
#| (['C', 'A', 'object'], True)
#| (['C', 'object'], True)
#| (['C', 'A', 'int', 'object'], True)
#| TypeError: __mro_entries__ must return a tuple
#| TypeError: __mro_entries__ must return a tuple
#| TypeError: __mro_entries__ must return a tuple
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: duplicate base class A
#| (['C', 'list', 'A', 'object'], True)
#| LookupError: 2
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class E:
    def __init__(self, r): self.r = r
    def __mro_entries__(self, bases): return self.r
def make(*bases):
    class C(*bases): pass
    return [b.__name__ for b in C.mro()], "__orig_bases__" in vars(C)
class A: pass
attempt(make, E((A,)))
attempt(make, E(()))
attempt(make, E((A, int)))
attempt(make, E([A]))
attempt(make, E(A))
attempt(make, E(None))
attempt(make, E((5,)))
attempt(make, A, E((A,)))
attempt(make, list[int], E((A,)))
class R:
    def __mro_entries__(self, bases): raise LookupError(len(bases))
attempt(make, R(), A)
attempt(type, "T", (E((A,)),), {})
