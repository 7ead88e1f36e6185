#: about: class bodies run statements, and may hold loops, conditions and nested definitions
#: kind: language
#: stdout:
#| running the body of C __main__
#| C.Inner
#| 6 True False False division by zero C C.Inner {'a': 0, 'b': 1}
#| ['total', 'big', 'caught', 'm', 'Inner', 'pairs']
#| f.<locals>.Local f.<locals>.Local.g False <class '__main__.f.<locals>.Local'>
#| ['A', 'B']
#| 2 <class '__main__.Outer.A'> A

class C:
    print("running the body of", __qualname__, __module__)
    total = 0
    for i in range(4):
        total += i
    if total > 5:
        big = True
    else:
        small = True
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    def m(self): return __class__.__name__
    class Inner:
        print(__qualname__)
        def f(self): return __class__.__qualname__
    pairs = {k: v for k, v in zip("ab", range(2))}
    del i

print(C.total, C.big, hasattr(C, "small"), hasattr(C, "i"), C.caught, C().m(), C.Inner().f(), C.pairs)
print([k for k in vars(C) if not k.startswith("__")])

def f():
    class Local:
        def g(self): pass
    return Local

print(f().__qualname__, f().g.__qualname__, f() is f(), f())
x = [type(name, (), {}) for name in ("A", "B")]
print([t.__name__ for t in x])

class Outer:
    class A: v = 1
    class B: v = 2

print(Outer.B.v, Outer.A, Outer.A.__name__)
