#: about: each call makes a new view
#: kind: language
#: stdout:
#| False True True False False
#| TypeError: unhashable type: 'dict_keys'
#| TypeError: unhashable type: 'dict_items'
#| TypeError: cannot use 'dict_keys' as a set element (unhashable type: 'dict_keys')
#| TypeError: cannot use 'dict_items' as a dict key (unhashable type: 'dict_items')
#| 1
#| TypeError: cannot use 'mappingproxy' as a set element (unhashable type: 'dict')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {}
print(d.keys() is d.keys(), d.keys() == d.keys(), d.items() == d.items(), d.values() == d.values(), d.keys().mapping is d.keys().mapping)
show(lambda: hash(d.keys()), lambda: hash(d.items()), lambda: {d.keys()}, lambda: {d.items(): 1}, lambda: len({d.values()}), lambda: {d.keys().mapping})
