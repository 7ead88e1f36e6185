#: about: which objects are equal as keys
#: kind: language
#: stdout:
#| 16 {1: 'complex', '1': 'str', b'1': 'bytes', (1,): 'tuple', frozenset({1}): 'frozenset', None: 'none', nan: 'nan', 1180591620717411303424: 'bigfloat', 0: 'false', '': 'empty', (): 'unit', Ellipsis: 'ellipsis', <class 'int'>: 'type', range(0, 3): 'range', slice(None, 1, None): 'slice'}
#| complex complex complex nan False frozenset bigfloat range false type ellipsis slice
#| {'x': 2, K('y'): 4} 2 True True
#| None None True True 5
#| {1: 1, 2: 2, 'x': 1} {'<lambda>': 1} {'1': 1}

nan = float("nan")
d = {1: "int", 1.0: "float", "1": "str", b"1": "bytes", (1,): "tuple", frozenset({1}): "frozenset", None: "none", True: "bool", nan: "nan", 1 + 0j: "complex", 2 ** 70: "big", 2.0 ** 70: "bigfloat", 0: "zero", -0.0: "minus zero", False: "false", "": "empty", (): "unit", ...: "ellipsis", int: "type", len: "builtin", range(3): "range", slice(1): "slice"}
print(len(d), {k: v for k, v in d.items() if not isinstance(k, type(len))})
print(d[1], d[True], d[1.0], d[nan], float("nan") in d, d[frozenset([1])], d[2 ** 70], d[range(0, 3)], d[0.0], d[int], d[...], d[slice(None, 1)])

class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == (o.v if isinstance(o, K) else o)
    def __repr__(self): return f"K({self.v!r})"

e = {"x": 1}
e[K("x")] = 2
e[K("y")] = 3
e["y"] = 4
print(e, e[K("x")], K("x") in e, "y" in e)

class S(str):
    def __hash__(self): return 5

print({"a": 1}.get(S("a")), {S("a"): 1}.get("a"), S("a") == "a", S("a") in ["a"], hash(S("a")))
x = 1
print({x: 1, x + 1: 2, "x": x}, {(lambda: 0).__name__: 1}, {f"{x}": x})
