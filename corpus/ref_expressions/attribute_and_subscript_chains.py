#: about: long primaries, calls on calls and parenthesised forms
#: kind: language
#: stdout:
#| n.a.b.c n[0][slice(1, 2, None)]['k'] n((1,){})((){'x': 2})((){}) n.a[0]((1,){}).b[Ellipsis] n.a.b n[0]((1,){}) n.a n.a.b n.a((n.b((n.c,){}),){}) n[n.a][n[0]] n((1, 2){}) n.__private n._x
#| n.b n.c.d((){})[0] n[(1, 2, 3)] n[(1, 2)] n[(1,)] n[(slice(None, None, None), slice(None, None, 2), slice(1, None, None))] n[5] 
#| 2 C 20 3 5 2 8 xay 2 2 97 Q
#| -2 2 4 float int str list 0 1 NoneType bool ellipsis
#| TypeError: 'int' object is not subscriptable
#| AttributeError: 'NoneType' object has no attribute 'x'
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'str' object is not callable
#| IndexError: list index out of range
#| AttributeError: 'dict' object has no attribute 'a'
#| TypeError: 'int' object is not callable
#| TypeError: 'list' object is not callable
#| IndexError: string index out of range
#| TypeError: unsupported operand type(s) for +: 'N' and 'int'
#| KeyError: 'a'
#| AttributeError: 'tuple' object has no attribute 'x'
#| AttributeError: 'int' object has no attribute 'y'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x'
#| AttributeError: type object 'int' has no attribute 'x'
#| AttributeError: 'NoneType' object has no attribute 'x'
#| AttributeError: 'int' object has no attribute 'x'
#| AttributeError: 'int' object has no attribute 'zz'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'lower'
#| [2, 1, 3] 2 1 3 2 1 True True
#| (1, 2, 3, 3) 4 -1 True 6 4 -4 a b b b z 2 1 2

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class N:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, n): return N(f"{self.path}.{n}")
    def __getitem__(self, k): return N(f"{self.path}[{k!r}]")
    def __call__(self, *a, **k): return N(f"{self.path}({a}{k})")
    def __repr__(self): return self.path
n = N("n")
print(n.a.b.c, n[0][1:2]["k"], n(1)(x=2)(), n.a[0](1).b[...], n . a . b, n [ 0 ] ( 1 ), (n).a, ((n.a)).b, n.a(n.b(n.c)), n[n.a][n[0]], n(*n_ if (n_ := [1, 2]) else ()), n.__private, n._x)
print(n.b, (n
    .c
    .d()
    [0]
), n[1, 2, 3], n[(1, 2)], n[1,], n[:, ::2, 1:], n[a := 5], "")
print([1, 2, 3][0:2][1], "abc"[::-1][0].upper(), {"a": {"b": [10, 20]}}["a"]["b"][-1], (1, (2, (3,)))[1][1][0], [lambda: 5][0](), (lambda: [1, 2])()[1], {1: lambda x: x * 2}[1](4), "a b".split()[0].join("xy"), [[1, 2], [3]][0][1:][0], f"{1}{2}"[1], b"ab"[0], (yield_ := "q").upper())
print(-2 .__abs__(), (-2).__abs__(), 2 ** 3 .bit_length(), 1.5.__class__.__name__, 1 .__class__.__name__, "x".__class__.__name__, [].__class__.__name__, ().__len__(), {}.get("k", [1])[0], None.__class__.__name__, True.__class__.__name__, ....__class__.__name__)
attempt(lambda: [1][0][0]); attempt(lambda: None.x); attempt(lambda: None[0]); attempt(lambda: None()); attempt(lambda: "a"()); attempt(lambda: [1, 2][5]); attempt(lambda: {"a": 1}.a); attempt(lambda: (1)(2)); attempt(lambda: [1](0)); attempt(lambda: "abc"[1][2]); attempt(lambda: n.a.b.c + 1); attempt(lambda: {}["a"]["b"]); attempt(lambda: ().x); attempt(lambda: (lambda: 1)().y); attempt(lambda: len.x.y); attempt(lambda: int.x); attempt(lambda: [].append(1).x); attempt(lambda: (1).x); attempt(lambda: 5 .real.imag.zz); attempt(lambda: "a".upper.lower())
x = y = [1, 2, 3]
x[0], y[1] = y[1], x[0]
print(x, (x if y else n)[0], (x or y)[1], (not x or y)[2], [*x][0], {**{"k": x}}["k"][1], (x, y)[0] is x, (x.append if x else None) is not None)
print((1, 2) + (3,) * 2, (1, 2)[0] + 3, -[1, 2][0], not [1][0:0], 2 * [3][0], [1, 2][-1] ** 2, -x[0] ** 2, "a" "b"[0], ("a" "b")[1], [i for i in "abc"][1], {k: v for k, v in ["ab"]}["a"], (i for i in "z").__next__(), [1, 2, 3,][1], (1,)[0], ([1], [2])[1][0])
