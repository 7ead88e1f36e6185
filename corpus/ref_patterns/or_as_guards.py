#: about: or patterns, as patterns, guards with side effects, nested alternatives
#: kind: language
#: stdout:
#| ('or-as', 1, 'x') []
#| ('alternatives', 1, 'z') []
#| ('or-as', 2, 'y') []
#| ('alternatives', 1, 2) []
#| ('alternatives', 5, 6) []
#| ('negative', -5) ['g1']
#| ('big', 50) ['g1', 'g2']
#| ('number', 5) ['g1', 'g2']
#| ('negative', -1.5) ['g1']
#| ('number', 2.5) ['g1']
#| ('deep', 1) []
#| ('deep', 2) []
#| ('deep', 3) []
#| empty []
#| empty []
#| empty []
#| ('upper', 'ABC') []
#| ('text', 'abc') []
#| ('text', b'x') []
#| empty []
#| empty []
#| ('b', 1) ['a', 'b']
#| division by zero
#| ('desc', 2, 1) ('asc', 2, 1)
#| 3 -1 ('*', [1]) 3 None
#| -25
#| NameError y
#| ValueError ('pow', 1, 2)
#| [1, 2, 5, 7, 8, 9]
#| awaited
#| no
#| int 5
#| other x
#| stopped
#| 5 [1]
#| value
#| 7

log = []
def g(v, r): log.append(v); return r
def m(x):
    match x:
        case [1 | 2 as a, ("x" | "y") as b]: return "or-as", a, b
        case [a, b] | {"a": a, "b": b} | {"c": {"a": a, "b": b}}: return "alternatives", a, b
        case (int() | float()) as n if g("g1", n < 0): return "negative", n
        case int() as n if g("g2", n > 10): return "big", n
        case int(n) | float(n): return "number", n
        case [[[a]]] | [[a]] | [a]: return "deep", a
        case "" | [] | () | {} | None: return "empty"
        case str() as s if (t := s.upper()) == s: return "upper", t
        case str(s) | bytes(s): return "text", s
for x in ([1, "x"], [1, "z"], (2, "y"), {"a": 1, "b": 2}, {"c": {"a": 5, "b": 6}}, -5, 50, 5, -1.5, 2.5, [[[1]]], [[2]], [3], "", [], None, "ABC", "abc", b"x", {}, {"z": 1}): print(m(x), log); log.clear()
def guard_fails(x):
    match x:
        case n if g("a", False): return "a"
        case n if g("b", True): return "b", n
print(guard_fails(1), log); log.clear()
def guard_raises(x):
    match x:
        case n if 1 / n: return "ok"
        case _: return "never"
try: guard_raises(0)
except ZeroDivisionError as e: print(e)
def binding_before_guard(x):
    match x:
        case [a, b] if a > b: return "desc", a, b
        case [b, a]: return "asc", a, b
print(binding_before_guard([2, 1]), binding_before_guard([1, 2]))
def nested(x):
    match x:
        case {"op": "+" | "-" as op, "args": [int(a), int(b)]}: return a + b if op == "+" else a - b
        case {"op": op, "args": [*args]}: return op, args
        case [{"k": v} | {"j": v}, *_]: return v
print(nested({"op": "+", "args": [1, 2]}), nested({"op": "-", "args": [1, 2]}), nested({"op": "*", "args": (1,)}), nested([{"j": 3}]), nested([{"q": 3}]))
def walk(t):
    match t:
        case ("num", n): return n
        case ("add", l, r): return walk(l) + walk(r)
        case ("mul", l, r): return walk(l) * walk(r)
        case ("neg", e): return -walk(e)
        case ("let", str(n), v, body): return walk(subst(body, n, walk(v)))
        case ("var", n): raise NameError(n)
        case _: raise ValueError(t)
def subst(t, n, v):
    match t:
        case ("var", m) if m == n: return ("num", v)
        case ("let", m, x, b) if m == n: return ("let", m, subst(x, n, v), b)
        case (tag, *rest): return (tag, *[subst(r, n, v) if isinstance(r, tuple) else r for r in rest])
print(walk(("let", "x", ("add", ("num", 2), ("num", 3)), ("mul", ("var", "x"), ("neg", ("var", "x"))))))
for bad in (("var", "y"), ("pow", 1, 2)):
    try: walk(bad)
    except (NameError, ValueError) as e: print(type(e).__name__, e)
class Node:
    __match_args__ = ("l", "v", "r")
    def __init__(self, l, v, r): self.l, self.v, self.r = l, v, r
def insert(t, v):
    match t:
        case None: return Node(None, v, None)
        case Node(l, x, r) if v < x: return Node(insert(l, v), x, r)
        case Node(l, x, r) if v > x: return Node(l, x, insert(r, v))
        case Node(): return t
def items(t):
    match t:
        case None: return
        case Node(None, v, None): yield v
        case Node(l, v, r): yield from items(l); yield v; yield from items(r)
t = None
for v in [5, 2, 8, 1, 9, 2, 7]: t = insert(t, v)
print(list(items(t)))
async def am(x):
    match x:
        case [y] if await coro(y): return "awaited"
        case _: return "no"
async def coro(y): return y > 1
for x in ([2], [1]):
    try: am(x).send(None)
    except StopIteration as e: print(e.value)
def gm():
    while True:
        match (yield):
            case "stop": return "stopped"
            case int(n): print("int", n)
            case other: print("other", other)
it = gm(); next(it); it.send(5); it.send("x")
try: it.send("stop")
except StopIteration as e: print(e.value)
class InClass:
    match 5:
        case found: pass
print(InClass.found, [y for y in [1] if (lambda z: z)(y)])
def glob():
    global captured
    match "value":
        case captured: pass
glob(); print(captured)
def nonl():
    v = 0
    def inner():
        nonlocal v
        match 7:
            case v: pass
    inner(); return v
print(nonl())
