#: about: subclassing the built-in types
#: kind: language
#: stdout:
#| I(5, e) I(6, added) 6 10 -5 I(5, e) I(5, e) 005 5 I(5, e) I(5, e) 5 True x 5 5 int int int False 3 0x5 range(0, 2) int int int
#| str called overridden 99 ('item', 0) ['c', 'u', 's', 't', 'o', 'm'] True ababc abab format called  str called 'abab' str called ababx True 1 str tuple str 1abab2 4 abab cxuxsxtxoxm
#| [1, 2, (3,)] [(3,), 2, 1] 42 1 list eq [1, 2, (3,), 9] list list list list [(3,), 2, 1] ((3,), 2, 1) [1, 3] True True 3 5 {0: 'a'} 3
#| (1, 2) 1 True True tuple tuple (1,) True (1, 2) 1 2 [1, 2]
#| {'a': 1, 'b': ('set', 2), 'c': 3, 'e': 5} ('get', 1) ('get', ('set', 2)) my get ['it'] [('a', 1), ('b', ('set', 2)), ('c', 3), ('e', 5)] 4 True False 0 ('get', 1)
#| KeyError: 'fake'
#| KeyError: 'fake'
#| KeyError: 'fake'
#| KeyError: 'fake'
#| KeyError: 'fake'
#| KeyError: 'fake'
#| TypeError: __main__.<lambda>.<locals>.<lambda>() got multiple values for keyword argument 'fake'
#| F F mul 3.0 2.5 F 1.50 1.500000 F F 2 float [F] True True 1.5 float
#| b'x' bytes BA(b'x') [1, 20] set set Fs({1}) frozenset frozenset (1+0j) St() True True complex
#| TypeError: I.__new__() missing 1 required positional argument: 'v'
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#| TypeError: int() can't convert non-string with explicit base
#| TypeError: list expected at most 1 argument, got 2
#| TypeError: list() takes no keyword arguments
#| TypeError: tuple expected at most 1 argument, got 2
#| [5]
#| a
#| TypeError: frozenset() takes no keyword arguments
#| {1: 2, 'x': 3}

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class I(int):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
    def __add__(self, o): return I(int(self) + o, "added")
    def __repr__(self): return f"I({int(self)}, {self.extra})"
    def __eq__(self, o): return int(self) == o
    def __hash__(self): return hash(int(self))
i = I("5", "e")
print(i, i + 1, 1 + i, i * 2, -i, str(i), f"{i}", f"{i:03d}", "%d %s %r" % (i, i, i), int(i), i == 5, {5: "x"}[i], [0, 1, 2, 3, 4, 5][i], i.real, type(i.real).__name__, type(i * 1).__name__, type(int(i)).__name__, bool(I(0)), i.bit_length(), hex(i), range(I(2)), type(+i).__name__, type(abs(i)).__name__, type(round(i)).__name__)
class S(str):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def upper(self): return "overridden"
    def __len__(self): return 99
    def __getitem__(self, k): return ("item", k)
    def __iter__(self): return iter("custom")
    def __contains__(self, x): return x == "anything"
    def __str__(self): return "str called"
    def __format__(self, spec): return "format called " + spec
s = S("ab")
print(s, s.upper(), len(s), s[0], list(s), "anything" in s, s + "c", s.lower(), f"{s}", f"{s!s}", f"{s!r}", "%s" % s, "".join([s, "x"]), s == "abab", {"abab": 1}[s], type(s + "").__name__, type(s[:]).__name__, type(str(s)).__name__, s.join(["1", "2"]), str.__len__(s), str.__str__(s), "x".join(s))
class L(list):
    def __init__(self, *a): super().__init__(a); self.inited = True
    def append(self, x): super().append((x,))
    def __iter__(self): return reversed(list.__getitem__(self, slice(None)))
    def __len__(self): return 42
    def __eq__(self, o): return "list eq"
l = L(1, 2); l.append(3)
print(l, list(l), len(l), l[0], l == [], l + [9], type(l + []).__name__, type(l[:]).__name__, type(l.copy()).__name__, type(l * 2).__name__, [*l], tuple(l), sorted(L(3, 1)), l.inited, 1 in l, sum(L(1, 2)), max(L(1, 5)), dict(enumerate(L("a"))), list.__len__(l))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    x = property(lambda self: self[0])
t = T(1, 2)
print(t, t.x, t == (1, 2), hash(t) == hash((1, 2)), type(t + ()).__name__, type(t[:]).__name__, t[0:1], isinstance(t, tuple), (lambda *a: a)(*t), "%s %s" % t, [*t])
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, ("set", v))
    def __getitem__(self, k): return ("get", super().__getitem__(k))
    def keys(self): return ["fake"]
    def __iter__(self): return iter(["it"])
    def get(self, k, d=None): return "my get"
d = D(a=1); d["b"] = 2; d.update(c=3); d.setdefault("e", 5)
print(d, d["a"], d["b"], d.get("z"), list(d), list(d.items()), len(d), "a" in d, d == {"a": 1}, "{a}".format(**{**{"a": 0}}), "%(a)s" % d)
attempt(lambda: type(d.copy())); attempt(lambda: d | {}); attempt(lambda: {} | d); attempt(lambda: {}.update(d)); attempt(lambda: dict(d)); attempt(lambda: {**d}); attempt(lambda: (lambda **k: k)(**d))
class F(float):
    def __repr__(self): return "F"
    def __mul__(self, o): return "mul"
f = F(1.5)
print(f, str(f), f * 2, 2 * f, f + 1, f"{f}", f"{f:.2f}", "%f %r %s" % (f, f, f), round(f), type(round(F(2.567), 1)).__name__, [f], f == 1.5, hash(f) == hash(1.5), float(f), type(float(f)).__name__)
class B(bytes): pass
class BA(bytearray): pass
class St(set):
    def add(self, x): super().add(x * 10)
class Fs(frozenset): pass
class Cx(complex): pass
st = St([1]); st.add(2)
print(B(b"x"), type(B(b"x") + b"").__name__, repr(BA(b"x")), sorted(st), type(st | {1}).__name__, type(st.copy()).__name__, Fs([1]), type(Fs([1]) | {2}).__name__, type(Fs([1]).copy()).__name__, Cx(1), repr(St()), St([1]) == {1}, Fs("a") in {frozenset("a")}, type(Cx(1) + 1).__name__)
attempt(lambda: I()); attempt(lambda: type("X", (int,), {"__init__": lambda self, a, b: None})(1)); attempt(lambda: type("X", (int,), {"__init__": lambda self, a, b: None})(1, 2)); attempt(lambda: type("X", (list,), {})(1, 2)); attempt(lambda: type("X", (list,), {})(a=1)); attempt(lambda: type("X", (tuple,), {"__init__": lambda self, *a: None})((1,), 2)); attempt(lambda: type("X", (list,), {"__new__": lambda cls, *a: list.__new__(cls)})([5])); attempt(lambda: type("X", (str,), {})(b"a", "ascii")); attempt(lambda: type("X", (frozenset,), {})([1], x=2)); attempt(lambda: type("X", (dict,), {})([(1, 2)], x=3))
