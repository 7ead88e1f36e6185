#: about: mapping patterns: keys, rest, and missing keys
#: kind: language
#: stdout:
#| point 1,2
#| circle 2.5 {'c': 1}
#| rest {'type': 'circle', 'r': 'x'}
#| ints minus
#| nested 5
#| singletons 0 1
#| only
#| rest {'only': 1, 'b': 2}
#| a mapping
#| no mapping
#| no mapping
#| no mapping
#| get zz
#| get a
#| a
#| 5 {'x': 1}
#| {'a': 1, 'b': 2} {'b': 2, 'c': 3}

def f(x):
    match x:
        case {"type": "point", "x": x0, "y": y0}: return f"point {x0},{y0}"
        case {"type": "circle", "r": (int() | float()) as r, **rest}: return f"circle {r} {rest}"
        case {1: "one", -1: v}: return f"ints {v}"
        case {"nested": {"list": [first, *_]}}: return f"nested {first}"
        case {None: n, True: t}: return f"singletons {n} {t}"
        case {"only": _, **others} if not others: return "only"
        case {**rest} if rest: return f"rest {rest}"
        case {}: return "a mapping"
        case _: return "no mapping"

for v in ({"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "circle", "r": 2.5, "c": 1}, {"type": "circle", "r": "x"}, {1: "one", -1: "minus"}, {"nested": {"list": (5, 6)}}, {None: 0, 1: 1}, {"only": 1}, {"only": 1, "b": 2}, {}, [], "s", None):
    print(f(v))

class D(dict):
    def __missing__(self, k): return "made"
    def get(self, k, default=None):
        print("get", k)
        return super().get(k, default)

match D(a=1):
    case {"zz": _}: print("missing is not used")
    case {"a": 1}: print("a")
class K: key = "dynamic"
match {"dynamic": 5, "x": 1}:
    case {K.key: v, **rest}: print(v, rest)
d = {"a": 1, "b": 2}
match d:
    case {"a": 1, **rest}: rest["c"] = 3
print(d, rest)
try:
    match {"dynamic": 1}:
        case {K.key: _, "dynamic": _}: pass
except ValueError as error:
    print(error)
