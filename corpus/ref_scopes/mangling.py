#: about: private-name mangling everywhere
#: kind: language
#: imports: math
#: stdout:
#| (1, 'm') ['_A__loc', 'self'] 9 True __inner ([0, 1], ['self']) ['_A__e', 'self'] (3, ['_A__w', 'self'])
#| mangled global
#| UnboundLocalError: cannot access local variable '_A__d' where it is not associated with a value
#| TypeError: A.kw() got an unexpected keyword argument '__k'
#| ['_A__attr'] ['_A__cap', '_A__rest', 'o', 'self'] ((1,), {'q': 2}) 1 self.__x=1 1 strings are not mangled ('A', 'dunder unmangled') ('__Inner', 'A.__Inner', 2)
#| {'__key': 1}
#| ['_A__Inner', '_A__m', '_A__x']
#| ['_B__x'] ['_C__x'] ['__x'] ['_D____t', '_D___x', '_D___y_', '__', '_a'] True
#| 2
#| (1, 2) (1, 3)
#| TypeError: F.__init__() got an unexpected keyword argument '__q'
#| 1
#| {'_H__ann': <class 'int'>} {'_H__a': <class 'int'>, 'b': '__c', 'return': None}
#| 4 [2, 4] __main__ J's
#| ['__T'] ['_K__Alias'] __Alias
#| name '_L__undefined' is not defined

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    __x = 1
    def __m(self): return "m"
    def get(self): return self.__x, self.__m()
    def local(self):
        __loc = 5
        return sorted(locals())
    def kw(self, *, __k=1): return __k
    def glob(self):
        global __g
        __g = "mangled global"
    def imp(self):
        import math as __mod
        return "_A__mod" in locals()
    def nested(self):
        def __inner(): return __inner.__name__
        return __inner()
    def comp(self): return [__v for __v in range(2)], sorted(locals())
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return sorted(locals())
    def walrus(self): return (__w := 3), sorted(locals())
    def dele(self):
        __d = 1
        del __d
        return __d
    def attr(self, o): o.__attr = 1; return sorted(vars(o))
    def call(self, f): return f(__key=1)
    def match(self, o):
        match o:
            case {"k": __cap, **__rest}: return sorted(locals())
    def star(self, *__a, **__k): return __a, __k
    def fstr(self): return f"{self.__x} {self.__x=}"
    def forl(self):
        for __i in range(2): pass
        return __i
    def withl(self, cm):
        with cm as __w: return __w
    def getattr_(self): return getattr(self, "__x", "strings are not mangled")
    def dunder(self): return self.__class__.__name__, self.__x__ if hasattr(self, "__x__") else "dunder unmangled"
    class __Inner:
        __y = 2
        def n(self): return self.__y
    def inner(self): return self.__Inner.__name__, self.__Inner.__qualname__, self.__Inner().n()
a = A()
print(a.get(), a.local(), a.kw(_A__k=9), a.imp(), a.nested(), a.comp(), a.exc(), a.walrus())
a.glob()
print(_A__g)
attempt(a.dele); attempt(a.kw, __k=1)
class O: pass
print(a.attr(O()), a.match({"k": 1, "z": 2}), a.star(1, q=2), a.fstr(), a.forl(), a.getattr_(), a.dunder(), a.inner())
attempt(a.call, lambda **k: k)
print(sorted(k for k in vars(A) if k.startswith("_A")))
class _B:
    __x = 1
    def g(self): return self.__x
class __C:
    __x = 2
class ____:
    __x = 3
class D_:
    __x = 4
    __y_ = 5
    __z__ = 6
    ___t = 7
    __ = 8
    _a = 9
print([n for n in vars(_B) if n.endswith("x")], [n for n in vars(__C) if n.endswith("x")], [n for n in vars(____) if n.endswith("x")], sorted(n for n in vars(D_) if not n.startswith("__") or n == "__"), "__z__" in vars(D_))
def outside():
    class E:
        def f(self): return __outer
    __outer = 1
    _E__outer = 2
    return E().f()
print(outside())
class F:
    def __init__(self, __p, /, __q=2): self.v = (__p, __q)
print(F(1).v, F(1, _F__q=3).v)
attempt(lambda: F(1, __q=3))
class G:
    __slots__ = ("__s",)
    def set(self): self.__s = 1
g = G(); g.set()
print(g._G__s)
class H:
    __ann: int = 1
    def f(self, __a: int, b: "__c") -> None: pass
print(H.__annotations__, H.f.__annotations__)
class I:
    def lam(self): return (lambda __l: __l)(4)
    def gen(self): return list(__g * 2 for __g in (1, 2))
    def dflt(self, v=__name__): return v
    def sub(self):
        class J:
            def h(self): return self.__hidden
        j = J(); j._J__hidden = "J's"; j._I__hidden = "I's"
        return j.h()
print(I().lam(), I().gen(), I().dflt(), I().sub())
class K:
    def typed[__T](self, x: __T): return [str(p) for p in K.typed.__type_params__]
    type __Alias = int
print(K().typed(1), [n for n in vars(K) if "Alias" in n], K._K__Alias.__name__)
try:
    class L: print(__undefined)
except NameError as e: print(e)
