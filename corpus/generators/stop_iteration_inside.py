#: about: StopIteration that escapes a generator body becomes RuntimeError
#: kind: language
#: stdout:
#| generator raised StopIteration StopIteration() True
#| generator raised StopIteration StopIteration('value')
#| generator raised StopIteration
#| comprehension: StopIteration()
#| [['a', 'b'], ['c', 'd'], ['e', None]]
#| generator raised StopIteration
#| [] d

def leaks():
    yield 1
    next(iter([]))

g = leaks()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__cause__ is error.__context__)

def explicit():
    raise StopIteration("value")
    yield

try:
    list(explicit())
except RuntimeError as error:
    print(error, repr(error.__cause__))
try:
    list(next(iter([])) for _ in range(3))
except RuntimeError as error:
    print(error)
try:
    print([next(iter([])) for _ in range(3)])
except StopIteration as error:
    print("comprehension:", repr(error))

def chunks(it, n):
    it = iter(it)
    while True:
        try:
            chunk = [next(it)]
        except StopIteration:
            return
        for _ in range(n - 1):
            chunk.append(next(it, None))
        yield chunk

print(list(chunks("abcde", 2)))

def thrown():
    try: yield 1
    except ValueError: raise StopIteration

t = thrown()
next(t)
try: t.throw(ValueError())
except RuntimeError as error: print(error)

class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("ended")

print(list(It()), next(It(), "d"))
