#: about: methods taken from the type want a dict first
#: kind: language
#: stdout:
#| 2
#| dict_keys([1])
#| TypeError: descriptor 'items' for 'dict' objects doesn't apply to a 'list' object
#| TypeError: unbound method dict.keys() needs an argument
#| TypeError: descriptor 'pop' for 'dict' objects doesn't apply to a 'int' object
#| None
#| TypeError: descriptor 'setdefault' for 'dict' objects doesn't apply to a 'set' object
#| 1
#| TypeError: descriptor '__iter__' requires a 'dict' object but received a 'list'
#| True
#| None
#| TypeError: descriptor '__setitem__' requires a 'dict' object but received a 'list'
#| TypeError: descriptor 'popitem' for 'dict' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'values' for 'dict' objects doesn't apply to a 'type' object
#| TypeError: descriptor 'clear' for 'dict' objects doesn't apply to a 'NoneType' object
#| '{1: 2}'
#| TypeError: descriptor '__repr__' requires a 'dict' object but received a 'int'
#| [{1: 2}]
#| NotImplemented
#| 2
#| d get

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict.get({1: 2}, 1), lambda: dict.keys({1: 2}), lambda: dict.items([]), lambda: dict.keys(), lambda: dict.pop(1, 2), lambda: dict.update({}, {}), lambda: dict.setdefault(set(), 1), lambda: dict.__len__({1: 2}), lambda: dict.__iter__([]), lambda: dict.__eq__({}, {}), lambda: dict.__setitem__({}, 1, 2), lambda: dict.__setitem__([], 1, 2), lambda: dict.popitem(5), lambda: dict.values(dict), lambda: dict.clear(None), lambda: dict.__repr__({1: 2}), lambda: dict.__repr__(1), lambda: list(map(dict.copy, [{1: 2}])), lambda: dict.__or__({}, 1), lambda: dict.__getitem__({1: 2}, 1))
m = {}.get
print(m(1, "d"), m.__name__)
