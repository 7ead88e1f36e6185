#: about: enumerate in list, set and dict comprehensions and generator expressions
#: kind: language
#: stdout:
#| [0, 1, 2] ['b', 'c'] {'a': 1, 'b': 2} {0, 1} [(0, 'a'), (1, 'b')] [(0, 'a')] [(0, 0), (0, 1), (1, 0)] 20 (1, 9) [(1, 'a'), (0, 'b')] {0: 'a', 1: 'b'} [1, 3] [0, 1] [0]

print([i for i, x in enumerate("abc")], [x for i, x in enumerate("abc") if i], {x: i for i, x in enumerate("ab", 1)}, {i % 2 for i, _ in enumerate("abcd")}, list((i, x) for i, x in enumerate("ab")), [p for p in enumerate("a")], [(i, j) for i, row in enumerate(["ab", "c"]) for j, _ in enumerate(row)], sum(i * x for i, x in enumerate([5, 6, 7])), max(enumerate([3, 9, 4]), key=lambda p: p[1]), sorted(enumerate("ba"), key=lambda p: p[1]), dict(enumerate("ab")), [x for i, x in enumerate([x for x in range(5)]) if i % 2], list(map(lambda p: p[0], enumerate("ab"))), [i for i, (a, b) in enumerate([(1, 2)])])
