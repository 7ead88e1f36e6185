#: about: extend, +=, slice assignment and * of one iterator that is half used
#: kind: language
#: stdout:
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', 3, 2, 1], [], 'end') [3, 2, 1, 'l'] [3, 2, 1] [3, 2, 1] [2, 1] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', 3, 2, 1], [], 'end') [3, 2, 1, 'l'] [3, 2, 1] [3, 2, 1] [2, 1] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True
#| (['l', '2', '3', '4'], [], 'end') ['2', '3', '4', 'l'] ['2', '3', '4'] ['2', '3', '4'] ['3', '4'] True True
#| (['l', 50, 51, 52], [], 'end') [50, 51, 52, 'l'] [50, 51, 52] [50, 51, 52] [51, 52] True True
#| (['l', (1, 'b'), (2, 'c'), (3, 'd')], [], 'end') [(1, 'b'), (2, 'c'), (3, 'd'), 'l'] [(1, 'b'), (2, 'c'), (3, 'd')] [(1, 'b'), (2, 'c'), (3, 'd')] [(2, 'c'), (3, 'd')] True True
#| (['l', ('b', 'x'), ('c', 'y'), ('d', 'z')], [], 'end') [('b', 'x'), ('c', 'y'), ('d', 'z'), 'l'] [('b', 'x'), ('c', 'y'), ('d', 'z')] [('b', 'x'), ('c', 'y'), ('d', 'z')] [('c', 'y'), ('d', 'z')] True True
#| (['l', 2, 3, 4], [], 'end') [2, 3, 4, 'l'] [2, 3, 4] [2, 3, 4] [3, 4] True True

def sources():
    for make in (lambda: iter([1, 2, 3, 4]), lambda: reversed([1, 2, 3, 4]), lambda: iter((1, 2, 3, 4)), lambda: reversed((1, 2, 3, 4)), lambda: iter(range(1, 5)), lambda: iter({1: 0, 2: 0, 3: 0, 4: 0}), lambda: (x for x in (1, 2, 3, 4)), lambda: map(int, "1234"), lambda: iter("1234"), lambda: iter(b"1234"), lambda: enumerate("abcd"), lambda: zip("abcd", "wxyz"), lambda: filter(None, [1, 2, 3, 4])):
        yield make
def use(it, how):
    next(it)
    l = ["l"]
    if how == 0: l.extend(it)
    elif how == 1: l += it
    elif how == 2: l[0:0] = it
    elif how == 3: l = [*l, *it]
    elif how == 4: l = list(it)
    elif how == 5: l[::1] = it
    else: a, *l = it
    return l, list(it), next(it, "end")
for make in sources():
    results = [use(make(), how) for how in range(7)]
    print(results[0], results[2][0], results[4][0], results[5][0], results[6][0], results[0] == results[1], all(r[1:] == ([], "end") for r in results))
