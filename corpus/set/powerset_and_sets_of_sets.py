#: about: frozensets as elements and keys
#: kind: language
#: stdout:
#| 16 ['', 'a', 'ab', 'abc', 'abcd', 'abd', 'ac', 'acd', 'ad', 'b', 'bc', 'bcd', 'bd', 'c', 'cd', 'd'] True True False
#| ['a', 'b', 'c', 'd'] True 8 4
#| 3 None 32
#| frozenset({frozenset({frozenset({frozenset({frozenset({frozenset({frozenset()})})})})})}) True True True
#| [0, 1, 2, 3, 4] True True frozenset({frozenset(), frozenset({frozenset()}), frozenset({frozenset(), frozenset({frozenset()})})})

def powerset(items):
    out = {frozenset()}
    for x in items: out |= {s | {x} for s in out}
    return out
p = powerset("abcd")
print(len(p), sorted(map("".join, map(sorted, p))), frozenset("ab") in p, set("ba") in p, {"a", "z"} in p)
u = frozenset().union(*p)
print(sorted(u), p >= powerset("ab"), len(p - powerset("abc")), max(map(len, p)))
d = {s: len(s) for s in p}
print(d[frozenset("dcb")], d.get(frozenset("x")), sum(d.values()))
n = frozenset()
for _ in range(6): n = frozenset([n])
print(n, hash(n) == hash(frozenset([next(iter(n))])), {n} == {frozenset(n)}, n in {n})
v = {0: frozenset()}
for k in range(1, 5): v[k] = v[k - 1] | {v[k - 1]}
print([len(x) for x in v.values()], v[2] in v[3], v[2] < v[4], v[3])
