#: about: dicts that belong to functions and classes behave as others
#: kind: language
#: stdout:
#| by item True 1 dict
#| name 'made' is not defined
#| ({'a': 1, 'b': 2, 'kw': {'z': 3}}, ['a', 'b', 'kw'])
#| mappingproxy 1 True None
#| {'b': 2, 'c': 3} ['b', 'c'] 2 None {'b': 2, 'c': 3, 'q': 1} True [('b', 2), ('c', 3)]
#| ['c', 'e'] [3, 5]

x = 1
g = globals()
g["made"] = "by item"
print(made, "x" in g, g["x"], type(g).__name__)
del g["made"]
try: made
except NameError as e: print(e)
def f(a, b=2, **kw):
    l = locals()
    return l, sorted(l)
print(f(1, z=3))
class C: a = 1
v = vars(C)
print(type(v).__name__, v["a"], "a" in v, v.get("zz"))
o = C()
o.b, o.c = 2, 3
d = vars(o)
print(d, list(d), d["b"], d.get("zz"), d | {"q": 1}, d == {"c": 3, "b": 2}, list(d.items()))
o.e = 5
del o.b
print(list(vars(o)), sorted(vars(o).values()))
