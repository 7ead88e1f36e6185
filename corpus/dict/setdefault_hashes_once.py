#: about: the key is hashed once, and a new key is not compared with itself
#: kind: language
#: stdout:
#| ['hash']
#| ['hash', 'hash'] 1
#| ['hash', 'hash', 'eq'] ['hash'] 2
#| ['hash', 'hash', 'eq', 'hash', 'eq', 'hash'] ['hash', 'hash']
#| ['hash', 'hash', 'eq', 'hash', 'eq', 'hash', 'eq', 'hash'] ['hash', 'hash', 'hash'] {}

class Key:
    def __init__(self): self.log = []
    def __hash__(self):
        self.log.append("hash")
        return 5
    def __eq__(self, other):
        self.log.append("eq")
        return self is other
k, l = Key(), Key()
d = {}
d.setdefault(k, []).append(1)
print(k.log)
d.setdefault(k, []).append(2)
print(k.log, len(d))
d.setdefault(l, [])
print(k.log, l.log, len(d))
d[k]
d.get(l)
k in d
print(k.log, l.log)
d.pop(l)
del d[k]
print(k.log, l.log, d)
