#: about: generator functions: laziness, next, StopIteration, and exhaustion
#: kind: language
#: profile: compat
#: stdout:
#| generator True count count
#| start
#| 2 1
#| end
#| StopIteration('result') result
#| StopIteration() None
#| start
#| end
#| default [] [1]
#| []
#| 0 1 2 3 
#| 30 (3, 'ccc') {0: 0, 1: -1}
#| False True False None False

def count(n):
    print("start")
    while n:
        yield n
        n -= 1
    print("end")
    return "result"

g = count(2)
print(type(g).__name__, iter(g) is g, g.__name__, g.__qualname__)
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(repr(stop), stop.value)
try:
    next(g)
except StopIteration as stop:
    print(repr(stop), stop.value)
print(next(g, "default"), list(g), [*count(1)])

def empty():
    return
    yield

print(list(empty()))

def infinite():
    n = 0
    while True:
        yield n
        n += 1

for x in infinite():
    if x > 3: break
    print(x, end=" ")
print()
print(sum(x * x for x in range(5)), max((len(w), w) for w in ["a", "ccc", "bb"]), dict((i, -i) for i in range(2)))
print(callable(g), bool(empty()), g.gi_running, g.gi_yieldfrom, g.gi_suspended)
