#: about: which side of & is asked for its elements
#: kind: language
#: stdout:
#| {s1} {s1} {s1} {s1} {s1} {s1} {b1} {s1} {s1} {(s1, 1)} {(s1, 1)} {b1} {s1}
#| {s1, b2, b3} {b1, b2, b3} {s1, b2, b3}
#| {b1} {b1}

class K:
    def __init__(self, name, h): self.name, self.h = name, h
    def __hash__(self): return self.h
    def __eq__(self, o): return self.h == o.h
    def __repr__(self): return self.name
small = {K("s1", 1): 1}
big = {K("b1", 1): 1, K("b2", 2): 2, K("b3", 3): 3}
print(small.keys() & big.keys(), big.keys() & small.keys(), small.keys() & set(big), set(big) & small.keys(), big.keys() & set(small), set(small) & big.keys(), small.keys() & list(big), big.keys() & list(small), list(small) & big.keys(), small.items() & big.items(), big.items() & small.items(), small.keys() & frozenset(big), frozenset(small) & big.keys())
print(small.keys() | big.keys(), big.keys() | small.keys(), list(small) | big.keys())
class S(set):
    def intersection(self, other): return "overridden"
print(small.keys() & S(big), S(big) & small.keys())
