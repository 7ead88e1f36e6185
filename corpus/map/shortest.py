#: about: map over iterables of different lengths
#: kind: language
#: stdout:
#| [('a', 'x')] ['c'] []
#| [('x', 'a')] ['b', 'c']
#| [] [] [('a', 1, 'x'), ('b', 2, 'y')] [20, 20]
#| [(0, 1, 2), (3, 4, 5)] end

a, b = iter("abc"), iter("x")
print(list(map(lambda *p: p, a, b)), list(a), list(b))
a, b = iter("abc"), iter("x")
print(list(map(lambda *p: p, b, a)), list(a))
print(list(map(max, [], "abc")), list(map(max, "abc", [])), list(map(lambda *p: p, "ab", [1, 2, 3], "xyz")), list(map(lambda *p: len(p), *["ab"] * 20)))
it = iter(range(7))
print(list(map(lambda *p: p, it, it, it)), next(it, "end"))
