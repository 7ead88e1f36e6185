#: about: order of evaluation in assignments, targets of every kind, chained and starred
#: kind: language
#: stdout:
#| attr b a ('setattr', 'x', 1)
#| item b a k ('setitem', 5, 1)
#| chain v a ('setattr', 'x', 3) c k ('setitem', None, 3)
#| tuple p q a ('setattr', 'x', 1) b k ('setitem', None, 2)
#| star it a ('setattr', 'x', 'a') b ('setattr', 'y', ['b', 'c'])
#| aug attr a ('getattr', 'x') b ('setattr', 'x', 11)
#| aug item a k ('getitem', 1) b ('setitem', 1, 21)
#| slice v a i j ('setitem', slice(1, 2, None), None)
#| slice aug a i j s e ('getitem', (slice(1, 2, 3), None)) v ('setitem', (slice(1, 2, 3), None), 19)
#| del a ('delattr', 'x') b k ('delitem', 1) c ('delattr', 'y') d i ('delitem', slice(None, None, None))
#| ann name v
#| ann attr v a ('setattr', 'x', 1)
#| ann item v a k ('setitem', None, 1)
#| ann bare attr a
#| ann bare item a k
#| ann paren
#| dict k1 v1 m k2 v2
#| call f a s b sep kw
#| compare l m r
#| ifexp cond d
#| or x y z
#| sub l i m
#| dictcomp src k v
#| lambda default
#| 1 [0, 9, 0]
#| 2 [0, 2, 0]
#| 1 [0, 1, 0]
#| [1] True
#| 2 1
#| 1 2 3
#| empty targets
#| ['x', 'y'] [] [] 1 0 [1, 2, 3] 4
#| x y ['z', '!'] [1, 2]
#| cannot unpack non-iterable int object
#| ValueError not enough values to unpack (expected 2, got 0) | ValueError not enough values to unpack (expected at least 2, got 0) | 
#| ValueError not enough values to unpack (expected 2, got 1) | ValueError not enough values to unpack (expected at least 2, got 1) | 
#| ValueError too many values to unpack (expected 2, got 3) | ok 
#| ValueError too many values to unpack (expected 2) | ok 
#| ValueError not enough values to unpack (expected 2, got 1) | ValueError not enough values to unpack (expected at least 2, got 1) | 
#| TypeError cannot unpack non-iterable int object | TypeError cannot unpack non-iterable int object | 
#| TypeError cannot unpack non-iterable NoneType object | TypeError cannot unpack non-iterable NoneType object | 
#| ValueError too many values to unpack (expected 2) | ValueError not enough values to unpack (expected at least 2, got 1) | 
#| ValueError too many values to unpack (expected 2) | ok 
#| ValueError too many values to unpack (expected 2) | ok 
#| 2
#| KeyError('half')
#| looked for one more KeyError('half')
#| x y

log = []
def t(name, v=None): log.append(name); return v
class O:
    def __setattr__(self, n, v): log.append(("setattr", n, v))
    def __getattr__(self, n): log.append(("getattr", n)); return 10
    def __setitem__(self, k, v): log.append(("setitem", k, v))
    def __getitem__(self, k): log.append(("getitem", k)); return 20
    def __delattr__(self, n): log.append(("delattr", n))
    def __delitem__(self, k): log.append(("delitem", k))
def flush(label): print(label, *log); log.clear()
o = O()
t("a", o).x = t("b", 1); flush("attr")
t("a", o)[t("k", 5)] = t("b", 1); flush("item")
t("a", o).x = t("c", o)[t("k")] = t("v", 3); flush("chain")
t("a", o).x, t("b", o)[t("k")] = t("p", 1), t("q", 2); flush("tuple")
[t("a", o).x, *t("b", o).y] = t("it", "abc"); flush("star")
t("a", o).x += t("b", 1); flush("aug attr")
t("a", o)[t("k", 1)] += t("b", 1); flush("aug item")
t("a", o)[t("i", 1):t("j", 2)] = t("v"); flush("slice")
t("a", o)[t("i", 1):t("j", 2):t("s", 3), t("e")] -= t("v", 1); flush("slice aug")
del t("a", o).x, t("b", o)[t("k", 1)], (t("c", o).y, [t("d", o)[t("i"):]]); flush("del")
x: t("ann", int) = t("v", 1); flush("ann name")
t("a", o).x: t("ann", int) = t("v", 1); flush("ann attr")
t("a", o)[t("k")]: t("ann", int) = t("v", 1); flush("ann item")
t("a", o).x: t("ann", int); flush("ann bare attr")
t("a", o)[t("k")]: t("ann", int); flush("ann bare item")
(x): t("ann", int) = 5; flush("ann paren")
d = {t("k1", 1): t("v1", 1), **t("m", {}), t("k2", 2): t("v2")}; flush("dict")
t("f", print)(t("a", ""), *t("s", ()), t("b", ""), sep=t("sep", ""), **t("kw", {"end": ""})); flush("call")
t("l", 1) < t("m", 2) < t("r", 1) < t("never", 5); flush("compare")
t("c", 1) if t("cond", 0) else t("d", 1); flush("ifexp")
t("x", 0) or t("y", 0) or t("z", 1) or t("w", 1); flush("or")
t("l", [1, 2])[t("i", 0)], t("m", 3) ; flush("sub")
{t("k", 1): t("v", 1) for _ in t("src", [1])}; flush("dictcomp")
lambda a=t("default"): t("body"); flush("lambda")
i = 0; l = [0, 0, 0]
i, l[i] = 1, 9; print(i, l)
l[i], i = 2, 2; print(i, l)
i = l[i] = 1; print(i, l)
a = b = c = []; a.append(1); print(b, a is c)
a, b = b, a = 1, 2; print(a, b)
(a), [b], ((c)) = 1, (2,), 3; print(a, b, c)
[] = (); () = []; [[], ()] = "", {}; print("empty targets")
*a, = "xy"; [*b] = (); *c, d = [1]; e, *f, g = range(5); print(a, b, c, d, e, f, g)
(a, (b, *c)), *d = ("x", "yz!"), 1, 2; print(a, b, c, d)
for bad in (lambda: exec_unpack(1), ):
    def exec_unpack(n):
        x, y = n
    try: bad()
    except TypeError as e: print(e)
def unpack2(v): a, b = v
def unpack_star(v): a, *b, c = v
for v in ([], [1], [1, 2, 3], "abc", {1: 2}, 5, None, iter([1, 2, 3, 4]), {1, 2, 3}, range(10)):
    for f in unpack2, unpack_star:
        try: f(v); print("ok", end=" ")
        except (TypeError, ValueError) as e: print(type(e).__name__, e, end=" | ")
    print()
x = 5; x = x; x, x = 1, 2; print(x)
class Half:
    def __iter__(self): yield 1; yield 2; raise KeyError("half")
try: a, b, c = Half()
except KeyError as e: print(repr(e))
try: a, b = Half()
except KeyError as e: print("looked for one more", repr(e))
print(a, b)
