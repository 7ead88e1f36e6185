#: about: how often elements are hashed and compared
#: kind: language
#: stdout:
#| display 3 h1 h2 1=2 h3 1=3 2=3
#| in True h2 1=2 2=2
#| in itself True h1
#| copy 2 
#| set 2 
#| frozenset 2 
#| or 3 1=2 1=3 2=3
#| and 1 1=2 1=3 2=3
#| sub 1 2=1 3=1
#| xor 2 2=1 3=1 2=1 3=1
#| eq False 2=1 3=1
#| eq copy True h2 h1 2=1 2=1 1=1 2=2
#| le True 2=1 3=1 2=1 3=1
#| union list 3 h2 1=2 h3 1=3 2=3
#| intersection list 1 h2 1=2 2=2
#| difference list 1 h2 1=2 2=2
#| difference dict 1 h2 2=1
#| hash True h2 h1 2=1
#| dict 2 1=2
#| pop 2 
#| isdisjoint True h9 1=9 2=9
#| issuperset True h2 1=2

log = []
class E:
    def __init__(self, n): self.n = n
    def __hash__(self):
        log.append(f"h{self.n}")
        return 1
    def __eq__(self, o):
        log.append(f"{self.n}={o.n}")
        return self.n == o.n
    def __repr__(self): return f"E{self.n}"
def seen(name, f):
    log.clear()
    r = f()
    print(name, r if not isinstance(r, (set, frozenset)) else len(r), " ".join(log))
a, b, c = E(1), E(2), E(3)
s, t = {a, b}, {b, c}
seen("display", lambda: {a, b, c})
seen("in", lambda: E(2) in s)
seen("in itself", lambda: a in s)
seen("copy", lambda: s.copy())
seen("set", lambda: set(s))
seen("frozenset", lambda: frozenset(s))
seen("or", lambda: s | t)
seen("and", lambda: s & t)
seen("sub", lambda: s - t)
seen("xor", lambda: s ^ t)
seen("eq", lambda: s == t)
seen("eq copy", lambda: s == {E(2), E(1)})
seen("le", lambda: s <= t | s)
seen("union list", lambda: s.union([b, c]))
seen("intersection list", lambda: s.intersection([E(2)]))
seen("difference list", lambda: s.difference([E(2)]))
seen("difference dict", lambda: s.difference({b: 1}))
seen("hash", lambda: hash(frozenset(s)) == hash(frozenset([b, a])))
seen("dict", lambda: len(dict.fromkeys(s)))
seen("pop", lambda: len([t.pop(), t.pop()]))
seen("isdisjoint", lambda: s.isdisjoint([E(9)]))
seen("issuperset", lambda: s.issuperset({b}))
