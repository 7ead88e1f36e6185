#: about: iterators handed to the list that they go through
#: kind: language
#: stdout:
#| [2, 3] []
#| [1, 2, 1, 2, 3] [] 0
#| [1, 2, 3, 1, 2] 1
#| [1, 2, 3] []
#| ['m'] [] [3, 'a', 'b', 'c']
#| [] [] (1,) [1, 2] [1]
#| [2, 3, 1] [] 0
#| []
#| 3 [2, 1] []

l = [1, 2, 3]
it = iter(l)
next(it)
l[:] = it
print(l, list(it))
l = [1, 2, 3]
it = reversed(l)
next(it)
l[1:1] = it
print(l, list(it), it.__length_hint__())
l = [1, 2, 3]
it = iter(l)
l.extend(x for x, _ in zip(it, "ab"))
print(l, next(it))
l = [1, 2, 3]
it = iter(l)
m = []
m.extend(it)
m += it
l.append(4)
print(m, list(it))
l = [1, 2, 3]
it = iter(l)
next(it)
del l[:2]
m = ["m"]
m.extend(it)
l.extend("abc")
print(m, list(it), l)
l = [1, 2, 3, 4]
it = reversed(l)
del l[1:]
print(list(it), [*it], tuple(reversed(l)), sorted(reversed([1, 2])), list(iter(iter(l))))
t = (1, 2, 3)
it = iter(t)
next(it)
l[:0] = it
print(l, list(it), it.__length_hint__())
l.__init__(iter(l))
print(l)
l = [1, 2]
l.extend(it2 for it2 in [reversed(l)])
print(len(l), list(l[2]), list(l[2]))
