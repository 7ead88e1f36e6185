#: about: the sets that operations give list their elements in CPython's order
#: kind: language
#: stdout:
#| [0, 5, 10, 14, 15, 19]
#| [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 17, 19, 20, 21, 22, 24, 25, 30]
#| [1, 3, 6, 7, 8, 12, 17, 21, 22]
#| [1, 3, 4, 6, 7, 8, 9, 12, 17, 20, 21, 22, 24, 25, 30]
#| [0, 5, 10, 14, 15, 19]
#| [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 17, 19, 20, 21, 22, 24, 25, 30]
#| [1, 3, 4, 6, 7, 8, 9, 12, 17, 20, 21, 22, 24, 25, 30]
#| [0, 5, 10, 14, 15, 19]
#| [0, 5, 10, 14, 15, 19]
#| [0, 5, 10, 14, 15, 19]
#| [1, 3, 4, 6, 7, 8, 9, 12, 17, 20, 21, 22, 24, 25, 30]
#| [0, 1, 3, 5, 6, 7, 8, 10, 12, 14, 15, 17, 19, 21, 22]
#| [4, 9, 20, 24, 25, 30]
#| ['the', 'brown', 'quick', 'fox', 'lazy', 'dog']
#| ['quick', 'the', 'brown']
#| ['brown', 'the', 'quick', 'dog']
#| [('brown', 2), ('fox', 3), ('z', 1), ('quick', 1), ('the', 0)]
#| [('z', 0), ('the', 0), ('brown', 2), ('quick', 1)]
#| [('the', 0), ('fox', 3)]
#| [('brown', 2), ('fox', 3), ('quick', 1)]

d = {n * 7 % 23: n for n in range(15)}
e = {n * 5 % 31: n for n in range(12)}
for r in (d.keys() & e.keys(), d.keys() | e.keys(), d.keys() - e.keys(), d.keys() ^ e.keys(), e.keys() & d.keys(), e.keys() | d.keys(), e.keys() ^ d.keys(), d.keys() & set(e), set(e) & d.keys(), d.keys() & list(e), d.keys() ^ list(e), d.keys() | {1: 2}, list(e) - d.keys()):
    print(list(r))
w = {c: i for i, c in enumerate("the quick brown fox".split())}
for r in (w.keys() | {"lazy", "dog"}, w.keys() - {"fox"}, w.keys() ^ {"fox", "dog"}, w.items() | [("z", 1)], w.items() ^ {"fox": 3, "z": 0}.items(), w.items() & {"fox": 3, "the": 0, "dog": 1}.items(), w.items() - [("the", 0)]):
    print(list(r))
