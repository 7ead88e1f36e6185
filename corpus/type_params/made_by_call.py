#: about: type parameters made by calling their types
#: kind: language
#: stdout:
#| ~X +X -X X
#| (<class 'int'>, <class 'str'>) <class 'int'> ForwardRef('a')
#| None None True
#| __main__ X <class 'int'>
#| ~X +X <class 'int'>
#| <constevaluator <class 'int'>> (int, str)
#| TypeError typevar() missing required argument 'name' (pos 1)
#| TypeError typevar() argument 'name' must be str, not int
#| TypeError typevar() got an unexpected keyword argument 'foo'
#| TypeError A single constraint is not allowed
#| TypeError Constraints cannot be combined with bound=...
#| ValueError Bivariant types are not supported.
#| ValueError Variance cannot be specified with infer_variance.
#| list[~T] dict[int, int] ~T | int ~T | ForwardRef('late') ForwardRef('late') | ~T ~T
#| TypeVar TypeVar <class 'typing.TypeVar'> TypeVar.has_default
#| TypeError TypeVar.has_default() takes no arguments (1 given)
#| typing.NoDefault <class 'NoDefaultType'> True
#| TypeError NoDefaultType takes no arguments

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def make[T, *Ts, **P]():
    pass


TypeVar, TypeVarTuple, ParamSpec = [type(p) for p in make.__type_params__]
print(TypeVar("X"), TypeVar("X", covariant=True), TypeVar("X", contravariant=True), TypeVar("X", infer_variance=True))
print(TypeVar("X", int, str).__constraints__, TypeVar("X", bound=int).__bound__, TypeVar("X", bound="a").__bound__)
print(TypeVar("X", bound=None).__bound__, TypeVar("X", default=None).__default__, TypeVar("X", default=int).has_default())
print(TypeVar("X").__module__, TypeVarTuple("X"), TypeVarTuple("X", default=int).__default__)
print(ParamSpec("X"), ParamSpec("X", covariant=True), ParamSpec("X", bound=int).__bound__)
print(TypeVar("X", bound=int).evaluate_bound, TypeVar("X", int, str).evaluate_constraints(4))
show(lambda: TypeVar())
show(lambda: TypeVar(1))
show(lambda: TypeVar("X", foo=1))
show(lambda: TypeVar("X", int))
show(lambda: TypeVar("X", int, str, bound=int))
show(lambda: TypeVar("X", covariant=True, contravariant=True))
show(lambda: TypeVar("X", infer_variance=True, covariant=True))
T = TypeVar("T")
print(list[T], dict[T, T][int], T | int, T | "late", "late" | T, T | T)
print(TypeVar.__name__, TypeVar.__qualname__, TypeVar, TypeVar.has_default.__qualname__)
show(lambda: T.has_default(1))
NoDefault = T.__default__
print(NoDefault, type(NoDefault), type(NoDefault)() is NoDefault)
show(lambda: type(NoDefault)(1))
