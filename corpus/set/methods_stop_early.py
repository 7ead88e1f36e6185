#: about: how far iterables are read
#: kind: language
#: stdout:
#| issubset True [5, 1, 2] [2, 1]
#| issuperset False [5] [2, 1, 9]
#| isdisjoint False [5, 1] [2]
#| union {1, 2, 5, 6, 7} [5, 1, 2, 6, 7] [2, 1, 9]
#| intersection {1, 2} [5, 1, 2] [2, 1]
#| difference set() [5, 1, 2, 6, 7] [2, 1, 9]
#| symmetric_difference {5, 6, 7} [5, 1, 2, 6, 7] [2, 1, 9]
#| update None [5, 1, 2, 6, 7] [2, 1, 9]
#| intersection_update None [5, 1, 2] [2, 1]
#| difference_update None [5, 1, 2, 6, 7] [2, 1, 9]

def counted(items, log):
    for x in items:
        log.append(x)
        yield x
s = {1, 2}
for m in (set.issubset, set.issuperset, set.isdisjoint, set.union, set.intersection, set.difference, set.symmetric_difference, set.update, set.intersection_update, set.difference_update):
    log = []
    t = set(s)
    r = m(t, counted([5, 1, 2, 6, 7], log))
    log2 = []
    u = {1, 2}
    m(u, counted([2, 1, 9], log2))
    print(m.__name__, r, log, log2)
