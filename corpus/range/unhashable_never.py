#: about: ranges as keys of dicts and members of sets with others equal to them
#: kind: language
#: stdout:
#| 4 True True True False
#| {range(0, 0): [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)], range(0, 1): [(0, 1)], range(0, 2): [(0, 2)], range(1, 2): [(1, 2)]}

s = {range(3), range(0, 3), (0, 1, 2), range(1, 1), range(0), range(5, 0), range(7, 8, 9), range(7, 8)}
print(len(s), range(0, 3, 1) in s, range(9, 9) in s, range(7, 9, 2) in s, range(7, 9) in s)
d = {}
for a in range(3):
    for b in range(3): d.setdefault(range(a, b), []).append((a, b))
print(d)
