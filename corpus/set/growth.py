#: about: a set grows to a hundred thousand and down
#: kind: language
#: stdout:
#| 50000 True False 7500000000 3 299997
#| 2
#| [990, 991, 992] 12

s = set()
for i in range(100000): s.add(i * 3)
for i in range(0, 100000, 2): s.remove(i * 3)
print(len(s), 3 in s, 0 in s, sum(s), min(s), max(s))
while len(s) > 2: s.pop()
print(len(s))
s |= set(range(1000))
s -= set(range(990))
print(sorted(s)[:3], len(s))
