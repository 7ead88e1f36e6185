#: about: instances that are callable, partial application, and methods as callbacks
#: kind: language
#: stdout:
#| (1, 2, 5) (1, 2, 9) 1 6 5 True [6, 7, 8] [18, 38]
#| [True, True, True, True, True, True, True, True, True] [39, None, 100, 1] TEXT 0 {'a': 1}
#| 3 True
#| api.users(5).posts('new', 3).title
#| Tagged.__init__() missing 1 required positional argument: 'v'
#| <lambda>() missing 1 required positional argument: 'b'
#| Counter.__call__() takes from 1 to 2 positional arguments but 3 were given
#| Counter.__call__() got an unexpected keyword argument 'stop'. Did you mean 'step'?

class Partial:
    def __init__(self, f, *args, **kw): self.f, self.args, self.kw = f, args, kw
    def __call__(self, *args, **kw): return self.f(*self.args, *args, **{**self.kw, **kw})

class Counter:
    def __init__(self): self.n = 0
    def __call__(self, step=1):
        self.n += step
        return self.n
    def reset(self): self.n = 0

add = Partial(lambda a, b, c=0: (a, b, c), 1, c=5)
c = Counter()
print(add(2), add(2, c=9), c(), c(5), c(step=-1), callable(c), [c() for _ in range(3)], list(map(c, [10, 20])))
callbacks = [c, c.reset, Partial(c, 100), Counter(), "text".upper, [3, 1, 2].sort, int, dict, print]
print([callable(f) for f in callbacks], [f() for f in callbacks[:4]], callbacks[4](), callbacks[6](), callbacks[7](a=1))

class Meta(type):
    def __call__(cls, *args):
        made = cls.__new__(cls)
        made.__init__(*args)
        made.tagged = True
        return made

class Tagged(metaclass=Meta):
    def __init__(self, v): self.v = v

print(Tagged(3).v, Tagged(3).tagged)

class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, name): return Chain(f"{self.path}.{name}")
    def __call__(self, *args): return Chain(f"{self.path}({', '.join(map(repr, args))})")
    def __str__(self): return self.path

print(Chain("api").users(5).posts("new", limit := 3).title)
for bad in (lambda: Tagged(), lambda: add(), lambda: c(1, 2), lambda: c(stop=1)):
    try: bad()
    except TypeError as error: print(error)
