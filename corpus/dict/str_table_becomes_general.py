#: about: a dict of strs takes other keys, and back
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2, 1: 'int'} 1 int None None True True
#| {'b': 2, 'c': 3} ['a', 'b', 'c'] 1 None
#| 1 True None
#| {'x': 1, 'y': 2} 2 1 2 True
#| 99 tuple None 101 (1, 2) ['0', '1']

d = {"a": 1, "b": 2}
d[1] = "int"
print(d, d["a"], d[1], d.get(2), d.get("c"), "b" in d, 1.0 in d)
del d[1]
d["c"] = 3
print(d, list(d), d.pop("a"), d.get(1))
class S(str):
    def __eq__(self, other): return NotImplemented if type(other) is not S else str.__eq__(self, other)
    __hash__ = str.__hash__
e = {"x": 1}
print(e.get(S("x")), S("x") in e, e.get(S("y")))
e[S("y")] = 2
print(e, e["y"], e["x"], len(e), {S("x"): 1} == {"x": 1})
f = {str(n): n for n in range(100)}
f[(1, 2)] = "tuple"
print(f["99"], f[(1, 2)], f.get("100"), len(f), list(f)[-1], list(f)[:2])
