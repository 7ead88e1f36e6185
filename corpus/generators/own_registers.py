#: about: generators that run one another, fail, handle, and are resumed from every place
#: kind: language
#: stdout:
#| [0, 1, 2, 'inner done', (0, 0, []), (0, 1, []), (1, 0, [0]), (1, 1, [0])]
#| 0 ('inner handled', "KeyError('k')", 'None') 1 inner done (0, 0, [])
#| LookupError('second') ValueError('first')
#| before
#| OSError('being handled')
#| [1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1, 5, 1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1]
#| generator already executing
#| [6, 18, 36, 60]
#| 60
#| ([0, 1, 2, 1, 'a', 'b'], ['inner done', None, 'inner done', None])
#| (0, 14) (1, 24) 0 1 (31, 2, 3, 4, 5, 6, 7)
#| {'a': 1, 'b': [2]} ['a', 'b', 'c']
#| inner closed
#| outer closed
#| 97 Existing exports of data: object cannot be re-sized
#| 294 3.0 13835058055282163715 8.5 [1, 2, 1, 3, 1, 2, 1]
#| end12345

def inner(n):
    for i in range(n):
        try:
            yield i
        except KeyError as e:
            yield ('inner handled', repr(e), repr(e.__context__))
    return 'inner done'


def outer(n):
    got = yield from inner(n)
    yield got
    for x in inner(2):
        for y in inner(2):
            yield (x, y, [z for z in inner(x)])


def handling():
    try:
        raise ValueError('first')
    except ValueError:
        for x in failing():
            yield x


def failing():
    yield 1
    raise LookupError('second')


print(list(outer(3)))
g = outer(2)
print(next(g), g.throw(KeyError('k')), next(g), next(g), next(g))
try:
    list(handling())
except LookupError as e:
    print(repr(e), repr(e.__context__))


def bare():
    try:
        raise OSError('being handled')
    except OSError:
        yield from reraising()


def reraising():
    yield 'before'
    raise


it = bare()
print(next(it))
try:
    next(it)
except OSError as e:
    print(repr(e))


def recursive(depth):
    if depth:
        yield from recursive(depth - 1)
        yield depth
        yield from recursive(depth - 1)


print(list(recursive(5)))


def itself():
    yield from (next(me) for _ in 'a')


me = itself()
try:
    next(me)
except ValueError as e:
    print(e)


def mutual(k):
    total = 0
    while True:
        sent = yield total
        if sent is None:
            return total
        total += sum(x * sent for x in range(k))


m = mutual(4)
next(m)
print([m.send(i) for i in range(1, 5)])
try:
    m.send(None)
except StopIteration as e:
    print(e.value)


def delegating(gens):
    results = []
    for g in gens:
        results.append((yield from g))
    return results


def run(g):
    out = []
    try:
        while True:
            out.append(next(g))
    except StopIteration as e:
        return out, e.value


print(run(delegating([inner(1), recursive(2), inner(0), (x for x in 'ab')])))


def wide():
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 1
    b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 2
    c0 = c1 = c2 = c3 = c4 = c5 = c6 = c7 = c8 = c9 = 3
    d0 = d1 = d2 = d3 = d4 = d5 = d6 = d7 = d8 = d9 = 4
    e0 = e1 = e2 = e3 = e4 = e5 = e6 = e7 = e8 = e9 = 5
    f0 = f1 = f2 = f3 = f4 = f5 = f6 = f7 = f8 = f9 = 6
    g0 = g1 = g2 = g3 = g4 = g5 = g6 = g7 = g8 = g9 = 7
    for x in inner(2):
        a0 += yield (x, a0 + g9 + f5)
    yield from inner(2)
    yield a0, b1, c2, d3, e4, f5, g6


w = wide()
print(next(w), w.send(10), w.send(20), next(w), next(w))


def names():
    a, b = 1, [2]
    yield locals()
    c = a
    yield sorted(locals())


print(*names())


def closing():
    try:
        yield from stubborn()
    finally:
        print('outer closed')


def stubborn():
    try:
        yield 1
    finally:
        print('inner closed')


c = closing()
next(c)
c.close()


def buffers():
    view = memoryview(data)
    for i in inner(3):
        yield view[i]


data = bytearray(b'abc')
b = buffers()
first = next(b)
try:
    data.append(1)
except BufferError as e:
    print(first, e)
print(sum(buffers()), sum(x / 2 for x in inner(4)), sum(x if x < 3 else 2 ** 62 for x in range(6)),
      sum((x if x != 2 else 0.5) for x in range(5)), list(x for x in recursive(3)))


async def coro(n):
    if n == 0:
        return 'end'
    return (await coro(n - 1)) + str(n)


try:
    coro(5).send(None)
except StopIteration as e:
    print(e.value)
