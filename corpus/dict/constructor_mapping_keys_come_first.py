#: about: all keys are there before the first item is asked for
#: kind: language
#: stdout:
#| {'a': 'A', 'b': 'B', 'c': 'C'} ['key a', 'key b', 'key c', 'end', 'get a', 'get b', 'get c']
#| {'a': 'A', 'b': 'B', 'c': 'C'} ['key a', 'key b', 'key c', 'end', 'get a', 'get b', 'get c']
#| {'a': 'A', 'b': 'B', 'c': 'C'} ['key a', 'key b', 'key c', 'end', 'get a', 'get b', 'get c']
#| {1: 1, 2: 2, 3: 3, 4: 4, 5: 5} [1, 2, 3, 4, 5]

class M:
    def __init__(self): self.log = []
    def keys(self):
        for k in "abc":
            self.log.append("key " + k)
            yield k
        self.log.append("end")
    def __getitem__(self, k):
        self.log.append("get " + k)
        return k.upper()
m = M()
print(dict(m), m.log)
m = M()
d = {}
d.update(m)
print(d, m.log)
m = M()
d |= m
print(d, m.log)
class Growing:
    def __init__(self): self.ks = [1]
    def keys(self): return self.ks
    def __getitem__(self, k):
        if len(self.ks) < 5: self.ks.append(k + 1)
        return k
g = Growing()
print(dict(g), g.ks)
