#: about: sets changed while iterated, in-place on frozensets, and sets of sets
#: kind: language
#: stdout:
#| Set changed size during iteration
#| Set changed size during iteration
#| frozenset({2}) frozenset({1}) False
#| {1, 2} True
#| 8 [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c'], ['b'], ['b', 'c'], ['c']]
#| 8 True True True
#| 6
#| ['a', 'b', 'r', 'c', 'd'] ['a', 'b', 'c', 'd', 'r'] 5 6 5 False True [3, 1] [(0, 'a'), (1, 'b')]
#| 4 [1, 2, 3, 4] None
#| set() set() {'a'} True {1} {True} {0.0} {1} 2

s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as error: print(error)
try:
    for x in s: s.discard(x)
except RuntimeError as error: print(error)
f = g = frozenset({1})
f |= {2}
f &= {2, 3}
print(f, g, f is g)
a = b = {1}
a |= {2}
print(b, a is b)
parts = [set()]
for x in "abc": parts += [p | {x} for p in parts]
print(len(parts), sorted(map(sorted, parts)))
frozen = {frozenset(p) for p in parts}
print(len(frozen), frozenset("ab") in frozen, set("ab") in frozen, {"a", "b"} in frozen)
frozen.discard({"a"})
frozen.remove({"b"})
print(len(frozen))
seen = set()
print([x for x in "abracadabra" if not (x in seen or seen.add(x))], sorted(seen), len(seen), sum({1, 2, 3}), max({1, 5}), any({0}), all(set()), sorted({3, 1}, reverse=True), list(enumerate(sorted({"b", "a"}))))
s = set(range(5))
it = iter(s)
next(it)
print(it.__length_hint__(), list(it), next(it, None))
s.clear()
print(s, {*()}, {*"aa"}, {*[1, 2], *{3}} == {1, 2, 3}, set([1, 1.0, True]), set([True, 1]), {0.0, -0.0, 0}, {1, 1.0}, len({float("nan"), float("nan")}))
