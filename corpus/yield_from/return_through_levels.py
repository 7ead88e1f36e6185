#: about: return values pass up through several levels of delegation
#: kind: language
#: stdout:
#| 0
#| [1, 0, 1, ('sum', (3, 7))]
#| []
#| closed
#| bottom
#| 51 [50, 49, 48] sent

def leaf(n):
    total = 0
    for i in range(n):
        total += yield i
    return total

def middle(n):
    a = yield from leaf(n)
    b = yield from leaf(n)
    return a, b

def root():
    r = yield from middle(2)
    yield "sum", r

g = root()
print(next(g))
print([g.send(v) for v in (1, 2, 3, 4)])
print(list(g))

def close_value():
    try:
        yield from leaf(3)
    except GeneratorExit:
        return "closed"

c = close_value()
next(c)
print(c.close())

def ladder(n):
    if n == 0:
        got = yield "bottom"
        return [got]
    return [n] + (yield from ladder(n - 1))

l = ladder(50)
print(next(l))
try:
    l.send("sent")
except StopIteration as stop:
    print(len(stop.value), stop.value[:3], stop.value[-1])
