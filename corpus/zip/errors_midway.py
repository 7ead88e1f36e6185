#: about: an exception out of one iterator, and zip going on afterwards
#: kind: language
#: stdout:
#| [(1, 1, 'a'), '2', (3, 2, 'b'), '4', '3', '6', (7, 4, 'c'), '8']
#| [('a', 1), '2', ('c', 3), '4', ('e', 5), '6', ('g', 7), '8']
#| OSError: 1
#| OSError: 2
#| KeyError: 'iter'
#| ['a']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Every:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 8: raise StopIteration
        if self.i % self.n == 0: raise OSError(self.i)
        return self.i
z, out = zip(Every(2), Every(3), "abcdefgh"), []
while True:
    try: out.append(next(z))
    except OSError as error: out.append(str(error))
    except StopIteration: break
print(out)
z, out = zip("abcdefgh", Every(2)), []
while True:
    try: out.append(next(z))
    except OSError as error: out.append(str(error))
    except StopIteration: break
print(out)
attempt(lambda: list(zip(Every(1))))
attempt(lambda: dict(zip("ab", Every(2))))
class BadIter:
    def __iter__(self): raise KeyError("iter")
log = []
class Logs:
    def __init__(self, name): self.name = name
    def __iter__(self):
        log.append(self.name)
        return iter(())
attempt(lambda: zip(Logs("a"), BadIter(), Logs("b")))
print(log)
