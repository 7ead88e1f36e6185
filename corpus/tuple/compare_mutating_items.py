#: about: items that change lists, and a tuple made meanwhile, do not disturb tuples
#: kind: language
#: stdout:
#| False [] True 0 2 True
#| 1 1 False False True 10
#| (1, 2) ('n', 'e')
#| ('end',)
#| RecursionError

log = []
class Act:
    def __init__(self, act, result): self.act, self.result = act, result
    def __eq__(self, other):
        log.append(self.act())
        return self.result
    def __hash__(self): return 1
l = [1, 2]
t = (Act(l.clear, True), l, 3)
print(t == (0, [1, 2], 3), l, t == (0, [], 3), t.index(3), t.count([]), 4 in t)
u = (Act(lambda: len(log), False), 5)
print(u.index(5), u.count(5), 7 in u, u == (1, 5), u != (1, 5), len(log))
def g():
    yield 1
    log.append(tuple(x for x in "nested"))
    yield 2
print(tuple(g()), log[-1][:2])
class Re:
    def __iter__(self):
        yield tuple(self) if self.n else "end"
    n = 0
r = Re()
print(tuple(r))
r.n = 1
try: tuple(r)
except RecursionError: print("RecursionError")
