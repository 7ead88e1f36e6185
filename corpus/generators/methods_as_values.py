#: about: bound methods of generators kept and used later
#: kind: language
#: stdout:
#| 1 a None ['b', 'c'] ['d', 'e'] send generator.close
#| KeyError: 'k'
#| StopIteration: 
#| None
#| [1] None
#| result
#| 1 None None True
#| [1, 2, 3] [(1, 1), (2, 2), (3, 3)] [2, 4, 6] [0, 1] ['C'] True [3, 2, 1] [(1, 1), (1, 2), (1, 3), (2, 1)]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

def gen():
    got = yield 1
    while got != "stop": got = yield got
    return "result"
g = gen()
send, step, close, throw = g.send, g.__next__, g.close, g.throw
print(step(), send("a"), step(), [send(x) for x in "bc"], list(map(send, "de")), send.__name__, close.__qualname__)
attempt(lambda: throw(KeyError("k")))
attempt(lambda: send(1))
print(close())
g = gen()
print(list(iter(g.__next__, None)), next(g, "after"))
g = gen()
next(g)
try: g.send("stop")
except StopIteration as e: print(e.value)
print(type(g).send(g2 := gen(), None), type(g).__next__(g2), type(g).close(g2), type(g).__iter__(g2) is g2)
class C:
    def __init__(self): self.items = [1, 2, 3]
    def __iter__(self):
        for x in self.items: yield x
    def pairs(self): yield from zip(self, self)
    @property
    def lazily(self): return (x * 2 for x in self)
    @staticmethod
    def counted(n): yield from range(n)
    @classmethod
    def named(cls): yield cls.__name__
c = C()
print(list(c), list(c.pairs()), list(c.lazily), list(C.counted(2)), list(c.named()), 2 in c, sorted(c, reverse=True), [(a, b) for a in c for b in c][:4])
