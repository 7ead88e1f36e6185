#: about: Classes whose special attributes are not what they should be
#: kind: language
#: stdout:
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| (1, 2)
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| static init (1,)
#| made
#| class init A (2,)
#| made
#| TypeError: 'int' object is not callable
#| True
#| True
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'int' object is not callable
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: __len__() should return >= 0
#| OverflowError: cannot fit 'int' into an index-sized integer
#| 4611686018427387904
#| ValueError: __len__() should return >= 0
#| TypeError: 'int' object is not callable
#| TypeError: __bool__ should return bool, returned int
#| TypeError: 'A' object is not iterable
#| TypeError: iter() returned non-iterator of type 'int'
#| TypeError: iter() returned non-iterator of type 'list'
#| TypeError: 'A' object is not a container
#| True
#| TypeError: 'A' object is not reversible
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| TypeError: __int__ returned non-int (type str)
#| 1.0
#| TypeError: __index__ returned non-int (type float)
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not iterable
#| AttributeError: 'A' object has no attribute 'a'
#| [1]
#| <class 'int'>
#| A

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def make(**ns): return type("A", (), ns)
show(lambda: make(__init__=5)())
show(lambda: make(__new__=5)())
show(lambda: make(__new__=lambda: 1)())
show(lambda: make(__new__=lambda *a: a)(1, 2)[1:])
show(lambda: make(__init__=lambda: None)())
show(lambda: make(__init__=staticmethod(lambda *a: print("static init", a)))(1) and "made")
show(lambda: make(__init__=classmethod(lambda cls, *a: print("class init", cls.__name__, a)))(2) and "made")
show(lambda: make(__call__=5)()())
show(lambda: callable(make(__call__=5)()))
show(lambda: callable(make(__call__=None)()))
show(lambda: make(__call__=None)()())
show(lambda: len(make(__len__=5)()))
show(lambda: len(make(__len__=lambda self: "x")()))
show(lambda: len(make(__len__=lambda self: -1)()))
show(lambda: len(make(__len__=lambda self: 2**63)()))
show(lambda: len(make(__len__=lambda self: 2**62)()))
show(lambda: bool(make(__len__=lambda self: -1)()))
show(lambda: bool(make(__bool__=5)()))
show(lambda: bool(make(__bool__=lambda self: 1)()))
show(lambda: iter(make(__iter__=None)()))
show(lambda: iter(make(__iter__=lambda self: 5)()))
show(lambda: iter(make(__iter__=lambda self: [1])()))
show(lambda: 1 in make(__contains__=None)())
show(lambda: 1 in make(__contains__=lambda self, x: "truthy")())
show(lambda: reversed(make(__reversed__=None)()))
show(lambda: make(__getitem__=None)()[0])
show(lambda: make(__add__=None)() + 1)
show(lambda: 1 + make(__radd__=None)())
show(lambda: make(__eq__=None)() == 1)
show(lambda: int(make(__int__=lambda self: "5")()))
show(lambda: make(__index__=lambda self: 1.0)().__index__())
show(lambda: [1][make(__index__=lambda self: 1.0)()])
show(lambda: str(make(__str__=None)()))
show(lambda: make(__slots__=None))
show(lambda: make(__dict__={"a": 1})().a)
show(lambda: make(__doc__=[1]).__doc__)
show(lambda: make(__class__=int)().__class__)
show(lambda: type(make(__get__=5)()).__name__)
