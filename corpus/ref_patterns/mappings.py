#: about: mapping patterns: keys, rest, missing keys, dict subclasses, duplicate keys at run time
#: kind: language
#: stdout:
#| ('a1', 2)
#| ('a', 1, {})
#| ('a', 2, {'b': 3, 'c': 4})
#| ('numbers', 1)
#| ('constants', 1, 2)
#| ('computed', 1, 3)
#| ('bytes', 1)
#| ('nested', 1)
#| ('rest', {'x': 1, 'y': 2, 'z': 3})
#| any mapping
#| any mapping
#| other
#| other
#| other
#| ('numbers', 'y')
#| get a
#| only 1
#| {'b': 2, 'c': 3, 'new': 1} {'a': 1, 'b': 2, 'c': 3}
#| 1 2
#| mapping pattern checks duplicate key ('a')
#| cannot use 'list' as a set element (unhashable type: 'list')
#| all zero
#| None value matches None
#| missing is not None
#| as 1
#| 2 {}
#| mapping proxy 1
#| equal keys int
#| [1, 2, 3, 9, 8, None]

def m(x):
    match x:
        case {"a": 1, "b": b}: return "a1", b
        case {"a": a, **rest}: return "a", a, rest
        case {1: _, 2.5: x}: return "numbers", x
        case {None: n, True: t}: return "constants", n, t
        case {-1: neg, 1+2j: c}: return "computed", neg, c
        case {b"k": v}: return "bytes", v
        case {"nested": {"x": [a, *_]}}: return "nested", a
        case {**rest} if len(rest) > 2: return "rest", rest
        case {}: return "any mapping"
        case _: return "other"
for x in ({"a": 1, "b": 2}, {"a": 1}, {"a": 2, "b": 3, "c": 4}, {1: 0, 2.5: 1}, {None: 1, True: 2}, {-1: 1, 1+2j: 3}, {b"k": 1}, {"nested": {"x": [1, 2]}}, {"x": 1, "y": 2, "z": 3}, {}, {"q": 1}, [], None, "a", {1.0: "x", 2.5: "y"}): print(m(x))
class D(dict):
    def __missing__(self, k): print("missing", k); return "made up"
    def get(self, k, d=None): print("get", k); return super().get(k, d)
match D(a=1):
    case {"a": a, "zz": z}: print(a, z)
    case {"a": a}: print("only", a)
x = {"a": 1, "b": 2, "c": 3}
match x:
    case {"a": _, **rest}: rest["new"] = 1; print(rest, x)
class K: key = "a"; other = "b"
match x:
    case {K.key: v, K.other: w}: print(v, w)
class Same: k1 = "a"; k2 = "a"
try:
    match x:
        case {Same.k1: v, Same.k2: w}: print("no")
except ValueError as e: print(e)
class Un: k = []
try:
    match x:
        case {Un.k: v}: print("no")
except TypeError as e: print(e)
from_items = dict.fromkeys("abc", 0)
match from_items:
    case {"a": 0, "b": 0, "c": 0}: print("all zero")
match {"k": None}:
    case {"k": None}: print("None value matches None")
match {}:
    case {"k": None}: print("no")
    case _: print("missing is not None")
match {"k": 1}:
    case {"k": int() | str() as v}: print("as", v)
match {"k": [1, {"z": 2}]}:
    case {"k": [_, {"z": z}], **nothing}: print(z, nothing)
proxy = type("C", (), {"attr": 1})
match vars(proxy):
    case {"attr": v}: print("mapping proxy", v)
match {1: "int"}:
    case {True: v}: print("equal keys", v)
def order(d):
    match d:
        case {"x": 1, "y": 2}: return 1
        case {"x": 1}: return 2
        case {"y": 2}: return 3
        case {"x": x} | {"y": x}: return x
print([order(d) for d in ({"x": 1, "y": 2}, {"x": 1}, {"y": 2}, {"x": 9}, {"y": 8}, {})])
