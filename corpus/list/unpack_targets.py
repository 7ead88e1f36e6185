#: about: lists as the left and as the right side of unpacking
#: kind: language
#: stdout:
#| 1 2 3 1 2 3 1 [2, 3] [1, 2] 3 1 [2] 3 <class 'list'> False
#| 1 2 [3, 4]
#| ['x', 'y', 'z']
#| too many values to unpack (expected 2, got 3)
#| not enough values to unpack (expected 4, got 3)
#| not enough values to unpack (expected 1, got 0)
#| not enough values to unpack (expected at least 2, got 1)
#| not enough values to unpack (expected at least 2, got 0)
#| too many values to unpack (expected 0, got 3)
#| cannot unpack non-iterable int object
#| cannot unpack non-iterable NoneType object
#| A B A B ['A', 'B'] True

l = [1, 2, 3]
a, b, c = l
[d, e, f] = l
(g, *h) = l
*i, j = l
k, *m, n = l
print(a, b, c, d, e, f, g, h, i, j, k, m, n, type(h), h is l)
[o, [p, *q]] = [1, [2, 3, 4]]
print(o, p, q)
l[0], l[1] = l[1], l[0]
l[0], *l[1:] = "xyz"
print(l)
for f in (lambda: [a for a, b in [l]], lambda: [a for a, b, c, d in [l]], lambda: [a for [a] in [[]]], lambda: [a for a, b, *c in [[1]]], lambda: [a for a, *b, c in [[]]], lambda: [1 for [] in [l]], lambda: [a for a, b in [5]], lambda: [a for a, b in [None]]):
    try: print(f())
    except (TypeError, ValueError) as error: print(error)
[] = []
() = []
[] = ()
class L(list):
    def __iter__(self): return iter("AB")
    def __len__(self): return 5
    def __getitem__(self, i): return "no"
x, y = L([1, 2, 3])
print(x, y, *L(), [*L()], {*L()} == {"A", "B"})
