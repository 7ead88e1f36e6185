#: about: sum, min, max, any, all, sorted and unpacking of ranges
#: kind: language
#: stdout:
#| 42 142 42.5 3 18 True True False False False True 0 55 5497558138890 23058430092136939530 -27670116110564327421
#| 0 2 none 1 9
#| ValueError: max() iterable argument is empty
#| ValueError: min() iterable argument is empty
#| TypeError: can only concatenate list (not "int") to list
#| 0 1 2 0 [1, 2, 3] [5, 3] 1 0 [] 1
#| ValueError: not enough values to unpack (expected 2, got 1)
#| ValueError: too many values to unpack (expected 2)
#| ValueError: too many values to unpack (expected 2)
#| (0, 1, 2) (0, 1, (2, 3), 9) 4 [1, 1, 4, 27]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(3, 20, 5)
print(sum(r), sum(r, 100), sum(r, 0.5), min(r), max(r), any(r), all(r), any(range(1)), all(range(2)), any(range(0)), all(range(0)), sum(range(0)), sum(range(10, 0, -1)), sum(range(2**40, 2**40 + 5)), sum(range(2**62, 2**62 + 5)), sum(range(-2**63, -2**63 + 3)))
print(max(range(5), key=lambda x: -x), min(range(5), key=lambda x: (x - 2) ** 2), max(range(0), default="none"), min(range(9, 0, -2)), max(range(9, 0, -2)))
attempt(lambda: max(range(0)))
attempt(lambda: min(range(5, 1)))
attempt(lambda: sum(range(3), []))
a, b, c = range(3)
d, *e = range(4)
*f, g = range(5, 0, -2)
h, *i, j = range(2)
print(a, b, c, d, e, f, g, h, i, j)
def two(r):
    x, y = r
    return x, y
attempt(lambda: two(range(1)))
attempt(lambda: two(range(3)))
attempt(lambda: two(range(2**70)))
print((lambda *a: a)(*range(3)), (lambda a, b, *c, d=9: (a, b, c, d))(*range(4)), max(*range(5)), list(map(pow, range(4), range(4))))
