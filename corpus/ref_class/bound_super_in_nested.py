#: about: super() in nested functions, comprehensions and generators
#: kind: language
#: stdout:
#| (('A.f', 20), [('A.f', 0), ('A.f', 1)], ('A.f', 1)) [('A.f', 1), 1, 2, 'A.p'] ([('A.f', 0), ('A.f', 1)], {'A.p'}, {'x': ('A.f', 'x')}, None) ('A.f', 1) ('A.f', 7) ('A.f', 1) 'super' object has no attribute 'missing' 11 (('A.f', 3), 'A.p') 1 ('A.f', 4) ('A.f', 6) A.p ('A.f', 5) ('A.f', 1) A.p (('inner', ('A.f', 9)), ('A.f', 8))
#| A.p
#| [('A.f', 0), ('A.f', 1)]
#| ((('A.f', 10), [('A.f', 0), ('A.f', 1)], ('A.f', 1)), ('A.f', 2), ('A.f', 3)) ('A.f', 1) ('A.f', 7)
#| super(): no arguments A.f True ('getattr', 'zzz')

class A:
    def f(self, x=1): return ("A.f", x)
    @property
    def p(self): return "A.p"
    def __len__(self): return 3
    def __iter__(self): return iter((1, 2))
class B(A):
    def f(self, x=2):
        def helper(self): return super().f(x * 10)
        return helper(self), [super(B, self).f(i) for i in range(2)], (lambda s: super(B, s).f())(self)
    def gen(self):
        yield super().f()
        yield from super().__iter__()
        yield super().p
    def comp(self): return [super().f(i) for i in range(2)], {super().p for _ in "ab"}, {k: super().f(k) for k in "x"}, None
    def dflt(self, v=None):
        v = v or super().f
        return v()
    def closure(self):
        sup = super()
        return lambda: sup.f(7)
    def deleted(self):
        s = super()
        del self
        return s.f()
    def tryexc(self):
        try: super().missing
        except AttributeError as e: return str(e)
    def length(self): return super().__len__() + len(super().__iter__.__name__)
    def walrus(self): return (s := super()).f(3), s.p
    def match(self):
        match super().f():
            case ("A.f", n): return n
    def star(self, *a, **k): return super().f(*a, **k)
    def fstr(self): return f"{super().p} {super().f(5)!r}"
    def cond(self, flag): return super().f() if flag else super().p
    async def co(self): return super().p
    def nested_class(self):
        class Inner(A):
            def f(self): return "inner", super().f(9)
        return Inner().f(), super().f(8)
b = B()
print(b.f(), list(b.gen()), b.comp(), b.dflt(), b.closure()(), b.deleted(), b.tryexc(), b.length(), b.walrus(), b.match(), b.star(4), b.star(x=6), b.fstr(), b.cond(1), b.cond(0), b.nested_class())
c = b.co()
try: c.send(None)
except StopIteration as e: print(e.value)
def genexp(self): return list(super(B, self).f(i) for i in range(2))
B.genexp = genexp
print(b.genexp())
class C(B):
    def f(self): return "C"
    def both(self): return super().f(1), super(B, self).f(2), A.f(self, 3)
print(C().both(), C().star(1), C().closure()())
class Static(A):
    @staticmethod
    def s():
        try: return super().f()
        except RuntimeError as e: return str(e)
    @classmethod
    def c(cls): return super().f(cls)[0]
    def __new__(cls):
        self = super().__new__(cls)
        self.made = True
        return self
    def __init_subclass__(cls): super().__init_subclass__()
    def __getattr__(self, n): return ("getattr", n)
print(Static.s(), Static.c(), Static().made, Static().zzz)
