#: about: dicts that hold themselves, directly and through others
#: kind: language
#: stdout:
#| {'self': {...}} {'self': {...}}
#| {'self': {...}, 'list': [{...}]} [{'self': {...}, 'list': [...]}]
#| {1: {...}, 2: {1: {...}}}
#| {'b': {'a': {...}}} {'a': {'b': {...}}}
#| {{...}: 1}
#| {'v': dict_values([{'self': {...}, 'list': [{...}]}, [{'self': {...}, 'list': [...]}]]), 't': ({'self': {...}, 'list': [{...}]},)}

d = {}
d["self"] = d
print(d, str(d))
l = [d]
d["list"] = l
print(d, l)
class D(dict): pass
e = D()
e[1] = e
e[2] = D(e)
print(e)
a, b = {}, {}
a["b"], b["a"] = b, a
print(a, b)
class K:
    def __hash__(self): return 1
    def __repr__(self): return repr(h)
h = {K(): 1}
print(h)
print({"v": d.values(), "t": (d,)})
