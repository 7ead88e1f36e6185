#: about: calling objects, with statements and their lookups
#: kind: language
#: profile: compat
#: stdout:
#| ((1,), {'x': 2}) ((3,), {}) True True False True 
#| ((1,), {})
#| {'a': 1}
#| deep
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'list' object is not callable
#| TypeError: 'list' object is not callable
#| TypeError: 'dict' object is not callable
#| TypeError: 'dict' object is not callable
#| TypeError: 'tuple' object is not callable
#| TypeError: 'tuple' object is not callable
#| TypeError: 'float' object is not callable
#| TypeError: 'float' object is not callable
#| TypeError: 'object' object is not callable
#| TypeError: 'object' object is not callable
#| TypeError: 'ellipsis' object is not callable
#| TypeError: 'ellipsis' object is not callable
#| TypeError: 'NotImplementedType' object is not callable
#| TypeError: 'NotImplementedType' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'NoEnter' object does not support the context manager protocol (missed __enter__ method)
#| TypeError: 'Neither' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'AsyncOnly' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#| TypeError: 'int' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'str' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'type' object does not support the context manager protocol (missed __exit__ method)
#| enter 1
#| enter 2
#| enter 3
#| 1 2
#| exit 3 KeyError 'x' True
#| exit 2 KeyError 'x' True
#| exit 1 None None False
#| after
#| enter 4
#| enter 5
#| exit 5 None None False
#| exit 4 None None False
#| enter 7
#| exit 7 ValueError enter True
#| ValueError: enter
#| enter 9
#| enter 10
#| exit 9 ValueError exit True
#| ValueError('exit') KeyError('body')
#| enter 11
#| suppressed
#| enter 12
#| OSError: bool of exit
#| enter 13
#| normal exit does not ask the truth
#| TypeError: Sig.__exit__() takes 1 positional argument but 4 were given
#| get ViaDesc
#| get ViaDesc
#| val
#| cm exit StaticCM
#| static enter
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False
#| enter 2
#| exit 2 None None False
#| 2
#| enter u
#| u
#| exit u None None False
#| enter v
#| exit v ValueError not enough values to unpack (expected 2, got 1) True
#| ValueError: not enough values to unpack (expected 2, got 1)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class C:
    def __call__(self, *a, **k): return a, k
c = C()
print(c(1, x=2), c.__class__()(3), callable(c), callable(C), callable(1), callable(lambda: 0), "")
class Nested:
    __call__ = C()
print(Nested()(1))
class CallClass: __call__ = dict
print(CallClass()(a=1))
class Deep:
    def __call__(self): return lambda: (lambda: "deep")
print(Deep()()()())
for bad in (1, "s", None, [], {}, (1,), 1.5, object(), ..., NotImplemented, C().__class__.__name__):
    attempt(lambda: bad())
    attempt(lambda: bad(1, *[2], k=3))
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): pass
class Neither: pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def use(obj):
    with obj as v: return v
for cls in (NoExit, NoEnter, Neither, AsyncOnly, int, str): attempt(use, cls())
attempt(use, int)
class Log:
    def __init__(self, n, suppress=False): self.n, self.s = n, suppress
    def __enter__(self):
        print("enter", self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v, tb is not None)
        return self.s
with Log(1) as a, Log(2, True) as b, Log(3): print(a, b); raise KeyError("x")
print("after")
with (Log(4) as x, Log(5) as y,): pass
class EnterRaises(Log):
    def __enter__(self): raise ValueError("enter")
def er():
    with Log(7), EnterRaises(8): print("body")
attempt(er)
class ExitRaises(Log):
    def __exit__(self, *a): raise ValueError("exit")
def ex():
    with Log(9), ExitRaises(10): raise KeyError("body")
try: ex()
except ValueError as e: print(repr(e), repr(e.__context__))
class TruthyExit(Log):
    def __exit__(self, *a): return [0]
def te():
    with TruthyExit(11): raise KeyError
    return "suppressed"
attempt(te)
class BoolExit(Log):
    def __exit__(self, *a):
        class B:
            def __bool__(self): raise OSError("bool of exit")
        return B()
def be():
    with BoolExit(12): raise KeyError("k")
attempt(be)
def ok():
    with BoolExit(13): return "normal exit does not ask the truth"
attempt(ok)
class Sig:
    def __enter__(self): pass
    def __exit__(self): pass
attempt(use, Sig())
class Desc:
    def __get__(self, o, t):
        print("get", t.__name__)
        return lambda *a: "val"
class ViaDesc:
    __enter__ = Desc()
    __exit__ = Desc()
print(use(ViaDesc()))
class StaticCM:
    @staticmethod
    def __enter__(): return "static enter"
    @classmethod
    def __exit__(cls, *a): print("cm exit", cls.__name__)
print(use(StaticCM()))
def loop():
    for i in range(3):
        with Log(i):
            if i == 1: continue
            if i == 2: break
    return i
print(loop())
with Log("u") as r: print(r)
def unpack_fail():
    with Log("v") as (a, b): pass
attempt(unpack_fail)
