#: about: sorted works on a copy, so its source may change
#: kind: language
#: stdout:
#| [1, 2, 3] []
#| [1, 2] 3
#| [[1], [1, 2]] [[1, 2], [1]]

data = [3, 1, 2]
print(sorted(data, key=lambda v: data.clear() or v), data)
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        source.append(self)
        return self.v < other.v
    def __repr__(self): return str(self.v)
source = [V(2), V(1)]
print(sorted(source), len(source))
inner = [[2, 1], [1]]
print(sorted(inner, key=lambda l: l.sort() or l), inner)
