#: about: names in functions, classes, comprehensions, annotation scopes and loops
#: kind: language
#: profile: compat
#: imports: math
#: stdout:
#| nested_free 2
#| class_scope NameError name 'x' is not defined
#| class_global ('global', ['global'], ['global'], ['c'], 'global')
#| unbound ("cannot access local variable 'q' where it is not associated with a value", ("cannot access free variable 'r' where it is not associated with a value in enclosing scope", 'r'), ("cannot access local variable 's' where it is not associated with a value", None), "cannot access free variable 't' where it is not associated with a value in enclosing scope", "cannot access local variable 'e' where it is not associated with a value")
#| globals_decl ((6, 5), 5)
#| nonlocals [6, "cannot access free variable 'n' where it is not associated with a value in enclosing scope", 1]
#| class_cell (True, True, True, True)
#| mangled (['_A__In', '_A__f', '_A__m', '_A__x'], (3, [0, 1], 1), ('__q', 1), (<class '__main__.mangled.<locals>._A.__In'>, 3.141592653589793), {'__a': 1}, None, ['_A__In', '_A__f', '_A__m', '_A__x', '__dict__', '__doc__', '__dunder__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__', 'g', 'h', 'i', 'j', 'kk'])
#| locals_ (['b', 'd', 'c', 'e', 'h', 'g', 'a'], 1, ['b', 'd', 'c', 'e', 'h', 'x', 'z', 'g', 'a'])
#| locals_class (1, 5)
#| comp_locals ([['a', 'i'], ['a', 'i']], [['.0', 'i']])
#| comp_scope ('keep', [0, 1, 2], {0, 1, 2}, {0: 0, 1: 1, 2: 2}, [[], [0], [0, 1]], [2, 2, 2], [0, 1, 2])
#| comp_walrus_scope (2, 3, 2)
#| closures_in_loop ([2, 2, 2], [10, 10, 10])
#| exc_name ("KeyError('a')", "cannot access local variable 'e' where it is not associated with a value")
#| exc_name_del cannot access local variable 'e' where it is not associated with a value
#| gen_cells (1, 2)
#| param_cells (2, (2, 9), 4, {'k': 4, 'z': 1})
#| default_eval_order [1, 2, 'object', 4, 5, 'g']
#| nested_class ('global', 'global')
#| global_in_class (7, False)
#| nonlocal_in_class (2, False)
#| free_in_class NameError name 'v' is not defined
#| [1, 2] [1, 2] ([1, 2],)
#| type_params_scope (T, (T, U), (T,), (U,), {'a': T, 'b': U, 'return': tuple[T, U]})
#| type_alias_scope (L[int], list[T] | None, dict[str, R], <class 'int'>, tuple[int, Q])
#| lambda_defaults ([(0, 0), (0, 1)], 1, 'generator')
#| recursion 610
#| del_global name 'dg' is not defined
#| builtin_shadow mine
#| annotation_scope ({'x': <class 'str'>, 'y': 'T', 'return': <class 'str'>}, {'z': <class 'str'>})
#| ann_forward name 'Undefined' is not defined
#| ann_class_forward ({'next': <class '__main__.ann_class_forward.<locals>.Node'>}, {'return': <class '__main__.ann_class_forward.<locals>.Node'>})
#| annotate_formats NameError name 'NotDef' is not defined

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
@check
def nested_free():
    def make(x):
        def f():
            def g(): return x
            return g
        x += 1
        return f()
    return make(1)()
@check
def class_scope():
    x = 'outer'
    class A:
        y = x
        x = 'cls'
        def m(self): return x
        z = [x for _ in range(2)]
        w = lambda self: x
    return A.y, A.x, A().m(), A.z, A().w()
x = 'global'
@check
def class_global():
    class A:
        y = x
        x = 'c'
        v = [x for i in range(1)]
        g = list(x for i in range(1))
        g2 = list(j for j in x)
        l = (lambda: x)()
    return A.y, A.v, A.g, A.g2, A.l
@check
def unbound():
    def f():
        print(q)
        q = 1
    try: f()
    except UnboundLocalError as e: a = str(e)
    def g():
        if 0: r = 1
        return lambda: r
    try: g()()
    except NameError as e: b = str(e), e.name
    def h():
        del s
        s = 1
    try: h()
    except UnboundLocalError as e: c = str(e), e.name
    def i():
        t = 1
        def j(): return t
        del t
        return j()
    try: i()
    except NameError as e: d = str(e)
    def k():
        try: 1/0
        except ZeroDivisionError as e: pass
        return e
    try: k()
    except UnboundLocalError as e: ee = str(e)
    return a, b, c, d, ee
@check
def globals_decl():
    global gx
    def f():
        global gx
        gx = 5
        def g():
            gx = 6
            def h():
                global gx
                return gx
            return gx, h()
        return g()
    return f(), gx
@check
def nonlocals():
    def counter():
        n = 0
        def inc(by=1):
            nonlocal n
            n += by
            return n
        def get(): return n
        def reset():
            nonlocal n
            del n
        return inc, get, reset
    i, g, r = counter()
    i(); i(5)
    out = [g()]
    r()
    try: g()
    except NameError as e: out.append(str(e))
    i2 = counter()[0]
    out.append(i2())
    return out
@check
def class_cell():
    class A:
        def f(self): return __class__
        def g(self): return super().__init__
        @staticmethod
        def h(): return __class__
        @classmethod
        def c(cls): return __class__, super().__repr__
        l = lambda self: [__class__ for _ in range(1)]
    return A().f() is A, A.h() is A, A.c()[0] is A, A().l()[0] is A
