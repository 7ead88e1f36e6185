#: about: enumerate is its own iterator, lazy, and shares what it iterates
#: kind: language
#: stdout:
#| (0, 'a') b (1, 'c') True [(2, 'd'), (3, 'e'), (4, 'f')] end []
#| (0, 1)
#| [(1, 2), (2, 3)]
#| [] enumerate
#| (0, 0) (10, 1) (1, 2) (11, 3) [(2, 4), (3, 5)] []
#| [(1, (5, 'a')), (2, (6, 'b'))] [(0, 1)] [(0, ('k', 'v'))] [(0, 'y'), (1, 'z')]
#| False ['tuple', 'tuple']

it = iter("abcdef")
e = enumerate(it)
print(next(e), next(it), next(e), iter(e) is e, list(e), next(e, "end"), list(it))
l = [1, 2]
e = enumerate(l)
print(next(e))
l.append(3)
print(list(e))
l.append(4)
print(list(e), type(e).__name__)
e, f = enumerate(s := iter(range(6))), None
f = enumerate(s, 10)
print(next(e), next(f), next(e), next(f), list(e), list(f))
nested = enumerate(enumerate("ab", 5), 1)
print(list(nested), list(enumerate({1: 2})), list(enumerate({"k": "v"}.items())), list(enumerate(x for x in "yz")))
pairs = list(enumerate("ab"))
print(pairs[0] is pairs[1], [type(p).__name__ for p in pairs])
