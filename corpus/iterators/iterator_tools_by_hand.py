#: about: chain, groupby, product, accumulate and friends written as iterators
#: kind: language
#: stdout:
#| [1, 3, 6, 10] [2, 6, 24] []
#| [('a', ['a', 'a', 'a']), ('b', ['b', 'b']), ('c', ['c']), ('a', ['a'])] [(0, [0, 1, 2]), (1, [3, 4, 5]), (2, [6])]
#| [('a', 0), ('a', 1), ('b', 0), ('b', 1)] [()] 20 [('a', 'b'), ('a', 'c'), ('b', 'c')]
#| 0 1 0 [4, 9] [1, 4, 9]

def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    try: total = next(it)
    except StopIteration: return
    yield total
    for x in it:
        total = f(total, x)
        yield total

def groupby(it, key=lambda x: x):
    group, last = [], object()
    for x in it:
        k = key(x)
        if k != last and group:
            yield last, group
            group = []
        last = k
        group.append(x)
    if group: yield last, group

def product(*pools):
    if not pools: yield (); return
    for x in pools[0]:
        for rest in product(*pools[1:]): yield x, *rest

def combinations(items, n):
    if n == 0: yield (); return
    for i, x in enumerate(items):
        for rest in combinations(items[i + 1:], n - 1): yield (x, *rest)

def tee(it):
    it, queues = iter(it), ([], [])
    def reader(mine):
        while True:
            if not mine:
                try: value = next(it)
                except StopIteration: return
                for q in queues: q.append(value)
            yield mine.pop(0)
    return tuple(map(reader, queues))

print(list(accumulate([1, 2, 3, 4])), list(accumulate([2, 3, 4], lambda a, b: a * b)), list(accumulate([])))
print(list(groupby("aaabbca")), list(groupby(range(7), lambda n: n // 3)))
print(list(product("ab", range(2))), list(product()), len(list(combinations(range(6), 3))), list(combinations("abc", 2)))
a, b = tee(x * x for x in range(4))
print(next(a), next(a), next(b), list(a), list(b))
