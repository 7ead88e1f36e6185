#: about: two generators delegating to one inner generator, and inner errors
#: kind: language
#: profile: compat
#: stdout:
#| ('a', 0) ('b', 1) ('a', 2) ('b', 3) 4 5
#| a ended
#| [1, 'handled inner']
#| generator already executing
#| None 0 generator [1] None

def source():
    for i in range(6):
        yield i

s = source()

def reader(tag):
    for _ in range(2): yield tag, next(s)
    yield from s

a, b = reader("a"), reader("b")
print(next(a), next(b), next(a), next(b), next(a), next(b))
try:
    next(a)
except StopIteration:
    print("a ended")

def failing():
    yield 1
    raise ValueError("inner")

def guard():
    try:
        yield from failing()
    except ValueError as error:
        yield f"handled {error}"

print(list(guard()))

def cycle():
    yield from me

me = cycle()
try:
    next(me)
except ValueError as error:
    print(error)

def delegating():
    yield from (x for x in range(2))

d = delegating()
print(d.gi_yieldfrom, next(d), type(d.gi_yieldfrom).__name__, list(d), d.gi_yieldfrom)
