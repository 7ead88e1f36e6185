#: about: in what order arguments and defaults are evaluated and errors found
#: kind: language
#: stdout:
#| TypeError: two() takes from 1 to 2 positional arguments but 3 were given [1, 2, 3]
#| TypeError: two() got an unexpected keyword argument 'c' [1, 2]
#| (2, 1) [1, 2]
#| (1, 2) [[1], 2]
#| (2, 1) [[2], 1]
#| TypeError: two() got multiple values for argument 'b' [1, [2], {'b': 3}]
#| TypeError: __main__.two() got multiple values for keyword argument 'a' [{'a': 1}, {'a': 2}]
#| TypeError: __main__.two() argument after ** must be a mapping, not int [{'a': 1}, 5]
#| TypeError: __main__.two() argument after * must be an iterable, not int [5, {'a': 1}]
#| TypeError: Value after * must be an iterable, not int [[1], 5]
#| TypeError: 'NoneType' object is not callable [None, 1]
#| TypeError: 'NoneType' object is not callable [None, [1], {}]
#| NameError: name 'undefined_fn' is not defined []
#| NameError: name 'undefined_arg' is not defined [1]
#| AttributeError: 'tuple' object has no attribute 'missing' [1]
#| AttributeError: 'str' object has no attribute 'nothing' []
#| {'a': 1, 'b': 2, 'c': 3} [1, 2, 3]
#| TypeError: __main__.kw() got multiple values for keyword argument 'a' [1, 2]
#| {'k': 1, 'j': 2} ['k', 1, 'j', 2]
#| 1-2
#| None [1, [2], '-', '\n']
#| 2 [1, 2]
#| (1, 2) [1, 1]
#| (2, 4) [0, 2, 3, 4]
#| (0, 1) [0, 1]
#| TypeError: two() takes from 1 to 2 positional arguments but 3 were given [0, 1, 2]
#| (2, 1) [1, 2]
#| ((1,), {}) ['get method', 1]
#| done ['get a', 1, 'get b', 2]
#| (1, 0) [0, ('item', 0), 1]
#| made ['first', 'kw1', 'kw2']
#| ok ['outer', 'inner', 'default', 'inner applied', 'outer applied']
#| [5, 0] [0, 5]
#| (1, 2, 3) [1, [2], 3]
#| (1, 0) [1, [2], ('item', (1, 2))]
#| (1, 1, 1) [1]

log = []
def e(x):
    log.append(x)
    return x
def run(f):
    log.clear()
    try: r = f()
    except Exception as err: r = f"{type(err).__name__}: {err}"
    print(r, log)
def two(a, b=0): return a, b
def kw(**k): return k
run(lambda: two(e(1), e(2), e(3)))
run(lambda: two(e(1), c=e(2)))
run(lambda: two(b=e(1), a=e(2)))
run(lambda: two(*e([1]), b=e(2)))
run(lambda: two(b=e(1), *e([2])))
run(lambda: two(e(1), *e([2]), **e({"b": 3})))
run(lambda: two(**e({"a": 1}), **e({"a": 2})))
run(lambda: two(**e({"a": 1}), **e(5)))
run(lambda: two(*e(5), **e({"a": 1})))
run(lambda: two(*e([1]), *e(5)))
run(lambda: e(None)(e(1)))
run(lambda: e(None)(*e([1]), **e({})))
run(lambda: undefined_fn(e(1)))
run(lambda: two(e(1), undefined_arg, e(2)))
run(lambda: two(e(1)).missing(e(2)))
run(lambda: "x".nothing(e(1)))
run(lambda: kw(a=e(1), **{"b": e(2)}, c=e(3)))
run(lambda: kw(**{"a": e(1)}, a=e(2)))
run(lambda: kw(**{e("k"): e(1)}, **{e("j"): e(2)}))
run(lambda: print(e(1), *e([2]), sep=e("-"), end=e("\n")))
run(lambda: (lambda x=e(1): x)(e(2)))
run(lambda: two((yield_ := e(1)), yield_ + e(1)))
run(lambda: two(e(1) if e(0) else e(2), e(3) and e(4)))
run(lambda: two(*[e(i) for i in range(2)]))
run(lambda: two(*(e(i) for i in range(3))))
run(lambda: two(**{k: e(v) for k, v in [("b", 1), ("a", 2)]}))

class O:
    def __init__(self): self.log = log
    def __getattr__(self, n):
        log.append("get " + n)
        return lambda *a, **k: (a, k)
run(lambda: O().method(e(1)))

run(lambda: [O().a(e(1)), O().b(e(2))] and "done")
class D:
    def __getitem__(self, k):
        log.append(("item", k))
        return two
run(lambda: D()[e(0)](e(1)))
def make(log):
    def f(a=e("first"), *args, b=e("kw1"), c=e("kw2"), **k): pass
    return "made"
run(lambda: make(log))
def deco(n):
    e(n)
    return lambda f: e(n + " applied") and f
def decorated():
    @deco("outer")
    @deco("inner")
    def f(x=e("default")): pass
    return "ok"
run(decorated)
def classy():
    @deco("cls")
    class C(e(object), metaclass=e(type)):
        attr = e("body")
    return "ok"
None
x = [0, 0]
def aug():
    x[e(0)] += e(5)
    return x
run(aug)
def aug2():
    e(x)[e(1)] = e(2)
    return x
None
def ret_multi(): return e(1), *e([2]), e(3)
run(ret_multi)
def star_index(): return D()[e(1), *e([2])](1)
run(star_index)
def chained():
    a = b = c = e(1)
    return a, b, c
run(chained)
def cmp_call(): return e(1) < e(two)(e(2))[0] < e(3)
None
