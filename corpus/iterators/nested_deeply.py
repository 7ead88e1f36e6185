#: about: iterators in iterators, and those that call themselves, which end in a RecursionError
#: kind: language
#: stdout:
#| tuple
#| tuple
#| tuple
#| tuple
#| tuple
#| RecursionError
#| RecursionError
#| RecursionError

def chain(wrap, n, it):
    for _ in range(n): it = wrap(it)
    return it
for wrap in (lambda it: zip(it), lambda it: map(lambda x: x, it), lambda it: filter(None, it), lambda it: enumerate(it), lambda it: (x for x in it)):
    print(type(next(chain(wrap, 50, iter([(1,)])))).__name__)
class Self:
    def __iter__(self): return self
    def __next__(self): return next(self)
try: next(Self())
except RecursionError: print("RecursionError")
class Loop:
    def __iter__(self): return iter(self)
try: iter(Loop())
except RecursionError: print("RecursionError")
class Item:
    def __getitem__(self, i): return next(iter(self))
try: next(iter(Item()))
except RecursionError: print("RecursionError")
