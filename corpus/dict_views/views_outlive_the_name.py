#: about: a view keeps its dict
#: kind: language
#: stdout:
#| dict_values([[1]]) dict_keys(['k']) dict_items([('i', 2)]) {'k': 1} [1]
#| ('g', 1) [('h', 2)]
#| 1 end
#| [dict_keys([]), dict_keys([0]), dict_keys([0, 1]), dict_keys([0, 1, 2])] {2} True

def make(): return {"x": [1]}.values(), {"k": 1}.keys(), {"i": 2}.items()
v, k, i = make()
print(v, k, i, k.mapping, list(v)[0])
def gen():
    for pair in {"g": 1, "h": 2}.items(): yield pair
g = gen()
print(next(g), list(g))
it = iter({"only": 1}.values())
print(next(it), next(it, "end"))
views = [dict.fromkeys(range(n)).keys() for n in range(4)]
print(views, views[3] - views[2], views[0] < views[1] < views[3])
