#: about: StopIteration that leaves a generator becomes a RuntimeError
#: kind: language
#: stdout:
#| generator raised StopIteration StopIteration('inside') StopIteration('inside') True
#| generator raised StopIteration StopIteration() StopIteration() True
#| RuntimeError: generator raised StopIteration
#| StopIteration: 
#| []
#| []
#| [5]
#| ValueError: max() iterable argument is empty
#| 1

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def gen():
    yield 1
    raise StopIteration("inside")
def uses_next():
    yield next(iter([]))
for g in (gen, uses_next):
    try: list(g())
    except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
attempt(lambda: list(next(iter([])) for _ in "ab"))
attempt(lambda: [next(iter([])) for _ in "ab"])
attempt(lambda: list(map(lambda v: next(iter([])), [1])))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(5)
attempt(lambda: list(It()))
def deleg():
    r = yield from It()
    yield r
attempt(lambda: list(deleg()))
attempt(lambda: max(It()))
attempt(lambda: sum([1, *It()]))
