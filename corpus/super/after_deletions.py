#: about: super follows changes of the classes behind it
#: kind: language
#: stdout:
#| BCA BA
#| BA
#| Bnew C
#| 'A'
#| TypeError: super(type, obj): obj (instance of B) is not an instance or subtype of type (D).
#| 'new C'
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| TypeError: super() argument 1 must be a type, not int

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C): pass
d = D()
print(d.f(), B().f())
del C.f
print(d.f())
C.f = lambda self: "new C"
print(d.f())
t(lambda: super(C, d).f())
t(lambda: super(D, B()).f())
t(lambda: super(B, D).f(5))
t(lambda: super(B, 5))
t(lambda: super(5, d))
