#: about: keys that collide, keys equal but not identical, and deleted slots
#: kind: language
#: result: {7: 7, 9: 9, 11: 11, 4: -4, 20: -20}
#: stdout:
#| {K0: 0, K1: 1, K2: 2, K3: 3, K4: 4, K5: 5, K6: 6, K7: 7, K8: 8, K9: 9, K10: 10, K11: 11}
#| {K1: 1, K3: 3, K5: 5, K7: 7, K9: 9, K11: 11} 6 True False 5
#| {K1: 1, K3: -3, K5: 5, K7: 7, K9: 9, K11: 11, K4: -4, K20: -20} [K4, K20]
#| [1, None, -3, 5] {K7: 7, K9: 9, K11: 11, K4: -4, K20: -20}
#| 40 39 True False 780
#| ['a', 'b', 'c', 'd', 'e', 'f', 'g'] True 7
#| 9 True [1, 7]

class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 3
    def __eq__(self, other): return isinstance(other, K) and self.n == other.n
    def __repr__(self): return f"K{self.n}"

d = {K(n): n for n in range(12)}
print(d)
for n in range(0, 12, 2): del d[K(n)]
print(d, len(d), K(3) in d, K(4) in d, d[K(5)])
for n in (4, 20, 3): d[K(n)] = -n
print(d, list(d)[-2:])
print([d.pop(K(n), None) for n in (1, 2, 3, 5)], d)
numbers = {n << 40: n for n in range(40)}
print(len(numbers), numbers[39 << 40], 5 << 40 in numbers, (5 << 40) + 1 in numbers, sum(numbers.values()))
mixed = {1: "a", 1.5: "b", -1: "c", -2: "d", 2 ** 61: "e", "1": "f", (1,): "g"}
print([mixed[k] for k in (True, 1.5, -1, -2, 2.0 ** 61, "1", (1.0,))], hash(-1) == hash(-2), len(mixed))
s = {K(n) for n in range(6)} | {K(n) for n in range(3, 9)}
print(len(s), s == {K(n) for n in range(9)}, sorted(k.n for k in s & {K(1), K(7), K(70)}))
RESULT = {k.n: v for k, v in d.items()}
