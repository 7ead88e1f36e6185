#: about: a view made once shows every change
#: kind: language
#: stdout:
#| dict_keys([1, 2]) dict_values(['a', 'b']) dict_items([(1, 'a'), (2, 'b')]) [2, 1]
#| dict_keys([1, 2]) dict_values(['z', 'b']) dict_items([(1, 'z'), (2, 'b')]) [2, 1]
#| dict_keys([2]) dict_values(['b']) dict_items([(2, 'b')]) [2]
#| dict_keys([2, 3]) dict_values(['b', 'c']) dict_items([(2, 'b'), (3, 'c')]) [3, 2]
#| dict_keys([2]) dict_values(['b']) dict_items([(2, 'b')]) [2]
#| dict_keys([]) dict_values([]) dict_items([]) []
#| dict_keys(['x']) dict_values([1]) dict_items([('x', 1)]) ['x']

d = {1: "a"}
k, v, i = d.keys(), d.values(), d.items()
out = []
for step in (lambda: d.update({2: "b"}), lambda: d.update({1: "z"}), lambda: d.pop(1), lambda: d.setdefault(3, "c"), lambda: d.popitem(), lambda: d.clear(), lambda: d.update(x=1)):
    step()
    print(k, v, i, list(reversed(k)))
