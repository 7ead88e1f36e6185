#: about: errors of __eq__ during every operation
#: kind: language
#: stdout:
#| eq; eq; eq; eq; eq; eq; eq; False; eq; eq; eq; eq; eq; eq; eq; eq; eq; eq; True; True; frozenset({E}); frozenset({E}); frozenset(); frozenset(); eq; 1; False; 

class E:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): raise ZeroDivisionError("eq")
    def __repr__(self): return "E"
a, b = frozenset([E(1)]), frozenset([E(2)])
e = E(3)
for f in (lambda: a | b, lambda: a & b, lambda: a - b, lambda: a ^ b, lambda: a == b, lambda: a != b, lambda: a <= b, lambda: a < b, lambda: a >= b, lambda: e in a, lambda: a.union(b), lambda: a.intersection([e]), lambda: a.difference([e]), lambda: a.symmetric_difference([e]), lambda: a.issubset(b), lambda: a.issuperset([e]), lambda: a.isdisjoint(b), lambda: frozenset([e, E(4)]), lambda: a == a, lambda: a <= a, lambda: a | a, lambda: a & a, lambda: a - a, lambda: a ^ a, lambda: {a: 1}[b], lambda: {a: 1}[a], lambda: a.isdisjoint(a)):
    try: print(f(), end="; ")
    except ZeroDivisionError as err: print(err, end="; ")
print()
