#: about: the type tuple: class_getitem, attributes, dunders
#: kind: language
#: stdout:
#| <class 'tuple'> tuple builtins [<class 'tuple'>, <class 'object'>] ['count', 'index']
#| tuple[int] tuple[int, ...] tuple[()] (<class 'int'>, <class 'str'>) (1,) True False tuple[5] TypeError: isinstance() argument 2 cannot be a parameterized generic
#| (1,) [<class 'tuple'>, <class 'object'>] <method 'count' of 'tuple' objects> <slot wrapper '__add__' of 'tuple' objects> tuple.index tuple.count
#| True NotImplemented 2 no bool False True 1 (1, 2) (1, 2) (1, 2)
#| TypeError: expected 0 arguments, got 1 TypeError: expected 1 argument, got 0 TypeError: descriptor '__len__' requires a 'tuple' object but received a 'list' TypeError: descriptor '__eq__' requires a 'tuple' object but received a 'list' TypeError: bad operand type for unary -: 'tuple' TypeError: unsupported operand type(s) for -: 'tuple' and 'tuple' TypeError: 'tuple' object is not callable TypeError: int() argument must be a string, a bytes-like object or a real number, not 'tuple' AttributeError: 'tuple' object has no attribute 'x' TypeError: unsupported operand type(s) for &: 'tuple' and 'tuple' TypeError: unsupported operand type(s) for %: 'tuple' and 'int' TypeError: unsupported operand type(s) for divmod(): 'tuple' and 'tuple'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

print(tuple, tuple.__name__, tuple.__module__, tuple.mro(), sorted(n for n in dir(tuple) if not n.startswith("_")))
print(tuple[int], tuple[int, ...], tuple[()], tuple[int, str].__args__, tuple[int]((1,)), tuple[int] == tuple[int], tuple[int] == tuple[int, int], tuple.__class_getitem__(5), attempt(isinstance, (), tuple[int]))
class S(tuple[int]): pass
print(S((1,)), S.mro()[1:], repr(tuple.count), repr(tuple.__add__), tuple.index.__qualname__, ().count.__qualname__)
t = (1, 2)
print(t.__eq__((1, 2)), t.__ne__([1, 2]), t.__len__(), t.__bool__ if hasattr(t, "__bool__") else "no bool", bool(()), bool((0,)), t.__iter__().__next__(), t.__repr__(), t.__format__(""), t.__str__())
print(attempt(t.__len__, 1), attempt(t.__eq__), attempt(tuple.__len__, []), attempt(tuple.__eq__, [], ()), attempt(lambda: -t), attempt(lambda: t - t), attempt(lambda: t()), attempt(int, t), attempt(lambda: t.x), attempt(lambda: t & t), attempt(lambda: t % 2), attempt(divmod, t, t))
