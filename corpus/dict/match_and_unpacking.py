#: about: dicts in patterns, stars and loops
#: kind: language
#: stdout:
#| 1 {'y': 2, 'extra': 3}
#| any mapping
#| not there
#| kind x ['y', 'extra'] kind point [('x', 1), ('y', 2), ('extra', 3)]
#| 0 kind point 1 x 1 2 y 2 3 extra 3 ['kind', 'x', 'y', 'extra', 'point', 1, 2, 3] {'kind', 'y', 'extra', 'x'} {'kind': 0, 'x': 1, 'y': 2, 'extra': 3} {'kind': 'point', 'x': 1, 'y': 2, 'extra': 3, 'z': 0}

d = {"kind": "point", "x": 1, "y": 2, "extra": 3}
match d:
    case {"kind": "point", "x": x, **rest}: print(x, rest)
match d:
    case {"missing": _}: print("no")
    case {}: print("any mapping")
class D(dict):
    def __missing__(self, k): return "made up"
match D():
    case {"a": v}: print("missing is not asked", v)
    case _: print("not there")
a, b, *c = d
(k1, v1), *others = d.items()
print(a, b, c, k1, v1, others)
for i, (k, v) in enumerate(d.items()): print(i, k, v, end=" ")
print([*d, *d.values()], {*d}, dict(d, kind=0), {**d, "z": 0})
