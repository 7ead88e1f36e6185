#: about: a function called while generators that delegated are suspended keeps its variables when what it calls raises
#: kind: language
#: stdout:
#| ('inner', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer') True
#| ('inner', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer') True
#| ('inner', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer') True
#| True True
#| True True
#| True True
#| True
#| True
#| True ('inner', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer')
#| [True, True, ('inner', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer', 'outer')]

def inner():
    while True:
        yield 'inner'


def outer():
    a = b = c = d = e = f = g = h = 'outer'
    for x in inner():
        yield x, a, b, c, d, e, f, g, h


def raises():
    raise KeyError('x')


def many():
    v0 = 0
    v1 = 1
    v2 = 2
    v3 = 3
    v4 = 4
    v5 = 5
    v6 = 6
    v7 = 7
    v8 = 8
    v9 = 9
    v10 = 10
    v11 = 11
    v12 = 12
    v13 = 13
    v14 = 14
    v15 = 15
    v16 = 16
    v17 = 17
    v18 = 18
    v19 = 19
    v20 = 20
    v21 = 21
    v22 = 22
    v23 = 23
    v24 = 24
    v25 = 25
    v26 = 26
    v27 = 27
    v28 = 28
    v29 = 29
    try:
        raises()
    except KeyError:
        pass
    return (v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23, v24, v25, v26, v27, v28, v29)


def passes_on():
    many()
    yield many()
    for x in outer():
        yield many()
        yield x
        break


def handled():
    return many()


expected = tuple(range(30))
n = 0
for x in outer():
    print(x, many() == expected)
    n += 1
    if n == 3:
        break


def one_call_above():
    n = 0
    for x in outer():
        print(many() == expected, handled() == expected)
        n += 1
        if n == 3:
            break


def before_the_loop():
    g = outer()
    for x in g:
        break
    return many()


one_call_above()
print(before_the_loop() == expected)
g = outer()
for x in g:
    print(handled() == tuple(range(30)))
    break
print(many() == tuple(range(30)), next(g))
print([x if x[0] == 'inner' else x == tuple(range(30)) for x in passes_on()])
