#: about: several operations in a row
#: kind: language
#: raises: TypeError: unsupported operand type(s) for |: 'set' and 'dict'

a, b, c = {1: "a", 2: "b", 3: "c"}, {2: "b", 3: "x"}, {3: "c"}
print(sorted(a.keys() & b.keys() & c.keys()), sorted(a.keys() | b.keys() | c), sorted(a.keys() - b.keys() - c.keys()), sorted((a.keys() ^ b.keys()) ^ c.keys()), sorted(a.items() & b.items() | c.items()), sorted({k for k, v in a.items() ^ b.items()}), {k: a[k] for k in a.keys() & b.keys()}, {k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys()) if a.get(k) != b.get(k)})
print(not a.keys() - {1, 2, 3}, a.keys() >= b.keys() > c.keys(), len(a.keys() ^ a.keys()), (a.keys() & b) <= a.keys())
