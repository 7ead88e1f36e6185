#: about: what lambdas in comprehensions and generator expressions capture
#: kind: language
#: stdout:
#| [2, 2, 2]
#| [0, 1, 2]
#| [0, 1, 2]
#| ([0, 5, 10], [0, 7, 14])
#| [1, 2]
#| [(0, 8), (0, 9), (1, 8), (1, 9)]
#| [0, 1] outer {'a': 'a', 'b': 'b'} outer

print([f() for f in [lambda: i for i in range(3)]])
print([f() for f in (lambda: i for i in range(3))])
print([f() for f in [(lambda j: lambda: j)(i) for i in range(3)]])

def scope():
    n = 5
    squares = [n * i for i in range(3)]
    n = 6
    lazy = (n * i for i in range(3))
    n = 7
    return squares, list(lazy)

print(scope())

def first_iterable_now():
    data = [1, 2]
    g = (x for x in data)
    data = [8, 9]
    return list(g)

print(first_iterable_now())

def inner_iterable_late():
    data = [1]
    g = ((x, y) for x in [0, 1] for y in data)
    data = [8, 9]
    return list(g)

print(inner_iterable_late())
x = "outer"
print([x for x in range(2)], x, {x: x for x in "ab"}, x)
