#: about: several iterators over one container are independent
#: kind: language
#: stdout:
#| [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3)] [(1, 1), (2, 2), (3, 3)] [(1, 1), (2, 2), (3, 3)]
#| [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [('a', 1), ('a', 1), ('b', 2), ('b', 2)]
#| 1 2 1 [3] [2, 3]
#| [(1, 2), (1, 3)] end
#| 1 1; 2 1; 3 1; 0 1; 0 2; 0 3; 0 4; 0 5; []
#| [2, 12] [('a', 'b'), ('c', 'd'), ('e', 'f')]

l = [1, 2, 3]
print([(a, b) for a in l for b in l], list(zip(l, l)), list(zip(iter(l), iter(l))))
d = {"a": 1, "b": 2}
print([(a, b) for a in d for b in d.values()], [(k, v) for k, v in d.items() for _ in d])
i, j = iter(l), iter(l)
print(next(i), next(i), next(j), list(i), list(j))
s = iter(l)
print([(x, y) for x in s for y in s], next(s, "end"))
for x in l:
    for y in l:
        if y == 2: break
        print(x, y, end="; ")
    else: print("never")
it = iter(range(6))
for x in it:
    for y in it: print(x, y, end="; ")
print(list(it))
t = iter([1, 2, 3, 4])
print(list(map(lambda a, b: a * b, t, t)), [*zip(*[iter("abcdef")] * 2)])
