#: about: a running generator cannot be resumed, and exceptions end it
#: kind: language
#: stdout:
#| generator already executing True False
#| KeyError('boom')
#| StopIteration()
#| a0 b0 b1 a1 [('x0', 'y0'), ('x1', 'y1')]
#| [0, 100, 200, 301, 401, 503]
#| 0 [1, 2] [] <genexpr> generator

def selfish():
    try:
        next(me)
    except ValueError as error:
        yield str(error)
    yield me.gi_running

me = selfish()
print(next(me), next(me), me.gi_running)

def fails():
    yield 1
    raise KeyError("boom")

f = fails()
next(f)
for _ in range(2):
    try:
        next(f)
    except (KeyError, StopIteration) as error:
        print(repr(error))

def interleaved(name):
    for i in range(2): yield f"{name}{i}"

a, b = interleaved("a"), interleaved("b")
print(next(a), next(b), next(b), next(a), list(zip(interleaved("x"), interleaved("y"))))

def with_locals():
    total = 0
    for i in range(3):
        for j in range(2):
            with_try = i * j
            try:
                total += with_try
                yield total
            finally:
                total += 100

print(list(with_locals()))
g = (x for x in range(3))
print(next(g), list(g), list(g), (x for x in ()).__name__, type(g).__name__)