@check
def mangled():
    class _A:
        __x = 1
        def __f(self): return self.__x
        def g(self, __y=3): return __y, [__n for __n in range(2)], self.__f()
        def h(self):
            def __q(): return 1
            return __q.__name__, __q()
        class __In: pass
        import math as __m
        def i(self): return self.__In, self.__m.pi
        def j(self, **k): return k
        def kk(self): return self.j(__a=1)
        def __dunder__(self): pass
    a = _A()
    return sorted(n for n in dir(_A) if 'A__' in n), a.g(), a.h(), a.i(), a.kk(), _A.g.__kwdefaults__, sorted(vars(_A))
@check
def locals_():
    a = 1
    def f(b, *c, d=2, **e):
        g = 3
        def h(): return g
        x = locals()
        z = 4
        return list(x), a, list(locals())
    return f(1, 2, y=3)
@check
def locals_class():
    class C:
        a = 1
        b = dict(locals())
        locals()['dyn'] = 5
        c = dyn
    return C.b['a'], C.c
@check
def comp_locals():
    a = 1
    r = [sorted(locals()) for i in range(2)]
    s = list(sorted(locals()) for i in range(1))
    return r, s
@check
def comp_scope():
    i = 'keep'
    a = [i for i in range(3)]
    b = {i for i in range(3)}
    c = {i: i for i in range(3)}
    d = [[i for i in range(j)] for j in range(3)]
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return i, a, b, c, d, [f() for f in fs], [g() for g in gs]
@check
def comp_walrus_scope():
    def f():
        [y := i for i in range(3)]
        return y
    def g():
        global wg
        [wg := i for i in range(4)]
    g()
    def h():
        n = 0
        def k():
            nonlocal n
            any((n := i) > 1 for i in range(5))
        k()
        return n
    return f(), wg, h()
@check
def closures_in_loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    r = [f() for f in fs]
    i = 10
    return r, [f() for f in fs]
@check
def exc_name():
    e = 1
    try:
        try: raise KeyError('a')
        except KeyError as e: saved = e
        e
    except UnboundLocalError as z: return repr(saved), str(z)
@check
def exc_name_del():
    try: raise KeyError
    except KeyError as e: del e
    try: raise KeyError
    except KeyError as e:
        e = 5
    try: return e
    except NameError as z: return str(z)
@check
def gen_cells():
    def g():
        x = 1
        def f(): return x
        yield f
        x = 2
        yield f
    it = g()
    a = next(it)(); b = next(it)()
    return a, b
@check
def param_cells():
    def f(a, *b, c=1, **d):
        def g(): return a, b, c, d
        a += 1; b += (9,); c += 1; d['z'] = 1
        return g()
    return f(1, 2, c=3, k=4)
@check
def default_eval_order():
    out = []
    def t(x): out.append(x); return x
    def f(a=t(1), *, b=t(2)) -> t(3): pass
    class C(t(object), **{}): 
        v = t(4)
    @t
    def g(x=t(5)): pass
    return [x if isinstance(x, int) else getattr(x, '__name__', x) for x in out]
@check
def nested_class():
    class A:
        x = 1
        class B:
            try: y = x
            except NameError as e: y = str(e)
        def f(self):
            class C:
                x = 2
                def g(s): return x
            return C().g()
    return A.B.y, A().f()
@check
def global_in_class():
    class A:
        global gic
        gic = 7
        def gic2(): pass
    return gic, hasattr(A, 'gic')
@check
def nonlocal_in_class():
    v = 1
    class A:
        nonlocal v
        v = 2
    return v, hasattr(A, 'v')
@check
def free_in_class():
    v = 1
    class A:
        v = v
        def f(self): return v
    return A.v, A().f()
def f_defaults(a, b=[]): b.append(a); return b
print(f_defaults(1), f_defaults(2), f_defaults.__defaults__)
@check
def type_params_scope():
    class A[T]:
        x: T
        def f[U](self, a: T, b: U) -> tuple[T, U]: return T, U
        y = T
    return A.y, A().f(1, 2), A.__type_params__, A.f.__type_params__, A.f.__annotations__
@check
def type_alias_scope():
    type L[T] = list[T] | None
    type R = dict[str, R]
    class A:
        X = int
        type Y = X
        type Z[Q] = tuple[X, Q]
    return L[int], L.__value__, R.__value__, A.Y.__value__, A.Z.__value__
@check
def lambda_defaults():
    return [(lambda x, y=i: (x, y))(0) for i in range(2)], (lambda *, k: k)(k=1), (lambda: (yield))().__class__.__name__
@check
def recursion():
    def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
    return fib(15)
@check
def del_global():
    global dg
    dg = 1
    del dg
    try: dg
    except NameError as e: return str(e)
@check
def builtin_shadow():
    len = lambda x: 'mine'
    def f(): return len([])
    return f()
@check
def annotation_scope():
    class A:
        T = int
        def f(self, x: T, y: 'T') -> T: pass
        z: T
        T = str
    return A.f.__annotations__, A.__annotations__
@check
def ann_forward():
    def f(x: Undefined): pass
    try: return f.__annotations__
    except NameError as e: return str(e)
@check
def ann_class_forward():
    class Node:
        next: Node
        def m(self) -> Node: ...
    return Node.__annotations__, Node.m.__annotations__
@check
def annotate_formats():
    def f(x: int, y: NotDef): pass
    a = f.__annotate__
    try: a(1)
    except NameError as e: r = str(e)
    try: a(2)
    except NotImplementedError as e: r2 = 'NI'
    try: a(99)
    except NotImplementedError as e: r3 = 'NI'
    try: a()
    except TypeError as e: r4 = str(e)
    return r, r2, r3, r4, a.__name__, a.__qualname__
