#: about: type parameters in classes, closures and comprehension
#: kind: language
#: stdout:
#| (T, U, V) (T, U) [T, W] [T, T] T {'alias': list[T]} (T, X)
#| ((T, T), False)
#| T
#| 1 (<class 'int'>, <class 'str'>) None
#| NameError: name 'undefined_bound' is not defined
#| NameError: name 'undefined_default' is not defined
#| True
#| T
#| ('meta', <class 'int'>)
#| 3 ('a',) Slots
#| AttributeError: 'Slots' object has no attribute 'b' and no __dict__ for setting new attributes
#| ('plain variable', T, T)
#| deco ('global T',) (T,)
#| global T
#| deco ('global T',) (T,)
#| True
#| ((1, 2), Ts) {'args': typing.Unpack[Ts]}
#| ((1,), {'a': 2}) {'args': P.args, 'kwargs': P.kwargs}
#| (A, B, C) [<class 'int'>, *tuple[str]]
#| ['Tee', 'Tss', 'Pee'] ['Tee', 'Tss', 'Pee'] ['TypeVar', 'TypeVarTuple', 'ParamSpec']
#| ['__bound__', '__constraints__', '__covariant__', '__default__', '__infer_variance__', '__name__', 'evaluate_bound', 'evaluate_constraints', 'evaluate_default', 'has_default']
#| f Outer.Inner.m names
#| None
#| ()
#| None
#| (1, 2)
#| () ()
#| ()
#| AttributeError: 'builtin_function_or_method' object has no attribute '__type_params__'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Outer[T]:
    class Inner[U]:
        def m[V](self): return T, U, V
        tu = (T, U)
    def gen[W](self):
        yield T
        yield W
    comp = [T for _ in range(2)]
    lam = lambda self: T
    alias: list[T]
    def dflt[X](self, x=T): return x, X
print(Outer.Inner().m(), Outer.Inner.tu, list(Outer().gen()), Outer.comp, Outer().lam(), Outer.__annotations__, Outer().dflt())
def f[T]():
    def g(): return T
    def h[T](): return T, g()
    return h(), T is h()[0]
print(f())
def cellcheck[T](x):
    def inner():
        nonlocal x
        x = T
    inner()
    return x
print(cellcheck(1))
def k[T: (int, str)](v: T) -> T: return v
print(k(1), k.__type_params__[0].__constraints__, k.__type_params__[0].__bound__)
def lazy[T: undefined_bound = undefined_default](): pass
p = lazy.__type_params__[0]
attempt(lambda: p.__bound__); attempt(lambda: p.__default__); attempt(lambda: p.has_default())
class D[T]:
    def __init_subclass__(cls): cls.got = T
class E(D): pass
print(E.got)
class Meta(type):
    def __getitem__(cls, k): return ("meta", k)
class M[T](metaclass=Meta): pass
print(M[int])
class Slots[T]:
    __slots__ = ("a",)
    def __init__(self, a: T): self.a = a
s = Slots[int](3)
print(s.a, Slots.__slots__, type(s).__name__)
attempt(setattr, s, "b", 1)
def outer_scope():
    T = "plain variable"
    def inner[T](): return T
    class C[T]:
        x = T
    return T, inner(), C.x
print(outer_scope())
def deco(*a):
    def w(f):
        print("deco", a, getattr(f, "__type_params__", None))
        return f
    return w
T = "global T"
@deco(T)
def decorated[T](a=T) -> T: return a
print(decorated())
@deco(T)
class Decorated[T]: pass
def rec[T](n): return T if n == 0 else rec(n - 1)
print(rec(3) is rec.__type_params__[0])
def variadic[*Ts](*args: *Ts): return args, Ts
print(variadic(1, 2), variadic.__annotations__)
def spec[**P](*args: P.args, **kwargs: P.kwargs): return args, kwargs
print(spec(1, a=2), spec.__annotations__)
class G[A, B = int, *C = *tuple[str]]: pass
print(G.__type_params__, [q.__default__ for q in G.__type_params__ if q.has_default()])
def names[Tee, *Tss, **Pee](): pass
print([q.__name__ for q in names.__type_params__], [repr(q) for q in names.__type_params__], [type(q).__name__ for q in names.__type_params__])
print(sorted(a for a in dir(names.__type_params__[0]) if not a.startswith("__") or a in ("__bound__", "__default__", "__name__", "__constraints__", "__infer_variance__", "__covariant__")))
print(f.__qualname__, Outer.Inner.m.__qualname__, names.__name__)
attempt(setattr, names, "__type_params__", ()); print(names.__type_params__)
attempt(setattr, Outer, "__type_params__", (1, 2)); print(Outer.__type_params__)
class Plain: pass
print(Plain.__type_params__, (lambda: 0).__type_params__); attempt(lambda: int.__type_params__); attempt(lambda: len.__type_params__)
