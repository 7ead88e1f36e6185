#: about: a function that advances the map it is called by
#: kind: language
#: stdout:
#| [0, 1, ('inner', 3), 4, 5]
#| [0, [2, 3]]
#| RecursionError
#| StopIteration: 
#| end
#| RecursionError

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def f(x):
    if x == 2: return ("inner", next(m))
    return x
m = map(f, iter(range(6)))
print(list(m))
def g(x):
    return list(m) if x == 1 else x
m = map(g, iter(range(4)))
print(list(m))
def deep(x): return next(m)
m = map(deep, iter(range(10**6)))
try: next(m)
except RecursionError: print("RecursionError")
m = map(deep, iter(range(5)))
attempt(lambda: next(m))
print(next(m, "end"))
class Loop:
    def __iter__(self): return self
    def __next__(self): return next(m)
m = map(str, Loop())
try: next(m)
except RecursionError: print("RecursionError")
