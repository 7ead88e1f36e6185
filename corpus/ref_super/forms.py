#: about: zero-argument, one- and two-argument super
#: kind: language
#: stdout:
#| B.f A.f B.c A.c C B.c A.c C B.s A.s B.p A.p C ('A.x', 'B.x', 'A.x') A.f ['A.f'] ['A.x', 'A.x']
#| A.f A.c C True
#| AttributeError: 'super' object has no attribute 'f'
#| AttributeError: 'super' object has no attribute 'nothing'
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (instance of A) is not an instance or subtype of type (B).
#| TypeError: super(type, obj): obj (type A) is not an instance or subtype of type (B).
#| TypeError: super() argument 1 must be a type, not int
#| TypeError: super() expected at most 2 arguments, got 3
#| TypeError: super() takes no keyword arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): no arguments
#| RuntimeError: super(): arg[0] deleted
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (D).
#| RuntimeError: super(): no arguments
#| shadowed
#| TypeError: super(type, obj): obj (instance of str_ascii_iterator) is not an instance or subtype of type (D).
#| RuntimeError: super(): no arguments
#| False
#| A.f super
#| <super: <class 'B'>, <C object>> <super: <class 'B'>, NULL> <super: <class 'B'>, <C object>>
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    x = "A.x"
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p " + type(self).__name__
class B(A):
    x = "B.x"
    def f(self): return "B.f " + super().f()
    @classmethod
    def c(cls): return "B.c " + super().c()
    @staticmethod
    def s(): return "B.s " + super(B, B).s()
    @property
    def p(self): return "B.p " + super().p
    def vals(self): return super().x, self.x, super(B, self).x
    def lam(self): return (lambda self: super().f())(self)
    def gen(self): return [super(B, self).f() for _ in "a"]
    def comp(self): return [super().x for _ in "ab"]
class C(B): pass
c = C()
print(c.f(), C.c(), c.c(), B.s(), c.p, c.vals(), c.lam(), c.gen(), c.comp())
print(super(B, c).f(), super(B, C).c(), super(A, c).__repr__() == object.__repr__(c))
attempt(lambda: super(A, c).f())
attempt(lambda: super(A, c).nothing)
attempt(lambda: super(B, 1))
attempt(lambda: super(B, A()))
attempt(lambda: super(B, A))
attempt(lambda: super(1, 2))
attempt(lambda: super(B, c, 3))
attempt(lambda: super(B, obj=c))
attempt(lambda: super())
def no_args(): return super()
attempt(no_args)
def star(*args): return super()
attempt(star, 1)
class D:
    def none(): return super()
    def kw(*, self=None): return super()
    def deleted(self):
        del self
        return super()
    def rebound(self):
        self = 5
        return super()
    def starargs(*args): return super().__init__ is not None
    def shadow(self):
        super = lambda: "shadowed"
        return super()
    def genexp(self): return list(super().__eq__(self) for _ in "a")
    def nested(self):
        def inner(): return super()
        return inner()
    def cellarg(self):
        def inner(): return self
        return super().__ne__(inner())
attempt(D.none)
attempt(D.kw)
attempt(D().deleted)
attempt(D().rebound)
attempt(D().starargs)
attempt(D().shadow)
attempt(D().genexp)
attempt(D().nested)
attempt(D().cellarg)
class E(A):
    f = A.f
    sup = None
E.sup = super(E)
print(E().sup.f(), E.sup.__class__.__name__)
print(repr(super(B, c)), repr(super(B)).replace("None", "NULL"), repr(super(B, C)))
def setit(): super(B, c).x = 1
attempt(setit)
def delit(): del super(B, c).x
attempt(delit)
