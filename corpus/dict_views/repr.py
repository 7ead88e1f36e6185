#: about: reprs of the views, nested and recursive
#: kind: language
#: stdout:
#| dict_keys(['a', 'b']) dict_values([1, [2]]) dict_items([('a', 1), ('b', [2])]) dict_keys([]) dict_values([]) dict_items([]) dict_keys(['a', 'b']) dict_values([1, [2]]) [dict_items([('a', 1), ('b', [2])])] dict_items([(1, None)])
#| dict_keys(['a', 'b', 'keys'])
#| {'a': 1, 'b': [2], 'keys': dict_keys(['a', 'b', 'keys', 'values']), 'values': dict_values([1, [2], dict_keys(['a', 'b', 'keys', 'values']), ...])}
#| dict_values([1, [2], dict_keys(['a', 'b', 'keys', 'values']), ...])
#| {'items': dict_items([('items', ...)])} dict_items([('items', ...)])
#| ValueError: no repr
#| 'dict_keys([1])'
#| TypeError: unsupported format string passed to dict_keys.__format__

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1, "b": [2]}
print(d.keys(), d.values(), d.items(), {}.keys(), {}.values(), {}.items(), str(d.keys()), f"{d.values()}", [d.items()], {1: None}.items())
d["keys"] = d.keys()
print(d["keys"])
d["values"] = d.values()
print(d)
print(d["values"])
e = {}
e["items"] = e.items()
print(e, e["items"])
class Bad:
    def __repr__(self): raise ValueError("no repr")
show(lambda: repr({1: Bad()}.values()), lambda: repr({1: Bad()}.keys()), lambda: format(d.keys(), ">3"))
