#: about: lists that grow and shrink under their iterators
#: kind: language
#: stdout:
#| 1 2 [0, 1, 2, 3]
#| end
#| end
#| 0
#| 1 x end
#| [0, 1, 1, 2, 2, 2, 2, 3, 3]
#| [1, 3, 5, 7, 9]
#| [10, 20, 30]
#| []
#| [] [3] []
#| [(1, 5), (2, 4), (3, 3), (4, 2), (5, 1)] [(1, 5), (2, 4), (3, 3)] [1, 2]

l = [1, 2, 3]
it = iter(l)
next(it)
l.insert(0, 0)
print(next(it), next(it), l)
l.clear()
print(next(it, "end"))
l.extend("abcdef")
print(next(it, "end"))
l = [1, 2, 3, 4]
it = iter(l)
next(it); next(it)
del l[2:]
print(it.__length_hint__())
l += "x"
print(it.__length_hint__(), next(it), next(it, "end"))
def grow(n):
    l = [0]
    for x in l:
        if len(l) < n: l += [x + 1, x + 1]
    return l
print(grow(8))
l = list(range(10))
for x in l:
    if x % 2 == 0: l.remove(x)
print(l)
l = [1, 2, 3]
for i, x in enumerate(l): l[i] = x * 10
print(l)
for x in l:
    l = []
print(l)
m = [1, 2, 3]
for x in m: m[:] = m[1:]
print(m, [m.pop() for _ in [*m]], m)
z = [1, 2, 3, 4, 5]
print([(a, b) for a, b in zip(z, reversed(z))], [(x, z.pop()) for x in z], z)
