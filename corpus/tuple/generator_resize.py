#: about: tuples made from generators of every small length, and while that runs
#: kind: language
#: stdout:
#| True 0 True 1 True 2 True 3 True 4 True 5 True 6 True 7 True 8 True 9 True 10 True 11 True 31 True 32 True 33 True 100 True 257 
#| ((), (0,), (0, 1), (0, 1, 2), (0, 1, 2, 3)) True True
#| (1, 2) (4, 5) (7, 8)
#| (('a', 'b'), (1,), (2,), (0, 1)) (('a', 'b'), ('c', 'd'), ('e', 'f')) (('x', 'y'), ('z',))

def gen(n):
    for i in range(n): yield i
for n in (*range(12), 31, 32, 33, 100, 257): print(tuple(gen(n)) == tuple(range(n)), len(tuple(gen(n))), end=" ")
print()
made = []
def nested(n):
    for i in range(n):
        made.append(tuple(gen(i)))
        yield tuple(made)[-1]
t = tuple(nested(5))
print(t, made == list(t), t[3] is made[3])
class Stop:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
s = Stop()
print(tuple(s), tuple(s), tuple(s))
print(tuple(tuple(x) for x in ("ab", [1], {2: 3}, range(2))), tuple(zip(*[iter("abcdef")] * 2)), tuple(map(tuple, ["xy", "z"])))
