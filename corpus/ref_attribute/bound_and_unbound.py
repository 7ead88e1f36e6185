#: about: functions, methods, class and static methods as descriptors
#: kind: language
#: profile: compat
#: stdout:
#| ('A', (1,)) ('A', (1,)) ('int', ()) ('A', (1,)) ('B', ()) ('B', (2,)) (1,) (1,) lam
#| 2
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'A' object
#| True False False True True False True True
#| m A.m A.c None True c skip
#| AttributeError: 'function' object has no attribute 'attr'
#| AttributeError: 'method' object has no attribute 'attr' and no __dict__ for setting new attributes
#| 5
#| ('A', (3,)) ('A', (4,)) True
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| ('int', (8,))
#| True True <lambda>
#| TypeError: 'classmethod' object is not callable
#| static call static call static call static call
#| TypeError: classmethod expected 1 argument, got 0
#| TypeError: staticmethod expected 1 argument, got 2
#| TypeError: 'int' object is not callable
#| named named doc text __main__ True
#| named named doc text __main__ True
#| <classmethod(<built-in function len>)> <staticmethod(<built-in function len>)>
#| ('called', (1,)) H ('called', (2,))
#| method
#| 3 ('int', ()) method
#| TypeError: method expected 2 arguments, got 1
#| TypeError: first argument must be callable
#| TypeError: instance must not be None
#| TypeError: method expected 2 arguments, got 0
#| True NotImplemented True 0
#| False

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def m(self, *a): return (type(self).__name__, a)
    @classmethod
    def c(cls, *a): return (cls.__name__, a)
    @staticmethod
    def s(*a): return a
    lam = lambda self: "lam"
    builtin = len
    partial = str.upper
class B(A): pass
a = A()
print(a.m(1), A.m(a, 1), A.m(5), a.c(1), B.c(), B().c(2), a.s(1), A.s(1), a.lam())
attempt(lambda: a.builtin([1, 2]))
attempt(lambda: a.partial("x"))
print(a.m == a.m, a.m is a.m, a.m == A().m, hash(a.m) == hash(a.m), A.c == A.c, A.c == B.c, A.m is A.m, A.s is a.s)
print(a.m.__name__, a.m.__qualname__, A.c.__qualname__, a.m.__doc__, a.m.__func__ is A.m, A.c.__func__.__name__, "skip")
attempt(lambda: a.m.attr)
attempt(setattr, a.m, "attr", 1)
A.m.attr = 5
print(a.m.attr)
get = A.m.__get__
print(get(a)(3), get(a, A)(4), get(None, A) is A.m)
attempt(lambda: get(None, None))
attempt(lambda: get(None))
attempt(lambda: get())
print(A.m.__get__(7)(8))
cm = classmethod(lambda cls: cls)
print(cm.__get__(3)() is int, cm.__get__(None, str)() is str, cm.__wrapped__.__name__)
attempt(lambda: cm())
sm = staticmethod(lambda: "static call")
print(sm(), sm.__get__(1)(), sm.__get__(None, int)(), sm.__wrapped__())
attempt(lambda: classmethod())
attempt(lambda: staticmethod(1, 2))
attempt(lambda: classmethod(1).__get__(2)())
def named(x):
    "doc text"
    return x
for wrap in (classmethod, staticmethod):
    w = wrap(named)
    print(w.__name__, w.__qualname__, w.__doc__, w.__module__, w.__wrapped__ is named)
print(repr(classmethod(len)), repr(staticmethod(len)))
class Call:
    def __call__(self, *a): return ("called", a)
class H:
    h = Call()
    k = classmethod(Call())
    st = staticmethod(Call())
print(H().h(1), H.k(1)[1][0].__name__, H.st(2))
class M:
    def __get__(self, o, t): return ("get", t.__name__)
class HasCM:
    cm = classmethod(M())
print(type(HasCM.cm).__name__)
method = type(a.m)
print(method(len, [1, 2, 3])(), method(A.m, 5)(), method.__name__)
attempt(lambda: method(len))
attempt(lambda: method(1, 2))
attempt(lambda: method(len, None))
attempt(lambda: method())
print(a.m.__eq__(a.m), a.m.__eq__(3), a.m != 3, [a.m].index(a.m))
class EqAll:
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def m(self): pass
print(EqAll().m == EqAll().m)
