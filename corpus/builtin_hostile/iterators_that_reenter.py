#: about: next called from within itself
#: kind: language
#: stdout:
#| ValueError: generator already executing
#| StopIteration: 
#| [[2, 3]]
#| 1 None end None still the end
#| ['inner end']
#| RecursionError: maximum recursion depth exceeded

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def gen():
    yield next(g)
g = gen()
attempt(next, g)
attempt(next, g)
class It:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return list(self) if self.n == 1 else self.n
print(list(It()))
data = [1, 2, 3]
it = iter(data)
print(next(it), data.clear(), next(it, "end"), data.extend([7, 8, 9]), next(it, "still the end"))
m = map(lambda v: next(m, "inner end"), [1, 2, 3, 4])
print(list(m))
calls = iter(lambda: next(calls, "nested"), 5)
attempt(lambda: type(next(calls)).__name__)
