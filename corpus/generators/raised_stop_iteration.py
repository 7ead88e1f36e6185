#: about: StopIteration inside a generator becomes a RuntimeError
#: kind: language
#: stdout:
#| RuntimeError generator raised StopIteration StopIteration('direct') True True
#| RuntimeError generator raised StopIteration StopIteration() True True
#| RuntimeError generator raised StopIteration StopIteration() True True
#| [1, 'inner']
#| RuntimeError generator raised StopIteration StopIteration() True True
#| StopAsyncIteration async None False True
#| RuntimeError generator raised StopIteration Sub() True True
#| RuntimeError: generator raised StopIteration
#| StopIteration: 
#| []
#| RuntimeError: generator raised StopIteration
#| StopIteration: 

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def direct():
    yield 1
    raise StopIteration("direct")
def by_next():
    yield 1
    yield next(iter([]))
def by_call():
    yield 1
    def f(): raise StopIteration
    f()
def caught():
    yield 1
    try: raise StopIteration("inner")
    except StopIteration as e: yield e.value
def in_finally():
    try: yield 1
    finally: next(iter(()))
def async_stop():
    yield 1
    raise StopAsyncIteration("async")
class Sub(StopIteration): pass
def sub():
    yield 1
    raise Sub
for f in direct, by_next, by_call, caught, in_finally, async_stop, sub:
    try: print(list(f()))
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__, e.__cause__ is e.__context__)
attempt(lambda: list(next(iter([])) for _ in "a"))
attempt(lambda: [next(iter([])) for _ in "a"])
attempt(lambda: list(x for x in map(next, [iter([])])))
g = direct()
attempt(lambda: (next(g), next(g)))
attempt(lambda: next(g))
