#: about: the type statement makes aliases with a late value
#: kind: language
#: stdout:
#| A <class 'typing.TypeAliasType'> A __main__ <class 'int'> () ()
#| B list[T] (T,) (T,) True
#| dict[str, R] True (typing.Unpack[Ts], P) (Ts, P)
#| NameError name 'later' is not defined
#| found
#| B[int] <class 'types.GenericAlias'> B (<class 'int'>,) list[T] B[int, str] B[A] V[int, [str]]
#| (T,) B[int] (T,) list[B[int]]
#| A | str str | A A | None B[int] | A True True [typing.Unpack[A]]
#| <class 'int'> <class 'int'>
#| NotImplementedError 
#| TypeError Only generic type aliases are subscriptable
#| TypeError 'typing.TypeAliasType' object is not callable
#| TypeError 'typing.TypeAliasType' object is not callable
#| TypeError unsupported operand type(s) for |: 'typing.TypeAliasType' and 'int'
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| AttributeError 'typing.TypeAliasType' object has no attribute 'missing'
#| AttributeError 'typing.TypeAliasType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError attribute '__value__' of 'typing.TypeAliasType' objects is not writable
#| AttributeError attribute '__type_params__' of 'typing.TypeAliasType' objects is not writable
#| X list[int] __main__ <constevaluator list[int]> list[int] 'list[int]'
#| Y[int]
#| TypeError typealias() missing required argument 'value' (pos 2)
#| TypeError typealias() argument 'name' must be str, not int
#| TypeError typealias() takes exactly 2 positional arguments (3 given)
#| TypeError type_params must be a tuple
#| TypeError Expected a type param, got 1
#| T
#| Pair tuple[T, U] {'item': T} {'x': V, 'return': T} tuple[T, V] (V,)
#| AttributeError type object 'C' has no attribute 'T'

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

type A = int
type B[T] = list[T]
type R = dict[str, R]
type Late = later
type V[*Ts, **P] = tuple[*Ts]
print(A, type(A), A.__name__, A.__module__, A.__value__, A.__type_params__, A.__parameters__)
print(B, B.__value__, B.__type_params__, B.__parameters__, B.__value__.__args__[0] is B.__type_params__[0])
print(R.__value__, R.__value__.__args__[1] is R, V.__parameters__, V.__type_params__)
show(lambda: Late.__value__)
later = "found"
print(Late.__value__)
print(B[int], type(B[int]), B[int].__origin__, B[int].__args__, B[int].__value__, B[int, str], B[A], V[int, [str]])
T, = B.__type_params__
print(B[T].__parameters__, B[T][int], list[B].__parameters__, list[B][int])
print(A | str, str | A, A | None, B[int] | A, A == A, hash(A) == hash(A), [*A])
print(A.evaluate_value(1), A.evaluate_value(2))
show(lambda: A.evaluate_value(3))
show(lambda: A[int])
show(lambda: A())
show(lambda: B[int]())
show(lambda: A | 1)
show(lambda: isinstance(1, A))
show(lambda: A.missing)


def assign(name):
    setattr(A, name, 1)


for name in "x", "__name__", "__value__", "__type_params__":
    show(lambda: assign(name))
TypeAliasType = type(A)
X = TypeAliasType("X", list[int])
print(X, X.__value__, X.__module__, X.evaluate_value, X.evaluate_value(1), repr(X.evaluate_value(4)))
print(TypeAliasType("Y", list[T], type_params=(T,))[int])
show(lambda: TypeAliasType("X"))
show(lambda: TypeAliasType(1, 2))
show(lambda: TypeAliasType("X", 2, 3))
show(lambda: TypeAliasType("X", 2, type_params=1))
show(lambda: TypeAliasType("X", 2, type_params=(1,)))


class C[T]:
    type Pair[U] = tuple[T, U]
    item: T
    print(T)

    def m[V](self, x: V) -> T:
        type Local = tuple[T, V]
        return Local


print(C.Pair, C.Pair.__value__, C.__annotations__, C.m.__annotations__, C().m(1).__value__, C.m.__type_params__)
show(lambda: C.T)
