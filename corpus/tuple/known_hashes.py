#: about: hashes of tuples are the ones that this version is known for
#: kind: language
#: stdout:
#| 5740354900026072187 True True
#| -8753497827991233192 True True
#| -8458139203682520985 True True
#| -408149959306781352 True True
#| -1845940830829704396 True True
#| -9217304902224717415 True True
#| 4909496015144271610 True True
#| 4135970141718370334 True True
#| 5309577496306601350 True True
#| 1521 [[(-20, -2), (-20, -1)], [(-19, -2), (-19, -1)], [(-18, -2), (-18, -1)], [(-17, -2), (-17, -1)], [(-16, -2), (-16, -1)]]
#| 512 30

class S(tuple): pass
values = [(), (0,), (0, 0), (0.5,), (0.5, (), (-2, 3, (4, 6))), tuple(range(20)), tuple(range(-5, 5)), ((),) * 5, (1, (2, (3, (4, (5,)))))]
for v in values: print(hash(v), hash(S(v)) == hash(v), hash(tuple(list(v))) == hash(v))
seen = {}
for i in range(-20, 20):
    for j in range(-20, 20): seen.setdefault(hash((i, j)), []).append((i, j))
print(len(seen), [v for v in seen.values() if len(v) > 1][:5])
print(len({hash((i, (j, k))) for i in range(8) for j in range(8) for k in range(8)}), len({hash(t) for t in [(0,) * n for n in range(30)]}))
