#: about: super objects as objects
#: kind: language
#: profile: compat
#: stdout:
#| B B  A attr A.m B super super
#| B B A attr B
#| B None A attr A.m True
#| AttributeError: 'super' object has no attribute 'attr'
#| TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
#| TypeError: __get__ expected at least 1 argument, got 0
#| AttributeError: 'super' object has no attribute 'missing'
#| AttributeError: 'super' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: B.__init__() takes exactly one argument (the instance to initialize)
#| TypeError: 'super' object is not subscriptable
#| TypeError: object of type 'super' has no len()
#| True
#| TypeError: unsupported operand type(s) for +: 'super' and 'int'
#| TypeError: 'super' object is not callable
#| TypeError: 'super' object is not iterable
#| True
#| True
#| True
#| ('A.m', 'Sub')
#| A attr
#| ('A.m', True, True, 'm')
#| MB>MA.who Meta
#| 1 True super None
#| 'super' object has no attribute 'anything' dyn other
#| 3
#| del q
#| del q
#| AttributeError: 'DelSup' object has no attribute 'q'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    attr = "A attr"
    def m(self): return "A.m"
    @classmethod
    def c(cls): return cls.__name__
class B(A):
    attr = "B attr"
    def m(self): return super().m()
    def get(self): return super()
    @classmethod
    def cget(cls): return super()
b = B()
s = b.get()
print(s.__thisclass__.__name__, s.__self_class__.__name__, "", s.attr, s.m(), s.c(), type(s).__name__, s.__class__.__name__)
cs = B.cget()
print(cs.__thisclass__.__name__, cs.__self_class__.__name__, cs.attr, cs.c())
u = super(B)
print(u.__thisclass__.__name__, u.__self_class__, u.__get__(b).attr, u.__get__(b, B).m(), u.__get__(None, B) is u)
attempt(lambda: u.attr); attempt(lambda: u.__get__(5)); attempt(lambda: u.__get__()); attempt(lambda: s.missing); attempt(lambda: setattr(s, "x", 1)); attempt(lambda: s.__init__(1, 2)); attempt(lambda: s[0]); attempt(lambda: len(s)); attempt(lambda: s == s); attempt(lambda: s + 1); attempt(lambda: s()); attempt(lambda: iter(s)); attempt(lambda: bool(s)); attempt(lambda: hash(s) is not None); attempt(lambda: dir(s) is not None)
class Sub(super): pass
class C(A):
    def m(self): return Sub(C, self).m(), type(Sub(C, self)).__name__
print(C().m())
class Named(A):
    sup = property(lambda self: super(Named, self))
    def f(self): return self.sup.attr
print(Named().f())
class D(A):
    def m(self):
        f = super().m
        return f(), f.__self__ is self, f.__func__ is A.m, f.__name__
print(D().m())
class Meta(type):
    def who(cls): return "Meta.who"
class MA(metaclass=Meta):
    @classmethod
    def who(cls): return "MA.who"
class MB(MA):
    @classmethod
    def who(cls): return "MB>" + super().who()
print(MB.who(), super(Meta, MA).__thisclass__.__name__)
class P:
    def __init__(self): self.x = 1
class Q(P):
    def __init__(self):
        super(Q, self).__init__()
        super().__setattr__("y", 2)
        print(super().__getattribute__("x"), super().__eq__(self), super().__class__.__name__, super().__doc__)
Q()
class Getter:
    def __getattr__(self, n): return "dyn " + n
class SubG(Getter):
    def f(self):
        try: return super().anything
        except AttributeError as e: return str(e)
print(SubG().f(), SubG().other)
class Slots:
    __slots__ = ("v",)
class SubS(Slots):
    __slots__ = ()
    def f(self):
        self.v = 3
        return super().v
print(SubS().f())
class DelSup(A):
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
d = DelSup(); d.q = 1; del d.q
attempt(lambda: delattr(d, "q"))
