#: about: items gives a tuple a time that stays as it is
#: kind: language
#: stdout:
#| [('a', 1), ('b', 2)] {'a': 100, 'b': 100} ['tuple', 'tuple']
#| ('a', 100) ('b', 100) False []
#| ('b', 100) ['a100', 'b100'] True
#| [(('a', 100), ('a', 100)), (('b', 100), ('b', 100))]

d = {"a": 1, "b": 2}
pairs = []
for p in d.items():
    pairs.append(p)
    d[p[0]] = 100
print(pairs, d, [type(p).__name__ for p in pairs])
it = iter(d.items())
first = next(it)
second = next(it)
print(first, second, first is second, list(it))
print(max(d.items()), [k + str(v) for k, v in d.items()], list(map(tuple, d.items())) == list(d.items()))
z = list(zip(d.items(), d.items()))
print(z)
