#: about: left to right, the value before the target
#: kind: language
#: stdout:
#| arith [1, 2, 3, 4]
#| pow [2, 3, 1]
#| list [1, 2, 4, 3, 5]
#| dict [1, 2, 3, 4, 5, 6]
#| call [0, 1, 2, 3, 4]
#| setitem [2, 0, 1, ('setitem', 1, 2)]
#| aug item [0, 1, ('getitem', 1), 2, ('setitem', 1, 12)]
#| tuple assign [5, 6, 0, 1, ('setitem', 1, 5), 3, 4, ('setitem', 4, 6)]
#| chain [2, 0, 1, ('setitem', 1, 2)]
#| slice [0, 1, 2, 3, ('getitem', slice(1, 2, 3))]
#| del [0, 1, ('delitem', 1), 2, 3, ('delitem', 3)]
#| cond [2, 1]
#| compare [1, 2, 3]
#| fstring [1, 2, 3]
#| lambda defaults [1, 2]
#| def [1, 2, 3]
#| decorated [1, 2, 3]
#| class [1, 2, 3, 4]
#| dictcomp [1, 2, 3, 4]
#| listcomp [0, 1, 2, 3, 5, 6]
#| genexp: outermost iterable only [1]
#| for [2, 0, 1, ('setitem', 1, 7), 0, 1, ('setitem', 1, 8)]
#| with [1, 'enter', 2, 3, ('setitem', 3, 'enter'), 4, 'exit']
#| assert [1]
#| raise [1, 2, 3]
#| unpack [1]
#| attributes [1, 2]
#| walrus [1, 2]
#| bool [0]
#| subscript [1, 2]
#| 1-2
#| print [1, 2, '-']
#| match [1, 'guard', 'body']
#| 2 [0, 0, 2]
#| 1 [0, 'x', 2]
#| rebound
#| [2, 1]
#| (3, 1, 2)

log = []
def e(n, v=None):
    log.append(n)
    return n if v is None else v
class O:
    def __getattr__(self, n):
        log.append("get " + n)
        return 1
    def __setitem__(self, k, v): log.append(("setitem", k, v))
    def __getitem__(self, k):
        log.append(("getitem", k))
        return 10
    def __delitem__(self, k): log.append(("delitem", k))
    def __call__(self, *a, **k): return self
    def __add__(self, x): return self
o = O()
def show(label):
    print(label, log)
    log.clear()
e(1) + e(2) * e(3) - e(4); show("arith")
e(2) ** e(3) ** e(1); show("pow")
[e(1), e(2), *e(3, [e(4)]), e(5)]; show("list")
(e(1), {e(2): e(3), **e(4, {}), e(5): e(6)}); show("dict")
e(0, lambda *a, **k: None)(e(1), *e(2, []), k=e(3), **e(4, {})); show("call")
e(0, o)[e(1)] = e(2); show("setitem")
e(0, o)[e(1)] += e(2); show("aug item")
e(0, o)[e(1)], e(3, o)[e(4)] = e(5), e(6); show("tuple assign")
a = e(0, o)[e(1)] = b = e(2); show("chain")
e(0, o)[e(1):e(2):e(3)]; show("slice")
del e(0, o)[e(1)], e(2, o)[e(3)]; show("del")
e(1) if e(2) else e(3); show("cond")
e(1) < e(2) < e(3); show("compare")
f"{e(1)}{e(2):{e(3)}}"; show("fstring")
lambda x=e(1), *, y=e(2): e(3); show("lambda defaults")
def f(a: e("never") = e(1), b=e(2), *, c=e(3)) -> e("never"): pass
show("def")
@e(1, lambda f: f)
@e(2, lambda f: f)
def g(x=e(3)): pass
show("decorated")
class K(e(1, object), metaclass=e(2, type), **e(3, {})): e(4)
show("class")
{e(k): e(v) for k, v in [(1, 2), (3, 4)]}; show("dictcomp")
[e(y) for x in e(1, [e(0)]) if e(2) for y in e(3, [5, 6])]; show("listcomp")
(e(x) for x in e(1, [2])); show("genexp: outermost iterable only")
for e(0, o)[e(1)] in e(2, [7, 8]): pass
show("for")
with e(1, type("C", (), {"__enter__": lambda s: e("enter"), "__exit__": lambda s, *a: e("exit") and None})()) as e(2, o)[e(3)]: e(4)
show("with")
assert e(1), e(2)
show("assert")
try: raise e(1, ValueError()) from e(2, KeyError())
except e(3, ValueError): pass
show("raise")
x, *y = e(1, [1, 2, 3]); show("unpack")
e(1).__class__, e(2).real; show("attributes")
(z := e(1)) + z + e(2); show("walrus")
not e(0) or e(1) and e(2); show("bool")
e(1, [1, 2, 3])[e(2, 0)]; show("subscript")
print(e(1), e(2), sep=e("-")); show("print")
match e(1):
    case 2 if e("no"): pass
    case n if e("guard"): e("body")
show("match")
i = 0
l = [0, 0, 0]
i = l[i] = 2
print(i, l)
i, l[i] = 1, "x"
print(i, l)
l[0], l = 5, "rebound"
print(l)
x = [1, 2]
x[0], x[1] = x[1], x[0]
print(x)
def swap(a, b, c): a, b, c = c, a, b; return a, b, c
print(swap(1, 2, 3))
