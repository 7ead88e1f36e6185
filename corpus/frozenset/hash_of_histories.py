#: about: the hash does not depend on how the set came about
#: kind: language
#: stdout:
#| True 1 [0, 1, 2, 3, 4] [0, 1, 2, 3, 4]
#| 4096 True

a = set(range(1000))
for n in range(5, 1000): a.discard(n)
b = {4, 3, 2, 1, 0}
c = frozenset(range(10)) - frozenset(range(5, 10))
d = frozenset(a) | frozenset()
print(hash(frozenset(a)) == hash(frozenset(b)) == hash(c) == hash(d), {frozenset(a): 1}[c], list(frozenset(a)), list(c))
hs = {hash(frozenset(k for k in range(12) if n >> k & 1)) for n in range(4096)}
print(len(hs), len({h & 1023 for h in hs}) > 900)
