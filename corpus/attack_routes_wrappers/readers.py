#: about: the readers and writers that compat opens check the name that they are given, in every form of it
#: kind: security
#: profile: compat
#: imports: math
#: tests: attribute:__globals__ attribute:__code__ attribute:__subclasses__ attribute:__reduce_ex__
#: stdout:
#| 144 refused
#| TypeError attribute name must be string, not 'bytes'
#| TypeError expected 1 argument, got 0

import math


class Sly(str):
    def __str__(self): return "__name__"
    def __eq__(self, other): return True
    def __hash__(self): return hash("__name__")


def f(): pass


class C:
    def up(self): return super()
    def __getattr__(self, name): return "hook " + name


c = C()
ROUTES = [
    lambda n: object.__getattribute__(f, n),
    lambda n: f.__getattribute__(n),
    lambda n: type.__getattribute__(C, n),
    lambda n: C.__getattribute__(c, n),
    lambda n: type(math).__getattribute__(math, n),
    lambda n: super.__getattribute__(c.up(), n),
    lambda n: c.up().__getattribute__(n),
    lambda n: object.__getattribute__(C.up, n),
    lambda n: type(list[int]).__getattribute__(list[int], n),
    lambda n: object.__dict__["__getattribute__"](f, n),
    lambda n: object.__getattribute__.__get__(f)(n),
    lambda n: object.__setattr__(f, n, 1),
    lambda n: f.__setattr__(n, 1),
    lambda n: type.__setattr__(C, n, 1),
    lambda n: object.__delattr__(f, n),
    lambda n: type.__delattr__(C, n),
    lambda n: C.__setattr__(c, n, 1),
    lambda n: [*map(object.__getattribute__, [f], [n])],
]
refused = 0
for name in ("__globals__", "__code__", "__subclasses__", "__reduce_ex__"):
    for form in (name, Sly(name)):
        for route in ROUTES:
            try:
                print("OPEN", name, route(form))
            except AttributeError as e:
                if str(e) == "attribute access to '" + name + "' is blocked in this environment":
                    refused += 1
                else:
                    print(name, e)
print(refused, "refused")
for route in (lambda: object.__getattribute__(f, b"__globals__"), lambda: object.__getattribute__(f)):
    try:
        print("OPEN", route())
    except TypeError as e:
        print("TypeError", e)
