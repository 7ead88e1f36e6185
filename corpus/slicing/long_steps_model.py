#: about: deletion and assignment with long steps in long lists, against a model
#: kind: language
#: stdout:
#| 50 True 50 True 14 True 8 True 2 True 1 True 2 True 50 True 17 True 
#| 500 True 500 True 143 True 77 True 16 True 1 True 2 True 500 True 167 True 
#| 2049 True 2049 True 585 True 315 True 64 True 5 True 2 True 2049 True 683 True 

for n in (100, 1000, 4097):
    for start, stop, step in ((None, None, 2), (None, None, -2), (5, None, 7), (n, 3, -13), (None, -5, 64), (1, None, 999), (-2, None, -n // 2), (n // 2, None, 1), (None, n // 2, 3)):
        s = slice(start, stop, step)
        gone = set(range(*s.indices(n)))
        l = list(range(n))
        del l[s]
        good = l == [i for i in range(n) if i not in gone]
        l = list(range(n))
        l[s] = [-x for x in l[s]]
        good = good and l == [-i if i in gone else i for i in range(n)]
        print(len(gone), good, end=" ")
    print()
