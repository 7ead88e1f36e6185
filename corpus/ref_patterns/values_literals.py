#: about: literal, value and capture patterns: equality against identity, order, side effects
#: kind: language
#: stdout:
#| A
#| A
#| A
#| eq 2 2; B
#| eq 2 None; None
#| eq 2 0; number
#| eq 2 False; False
#| eq 2 str; str
#| eq 2 b'by'; bytes
#| eq 2 1.5; number
#| eq 2 -2; number
#| eq 2 3j; number
#| eq 2 -4.5; number
#| eq 2 (1-2j); number
#| eq 2 0.0; number
#| eq 2 (-1+1j); number
#| eq 2 nan; rest
#| eq 2 STR; rest
#| eq 2 []; rest
#| A
#| ['== 1', 'is True', '== 0', 'is False', 'is None', '== 1', '== 0', None]
#| KeyError('eq')
#| captured without eq
#| falsy result
#| bool
#| second 2
#| 'Side' object has no attribute 'missing'
#| name 'undefined_ns' is not defined
#| ('first', 5) ('second', 5) ('third', 9)
#| unbound after failure
#| 5 5
#| 5
#| abc
#| subject three
#| loop 1
#| one fell through
#| guard wild guard wild

class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n, o, end="; "); return self.n == o
class C: A = 1; B = E(2); N = None; NAN = float("nan")
def m(x):
    match x:
        case C.A: return "A"
        case C.B: return "B"
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case "s" "tr": return "str"
        case b"by": return "bytes"
        case 1.5 | -2 | 3j | -4.5 | 1 - 2j | -0.0 | -1 + 1j: return "number"
        case C.NAN: return "nan"
        case _: return "rest"
for x in (1, 1.0, True, 2, None, 0, False, "str", b"by", 1.5, -2, 3j, -4.5, 1 - 2j, 0.0, -1 + 1j, C.NAN, "STR", [], 1 + 0j): print(m(x))
def ident(x):
    match x:
        case True: return "is True"
        case 1: return "== 1"
        case False: return "is False"
        case 0: return "== 0"
        case None: return "is None"
        case 1.0: return "never"
print([ident(x) for x in (1, True, 0, False, None, 1.0, 0.0, 2)])
class Weird:
    def __eq__(self, o): raise KeyError("eq")
try:
    match Weird():
        case 1: print("no")
except KeyError as e: print(repr(e))
match Weird():
    case None: print("no")
    case True | False: print("no")
    case w: print("captured without eq")
class NotBool:
    def __eq__(self, o): return []
match NotBool():
    case 5: print("no")
    case _: print("falsy result")
class BadBool:
    def __eq__(self, o): return self
    def __bool__(self): raise ValueError("bool")
try:
    match BadBool():
        case "x": pass
except ValueError as e: print(e)
class Side: 
    count = 0
    @property
    def v(self): Side.count += 1; return Side.count
s = Side()
match 2:
    case s.v: print("first")
    case s.v: print("second", Side.count)
try:
    match 5:
        case s.missing: pass
except AttributeError as e: print(e)
try:
    match 5:
        case undefined_ns.x: pass
except NameError as e: print(e)
def cap(x):
    match x:
        case [a, 1]: r = "first"
        case [a, b]: r = "second"
        case a: r = "third"
    return r, a
print(cap([5, 1]), cap([5, 2]), cap(9))
def leak():
    match [1, 2]:
        case [first, 3]: pass
        case _: pass
    try: return first
    except UnboundLocalError as e: return "unbound after failure"
print(leak())
match (x := 5):
    case 5 as five: print(five, x)
match 5:
    case (1 | 5 | 9) as n: print(n)
match "abc":
    case ("x" | "abc") as s1 if s1.startswith("a"): print(s1)
def evaluate_once():
    print("subject", end=" "); return 3
match evaluate_once():
    case 1: pass
    case 2: pass
    case 3: print("three")
match 3:
    case 1: print("no case matches: nothing happens")
for i in range(4):
    match i:
        case 0: continue
        case 2: break
        case n: print("loop", n)
def ret(x):
    match x:
        case 1: return "one"
    return "fell through"
print(ret(1), ret(2))
def fstring(x):
    match x:
        case {"a": f} if f"{f}" == "1": return "guard"
        case _ if x: return "wild guard"
        case _: return "wild"
print(fstring({"a": 1}), fstring({"a": 2}), fstring({}))
