#: about: an iterator class whose __next__ is taken away while it is in use
#: kind: language
#: stdout:
#| 1
#| 2
#| TypeError: 'C' object is not iterable
#| (-1,) 2 (0, -3)
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not iterable
#| TypeError: 'C' object is not iterable
#| end end

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class C:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: del C.__next__
        return self.n
def loop():
    for x in C(): print(x)
attempt(loop)
def later(self):
    self.n += 1
    if self.n > 3: raise StopIteration
    return -self.n
C.__next__ = later
c = C()
z, m, e, f = zip(c), map(abs, c), enumerate(c), filter(None, c)
print(next(z), next(m), next(e))
del C.__next__
for it in z, m, e, f: attempt(lambda: next(it))
attempt(lambda: list(z))
C.__next__ = later
print(next(f, "end"), next(z, "end"))
