#: about: exceptions of the callable and of the comparison with the sentinel
#: kind: language
#: stdout:
#| ValueError: v
#| ValueError: v
#| 2 default
#| StopIteration: 
#| StopIteration: 
#| 1 default
#| IndexError: i
#| IndexError: i
#| 2 default
#| StopAsyncIteration: a
#| StopAsyncIteration: a
#| 2 default
#| KeyError: 1
#| KeyError: 2
#| TypeError: no truth
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#| StopIteration: eq
#| []

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def raises(error):
    def call():
        calls.append(1)
        raise error
    return call
for error in ValueError("v"), StopIteration("s"), IndexError("i"), StopAsyncIteration("a"):
    calls = []
    it = iter(raises(error), 1)
    attempt(lambda: next(it))
    attempt(lambda: next(it))
    print(len(calls), next(iter(raises(StopIteration), 1), "default"))
class Broken:
    def __eq__(self, other): raise KeyError(other)
it = iter([3, 2, 1].pop, Broken())
attempt(lambda: next(it))
attempt(lambda: next(it))
class Untrue:
    def __eq__(self, other): return self
    def __bool__(self): raise TypeError("no truth")
attempt(lambda: next(iter(int, Untrue())))
attempt(lambda: list(iter(lambda x: x, 0)))
class Stopping:
    def __eq__(self, other): raise StopIteration("eq")
it = iter([3, 2, 1].pop, Stopping())
attempt(lambda: next(it))
attempt(lambda: list(it))
