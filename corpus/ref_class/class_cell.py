#: about: the __class__ cell and __classcell__
#: kind: language
#: stdout:
#| True A ('A', 'B') True A ['A', 'A'] True Inner
#| NameError: cannot access free variable '__class__' where it is not associated with a value in enclosing scope
#| NameError: name '__class__' is not defined
#| NameError: name '__class__' is not defined
#| cell
#| no cell
#| D False
#| RuntimeError: __class__ not set defining 'F' as <class '__main__.dropped.<locals>.F'>. Was __classcell__ propagated to type.__new__?
#| TypeError: __classcell__ must be a nonlocal cell, not <class 'NoneType'>
#| True
#| None
#| G
#| H <class 'int'>
#| NameError: name '__class__' is not defined
#| J
#| changed

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def m(self): return __class__
    @staticmethod
    def s(): return __class__.__name__
    @classmethod
    def c(cls): return (__class__.__name__, cls.__name__)
    l = lambda self: __class__
    def nested(self):
        def inner(): return __class__.__name__
        return inner()
    def comp(self): return [__class__.__name__ for _ in range(2)]
    def gen(self):
        yield __class__
    class Inner:
        def m(self): return __class__.__name__
class B(A): pass
print(B().m() is A, B.s(), B.c(), B().l() is A, B().nested(), B().comp(), next(B().gen()) is A, A.Inner().m())
def early():
    class C:
        def f(): return __class__
        f()
attempt(early)
def in_body():
    class C:
        x = __class__
attempt(in_body)
attempt(lambda: __class__)
class M(type):
    def __new__(mcs, name, bases, ns):
        print("cell" if "__classcell__" in ns else "no cell")
        return super().__new__(mcs, name, bases, ns)
class D(metaclass=M):
    def f(self): return __class__
class E(metaclass=M):
    def f(self): return 1
print(D().f().__name__, "__classcell__" in vars(D))
class Drop(type):
    def __new__(mcs, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(mcs, name, bases, ns)
def dropped():
    class F(metaclass=Drop):
        def f(self): return __class__
attempt(dropped)
def wrong():
    class W(type):
        def __new__(mcs, name, bases, ns):
            ns["__classcell__"] = None
            return super().__new__(mcs, name, bases, ns)
    class F(metaclass=W):
        def f(self): return __class__
attempt(wrong)
def other():
    class W(type):
        def __new__(mcs, name, bases, ns):
            first = super().__new__(mcs, name, bases, dict(ns))
            ns["__class__"] = None
            return first
    class F(metaclass=W):
        def f(self): return __class__
    return F().f() is F
attempt(other)
def twice():
    class W(type):
        def __new__(mcs, name, bases, ns):
            mcs.kept = super().__new__(mcs, name, bases, ns)
            return super().__new__(mcs, name, bases, dict(ns))
    class F(metaclass=W):
        def f(self): return __class__
attempt(twice)
def local_class():
    __class__ = 5
    class G:
        def f(self): return __class__
    return G().f().__name__
attempt(local_class)
class H:
    __class__ = int
    def f(self): return __class__.__name__
print(H().f(), H().__class__)
def free():
    def f(self): return __class__
    return f
class I: f = free()
attempt(lambda: I().f())
class J:
    def f(self):
        nonlocal __class__
        __class__ = "changed"
    def g(self): return __class__
j = J()
print(j.g().__name__)
j.f()
print(j.g())
