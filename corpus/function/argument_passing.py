#: about: Mutations of arguments, defaults and keyword dicts in calls
#: kind: language
#: stdout:
#| ({'a': 1, 'b': 2}, {'a': 1})
#| (False, <class 'tuple'>)
#| True
#| ((), {'x': 'xx', 'y': 'yy'})
#| TypeError: keywords must be strings
#| TypeError: __main__.f() argument after ** must be a mapping, not NoKeys
#| ValueError: keys
#| TypeError: __main__.f() got multiple values for keyword argument 'k'
#| ValueError: iter
#| (('a', 'b', 1), {'x': 1, 'y': 2})
#| ((1,), {'x': 3})
#| ((), {'k': 1})
#| [1, 2, 3, 4, 5, 6]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(*args, **kw): return args, kw
d = {"a": 1}
def keep(**kw):
    kw["b"] = 2
    return kw
show(lambda: (keep(**d), d))
l = [1, 2]
def star(*args): return args is l, type(args)
show(lambda: star(*l))
t = (1, 2)
show(lambda: (lambda *a: a == t)(*t))
class Map:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k * 2
show(lambda: f(**Map()))
class BadKeys:
    def keys(self): return [1]
    def __getitem__(self, k): return k
show(lambda: f(**BadKeys()))
class NoKeys:
    def __getitem__(self, k): return k
show(lambda: f(**NoKeys()))
class Raises:
    def keys(self): raise ValueError("keys")
show(lambda: f(**Raises()))
class RaisesItem:
    def keys(self): return ["k"]
    def __getitem__(self, k): raise KeyError(k)
show(lambda: f(**RaisesItem()))
class BadIter:
    def __iter__(self): raise ValueError("iter")
show(lambda: f(*BadIter()))
show(lambda: f(*"ab", *[1], **{"x": 1}, **{"y": 2}))
show(lambda: f(1, *(), x=3, **{}))
class S(str): pass
show(lambda: f(**{S("k"): 1}))
def order():
    log = []
    def note(x): log.append(x); return x
    f(note(1), *[note(2)], note(3), k=note(4), **{"m": note(5)}, n=note(6))
    return log
show(order)
