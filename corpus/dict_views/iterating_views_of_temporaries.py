#: about: loops over views of dicts nobody else holds
#: kind: language
#: stdout:
#| [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16), 'a', 'b', 1, 2, 2, 1] ['a', 'b'] 6 1
#| dict_items([('in', 'function')]) function {'in': 'function'}

out = []
for k, v in {n: n * n for n in range(5)}.items(): out.append((k, v))
for k in dict(a=1, b=2).keys(): out.append(k)
for v in {**{"x": 1}, "y": 2}.values(): out.append(v)
for k in reversed({1: 1, 2: 2}.keys()): out.append(k)
print(out, [k for d in ({"a": 1}, {"b": 2}) for k in d.keys()], sum(sum(d.values()) for d in ({1: 2}, {3: 4})), max(len(d.items()) for d in ({}, {1: 1})))
def f():
    d = {"in": "function"}
    return d.items(), iter(d.values()), d.keys().mapping
i, it, m = f()
print(i, next(it), m)
