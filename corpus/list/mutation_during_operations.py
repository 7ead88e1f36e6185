#: about: lists changed while they are iterated, sorted, compared or repr'd
#: kind: language
#: stdout:
#| [1, 2, 3, 10, 20, 30]
#| [2, 4]
#| [] end
#| an exhausted list iterator stays exhausted
#| list modified during sort [1, 2, 3]
#| [[], [], []] [1, 2, 3]
#| False [] False
#| [evil, 'added by repr']
#| [3, 2, 1] [1, 2, 3, 4] [4, 3] [1, 2]
#| [1, 3, 1, 3]
#| [0, 6, 2]

l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x * 10)
print(l)
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)
it = iter(l)
l.clear()
print(list(it), next(it, "end"))
l.append(9)
print(next(it, "an exhausted list iterator stays exhausted"))
m = [3, 1, 2]

def key(x):
    m.append(99)
    return x

try: m.sort(key=key)
except ValueError as error: print(error, m)
seen = []
m = [3, 1, 2]
m.sort(key=lambda x: seen.append(list(m)) or x)
print(seen, m)

class Evil:
    def __init__(self, target): self.target = target
    def __eq__(self, other):
        self.target.clear()
        return False
    def __repr__(self):
        self.target.append("added by repr") if len(self.target) < 3 else None
        return "evil"

t = []
t.extend([Evil(t), 1, 2])
print(t == [5, 1, 2], t, 5 in [Evil([1])])
t = [Evil([])]
t[0].target = t
print(repr(t))
a = [1, 2, 3]
r = reversed(a)
a.append(4)
print(list(r), a[:], [a.pop() for _ in a], a)
b = [1, 2, 3]
b[:] = (x for x in b if x != 2)
b.extend(x for x in list(b))
print(b)
c = [0, 1, 2]
c[c[1]], c[1] = 5, 6
print(c)
