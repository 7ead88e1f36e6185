#: about: order, iterators, unpacking
#: kind: language
#: stdout:
#| [10, 20, 30] set_iterator 3 10 2 [20, 30] end [10, 20, 30] (10, 20, 30) [30, 20, 10] 30 60 [(10, 10), (20, 20), (30, 30)] 3 False True
#| 10 20 30 {10: 10, 20: 20, 30: 30} {1, 2, 3} {10: None, 20: None, 30: None}
#| TypeError: 'frozenset' object is not reversible
#| TypeError: 'frozenset' object is not an iterator
#| TypeError: 'frozenset' object is not subscriptable
#| False

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

f = frozenset([30, 10, 20])
it = iter(f)
print(list(f), type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), next(it, "end"), [*f], tuple(f), sorted(f, reverse=True), max(f), sum(f), list(zip(f, f)), len(f), bool(frozenset()), bool(f))
a, b, c = f
print(a, b, c, {x: x for x in f}, {x // 10 for x in f}, dict.fromkeys(f))
show(lambda: reversed(f), lambda: next(f), lambda: f[0], lambda: iter(f) is iter(f))
