#: about: lists, bytearrays and tuples that change under their iterators
#: kind: language
#: stdout:
#| [1, 2, 4] [1, 3, 4]
#| [1, 2, 3, 10, 20, 30, 100, 200]
#| end [4, 5]
#| []
#| 0 1
#| end
#| still
#| 5 4 []
#| [2, 3]
#| 2 [7, 8, 9]
#| [3, 2, 1]

l = [1, 2, 3, 4]
out = []
for x in l:
    out.append(x)
    if x == 2: l.remove(2)
print(out, l)
l = [1, 2, 3]
for x in l:
    if len(l) < 8: l.append(x * 10)
print(l)
l = [1, 2, 3, 4, 5]
it = iter(l)
next(it), next(it)
del l[0:3]
print(next(it, "end"), l)
l += [6, 7, 8, 9]
print(list(it))
l = [1, 2, 3]
it = iter(l)
l.insert(0, 0)
print(next(it), next(it))
l[:] = []
print(next(it, "end"))
l[:] = [1, 2, 3, 4]
print(next(it, "still"))
l = list(range(6))
for x in reversed(l):
    if x == 4: l.clear()
    print(x, end=" ")
print(l)
l = [3, 1, 2]
it = iter(l)
next(it)
l.sort()
print(list(it))
l = [1, 2]
for x in l:
    l = [7, 8, 9]
print(x, l)
it = iter(l := [1, 2, 3])
l.reverse()
print(list(it))
