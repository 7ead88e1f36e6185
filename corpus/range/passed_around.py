#: about: ranges as keys, in match statements, copied and shared
#: kind: language
#: stdout:
#| up to 4 range sequence other
#| (0, 1) (5, [6, 7, 8]) empty None
#| three None [3, 2, 0] True False False True
#| 1 3 items 3 001    1

def kind(x):
    match x:
        case range(start=0, stop=n, step=1): return f"up to {n}"
        case range(): return "range"
        case [a, *rest]: return "sequence"
        case _: return "other"
print(kind(range(4)), kind(range(1, 4)), kind([1]), kind(3))
def first(x):
    match x:
        case [a, b]: return a, b
        case [a, *rest]: return a, rest
        case []: return "empty"
print(first(range(2)), first(range(5, 9)), first(range(0)), first(iter(range(2))))
r = range(3)
d = {r: "three"}
print(d[range(0, 3, 1)], d.get(range(1, 3)), [*map(len, [r, r[1:], r[:0]])], (r, r) == (range(3), range(0, 3)), r is r[:], r is range(3), isinstance(r, range))
print(str(range(3)).count("3"), "%d items" % len(r), "{0.stop}".format(r), f"{r.step:03d} {r[1]:>4}")
