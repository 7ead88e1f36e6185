#: about: which exceptions an iteration takes for its end
#: kind: language
#: stdout:
#| [] [] default False [] [] 0 () 
#| [] [] default False [] [] 0 () 
#| [] [] default False [] [] 0 () 
#| StopAsyncIteration StopAsyncIteration StopAsyncIteration StopAsyncIteration StopAsyncIteration StopAsyncIteration StopAsyncIteration StopAsyncIteration 
#| IndexError IndexError IndexError IndexError IndexError IndexError IndexError IndexError 
#| GeneratorExit GeneratorExit GeneratorExit GeneratorExit GeneratorExit GeneratorExit GeneratorExit GeneratorExit 
#| KeyError KeyError KeyError KeyError KeyError KeyError KeyError KeyError 
#| RuntimeError RuntimeError RuntimeError RuntimeError RuntimeError RuntimeError RuntimeError RuntimeError 
#| StopIteration: from iter
#| StopIteration: from iter
#| StopIteration: from iter
#| StopIteration: from iter
#| StopIteration: from iter
#| StopIteration: from iter
#| []

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Stop(StopIteration): pass
class Raises:
    def __init__(self, error): self.error = error
    def __iter__(self): return self
    def __next__(self): raise self.error
for error in StopIteration(), StopIteration(3), Stop("sub"), StopAsyncIteration(), IndexError("i"), GeneratorExit(), KeyError("k"), RuntimeError("StopIteration"):
    for f in list, lambda r: [x for x in r], lambda r: next(r, "default"), lambda r: 1 in r, lambda r: list(zip(r)), lambda r: list(x for x in r), lambda r: sum(r), lambda r: (lambda *a: a)(*r):
        try: print(f(Raises(error)), end=" ")
        except BaseException as e: print(type(e).__name__, end=" ")
    print()
class StopInIter:
    def __iter__(self): raise StopIteration("from iter")
for f in list, iter, zip, enumerate, lambda x: [y for y in x], lambda x: list(y for y in x), lambda x: list(map(iter, [x])):
    attempt(lambda: f(StopInIter()))
