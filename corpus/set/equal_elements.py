#: about: which of equal elements stays
#: kind: language
#: stdout:
#| {a} {b} {a, c} {b, c} {b} {b} {c} set() {c} {a, c} {b} {a} {b} {a} {c} {a} {a} {a}
#| {a, c}
#| {b} {1} {True} {1.0} {1.0} {1} {1, 2} {1, 2}

class E:
    def __init__(self, name, v): self.name, self.v = name, v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == o.v
    def __repr__(self): return self.name
a, b, c = E("a", 1), E("b", 1), E("c", 2)
s, t = {a, c}, {b}
print({a, b}, {b, a}, s | t, t | s, s & t, t & s, s - t, t - s, s ^ t, s.union([b]), s.intersection([b]), t.intersection([a]), t.intersection(s), set([a, b]), s.symmetric_difference([b]), {c, b} & {a}, {a} & {b, c}, {b, c}.intersection({a}))
s.add(b)
s.update([b])
s |= t
print(s)
s &= t
print(s, {1, True}, {True, 1}, {1.0} | {1}, {1} & {1.0}, {1.0} & {1}, {1, 2} & {1.0, 2.0, 3.0}, {1.0, 2.0, 3.0} & {1, 2})
