#: about: .mapping is a read-only proxy of the dict
#: kind: language
#: stdout:
#| mappingproxy {'a': 1, 'b': [2]} True 1 2 ['a', 'b'] True 0 1 None
#| mappingproxy {'a': 1, 'b': [2]} True 1 2 ['a', 'b'] True 0 1 None
#| mappingproxy {'a': 1, 'b': [2]} True 1 2 ['a', 'b'] True 0 1 None
#| {'a': 1, 'b': [2], 'c': 3} 3 [('a', 1), ('b', [2]), ('c', 3)] {'a': 1, 'b': [2], 'c': 3} False ['c', 'b', 'a']
#| {'a': 1, 'b': [2, 3], 'c': 3}
#| KeyError: 'zz'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: 'mappingproxy' object does not support item assignment
#| TypeError: 'mappingproxy' object does not support item deletion
#| AttributeError: 'mappingproxy' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute 'mapping' of 'dict_items' objects is not writable
#| AttributeError: 'mappingproxy' object has no attribute 'clear'
#| AttributeError: 'mappingproxy' object has no attribute 'update'
#| AttributeError: 'mappingproxy' object has no attribute 'pop'
#| AttributeError: 'mappingproxy' object has no attribute 'setdefault'
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| {'a': 1, 'b': [2, 3], 'c': 3}

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": [2]}
for view in (d.keys(), d.values(), d.items()):
    m = view.mapping
    print(type(m).__name__, m, m == d, m["a"], len(m), list(m), "a" in m, m.get("z", 0), m.get("a"), m.get("q"))
d["c"] = 3
print(m, m["c"], list(m.items()), m.copy(), m.copy() is d, list(reversed(m)))
m["b"].append(3)
print(d)
show(lambda: m["zz"], lambda: m[[]], lambda: [] in m, lambda: m.get([]))
def assign(): m["x"] = 1
def delete(): del m["a"]
def attribute(): m.x = 1
def replace(): view.mapping = {}
show(assign, delete, attribute, replace, lambda: m.clear, lambda: m.update, lambda: m.pop, lambda: m.setdefault, lambda: m.__setitem__, lambda: d)
