#: about: thousands of keys, few hashes
#: kind: language
#: stdout:
#| 700 0 699 None 244650
#| 350 [1, 3, 5, 7, 9] True False
#| 400 [-94, -96, -98] 99 -98

class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 50
    def __eq__(self, other): return self.n == other.n
d = {K(n): n for n in range(700)}
print(len(d), d[K(0)], d[K(699)], d.get(K(700)), sum(d.values()))
for n in range(0, 700, 2): del d[K(n)]
print(len(d), [v for v in d.values()][:5], K(1) in d, K(2) in d)
for n in range(0, 100, 2): d[K(n)] = -n
print(len(d), list(d.values())[-3:], d.pop(K(99)), d.popitem()[1])
