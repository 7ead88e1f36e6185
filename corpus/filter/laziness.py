#: about: filter looks no further than it has to
#: kind: language
#: stdout:
#| [0, 1, 2] 2 [0, 1, 2]
#| 5 [0, 1, 2, 3, 4, 5, 6, 7, 8] [8] [0, 1, 2, 3, 4, 5, 6, 7, 8]
#| 2 5
#| [3, 4]
#| []
#| 1 0 2 end

log = []
def f(x):
    log.append(x)
    return x % 3 == 2
g = filter(f, iter(range(9)))
print(log, next(g), log)
print(next(g), log, list(g), log)
g = filter(f, range(10**40))
print(next(g), next(g))
l = [1, 2, 3]
g = filter(None, l)
next(g)
l.append(4)
l[1] = 0
print(list(g))
l.append(5)
print(list(g))
it = iter([0, 1, 0, 2])
g = filter(None, it)
print(next(g), next(it), next(g), next(g, "end"))
