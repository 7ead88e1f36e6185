#: about: iterators that fail under map, with the others one ahead
#: kind: language
#: stdout:
#| [(1,), (2,), '3', (4,), (5,), '6', (7,)]
#| [(1, 'a'), '2', (3, 'b'), '4', (5, 'c'), '6', (7, 'd')]
#| [('a', 1), '2', ('c', 3), '4', ('e', 5), '6', ('g', 7)]
#| [(1, 1), '2', (3, 2), '4', '3', '6', (7, 4)]
#| [(1, 1), (2, 2), '3', '3', (5, 4), '6', (7, 5), '6', 'map() argument 2 is longer than argument 1']
#| KeyError: 'iter'
#| KeyError: 'iter'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Every:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 7: raise StopIteration
        if self.i % self.n == 0: raise OSError(self.i)
        return self.i
for m in (map(lambda *a: a, Every(3)), map(lambda *a: a, Every(2), "abcdefgh"), map(lambda *a: a, "abcdefgh", Every(2)), map(lambda *a: a, Every(2), Every(3)), map(lambda *a: a, Every(3), Every(3), strict=True)):
    out = []
    while True:
        try: out.append(next(m))
        except OSError as error: out.append(str(error))
        except StopIteration: break
        except ValueError as error:
            out.append(str(error))
            break
    print(out)
class BadIter:
    def __iter__(self): raise KeyError("iter")
attempt(lambda: map(str, BadIter()))
attempt(lambda: map(str, "a", BadIter()))
