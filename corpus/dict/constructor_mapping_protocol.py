#: about: anything with keys() and indexing is a mapping, in that order of calls
#: kind: language
#: stdout:
#| keys
#| get a
#| get b
#| {'a': 1, 'b': 2}
#| keys
#| get a
#| {'a': 2, 'c': 3}
#| keys
#| get y
#| get z
#| {'z': 2, 'y': 1}
#| keys
#| get w
#| {'z': 2, 'y': 1, 'w': 4}
#| keys
#| get q
#| {'q': 1}
#| keys
#| get k
#| {'k': 1}
#| keys
#| {}

class M:
    def __init__(self, **items): self.items = items
    def keys(self):
        print("keys")
        return list(self.items)
    def __getitem__(self, key):
        print("get", key)
        return self.items[key]
    def __iter__(self):
        print("never asked")
        return iter(())
print(dict(M(a=1, b=2)))
print(dict(M(a=1), a=2, c=3))
d = {"z": 0}
d.update(M(y=1, z=2))
print(d)
d |= M(w=4)
print(d)
print({**M(q=1)})
print((lambda **kw: kw)(**M(k=1)))
print(dict(M()))
