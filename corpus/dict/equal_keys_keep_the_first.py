#: about: setting an equal key keeps the key that is there
#: kind: language
#: stdout:
#| {1: 'float'} ['int']
#| {'a': 2} ['str']
#| ['S'] {'a': 4}
#| {0: 'zero'} {0.0: 2} {False: 2} {9007199254740992: 2} {(1, 2): 'u'}
#| {1: 'b'} {1: 'y'} {1: 'z'}

d = {1: "int"}
d[True] = "bool"
d[1.0] = "float"
print(d, [type(k).__name__ for k in d])
e = {"a": 1}
class S(str): pass
e[S("a")] = 2
print(e, [type(k).__name__ for k in e])
del e["a"]
e[S("a")] = 3
e["a"] = 4
print([type(k).__name__ for k in e], e)
f = dict.fromkeys([0, False, 0.0, -0.0, 0j], "zero")
print(f, {0.0: 1, 0: 2}, {False: 1, 0: 2}, {2 ** 53: 1, 2.0 ** 53: 2}, {(1, 2): "t", (1.0, 2.0): "u"})
print(dict([(1, "a"), (1.0, "b")]), {**{1: "x"}, **{1.0: "y"}}, {1: "x"} | {True: "z"})
