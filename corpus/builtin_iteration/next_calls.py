#: about: next with and without a default, on iterators and others
#: kind: language
#: stdout:
#| TypeError: next expected at least 1 argument, got 0
#| TypeError: next expected at most 2 arguments, got 3
#| TypeError: next() takes no keyword arguments
#| TypeError: 'list' object is not an iterator
#| TypeError: 'list' object is not an iterator
#| TypeError: 'int' object is not an iterator
#| TypeError: 'int' object is not an iterator
#| TypeError: 'NoneType' object is not an iterator
#| TypeError: 'NoneType' object is not an iterator
#| TypeError: 'str' object is not an iterator
#| TypeError: 'str' object is not an iterator
#| TypeError: 'dict' object is not an iterator
#| TypeError: 'dict' object is not an iterator
#| TypeError: 'range' object is not an iterator
#| TypeError: 'range' object is not an iterator
#| TypeError: 'object' object is not an iterator
#| TypeError: 'object' object is not an iterator
#| TypeError: 'type' object is not an iterator
#| TypeError: 'type' object is not an iterator
#| TypeError: 'tuple' object is not an iterator
#| TypeError: 'tuple' object is not an iterator
#| StopIteration: 
#| None
#| 7
#| <class 'StopIteration'>
#| TypeError: next() takes no keyword arguments
#| StopIteration: 3
#| 'd'
#| ValueError: v
#| Sub: sub
#| 'd'
#| StopAsyncIteration: 
#| GeneratorExit: 
#| 1
#| 2
#| closed
#| TypeError: 'Instance' object is not an iterator

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(next)
attempt(next, iter([1]), 2, 3)
attempt(next, iterator=iter([1]))
for bad in ([], 5, None, "ab", {}, range(3), object(), int, (1,)):
    attempt(next, bad)
    attempt(next, bad, "default")
attempt(next, iter([]))
attempt(next, iter([]), None)
attempt(next, iter([7]), None)
attempt(next, iter([]), StopIteration)
attempt(next, iter([]), default=1)
class N:
    def __init__(self, error): self.error = error
    def __next__(self): raise self.error
attempt(next, N(StopIteration(3)))
attempt(next, N(StopIteration(3)), "d")
attempt(next, N(ValueError("v")), "d")
class Sub(StopIteration): pass
attempt(next, N(Sub("sub")))
attempt(next, N(Sub("sub")), "d")
attempt(next, N(StopAsyncIteration()), "d")
attempt(next, N(GeneratorExit), "d")
def gen():
    yield 1
    return 2
g = gen()
print(next(g))
try: next(g)
except StopIteration as e: print(e.value)
print(next(g, "closed"))
class Instance: pass
x = Instance()
x.__next__ = lambda: 1
attempt(next, x)
