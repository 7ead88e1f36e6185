#: about: elements are hashed on the way in, and the set's hash is computed from those
#: kind: language
#: stdout:
#| [1, 2]
#| [1, 2]
#| True True None True
#| TypeError: unhashable type: 'N'
#| TypeError: cannot use 'N' as a set element (unhashable type: 'N')
#| TypeError: cannot use 'N' as a set element (unhashable type: 'N')
#| TypeError: unhashable type: 'Eq'
#| False

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

log = []
class E:
    def __init__(self, n): self.n = n
    def __hash__(self):
        log.append(self.n)
        return self.n
e, g = E(1), E(2)
f = frozenset([e, g])
print(log)
hash(f), hash(f), {f: 1}, f in {f}, frozenset(f), set(f), f | f
print(log)
class H(frozenset):
    def __hash__(self): return super().__hash__() ^ 1
h = H([1])
print(hash(h) == hash(frozenset([1])) ^ 1, h == frozenset([1]), {frozenset([1]): "f"}.get(h), hash(H()) != hash(frozenset()))
class N(frozenset): __hash__ = None
show(lambda: hash(N()), lambda: {N()}, lambda: N([1]) in {frozenset([1])})
class Eq(frozenset):
    def __eq__(self, o): return False
show(lambda: hash(Eq()), lambda: Eq([1]) == Eq([1]))
