#: about: annotations are evaluated lazily and do not restrict anything
#: kind: language
#: stdout:
#| not an int
#| name 'undefined_name' is not defined
#| {'a': <class 'int'>, 'b': <class 'float'>, 'return': 'text'}
#| name 'y' is not defined
#| {'a': <class 'int'>, 'b': 'later', 'c': list[int]} 1 False
#| 5
#| {'k': 3} 4
#| {} {}

def f(a: int, b: undefined_name = 1) -> "text": return a
print(f("not an int"))
try:
    f.__annotations__
except NameError as error:
    print(error)
undefined_name = float
print(f.__annotations__)
x: int = 1
y: str
try:
    y
except NameError as error:
    print(error)

class C:
    a: int = 1
    b: "later"
    c: list[int]

print(C.__annotations__, C.a, hasattr(C, "b"))

def g():
    v: print("never evaluated")
    w: int = 5
    return w

print(g())
d = {}
d["k"]: int = 3
(z): int = 4
print(d, z)
print(g.__annotations__, (lambda: 0).__annotations__)
