#: about: when a frozenset is given back as it is
#: kind: language
#: stdout:
#| True True False frozenset frozenset False False False F False False False False False no slices

class F(frozenset): pass
f, g = frozenset([1, 2]), F([1, 2])
print(frozenset(f) is f, f.copy() is f, frozenset(g) is g, type(frozenset(g)).__name__, type(g.copy()).__name__, g.copy() is g, F(f) is f, F(g) is g, type(F(g)).__name__, f.union() is f, f | f is f, f & f is f, f.intersection() is f, f.difference() is f, f[:] if hasattr(f, "__getitem__") else "no slices")
