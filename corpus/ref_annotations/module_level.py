#: about: annotations of the module itself
#: kind: language
#: stdout:
#| {'x': 'int', 'y': 'undefined_name_is_fine', 'z': "'quoted'"}
#| {'x': 'str', 'y': 'undefined_name_is_fine', 'z': "'quoted'"}
#| {'a': 'undefined', 'b': '1 + 2', 'c': 'list[int]', 'd': "'quoted'", 'return': 'x.y[0]'}
#| a = 'single'
#| b = lambda x, *y, z=1: (x, y)
#| c = {k: v for k, v in []}
#| d = f'{x!r:>{y}}'
#| e = x if y else z
#| f = -1 ** 2
#| g = not a and b or c
#| g2 = 0
#| i = a[1:2, ::3, ...]
#| j = (1,)
#| k = ()
#| l = [*a, *b]
#| m = a < b <= c is not d not in e
#| n = await_.real
#| o = 1e+100
#| p = 16
#| q = b'bytes\x00'
#| r = 'ab'
#| s = (a for b in c if d if e)
#| t = {**a, 'b': 1}
#| u = {1, *x}
#| v = f(*a, k=1, **b)
#| w = a @ b // c << d ^ e & ~f
#| x = (a, b)[c]
#| y = 1j
#| z = True
#| None __annotate__
#| {'p': 'v', 'return': 'nested'}
#| {'_D__private': 'int'}

from __future__ import annotations as _annotations_feature
x: int = 1
y: undefined_name_is_fine
if x: z: "quoted"
else: w: never
(q): int = 3
print(__annotations__)
x: str = "again"
print(__annotations__)
def f(a: undefined, b: 1 + 2 = 0, *c: list[ int ], d: "quoted") -> x . y [ 0 ] : pass
print(f.__annotations__)
class C:
    a: 'single'
    b: lambda x, *y, z=1: (x, y)
    c: {k: v for k, v in []}
    d: f"{x!r:>{y}}"
    e: x if y else z
    f: -1 ** 2
    g: not a and b or c
    g2: 0
    i: a[1:2, ::3, ...]
    j: (1,)
    k: ()
    l: [*a, *b]
    m: a < b <= c is not d not in e
    n: await_.real
    o: 1e100
    p: 0x10
    q: b"bytes\x00"
    r: "a" 'b'
    s: (a for b in c if d if e)
    t: {**a, 'b': 1}
    u: {1, *x}
    v: f(*a, k=1, **b)
    w: a @ b // c << d ^ e & ~f
    x: (a, b)[c]
    y: 1.0j
    z: True
for name, value in C.__annotations__.items(): print(name, "=", value)
print(C.__annotate__, f.__annotate__.__name__)
def nested():
    v: undefined
    def g(p: v) -> nested: pass
    return g.__annotations__
print(nested())
class D:
    def __init__(self):
        self.attr: int = 1
        self.attr.x: undefined
    __private: int
try: D()
except AttributeError as e: print(e)
print(D.__annotations__)
