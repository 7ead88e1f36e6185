#: about: with looks special methods up on the type; messages when they are missing
#: kind: language
#: imports: math
#: stdout:
#| TypeError 'int' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'None_' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'OnlyExit' object does not support the context manager protocol (missed __enter__ method)
#| TypeError 'Inst' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'AsyncOnly' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#| body w
#| TypeError WrongArity.__exit__() takes 1 positional argument but 4 were given
#| body static
#| static exit None
#| body Klass
#| class exit 3
#| get  True
#| get enter True
#| body enter
#| KeyError 'enter property'
#| TypeError 'NoneType' object is not callable
#| TypeError 'int' object is not callable
#| body WithMeta
#| meta exit
#| TypeError 'type' object does not support the context manager protocol (missed __exit__ method)
#| TypeError 'GetAttr' object does not support the context manager protocol (missed __exit__ method)
#| normal exit asks nothing
#| asked for truth
#| IndexError('bool') KeyError('k')
#| ValueError ('tb',) True True True
#| ['noted']
#| ValueError('same') None
#| ValueError('orig')
#| TypeError('replaced') ValueError('orig') ValueError('orig')
#| True
#| None
#| None
#| static exit None
#| static True

def attempt(x):
    try:
        with x as y: print("body", y)
    except BaseException as e: print(type(e).__name__, e)
class None_: pass
class OnlyEnter:
    def __enter__(self): return 1
class OnlyExit:
    def __exit__(self, *a): pass
class Inst: pass
inst = Inst(); inst.__enter__ = lambda: 1; inst.__exit__ = lambda *a: None
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class WrongArity:
    def __enter__(self): return "w"
    def __exit__(self): pass
class Static:
    @staticmethod
    def __enter__(): return "static"
    @staticmethod
    def __exit__(t, v, tb): print("static exit", t)
class Klass:
    @classmethod
    def __enter__(cls): return cls.__name__
    @classmethod
    def __exit__(cls, *a): print("class exit", len(a))
class Desc:
    def __init__(self, n): self.n = n
    def __get__(self, o, t): print("get", self.n, o is not None); return lambda *a: self.n
class Descs:
    __enter__ = Desc("enter"); __exit__ = Desc("")
class Raising:
    @property
    def __enter__(self): raise KeyError("enter property")
    def __exit__(self, *a): pass
class NoneSet:
    __enter__ = None
    def __exit__(self, *a): pass
class NotCallable:
    __enter__ = 5
    def __exit__(self, *a): pass
class Meta(type):
    def __enter__(cls): return cls.__name__
    def __exit__(cls, *a): print("meta exit")
class WithMeta(metaclass=Meta): pass
class GetAttr:
    def __getattr__(self, n): print("getattr", n); return lambda *a: 1
for x in (5, None_(), OnlyEnter(), OnlyExit(), inst, AsyncOnly(), WrongArity(), Static(), Klass(), Descs(), Raising(), NoneSet(), NotCallable(), WithMeta, None_, GetAttr()): attempt(x)
class Truth:
    def __enter__(self): pass
    def __exit__(self, *a): return self
    def __bool__(self): print("asked for truth"); raise IndexError("bool")
try:
    with Truth(): print("normal exit asks nothing")
    with Truth(): raise KeyError("k")
except IndexError as e: print(repr(e), repr(e.__context__))
class TB:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): print(t.__name__, v.args, tb is v.__traceback__, tb.tb_lineno > 0, isinstance(v, t)); v.add_note("noted"); return False
try:
    with TB(): raise ValueError("tb")
except ValueError as e: print(e.__notes__)
class Reraise:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise v
try:
    with Reraise(): raise ValueError("same")
except ValueError as e: print(repr(e), e.__context__)
class Other:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        try: raise KeyError("inside exit")
        except KeyError as k: print(repr(k.__context__))
        if v: raise TypeError("replaced") from v
try:
    with Other(): raise ValueError("orig")
except TypeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
with Other() as o, o as p: print(o is p)
import math
with Static() as s: import math as m2
print(s, m2.pi == math.pi)
