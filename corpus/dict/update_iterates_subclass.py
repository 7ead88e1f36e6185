#: about: a dict subclass with __iter__ of its own is asked for keys and items
#: kind: language
#: stdout:
#| Own
#| keys
#| item a
#| keys
#| item a
#| {'a': 'got a'} {'a': 'got a'}
#| keys
#| item a
#| {'a': 'got a'}
#| keys
#| item a
#| {'a': 'got a'}
#| keys
#| item a
#| keys
#| item a
#| {'a': 'got a'} {'a': 'got a'}
#| OnlyKeys
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#| OnlyItems
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2}
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2}

class Own(dict):
    def __iter__(self):
        print("iter")
        return iter(["b"])
    def keys(self):
        print("keys")
        return ["a"]
    def __getitem__(self, key):
        print("item", key)
        return "got " + key
class OnlyKeys(dict):
    def keys(self):
        print("keys")
        return ["a"]
    def __getitem__(self, key):
        print("item", key)
        return "got " + key
class OnlyItems(dict):
    def items(self): return [("never", "asked")]
for cls in (Own, OnlyKeys, OnlyItems):
    s = cls(a=1, b=2)
    print(cls.__name__)
    d = {}
    d.update(s)
    print(d, dict(s))
    print({**s})
    print({} | s)
    d = {}
    d |= s
    print(d, s.copy())
