#: about: list displays: stars, order of evaluation, fresh objects
#: kind: language
#: stdout:
#| [1, 2, 3, 4] [1, 2, 3, 4]
#| ['a', 'b', 0, 1, 1, 'z'] [1] True True [None, None]
#| [1, [2, 3]] [1, [2]] [1, [2]]
#| Value after * must be an iterable, not int
#| Value after * must be an iterable, not NoneType
#| Value after * must be an iterable, not builtin_function_or_method
#| Value after * must be an iterable, not float
#| 'in star' 4
#| True 35

log = []
def t(x):
    log.append(x)
    return x
print([t(1), *[t(2), t(3)], t(4), *()], log)
print([*"ab", *range(2), *{1: 2}, *(x for x in "z")], [*[*[*[1]]]], [[]] == [[]], [1, ] == [1], [None] * 2)
def f(): return [1, [2]]
a, b = f(), f()
a[1].append(3)
print(a, b, f())
for bad in (lambda: [*5], lambda: [*None], lambda: [1, *print], lambda: [*{}, *1.5]):
    try: bad()
    except TypeError as error: print(error)
def g():
    yield 1
    raise KeyError("in star")
try: [0, *g(), t("not reached")]
except KeyError as error: print(error, log[-1])
big = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]
big.append(34)
print(big == [*range(35)], len([[0] for _ in big]))
