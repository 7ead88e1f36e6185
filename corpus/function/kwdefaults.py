#: about: __kwdefaults__ read, changed and deleted
#: kind: language
#: stdout:
#| {'x': 1}
#| (0, 1, 2)
#| TypeError: f() missing 1 required keyword-only argument: 'x'
#| (0, 1, 5)
#| (0, 9, 5)
#| (0, 9, 5)
#| TypeError: f() missing 2 required keyword-only arguments: 'x' and 'y'
#| (None, (0, 1, 2))
#| None
#| TypeError: __kwdefaults__ must be set to a dict object
#| TypeError: __kwdefaults__ must be set to a dict object
#| TypeError: __kwdefaults__ must be set to a dict object
#| TypeError: __kwdefaults__ must be set to a dict object
#| None
#| None
#| (0, 1, 2)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(a, *, x=1, y): return (a, x, y)
show(lambda: f.__kwdefaults__)
show(lambda: f(0, y=2))
f.__kwdefaults__ = {"y": 5}
show(lambda: f(0))
show(lambda: f(0, x=1))
f.__kwdefaults__["x"] = 9
show(lambda: f(0))
f.__kwdefaults__["z"] = 9
show(lambda: f(0))
f.__kwdefaults__.clear()
show(lambda: f(0))
del f.__kwdefaults__
show(lambda: (f.__kwdefaults__, f(0, x=1, y=2)))
f.__kwdefaults__ = None
show(lambda: f.__kwdefaults__)
for value in (5, [1], (), "ab"):
    show(lambda: setattr(f, "__kwdefaults__", value))
def g(): pass
show(lambda: g.__kwdefaults__)
g.__kwdefaults__ = {1: 2}
show(lambda: g())
class D(dict):
    def __getitem__(self, k): return "getitem"
f.__kwdefaults__ = D(x=1, y=2)
show(lambda: f(0))
