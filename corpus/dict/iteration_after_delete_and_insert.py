#: about: what iteration sees when deletes and inserts balance, at every size
#: kind: language
#: stdout:
#| 1 (2, 'dictionary keys changed during iteration') (2, 'dictionary keys changed during iteration') (2, 'dictionary keys changed during iteration') (2, 'dictionary keys changed during iteration')
#| 2 (3, 'dictionary keys changed during iteration') (3, 'dictionary keys changed during iteration') (3, 'dictionary keys changed during iteration') (3, 'dictionary keys changed during iteration') (3, 'dictionary keys changed during iteration') (3, 'dictionary keys changed during iteration')
#| 4 (5, 'dictionary keys changed during iteration') (5, 'dictionary keys changed during iteration') (5, 'dictionary keys changed during iteration') (5, 'dictionary keys changed during iteration') (5, 'dictionary keys changed during iteration') (5, 'dictionary keys changed during iteration')
#| 5 (5, '1000') (5, 1000) (5, '1000') (5, 1000) (5, '4') (5, 4)
#| 6 (7, 'dictionary keys changed during iteration') (7, 'dictionary keys changed during iteration') (7, 'dictionary keys changed during iteration') (7, 'dictionary keys changed during iteration') (7, 'dictionary keys changed during iteration') (7, 'dictionary keys changed during iteration')
#| 7 (8, 'dictionary keys changed during iteration') (8, 'dictionary keys changed during iteration') (8, 'dictionary keys changed during iteration') (8, 'dictionary keys changed during iteration') (8, 'dictionary keys changed during iteration') (8, 'dictionary keys changed during iteration')
#| 9 (10, 'dictionary keys changed during iteration') (10, 'dictionary keys changed during iteration') (10, 'dictionary keys changed during iteration') (10, 'dictionary keys changed during iteration') (10, 'dictionary keys changed during iteration') (10, 'dictionary keys changed during iteration')
#| 10 (10, '1000') (10, 1000) (10, '1000') (10, 1000) (10, '9') (10, 9)
#| 11 (12, 'dictionary keys changed during iteration') (12, 'dictionary keys changed during iteration') (12, 'dictionary keys changed during iteration') (12, 'dictionary keys changed during iteration') (12, 'dictionary keys changed during iteration') (12, 'dictionary keys changed during iteration')
#| 20 (21, 'dictionary keys changed during iteration') (21, 'dictionary keys changed during iteration') (21, 'dictionary keys changed during iteration') (21, 'dictionary keys changed during iteration') (21, 'dictionary keys changed during iteration') (21, 'dictionary keys changed during iteration')
#| 21 (21, '1000') (21, 1000) (21, '1000') (21, 1000) (21, '20') (21, 20)
#| 22 (23, 'dictionary keys changed during iteration') (23, 'dictionary keys changed during iteration') (23, 'dictionary keys changed during iteration') (23, 'dictionary keys changed during iteration') (23, 'dictionary keys changed during iteration') (23, 'dictionary keys changed during iteration')
#| 42 (42, '1000') (42, 1000) (42, '1000') (42, 1000) (42, '41') (42, 41)
#| 43 (44, 'dictionary keys changed during iteration') (44, 'dictionary keys changed during iteration') (44, 'dictionary keys changed during iteration') (44, 'dictionary keys changed during iteration') (44, 'dictionary keys changed during iteration') (44, 'dictionary keys changed during iteration')
#| 84 (85, 'dictionary keys changed during iteration') (85, 'dictionary keys changed during iteration') (85, 'dictionary keys changed during iteration') (85, 'dictionary keys changed during iteration') (85, 'dictionary keys changed during iteration') (85, 'dictionary keys changed during iteration')
#| 86 (87, 'dictionary keys changed during iteration') (87, 'dictionary keys changed during iteration') (87, 'dictionary keys changed during iteration') (87, 'dictionary keys changed during iteration') (87, 'dictionary keys changed during iteration') (87, 'dictionary keys changed during iteration')
#| 170 (170, '1000') (170, 1000) (170, '1000') (170, 1000) (170, '169') (170, 169)
#| 171 (172, 'dictionary keys changed during iteration') (172, 'dictionary keys changed during iteration') (172, 'dictionary keys changed during iteration') (172, 'dictionary keys changed during iteration') (172, 'dictionary keys changed during iteration') (172, 'dictionary keys changed during iteration')

def seen(n, k, strs):
    key = str if strs else int
    d = {key(i): i for i in range(n)}
    out = []
    try:
        for x in d:
            out.append(x)
            if len(out) == k:
                del d[x]
                d[key(1000)] = 0
    except RuntimeError as e: out.append(str(e))
    return len(out), out[-1] if out else None
for n in (1, 2, 4, 5, 6, 7, 9, 10, 11, 20, 21, 22, 42, 43, 84, 86, 170, 171):
    print(n, *[seen(n, k, strs) for k in (1, n // 2, n) if k for strs in (True, False)])
