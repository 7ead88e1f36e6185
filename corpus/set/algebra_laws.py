#: about: identities between operations on many random sets
#: kind: language
#: stdout:
#| 0 {0, 33, 2, 3, 36, 4, 6, 32, 9, 15, 16, 18, 21, 23, 26} {33, 35, 5, 6, 31}

state = 7
def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 8 % n
def make(): return {rnd(40) for _ in range(rnd(25))}
bad = 0
for _ in range(400):
    a, b, c = make(), make(), make()
    checks = (a | b == b | a, a & b == b & a, a - b == {x for x in a if x not in b}, a ^ b == (a | b) - (a & b), a & (b | c) == a & b | a & c, (a <= b) == (a & b == a), (a < b) == (a <= b and a != b), a.isdisjoint(b) == (not a & b), len(a | b) == len(a) + len(b) - len(a & b), a.union(b, c) == a | b | c, a.difference(b, c) == a - b - c, a.intersection(b, c) == a & b & c, (a - b).isdisjoint(b), set(sorted(a)) == a, hash(frozenset(a)) == hash(frozenset(sorted(a))), a ^ b ^ b == a, (a >= b) == (b <= a))
    bad += checks.count(False)
print(bad, a, b)
