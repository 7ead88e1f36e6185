#: about: an exception in the middle leaves the iterator where it was
#: kind: language
#: stdout:
#| [1, 2, 3, 'OSError(4)', 5, 6, 7, 'OSError(8)', 9, 10]
#| [(1,), (2,), (3,), 'OSError(4)', (5,), (6,), (7,), 'OSError(8)', (9,), (10,)]
#| [(0, 1), (1, 2), (2, 3), 'OSError(4)', (3, 5), (4, 6), (5, 7), 'OSError(8)', (6, 9), (7, 10)]
#| ['1', '2', '3', 'OSError(4)', '5', '6', '7', 'OSError(8)', '9', '10']
#| [1, 2, 3, 'OSError(4)', 5, 6, 7, 'OSError(8)', 9, 10]
#| [('a', 1), ('b', 2), ('c', 3), 'OSError(4)', ('e', 5), ('f', 6), ('g', 7), 'OSError(8)', ('i', 9), ('j', 10)]
#| [(1, 'a'), (2, 'b'), (3, 'c'), 'OSError(4)', (5, 'd'), (6, 'e'), (7, 'f'), 'OSError(8)', (9, 'g'), (10, 'h')]
#| [(1, 0), (2, 1), (3, 2), 'OSError(4)', (5, 3), (6, 4), (7, 5), 'OSError(8)', (9, 6), (10, 7)]
#| [1, 2, 3, 'OSError(4)']
#| [1, 2, 3, 'OSError(4)']
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| no error 1
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| OSError 4 4
#| [0, 1, 2, 3] 4
#| [0, 1, 2, 3, 5, 6, 7] 8
#| {1: 'a', 2: 'b', 3: 'c'}
#| {1, 2, 3}

class Trouble:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 4 == 0: raise OSError(self.n)
        if self.n > 10: raise StopIteration
        return self.n
def collect(f):
    t = Trouble()
    it = f(t)
    out = []
    while True:
        try: out.append(next(it))
        except StopIteration: return out
        except OSError as e: out.append(repr(e))
for f in (iter, zip, enumerate, lambda t: map(str, t), lambda t: filter(None, t), lambda t: zip("abcdefghijkl", t), lambda t: zip(t, "abcdefghijkl"), lambda t: map(lambda a, b: (a, b), t, range(9)), lambda t: (x for x in t), lambda t: iter(t.__next__, 5)):
    print(collect(f))
for f in list, tuple, set, sum, max, sorted, any, lambda t: "".join(t), lambda t: [*t], lambda t: dict(zip(t, t)), lambda t: all(t), lambda t: (lambda *a: a)(*t), lambda t: [0, 0, 0].__setitem__(slice(1, 2), t):
    t = Trouble()
    try: f(t)
    except Exception as e: print(type(e).__name__, e, t.n)
    else: print("no error", t.n)
l = [0]
t = Trouble()
try: l.extend(t)
except OSError: print(l, t.n)
try: l += t
except OSError: print(l, t.n)
d = {}
try: d.update(zip(Trouble(), "abcdef"))
except OSError: print(d)
s = set()
try: s.update(Trouble())
except OSError: print(s)
