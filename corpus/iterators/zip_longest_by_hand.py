#: about: iterators that others are built from: chain, islice, cycle, takewhile, pairwise
#: kind: language
#: stdout:
#| ['a', 'b', 1, 0, 1] ['a', 'b', 'c', 'a', 'b', 'c', 'a'] [1, 2] [('a', 'b'), ('b', 'c'), ('c', 'd')] [('a', 1, 'x'), ('b', '-', 'y'), ('-', '-', 'z')] [] []

def chain(*its):
    for it in its: yield from it
def islice(it, n):
    for _, x in zip(range(n), it): yield x
def cycle(it):
    saved = list(it)
    while saved: yield from saved
def takewhile(f, it):
    for x in it:
        if not f(x): return
        yield x
def pairwise(it):
    it = iter(it)
    prev = next(it, None)
    for x in it: yield prev, (prev := x)
def zip_longest(*its, fill=None):
    its = [iter(i) for i in its]
    end = object()
    while any((row := [next(i, end) for i in its], [x is not end for x in row])[1]):
        yield tuple(fill if x is end else x for x in row)
print(list(chain("ab", [1], (), range(2))), list(islice(cycle("abc"), 7)), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(pairwise("abcd")), list(zip_longest("ab", [1], "xyz", fill="-")), list(islice([], 3)), list(cycle([])))
