#: about: augmented assignment where the target cannot be changed
#: kind: language
#: stdout:
#| frozenset({3, 5}) frozenset frozenset({1, 2})
#| 'tuple' object does not support item assignment ({1, 2, 3},)
#| frozenset({1, 2}) {'k': {2}}

f = g = frozenset([1, 2])
f |= {3}
f &= {1, 3}
f -= {1}
f ^= {5}
print(f, type(f).__name__, g)
class C: s = frozenset([1])
C.s |= {2}
t = ({1},)
try: t[0].__ior__({2}); t[0] |= {3}
except TypeError as e: print(e, t)
d = {"k": {1}}
d["k"] |= {2}
d["k"] -= {1}
print(C.s, d)
