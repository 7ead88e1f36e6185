#: about: yield and yield from inside other expressions
#: kind: language
#: stdout:
#| [1, 2, 'key', 'value', 'in f-string', 'left', 'right', 'cond', 'and', 'list', None, ('tuple', 'of two'), 'lambda']
#| ([(1, 1), (2, 2)], {3: ('value', 4)}, '5', 13, ('and', 9), (10, 11), 12, 13)
#| exit <class 'KeyError'>
#| 1 assert None None
#| ('a', 'b')
#| exit <class 'KeyError'>
#| sent a false value

def sub(n):
    got = yield n
    return (n, got)

def f():
    total = [(yield from sub(1)), (yield from sub(2))]
    d = {(yield "key"): (yield from sub("value"))}
    s = f"{(yield 'in f-string')}"
    x = (yield "left") + (yield "right")
    y = (yield "cond") and (yield from sub("and"))
    z = [(yield "list")][0], (yield)
    t = yield "tuple", "of two"
    w = lambda: (yield "lambda")
    inner = yield from w()
    return total, d, s, x, y, z, t, inner

g = f()
asked = [next(g)]
n = 0
try:
    while True:
        n += 1
        asked.append(g.send(n))
except StopIteration as stop:
    print(asked)
    print(stop.value)

def with_yield():
    class CM:
        def __enter__(self): return 1
        def __exit__(self, *a): print("exit", a[0]); return True
    with CM() as v: yield v; raise KeyError
    assert (yield "assert"), "sent a false value"
    return (yield), (yield)

g = with_yield()
print(next(g), next(g), g.send(True), g.send("a"))
try: g.send("b")
except StopIteration as stop: print(stop.value)
g = with_yield()
next(g), next(g)
try: g.send(0)
except AssertionError as error: print(error)
