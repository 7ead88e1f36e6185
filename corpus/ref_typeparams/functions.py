#: about: type parameters of functions
#: kind: language
#: stdout:
#| (T, Ts, P) ['TypeVar', 'TypeVarTuple', 'ParamSpec'] 3 f f
#| {'x': T, 'a': typing.Unpack[Ts], 'k': P, 'return': T}
#| T None () False False True False typing
#| ['default']
#| <class 'int'> (<class 'str'>, <class 'bytes'>) ['default', <class 'int'>, <class 'str'>, <class 'bytes'>]
#| <class 'list'> <class 'tuple'> <class 'dict'> True False typing.NoDefault typing.NoDefault ['default', <class 'int'>, <class 'str'>, <class 'bytes'>, <class 'list'>, <class 'tuple'>, <class 'dict'>]
#| <class 'int'> <class 'dict'> <class 'int'> (<class 'str'>, <class 'bytes'>) <class 'list'> None None
#| NameError: name 'undefined_zz' is not defined
#| <class 'float'>
#| list[X]
#| [Y, X]
#| AttributeError: readonly attribute
#| TypeError: 'typing.TypeVar' object is not callable
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: 'typing.TypeVar' object is not subscriptable
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| TypeError: type 'typing.TypeVar' is not an acceptable base type
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| P.args P.kwargs True True [typing.Unpack[Ts]] T | int list[T] list[int] 
#| ((T, U), (T, V, W))
#| TypeVar
#| 5 (T,)
#| T
#| (T,) co
#| deco sees (Q,) decorated
#| <class 'int'> {'x': <class 'int'>, 'return': T} Cls.m __T
#| NameError: name 'T_leaked' is not defined
#| [A, list[B]]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f[T, *Ts, **P](x: T, *a: *Ts, **k: P) -> T: return x
print(f.__type_params__, [type(p).__name__ for p in f.__type_params__], f(3), f.__name__, f.__qualname__)
print(f.__annotations__)
T, Ts, P = f.__type_params__
print(T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__, T.has_default(), T.__module__)
log = []
def note(x):
    log.append(x)
    return x
def g[A: note(int), B: (note(str), note(bytes)), C = note(list), *D = note(tuple), **E = note(dict)](x: note(A) = note("default")): pass
print(log)
A, B, C, D, E = g.__type_params__
print(A.__bound__, B.__constraints__, log)
print(C.__default__, D.__default__, E.__default__, C.has_default(), A.has_default(), A.__default__, repr(A.__default__), log)
print(A.__bound__, log[-1], A.evaluate_bound(1), B.evaluate_constraints(1) if hasattr(B, "evaluate_constraints") else "", C.evaluate_default(1), A.evaluate_default, B.evaluate_bound)
def bad[X: undefined_zz](): pass
attempt(lambda: bad.__type_params__[0].__bound__)
undefined_zz = float
print(bad.__type_params__[0].__bound__)
def self_ref[X: list[X]](): return X
print(self_ref().__bound__)
def mutual[X: Y, Y: X](): pass
print([p.__bound__ for p in mutual.__type_params__])
attempt(lambda: T.__name__ and setattr(T, "__name__", "Q"))
attempt(lambda: T()); attempt(lambda: isinstance(1, T)); attempt(lambda: T[int]); attempt(lambda: type("X", (T,), {})); attempt(lambda: type("X", (type(T),), {})); attempt(lambda: type("X", (P.args,), {}))
print(P.args, P.kwargs, P.args == P.args, P.args.__origin__ is P, [*Ts], T | int, list[T], list[T][int], "")
def inner_scope[T](x: T):
    def inner[U](y: U): return T, U
    class K[V]:
        def m[W](self): return T, V, W
    return inner(1), K().m()
print(inner_scope(1))
def shadow[int](x): return int
print(type(shadow(1)).__name__)
def local_rebind[T]():
    T = 5
    return T
print(local_rebind(), local_rebind.__type_params__)
def gen[T](x: T):
    yield T
print(next(gen(1)))
async def co[T](): return T
print(co.__type_params__, co.__qualname__)
l = [m for m in (lambda: 0,)]
def deco(fn):
    print("deco sees", fn.__type_params__, fn.__name__)
    return fn
@deco
def decorated[Q](a=note("dflt evaluated in outer scope")): pass
class Cls:
    attr = int
    def m[T: attr](self, x: attr) -> T: return T
    def __priv[__T](self): return __T
print(Cls.m.__type_params__[0].__bound__, Cls.m.__annotations__, Cls.m.__qualname__, Cls()._Cls__priv())
attempt(lambda: T_leaked)
def dflt_order[A, B = A, C = list[B]](): pass
print([p.__default__ for p in dflt_order.__type_params__ if p.has_default()])
