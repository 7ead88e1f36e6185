#: about: what a generator expression evaluates at once and what later
#: kind: language
#: stdout:
#| [[1, 2]]
#| [10, 20] [[1, 2], 1, [10], 10, 2, [20], 20]
#| [0, 10, 20]
#| [2, 2]
#| TypeError: 'int' object is not iterable
#| NameError: name 'undefined_gg' is not defined
#| []
#| NameError: name 'undefined_gg' is not defined
#| <class 'generator'>
#| TypeError: 'int' object is not iterable
#| iter called
#| made
#| ['a', 'b']
#| made
#| iter called
#| ['a', 'b'] []
#| TypeError: iter() returned non-iterator of type 'int'
#| 1 1 [3, 4]
#| [1]
#| ('a', 'b') 6 generator 0,1,2
#| 0 1 2 end
#| StopIteration: 
#| TypeError: can't send non-None value to a just-started generator
#| ValueError: thrown
#| None []
#| generator <genexpr> <genexpr> <generator object <genexpr
#| [1, 2] name 'vals' is not defined
#| NameError: name 'vals' is not defined
#| [0, 1]
#| [0, 2] []
#| [(0, 5), (1, 5)] 5
#| ValueError: generator already executing
#| [(1, 0), (2, 0), (2, 1)] [2] [True, False] [0, 1]
#| [2, 2, 2] [0, 1, 2] [2, 2, 2]
#| RuntimeError: generator raised StopIteration
#| []
#| StopIteration: 
#| RuntimeError: generator raised StopIteration

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []
def e(x):
    log.append(x)
    return x
g = (e(y) for x in e([1, 2]) if e(x) for y in e([x * 10]))
print(log)
print(list(g), log)
n = 3
gen = (i * n for i in range(n))
n = 10
print(list(gen))
def scope():
    v = 1
    g = (v for _ in range(2))
    v = 2
    return list(g)
print(scope())
attempt(lambda: (x for x in 5)); attempt(lambda: (x for x in undefined_gg)); attempt(lambda: list(undefined_gg for x in ())); attempt(lambda: list(undefined_gg for x in (1,))); attempt(lambda: type(y for x in (1,) for y in undefined_gg)); attempt(lambda: list(y for x in (1,) for y in 5))
class Iter:
    def __iter__(self):
        print("iter called")
        return iter("ab")
g = (c for c in Iter())
print("made")
print(list(g))
g = (c for _ in (1,) for c in Iter())
print("made")
print(list(g), list(g))
class Bad:
    def __iter__(self): return 5
attempt(lambda: (x for x in Bad()))
lst = [1, 2, 3]
g = (x for x in lst)
lst.append(4)
print(next(g), lst.pop(0), list(g))
lst = [1]
g = (x for x in lst)
lst = [2]
print(list(g))
def f(*a): return a
print(f(*(x for x in "ab")), sum(x for x in range(4)), f(x for x in "a")[0].__class__.__name__, ",".join(str(x) for x in range(3)))
g = (x for x in range(3))
print(next(g), g.send(None), next(g), next(g, "end"))
attempt(next, g); attempt((x for x in "a").send, 1); attempt((x for x in "a").throw, ValueError("thrown"))
g = (x for x in "abc"); next(g); print(g.close(), list(g))
print(type(g).__name__, g.__name__, g.__qualname__, repr(g)[:26])
class C:
    vals = [1, 2]
    ok = list(v for v in vals)
    try: bad = list(v for v in (1,) for w in vals)
    except NameError as err: bad = str(err)
    g = (vals for _ in (1,))
print(C.ok, C.bad)
attempt(list, C.g)
def rec(): yield from (x for x in (y for y in range(2)))
print(list(rec()))
a = (i for i in range(3) if i % 2 == 0)
b = (i for i in a)
print(list(b), list(a))
def outer(k): return ((x, k) for x in range(2)), (lambda: k)
g, l = outer(5)
print(list(g), l())
def self_ref():
    g = (next(g) for _ in "a")
    return list(g)
attempt(self_ref)
print(list((x, y) for x in range(3) for y in range(x) if x != y), list(x for x in (0, 1, 2) if x if x > 1), list(not x for x in (0, 1)), list((lambda: x)() for x in range(2)))
late = [(lambda: x) for x in range(3)]
print([f() for f in late], [f() for f in ((lambda: x) for x in range(3))], [f() for f in list((lambda: x) for x in range(3))])
def stop():
    raise StopIteration
attempt(lambda: list(stop() for _ in "a")); attempt(lambda: list(x for x in iter(stop, 1))); attempt(lambda: [stop() for _ in "a"]); attempt(lambda: tuple(next(iter(())) for _ in "ab"))
