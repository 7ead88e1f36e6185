#: about: calling a generator function binds its arguments at once and runs nothing
#: kind: language
#: stdout:
#| TypeError: gen() missing 1 required positional argument: 'a'
#| TypeError: gen() got multiple values for argument 'a'
#| ['started'] (1, 3, (5,), 6, {'z': 7}) ['started']
#| ['started', 'default']
#| 2 None 0
#| 1 None 9

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

log = []
def gen(a, b=2, *c, d=4, **e):
    log.append("started")
    yield a, b, c, d, e
attempt(lambda: gen())
attempt(lambda: gen(1, x=5, a=2))
g = gen(1, 3, 5, d=6, z=7)
print(log, next(g), log)
def evaluated(x=log.append("default")):
    yield x
print(log)
def mutable(l):
    yield len(l)
    yield len(l)
l = [1]
g = mutable(l)
l.append(2)
print(next(g), l.clear(), next(g))
class C:
    def __init__(self): self.x = 1
    def gen(self):
        while True: yield self.x
c = C()
g = c.gen()
print(next(g), setattr(c, "x", 9), next(g))
