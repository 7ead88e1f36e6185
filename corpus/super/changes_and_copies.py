#: about: super in functions moved elsewhere, and after the bases changed
#: kind: language
#: profile: compat
#: stdout:
#| super(type, obj): obj (instance of D) is not an instance or subtype of type (C).
#| C>A
#| C>B C>B
#| super(): __class__ cell not found
#| B
#| Copy>C>B
#| shadowed
#| ['C>B', 'C>B']
#| 'super' object has no attribute 'missing'

class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A):
    def f(self): return "C>" + super().f()
class D:
    f = C.f
    g = lambda self: 1
try: D().f()
except TypeError as e: print(e)
class E(C):
    f = C.f
print(E().f())
C.__bases__ = (B,)
print(C().f(), E().f())
def method(self): return super().f()
C.g = method
try: C().g()
except RuntimeError as e: print(e)
def make(cls):
    __class__ = cls
    def f(self): return super().f()
    return f
C.h = make(C)
print(C().h())
class Copy(C): pass
Copy.f = lambda self: "Copy>" + super(Copy, self).f()
print(Copy().f())
class F(C):
    def f(self):
        super = lambda: "shadowed"
        return super()
print(F().f())
class G(C):
    def f(self): return [super(G, self).f() for _ in "ab"]
print(G().f())
class H(C):
    def f(self):
        try: return super().missing
        except AttributeError as e: return str(e)
print(H().f())
