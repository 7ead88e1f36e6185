#: about: type variables, variable tuples and parameter specifications of a function
#: kind: language
#: stdout:
#| T <class 'typing.TypeVar'> T typing typing.NoDefault False
#| U <class 'typing.TypeVar'> U typing typing.NoDefault False
#| V <class 'typing.TypeVar'> V typing <class 'bool'> True
#| Ts <class 'typing.TypeVarTuple'> Ts typing *tuple[int, str] True
#| P <class 'typing.ParamSpec'> P typing [<class 'int'>] True
#| <class 'int'> () True False False
#| None (<class 'int'>, <class 'str'>) True False False
#| None () True False False
#| None P.args P.kwargs True True False <class 'typing.ParamSpecKwargs'>
#| [typing.Unpack[Ts]] 3 {'a': T, 'args': typing.Unpack[Ts], 'return': U}
#| <class 'int'> (<class 'int'>, <class 'str'>) <class 'bool'> None None None
#| NotImplementedError 
#| TypeError 'typing.TypeVar' object is not callable
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError 'typing.TypeVar' object is not iterable
#| AttributeError 'typing.TypeVar' object has no attribute 'missing'
#| AttributeError 'typing.TypeVarTuple' object has no attribute '__bound__'
#| AttributeError 'typing.ParamSpec' object has no attribute '__constraints__'
#| kept
#| AttributeError readonly attribute
#| AttributeError attribute '__bound__' of 'typing.TypeVar' objects is not writable
#| TypeError Cannot subclass an instance of TypeVar
#| TypeError Cannot subclass an instance of TypeVarTuple
#| TypeError Cannot subclass an instance of ParamSpec
#| TypeError Cannot subclass an instance of ParamSpecArgs
#| TypeError Cannot subclass an instance of ParamSpecKwargs
#| TypeError type 'typing.TypeVar' is not an acceptable base type
#| T Ts P [typing.NoDefault] True

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

def f[T: int, U: (int, str), V = bool, *Ts = *tuple[int, str], **P = [int]](a: T, *args: *Ts) -> U:
    return a


for p in f.__type_params__:
    print(p, type(p), p.__name__, p.__module__, p.__default__, p.has_default())
T, U, V, Ts, P = f.__type_params__
for p in T, U, V:
    print(p.__bound__, p.__constraints__, p.__infer_variance__, p.__covariant__, p.__contravariant__)
print(P.__bound__, P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args, P.args == P.kwargs, type(P.kwargs))
print([*Ts], f(3), f.__annotations__)
print(T.evaluate_bound(1), U.evaluate_constraints(1), V.evaluate_default(1), T.evaluate_constraints, V.evaluate_bound, T.evaluate_default)
show(lambda: T.evaluate_bound(3))
show(lambda: T())
show(lambda: isinstance(1, T))
show(lambda: iter(T))
show(lambda: T.missing)
show(lambda: Ts.__bound__)
show(lambda: P.__constraints__)
T.extra = "kept"
print(T.extra)


def rename():
    T.__name__ = "S"


def rebind():
    T.__bound__ = str


def subclass(x):
    class C(x):
        pass


show(rename)
show(rebind)
for p in T, Ts, P, P.args, P.kwargs:
    show(lambda: subclass(p))
show(lambda: subclass(type(T)))
print(f"{T} {Ts!r} {P!s}", [T.__default__], bool(T.__default__))
