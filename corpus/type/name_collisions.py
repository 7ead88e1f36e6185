#: about: Class attributes that hide those of the metaclass
#: kind: language
#: stdout:
#| ('own mro', 'A', 'own name', 'own mro')
#| True
#| ('meta x', 'meta f', 'meta p')
#| B p
#| AttributeError: 'B' object has no attribute 'x'
#| ('B x', 'meta x', 'B x')
#| AttributeError: property 'p' of 'M' object has no setter
#| B f
#| meta f
#| C f
#| ('magic', 'any y', 1)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    mro = "own mro"
    __name__ = "own name"
    def __repr__(cls): return "inst"
show(lambda: (A.mro, A.__name__, A().__name__, A().mro))
show(lambda: type.mro(A) == [A, object])
class M(type):
    x = "meta x"
    def f(cls): return "meta f"
    @property
    def p(cls): return "meta p"
class B(metaclass=M):
    p = "B p"
show(lambda: (B.x, B.f(), B.p))
show(lambda: B().p)
show(lambda: B().x)
B.x = "B x"
show(lambda: (B.x, M.x, B().x))
show(lambda: setattr(B, "p", 1))
B.f = lambda: "B f"
show(lambda: B.f())
del B.f
show(lambda: B.f())
class C(B):
    @classmethod
    def f(cls): return "C f"
show(lambda: C.f())
class N(type):
    def __getattribute__(cls, name):
        if name == "magic": return "magic " + type.__getattribute__(cls, "__name__") if False else "magic"
        return super().__getattribute__(name) if False else "any " + name
class D(metaclass=N): y = 1
show(lambda: (D.magic, D.y, D().y))
