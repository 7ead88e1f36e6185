#: about: an exception while list() drains an iterable reaches the caller unchanged
#: kind: language
#: stdout:
#| boom 3
#| []
#| division by zero [5, 2, 0]
#| []
#| generator raised StopIteration StopIteration()

class Boom(Exception): pass
def g(n):
    for i in range(n): yield i
    raise Boom(n)
it = g(3)
try: list(it)
except Boom as error: print("boom", error)
print(list(it))
seen = []
def watch(x):
    seen.append(x)
    return 10 // x
try: list(map(watch, [5, 2, 0, 1]))
except ZeroDivisionError as error: print(error, seen)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value")
print(list(It()))
class Gen:
    def __iter__(self):
        yield 1
        raise StopIteration
try: list(Gen())
except RuntimeError as error: print(error, repr(error.__cause__))
