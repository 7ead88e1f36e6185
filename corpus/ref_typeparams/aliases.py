#: about: type statements
#: kind: language
#: stdout:
#| A B TypeAliasType A <class 'int'> list[T] (T,) () (T,) __main__
#| NameError: name 'undefined_yet' is not defined
#| <class 'dict'> list[R] | None (list[R], <class 'NoneType'>)
#| B[int] True (<class 'int'>,) list[T] A | int A | None list[A] B[int] | A
#| TypeError: Only generic type aliases are subscriptable
#| TypeError: 'typing.TypeAliasType' object is not callable
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| AttributeError: 'typing.TypeAliasType' object has no attribute 'nothing'
#| AttributeError: attribute '__value__' of 'typing.TypeAliasType' objects is not writable
#| AttributeError: 'typing.TypeAliasType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: readonly attribute
#| True
#| TypeError: '<' not supported between instances of 'typing.TypeAliasType' and 'typing.TypeAliasType'
#| True
#| ['value'] value value ['value']
#| bound default ['value', 'bound', 'default']
#| KeyError: 'once'
#| KeyError: 'once'
#| <class 'int'> list[T] function
#| <class 'int'>
#| <class 'int'>
#| InClass class attr (T, 'class attr') later
#| class attr changed
#| after
#| ([T, T], T, {T: T})
#| <class 'int'>
#| 6
#| match case _ <class 'str'> type
#| Cond
#| (Ts, P, T)  (typing.Unpack[Ts], P, T)
#| TypeError: typealias() missing required argument 'name' (pos 1)
#| TypeError: typealias() missing required argument 'value' (pos 2)
#| <class 'int'>
#| ()
#| TypeError: typealias() argument 'name' must be str, not int
#| TypeError: type_params must be a tuple
#| TypeError: type_params must be a tuple
#| __main__
#| TypeError: typealias() got an unexpected keyword argument 'x'
#| TypeError: type 'typing.TypeAliasType' is not an acceptable base type
#| N
#| [*B[int]]
#| [typing.Unpack[A]]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
type A = int
type B[T] = list[T]
type C = undefined_yet
type R = list[R] | None
print(A, repr(B), type(A).__name__, A.__name__, A.__value__, B.__value__, B.__type_params__, A.__type_params__, B.__parameters__, A.__module__)
attempt(lambda: C.__value__)
undefined_yet = dict
print(C.__value__, R.__value__, R.__value__.__args__)
print(B[int], B[int].__origin__ is B, B[int].__args__, B[int].__value__ if hasattr(B[int], "__value__") else "", A | int, A | None, list[A], B[int] | A)
attempt(lambda: A[int]); attempt(lambda: A()); attempt(lambda: isinstance(1, A)); attempt(lambda: type("X", (A,), {})); attempt(lambda: A.nothing); attempt(setattr, A, "__value__", 1); attempt(setattr, A, "x", 1); attempt(delattr, A, "__name__"); attempt(lambda: A == A); attempt(lambda: A < A); attempt(lambda: hash(A) == hash(A))
log = []
def note(x):
    log.append(x)
    return x
type L[T: note("bound") = note("default")] = note("value")
print(log, L.__value__, L.__value__, log)
print(L.__type_params__[0].__bound__, L.__type_params__[0].__default__, log)
def raising():
    raise KeyError("once")
type E = raising()
attempt(lambda: E.__value__); attempt(lambda: E.__value__)
print(A.evaluate_value(1), B.evaluate_value(1), B.evaluate_value.__class__.__name__)
attempt(A.evaluate_value, 2); attempt(A.evaluate_value)
class K:
    attr = "class attr"
    type InClass = attr
    type Gen[T] = (T, attr)
    attr2 = "later"
    type Later = attr2
print(K.InClass, K.InClass.__value__, K.Gen.__value__, K.Later.__value__)
K.attr = "changed"
print(K.InClass.__value__, K.InClass.evaluate_value(1))
def f(x):
    type Local = x
    x = "after"
    return Local
print(f("before").__value__)
def g():
    type G[T] = ([T for _ in range(2)], (lambda: T)(), {T: T})
    return G
print(g().__value__)
type type = int
print(type.__value__)
del type
type = 5
type += 1
print(type)
del type
type match = str
type case[type] = type
type _ = float
print(match, case, _, match.__value__, case.__value__)
if True: type Cond = int; print(Cond)
type X[*Ts, **P, T = int] = tuple[*Ts]
print(X.__type_params__, "", X.__parameters__)
T1 = type(A)
attempt(T1); attempt(T1, "N"); attempt(lambda: T1("N", int).__value__); attempt(lambda: T1("N", int, type_params=()).__type_params__); attempt(lambda: T1(1, int)); attempt(lambda: T1("N", int, type_params=[1])); attempt(lambda: T1("N", int, type_params=5)); attempt(lambda: T1("N", int).__module__); attempt(lambda: T1("N", int, x=1)); attempt(lambda: type("S", (T1,), {}))
attempt(lambda: T1(name="N", value=3)); attempt(lambda: [*B[int]]) ; attempt(lambda: [*A])
