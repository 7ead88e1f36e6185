#: about: a list extended by itself, by its iterators and by generators over it
#: kind: language
#: stdout:
#| [1, 2, 1, 2]
#| [1, 2, 1, 2, 2, 1, 2, 1]
#| [1, 2, 3, 3, 2, 1]
#| [1, 2, 3, 3, 2, 1, 1, 2]
#| []
#| [1, 2, 1, 2, 1, 2]
#| [1, 2, 1, 2, 1, 2, 1, 2]
#| [1, 1] [0, 1, 1] ['o', 'w', 'n']
#| [1, 1, 1, 1]

l = [1, 2]
l.extend(l)
print(l)
l.extend(reversed(l))
print(l)
l = [1, 2, 3]
l.extend(l[::-1])
print(l)
l.extend(x for x in l[:2])
print(l)
l = []
l.extend(-y for y in l)
print(l)
l = [1, 2]
l.extend(x for x in l if len(l) < 6)
print(l)
class L(list): pass
m = L([1, 2])
m.extend(m)
m += m
print(m)
class Iter(list):
    def __iter__(self): return iter("own")
i = Iter([1])
i.extend(i)
print(i[:], [0] + i[:], list(i))
i[1:1] = i
print(i[:])
