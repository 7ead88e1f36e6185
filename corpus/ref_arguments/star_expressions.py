#: about: star and double star in calls, order and duplicates
#: kind: language
#: stdout:
#| ((1, 2, 3, 5), {'k': 4, 'm': 6, 'n': 7}) [1, 2, 3, 5, 4, 6, 7]
#| ((), {'a': 1, 'b': 2, 'c': 4}) [1, 2, 4]
#| (('a', 'b', 1, 0, 1), {'z': 1})
#| ((), {}) ((), {}) ((1,), {}) (('x', 'y'), {}) (('s',), {}) ((('d', 1),), {})
#| ((), {'p': 'pp', 'q': 'qq'}) ((), {'a': 1, 'p': 'pp', 'q': 'qq'})
#| TypeError: 'BadMap' object is not subscriptable
#| TypeError: 'int' object is not callable
#| TypeError: KeysNone.keys() returned a non-iterable (type NoneType)
#| TypeError: keywords must be strings
#| TypeError: __main__.f() argument after ** must be a mapping, not KeysRaise
#| TypeError: __main__.f() got multiple values for keyword argument 'lost'
#| TypeError: __main__.f() got multiple values for keyword argument 'a'
#| TypeError: __main__.f() got multiple values for keyword argument 'a'
#| ValueError: in iter
#| TypeError: in generator
#| TypeError: own type error
#| TypeError: own type error
#| TypeError: Value after * must be an iterable, not int
#| TypeError: __main__.f() argument after ** must be a mapping, not int
#| TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
#| TypeError: f argument after * must be an iterable, not int
#| TypeError: list.append() argument after * must be an iterable, not int
#| TypeError: print() argument after ** must be a mapping, not int
#| TypeError: dict() argument after ** must be a mapping, not int
#| TypeError: __main__.X() argument after * must be an iterable, not NoneType
#| TypeError: a callable argument after * must be an iterable, not int
#| TypeError: __main__.Callable() argument after ** must be a mapping, not int
#| TypeError: __main__.f() got multiple values for keyword argument 'b'
#| TypeError: __main__.f() got multiple values for keyword argument 'b'
#| TypeError: Callable.__call__() got an unexpected keyword argument 'a'
#| TypeError: a callable got multiple values for keyword argument 'a'
#| ((), {'a b': 1, '': 2})
#| {'x': 1}
#| (False, 'tuple') (1, 2)
#| False
#| ['z', 'a', 'm', 'b', 'c']
#| [1, 2] [1, 2] [3] ([1, 2],)
#| {'a': 1} None
#| TypeError: kd() missing 1 required keyword-only argument: 'a'
#| (2, 5)
#| TypeError: kd() missing 1 required keyword-only argument: 'b'
#| AttributeError: 'int' object has no attribute 'append'
#| TypeError: dflt() missing 1 required positional argument: 'b'
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __defaults__ must be set to a tuple object
#| TypeError: __kwdefaults__ must be set to a dict object
#| [2]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f(*a, **k): return a, k
log = []
def e(x):
    log.append(x)
    return x
print(f(e(1), *[e(2)], e(3), k=e(4), *[e(5)], **{"m": e(6)}, n=e(7)), log)
log.clear()
print(f(**{"a": e(1)}, b=e(2), **{"c": e(4)}), log)
print(f(*"ab", *(), *{1: 2}, *range(2), **{}, **{"z": 1}))
print(f(*[], **{}), f(*(), *()), f(*iter([1])), f(*(x for x in "xy")), f(*{"s"}), f(*{"d": 1}.items()))
class Map:
    def keys(self): return iter(["p", "q"])
    def __getitem__(self, k): return k * 2
print(f(**Map()), f(a=1, **Map()))
class BadMap:
    def keys(self): return ["p"]
attempt(lambda: f(**BadMap()))
class KeysBad:
    keys = 5
    def __getitem__(self, k): return 1
attempt(lambda: f(**KeysBad()))
class KeysNone:
    def keys(self): return None
    def __getitem__(self, k): return 1
attempt(lambda: f(**KeysNone()))
class KeysInt:
    def keys(self): return [1]
    def __getitem__(self, k): return 1
attempt(lambda: f(**KeysInt()))
class KeysRaise:
    def keys(self): raise AttributeError("in keys")
    def __getitem__(self, k): return 1
attempt(lambda: f(**KeysRaise()))
class ItemRaise:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise KeyError("lost")
attempt(lambda: f(**ItemRaise()))
class DupKeys:
    def keys(self): return ["a", "a"]
    def __getitem__(self, k): return 1
attempt(lambda: f(**DupKeys()))
attempt(lambda: f(a=0, **DupKeys()))
class IterRaise:
    def __iter__(self): raise ValueError("in iter")
attempt(lambda: f(*IterRaise()))
def g():
    yield 1
    raise TypeError("in generator")
attempt(lambda: f(*g()))
class IterTE:
    def __iter__(self): raise TypeError("own type error")
attempt(lambda: f(*IterTE()))
attempt(lambda: f(1, *IterTE()))
attempt(lambda: f(*1, *2)); attempt(lambda: f(**1, **2)); attempt(lambda: (lambda: 0)(*1)); attempt(lambda: f.__name__(*1)); attempt(lambda: [].append(*1)); attempt(lambda: print(**1)); attempt(lambda: dict(**1)); attempt(lambda: type("X", (), {})(*None))
class Callable:
    def __call__(self, *a): return a
    def __str__(self): return 'a callable'
    __repr__ = __str__
attempt(lambda: Callable()(*1)); attempt(lambda: Callable().__class__(**1)); attempt(lambda: f(a=1, **{"b": 2}, **{"b": 3})); attempt(lambda: f(**{"b": 2}, b=1)); attempt(lambda: Callable()(a=1)); attempt(lambda: Callable()(**{"a": 1}, **{"a": 1})); attempt(lambda: f(**{"a b": 1, "": 2}))
kw = {"x": 1}
def mutate(**k):
    k["x"] = 2
    return kw
print(mutate(**kw))
args = [1, 2]
def keep(*a): return a is args, type(a).__name__
print(keep(*args), (lambda *a: a)(*(1, 2)))
t = (1, 2)
print((lambda *a: a)(*t) is t)
def order(**k): return list(k)
print(order(z=1, a=2, **{"m": 3}, b=4, **{"c": 5}))
def dflt(a, b=[]):
    b.append(a)
    return b
print(dflt(1), dflt(2), dflt(3, []), dflt.__defaults__)
def kd(*, a=1, b): return a, b
print(kd.__kwdefaults__, kd.__defaults__)
kd.__kwdefaults__ = {"b": 5}
attempt(kd); attempt(kd, a=2)
kd.__kwdefaults__ = None
attempt(kd, a=1)
dflt.__defaults__ = (9, 8)
attempt(dflt)
dflt.__defaults__ = None
attempt(dflt, 1)
attempt(setattr, dflt, "__defaults__", 5); attempt(setattr, dflt, "__defaults__", [1]); attempt(setattr, kd, "__kwdefaults__", [1])
dflt.__defaults__ = (1, 2, [])
attempt(dflt)
