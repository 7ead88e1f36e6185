#: about: type parameters of classes and generic bases
#: kind: language
#: stdout:
#| (T, U, Ts) (T, U, Ts) (typing.Generic[T, U, typing.Unpack[Ts]],) ['A', 'Generic', 'object'] (T, U) T {'x': T}
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases Generic, object
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, Generic
#| B ['B', 'A', 'Generic', 'object'] (__main__.A[int, int, int, str],) () ()
#| C ['C', 'A', 'Generic', 'object'] (__main__.A[V, str, int, str], typing.Generic[V]) (V,) (V,)
#| D ['D', 'dict', 'Generic', 'object'] (dict[K, V], typing.Generic[K, V]) (K, V) (K, V)
#| E ['E', 'list', 'Generic', 'object'] (list[T], typing.Generic[T]) (T,) (T,)
#| __main__.A[int, int, int, str] __main__.A[int, str, int, str] __main__.A[int, str, bytes, float] __main__.C[int] __main__.D[str, int] True (<class 'int'>, <class 'int'>, <class 'int'>, <class 'str'>)
#| __main__.D[int]
#| __main__.D[int, str, bytes]
#| TypeError: <class '__main__.B'> is not a generic class
#| TypeError: Too few arguments for <class '__main__.C'>; actual 0, expected at least 1
#| TypeError: Too many arguments for <class '__main__.C'>; actual 2, expected 1
#| C __main__.C[int]  True
#| TypeError: Subscripted generics cannot be used with class and instance checks
#| TypeError: Subscripted generics cannot be used with class and instance checks
#| [<class 'dict'>, <class 'type'>, 'body', 'bound'] bound bound
#| (T, U, V) T T G G.H G.H.m False
#| class attribute TypeVar class attribute
#| sub K {'flag': T} T
#| meta N ['Generic'] ['__orig_bases__', '__type_params__']
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: duplicate base class J
#| (True, <class '__main__.Super'>)
#| __main__.P[[int, str]] __main__.P[[int, str]] __main__.P[[]] __main__.P[...]
#| __main__.R[()] __main__.R[int] __main__.R[int, str] __main__.R[*tuple[int, ...]] 
#| (__main__.A[int, int, int, str],)
#| True True False
#| AttributeError: type object 'A' has no attribute 'nothing'
#| None
#| 1

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A[T, U = int, *Ts = *tuple[int, str]]:
    x: T
    def m(self, a: T) -> U: return T, U
    t = T
print(A.__type_params__, A.__parameters__, A.__orig_bases__, [b.__name__ for b in A.mro()], A().m(1), A.t, A.__annotations__)
class B(A[int]): pass
class C[V](A[V, str]): pass
class D[K, V](dict[K, V]): pass
def bad_order():
    class E[T: B](A, list[T], object): pass
attempt(bad_order)
def bad_order2():
    class E[T](object): pass
    return [k.__name__ for k in E.mro()]
attempt(bad_order2)
class E[T: B](list[T]): pass
for c in (B, C, D, E): print(c.__name__, [k.__name__ for k in c.mro()], c.__orig_bases__, c.__type_params__, c.__parameters__)
print(A[int], A[int, str], A[int, str, bytes, float], C[int], D[str, int], A[int].__origin__ is A, A[int].__args__)
attempt(lambda: D[int]); attempt(lambda: D[int, str, bytes]); attempt(lambda: B[int]); attempt(lambda: C[()]); attempt(lambda: C[int, str])
print(type(C[int]()).__name__, C[int]().__orig_class__, "", isinstance(C(), A))
attempt(lambda: isinstance(1, C[int])); attempt(lambda: issubclass(C, C[int]))
log = []
def note(x):
    log.append(x)
    return x
class F[T: note("bound") ](note(dict), metaclass=note(type)): log.append("body")
print(log, F.__type_params__[0].__bound__, log[-1])
class G[T]:
    class H[U]:
        def m[V](self): return T, U, V
    def T_(self): return T
    T2 = T
    def rebind(self):
        nonlocal_ = T
        return nonlocal_
print(G.H().m(), G().T_(), G.T2, G.__qualname__, G.H.__qualname__, G.H.m.__qualname__, "T" in vars(G))
class I[T]:
    T = "class attribute"
    def m(self): return T
    got = T
print(I.T, type(I().m()).__name__, I.got)
class J[T]:
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k, T)
class K[T](J[T], flag=T): pass
class M(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("meta", name, [getattr(b, "__name__", b) for b in bases], sorted(k for k in ns if k not in ("__firstlineno__", "__static_attributes__", "__module__", "__qualname__")))
        return super().__new__(mcs, name, bases, ns)
class N[T](metaclass=M): pass
def fails():
    class O[T](5): pass
attempt(fails)
def fails2():
    class O[T](J[T], J[int]): pass
attempt(fails2)
class Super[T]:
    def f(self): return super().__init_subclass__ is not None, __class__
print(Super().f())
class P[**Q]: pass
print(P[int, str], P[[int, str]], P[[]], P[...])
class R[*Ts]: pass
print(R[()], R[int], R[int, str], R[*tuple[int, ...]], "")
X = A[int]
class S(X): pass
print(S.__orig_bases__)
print(hash(A[int]) == hash(A[int]), A[int] == A[int], A[int] == A[str])
attempt(lambda: A[int].nothing); attempt(lambda: setattr(A[int], "q", 1)); print(A.q)
