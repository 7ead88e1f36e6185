#: about: None: its type, operations and refusals
#: kind: language
#: stdout:
#| (<class 'NoneType'>, 'NoneType', 'builtins', 'None', 'None', False, True, True, True)
#| (True, True)
#| TypeError: NoneType takes no arguments
#| TypeError: NoneType takes no arguments
#| TypeError: type 'NoneType' is not an acceptable base type
#| TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not subscriptable
#| TypeError: object of type 'NoneType' has no len()
#| TypeError: 'NoneType' object is not iterable
#| AttributeError: 'NoneType' object has no attribute 'x'
#| AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: cannot set 'x' attribute of immutable type 'NoneType'
#| TypeError: bad operand type for unary -: 'NoneType'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError: argument of type 'NoneType' is not a container or iterable
#| True
#| None
#| TypeError: unsupported format string passed to NoneType.__format__
#| <class 'NoneType'>
#| True
#| NotImplemented
#| False
#| False
#| TypeError: descriptor '__bool__' requires a 'NoneType' object but received a 'int'
#| TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for |: 'NoneType' and 'int'
#| TypeError: Value after * must be an iterable, not NoneType
#| TypeError: 'NoneType' object is not a mapping
#| True
#| True
#| TypeError: 'NoneType' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: cannot unpack non-iterable NoneType object
#| ['__bool__']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
N = type(None)
show(lambda: (N, N.__name__, N.__module__, repr(None), str(None), bool(None), None == None, None is None, None != 0))
show(lambda: (N() is None, N.__new__(N) is None))
show(lambda: N(1))
show(lambda: N(x=1))
show(lambda: type("X", (N,), {}))
show(lambda: None < None)
show(lambda: None + 1)
show(lambda: None())
show(lambda: None[0])
show(lambda: len(None))
show(lambda: iter(None))
show(lambda: None.x)
show(lambda: setattr(None, "x", 1))
show(lambda: delattr(None, "x"))
show(lambda: setattr(N, "x", 1))
show(lambda: -None)
show(lambda: int(None))
show(lambda: 1 in None)
show(lambda: hash(None) == hash(None))
show(lambda: f"{None}")
show(lambda: f"{None:>6}")
show(lambda: None.__class__)
show(lambda: None.__eq__(None))
show(lambda: None.__eq__(1))
show(lambda: None.__bool__())
show(lambda: N.__bool__(None))
show(lambda: N.__bool__(1))
show(lambda: None | None)
show(lambda: None | 1)
show(lambda: [*None])
show(lambda: {**None})
show(lambda: isinstance(None, N))
show(lambda: None.__doc__ == N.__doc__ and None.__doc__ is not None)
with_stmt = lambda: None
def w():
    with None: pass
show(w)
def u():
    a, b = None
show(u)
show(lambda: sorted(n for n in dir(None) if n not in dir(object)))
