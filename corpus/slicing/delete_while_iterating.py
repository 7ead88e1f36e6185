#: about: slices deleted and inserted under running iterators
#: kind: language
#: stdout:
#| ([0, 1, 2, 5], [2, 3, 4, 5])
#| ([0, 1, 2], [0, 1, 2])
#| ([0, 1, 2], [])
#| ([0, 1, 2], [1, 3, 5])
#| ([0, 1, 2, 1, 2, 3, 4, 5], ['a', 'b', 0, 1, 2, 3, 4, 5])
#| ([0, 1, 2, 'x', 'y', 'z', 5], [0, 1, 2, 'x', 'y', 'z', 5])
#| ([0, 1, 2, 2, 1, 0], [5, 4, 3, 2, 1, 0])
#| ([0, 1, 2, 2, 1, 0], [5, 4, 3, 2, 1, 0])
#| end [0, 1, 2, 3, 4]
#| [0, 1, 2, 3, 4]
#| [1, 2, 3, 4] []

def run(act):
    l = list(range(6))
    out = []
    for i, x in enumerate(l):
        out.append(x)
        if i == 2: act(l)
        if i > 20: break
    return out, l
print(run(lambda l: l.__delitem__(slice(0, 2))), run(lambda l: l.__delitem__(slice(3, None))), run(lambda l: l.__delitem__(slice(None))), run(lambda l: l.__delitem__(slice(None, None, 2))), run(lambda l: l.__setitem__(slice(0, 0), "ab")), run(lambda l: l.__setitem__(slice(3, 5), "xyz")), run(lambda l: l.__setitem__(slice(None), l[::-1])), run(lambda l: l.__setitem__(slice(None, None, -1), l)), sep="\n")
l = list(range(10))
r = reversed(l)
next(r)
del l[5:]
print(next(r, "end"), l)
l[len(l):] = r
print(l)
it = iter(l)
next(it)
l[:] = [*it, *it]
print(l, [*it])
