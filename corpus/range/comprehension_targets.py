#: about: ranges under zip, enumerate, map and filter
#: kind: language
#: stdout:
#| [(0, 4), (1, 3), (2, 2), (3, 1), (4, 0)] [(7, 1), (8, 2)] [0, 3, 8] [1, 3] [(0, 18446744073709551616), (1, 18446744073709551617), (2, 18446744073709551618), (3, 18446744073709551619), (4, 18446744073709551620)] [4, 2, 0]
#| [(0, 0), (1, 1), (2, 2)] {-1: 0, 0: 1, 1: 2} [10, 12, 14] [1, 2]
#| ValueError: zip() argument 2 is longer than argument 1
#| ZeroDivisionError: division by zero
#| [(0, 1, 2), (3, 4, 5), (6, 7, 8)] [] ['end']
#| [[range(0, 0), range(0, 1), range(0, 2)], [[0, 1, 2], [1, 3]]]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(5)
print(list(zip(r, r[::-1])), list(enumerate(r[1:3], 7)), list(map(lambda a, b: a * b, r, r[2:])), list(filter(lambda a: a % 2, r)), list(zip(r, range(2**64, 2**64 + 9))), list(reversed(r[::2])))
print(list(zip(range(3), range(3), strict=True)), dict(enumerate(range(3), -1)), [a + b for a, b in zip(range(3), range(10, 13))], [i for i, x in enumerate(range(10, 40, 10)) if x > 10])
attempt(lambda: list(zip(range(3), range(4), strict=True)))
attempt(lambda: list(map(lambda x: 1 // x, range(2, -1, -1))))
it = iter(range(10))
print(list(zip(it, it, it)), list(it), [next(it, "end")])
print([list(map(range, range(3))), [list(range(*args)) for args in zip(range(2), range(3, 5), [1, 2])]])
