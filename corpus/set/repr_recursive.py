#: about: a set that holds what holds the set
#: kind: language
#: stdout:
#| H({H(set(...))}) {H(set(...))}
#| H(frozenset({H(frozenset(...))}))
#| S({S(...)}) 1 True
#| F({H(F(...)), 1})
#| LookupError: no repr
#| LookupError: no repr
#| LookupError: no repr
#| {G} 1

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class H:
    def __init__(self): self.s = None
    def __repr__(self): return f"H({self.s!r})"
    def __hash__(self): return 1
h = H()
h.s = {h}
print(h, h.s)
h.s = frozenset([h])
print(h)
class S(set):
    def __hash__(self): return 7
s = S()
s.add(s)
print(s, len(s), s in s)
class F(frozenset): pass
h.s = F([h, 1])
print(h.s)
class Bad:
    def __repr__(self): raise LookupError("no repr")
b = {Bad()}
show(lambda: repr(b), lambda: repr(b), lambda: repr({frozenset(b)}))
class Grows:
    def __repr__(self):
        g.update(range(100, 105))
        return "G"
g = {Grows()}
print(g, len(g))
