#: about: lambdas with every parameter kind and how far their bodies reach
#: kind: language
#: stdout:
#| 1 2 6
#| ((1, 2), {'z': 3}) (1, 2, 3)
#| 1 3
#| empty 1 [3, 20]
#| generator
#| [2, 2, 2] [0, 1, 2]
#| ['c', 'b', 'a'] (1, 2) [0, 1]
#| 3 -1
#| (8, 9)

print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x * y)(2))
print((lambda *a, **k: (a, k))(1, 2, z=3), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
print((lambda *, k=1: k)(), (lambda x: lambda y: x + y)(1)(2))
f = lambda x: x if x else "empty"
print(f(0), f(1), [g(2) for g in (lambda n: n + 1, lambda n: n * 10)])
pair = lambda: (yield)
print(type(pair()).__name__)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([g() for g in late], [g() for g in early])
print(sorted("bca", key=lambda c: -ord(c)), (lambda: (1, 2))(), (lambda: [*range(2)])())
d = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print(d["add"](1, 2), d["sub"](1, 2))
print((lambda x: (y := x * 2, y + 1))(4))
