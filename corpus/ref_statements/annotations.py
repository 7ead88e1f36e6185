#: about: annotated assignment: what is evaluated, stored and when
#: kind: language
#: raises: SyntaxError: invalid syntax (annotations.py, line 55)

def ev(x): print("eval", x); return x
a: ev(int) = 1
b: ev(str)
print(a, "b" in globals())
(c): ev(float) = 2.0
def f():
    x: undefined_annotation = 5
    y: undefined_too
    try: y
    except UnboundLocalError as e: print(e)
    return x
print(f())
class K:
    p: ev(int) = 1
    q: "forward"
    (r): int = 3
    def m(self):
        self.z: ev(int) = 5
        self.w: ev(int)
        return self.z
print(K.p, hasattr(K, "q"), K().m(), hasattr(K(), "w"))
print(K.__annotations__)
print(__annotations__)
l = [0]
l[0]: ev("sub") = 1
try: l[9]: ev("not stored")
except IndexError: print("never")
try: undefined_name.attr: int
except NameError as e: print(e)
try: undefined_name[0]: int = 3
except NameError as e: print(e)
def g(a: ev(1), *b: ev(2), c: ev(3) = 4, **d: ev(5)) -> ev(6): pass
print(g.__annotations__)
print(g.__annotations__ is g.__annotations__)
class L:
    x: int
    if True: y: str
    for i in range(2): z: i
print(L.__annotations__)
class M(L): pass
print(M.__annotations__, L.__annotations__)
class Later:
    n: "Later" = None
    m: Later
print(Later.__annotations__["m"] is Later)
def bad(): 
    class B: x: undefined_thing
    return B
try: bad().__annotations__
except NameError as e: print(e)
x: int = y_: int = 3 if 0 else None
print(x)
