#: about: results are independent of the dict, and are sets even for subclasses
#: kind: language
#: raises: TypeError: unsupported operand type(s) for -=: 'set' and 'list'
#: stdout:
#| ['a', 'more'] {'a': 1, 'b': 2} set set set set
#| ['a', 'b'] ['a', 'b', 'c']
#| ['a'] set ['a', 'b', 'c']

class D(dict): pass
d = D(a=1, b=2)
r = d.keys() & {"a"}
r.add("more")
print(sorted(r), d, type(d.keys() | []).__name__, type(frozenset("a") & d.keys()).__name__, type(d.keys() & frozenset("a")).__name__, type(d.keys() & d.keys()).__name__)
k = d.keys()
s = k | k
d["c"] = 3
print(sorted(s), sorted(k))
k2 = k
k2 &= {"a"}
print(sorted(k2), type(k2).__name__, sorted(k))
k3 = d.items()
k3 |= [1]
k3 -= [1]
print(sorted(k3), type(k3).__name__)
