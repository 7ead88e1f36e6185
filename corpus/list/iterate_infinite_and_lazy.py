#: about: native loops over lists take items one at a time, where they are lazy
#: kind: language
#: stdout:
#| (1, 1)
#| [(2, 2), (3, 3), (4, 4)]
#| 10
#| [70]
#| [1, 7] [(0, 0), (1, 1), (2, 7)]
#| [] False [0, 0, 0, 0, 0]
#| False [5] True 0 9
#| True [5] 3
#| 1 [2, 3] none
#| [0, 1, 2] [3, 4] [5, 6, 7, 8, 9]

l = [1, 2, 3]
it = zip(l, l)
print(next(it))
l.append(4)
print(list(it))
m = map(lambda x: x * 10, l)
print(next(m))
l[1:] = [7]
print(list(m))
f = filter(None, l)
l.insert(0, 0)
print(list(f), list(enumerate(l)))
e = enumerate(l)
next(e)
del l[1:]
print(list(e), any(l.append(x) for x in l if len(l) < 5), l)
l = [3, 0, 5]
it = iter(l)
print(all(it), list(it), 3 in iter(l), min(iter(l)), sum(iter(l), 1))
it = iter(l)
print(0 in it, list(it), max(iter(l), key=lambda x: l.append(1) or x) if len(l) > 50 else len(l))
a, *b = it2 = iter([1, 2, 3])
print(a, b, next(it2, "none"))
def take(n, it): return [x for _, x in zip(range(n), it)]
it = iter(range(10))
print(take(3, it), take(2, it), list(it))
