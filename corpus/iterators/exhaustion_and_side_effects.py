#: about: who consumes what from a shared iterator
#: kind: language
#: result: [(0, 1, 2), (3, 4, 5), (6, 7, 8)]
#: stdout:
#| 0 True 4 [(5, 'a'), (6, 'b')] 8 10 True 13
#| 14 15 16 [17, 18, 19] [] None False
#| head {'a': '1', 'b': '2'} ['tail 1', 'tail 2']
#| [(1, 2), (3, 4)]
#| def []
#| False [2]
#| [(11, 'y'), (12, 'z')] []
#| 2 10 []
#| 1 [5, 3] empty
#| {0: 0, 1: 1, 2: 2} {}
#| True [1]

it = iter(range(20))
print(next(it), 3 in it, next(it), list(zip(it, "ab")), next(it), max(next(it), next(it)), any(x == 12 for x in it), next(it))
a, b = next(it), next(it)
first, *rest = it
print(a, b, first, rest, list(it), next(it, None), 5 in it)
lines = iter(["head", "a: 1", "b: 2", "", "tail 1", "tail 2"])
title = next(lines)
fields = dict(line.split(": ") for line in iter(lambda: next(lines), ""))
print(title, fields, list(lines))
it = iter([1, 2, 3, 4])
print([(x, next(it, None)) for x in it])
it = iter("abcdef")
for x in it:
    if x == "c": break
print("".join(it), list(it))
g = (x for x in [1, 0, 2])
print(all(g), list(g))
e = enumerate(iter("xyz"), 10)
next(e)
print(list(e), list(e))
m = map(lambda x: x * 2, iter([1, 2, 3]))
print(next(m), sum(m), list(m))
f = filter(lambda x: x % 2, range(6))
print(next(f), sorted(f, reverse=True), next(f, "empty"))
z = zip(range(3), range(3))
print(dict(z), dict(z))
r = reversed([1, 2, 3])
print(2 in r, list(r))
RESULT = list(zip(*[iter(range(9))] * 3))
