#: about: classes below types.GenericAlias: what their objects show, compare with, make and refuse
#: kind: language
#: stdout:
#| ['A', 'GenericAlias', 'object']
#| list[int]
#| 'list[int]'
#| True
#| True
#| <class 'list'>
#| (<class 'int'>,)
#| ()
#| False
#| True
#| True
#| False
#| True
#| False
#| True
#| 1
#| ['a', 'b']
#| []
#| <method 'append' of 'list' objects>
#| AttributeError type object 'list' has no attribute 'meth'
#| 'list'
#| AttributeError type object 'list' has no attribute 'nothing'
#| list[int] | None
#| list[int] | int
#| int | list[int]
#| list[int]
#| list[int]
#| TypeError unsupported operand type(s) for |: 'A' and 'int'
#| TypeError unsupported operand type(s) for |: 'str' and 'A'
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| [*list[int]]
#| [True]
#| [True]
#| TypeError list[int] is not a generic class
#| (<class 'list'>,)
#| (<class 'list'>,)
#| ([<class 'list'>, <class 'object'>], [<class '__main__.A'>])
#| True
#| AttributeError type object 'list' has no attribute 'a'
#| True
#| AttributeError readonly attribute
#| list[list[int]]
#| dict[str, list[int]]
#| tuple[*list[int]]
#| TypeError GenericAlias expected 2 arguments, got 1
#| TypeError GenericAlias expected 2 arguments, got 0
#| TypeError GenericAlias expected 2 arguments, got 3
#| TypeError GenericAlias() takes no keyword arguments
#| TypeError GenericAlias() takes no keyword arguments
#| 'x'['y']
#| 5[()]
#| S<list[int]>
#| 'S<list[int]>'
#| True
#| True
#| <class 'list'>
#| (<class 'int'>,)
#| ()
#| False
#| True
#| True
#| False
#| True
#| False
#| True
#| 1
#| ['a', 'b']
#| []
#| <method 'append' of 'list' objects>
#| AttributeError type object 'list' has no attribute 'meth'
#| 'list'
#| AttributeError type object 'list' has no attribute 'nothing'
#| S<list[int]> | None
#| S<list[int]> | int
#| int | S<list[int]>
#| S<list[int]>
#| S<list[int]>
#| TypeError unsupported operand type(s) for |: 'S' and 'int'
#| TypeError unsupported operand type(s) for |: 'str' and 'S'
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| [*list[int]]
#| [True]
#| [True]
#| TypeError S<list[int]> is not a generic class
#| (<class 'list'>,)
#| (<class 'list'>,)
#| ([<class 'list'>, <class 'object'>], [<class '__main__.S'>])
#| True
#| AttributeError 'S' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError type object 'list' has no attribute 'a'
#| True
#| AttributeError 'S' object has no attribute 'a' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| list[S<list[int]>]
#| dict[str, S<list[int]>]
#| tuple[*list[int]]
#| TypeError S.__new__() missing 1 required positional argument: 'args'
#| TypeError S.__new__() missing 2 required positional arguments: 'origin' and 'args'
#| S<1[2, 3]>
#| S<1[2, None]>
#| TypeError S.__new__() got an unexpected keyword argument 'k'
#| S<'x'['y', None]>
#| S<5[()]>
#| list[int]
#| 'list[int]'
#| True
#| True
#| <class 'list'>
#| (<class 'int'>,)
#| ()
#| False
#| True
#| True
#| False
#| True
#| False
#| True
#| 1
#| ['a', 'b']
#| []
#| <method 'append' of 'list' objects>
#| AttributeError type object 'list' has no attribute 'meth'
#| 'list'
#| AttributeError type object 'list' has no attribute 'nothing'
#| list[int] | None
#| list[int] | int
#| int | list[int]
#| list[int]
#| list[int]
#| TypeError unsupported operand type(s) for |: 'X' and 'int'
#| TypeError unsupported operand type(s) for |: 'str' and 'X'
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| [*list[int]]
#| [True]
#| [True]
#| TypeError list[int] is not a generic class
#| (<class 'list'>,)
#| (<class 'list'>,)
#| ([<class 'list'>, <class 'object'>], [<class '__main__.X'>])
#| True
#| AttributeError type object 'list' has no attribute 'a'
#| True
#| AttributeError readonly attribute
#| list[list[int]]
#| dict[str, list[int]]
#| tuple[*list[int]]
#| TypeError GenericAlias expected 2 arguments, got 1
#| TypeError GenericAlias expected 2 arguments, got 0
#| TypeError GenericAlias expected 2 arguments, got 3
#| TypeError GenericAlias() takes no keyword arguments
#| TypeError GenericAlias() takes no keyword arguments
#| 'x'['y']
#| 5[()]

GA = type(list[int])
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class A(GA): pass
class S(GA):
    __slots__ = ()
    def __new__(cls, origin, args, extra=None):
        if not isinstance(args, tuple): args = (args, extra)
        return super().__new__(cls, origin, args)
    def __repr__(self): return 'S<%s>' % super().__repr__()
    def __getitem__(self, item):
        r = super().__getitem__(item)
        return S(r.__origin__, r.__args__)
    def meth(self): return 'm'
    @property
    def __parameters__(self): return super().__parameters__
class X(GA):
    __slots__ = ('a',)
t(lambda: [c.__name__ for c in A.mro()])
for C in (A, S, X):
    a = C(list, (int,))
    t(lambda: a); t(lambda: str(a)); t(lambda: type(a) is C); t(lambda: a.__class__ is C)
    t(lambda: a.__origin__); t(lambda: a.__args__); t(lambda: a.__parameters__); t(lambda: a.__unpacked__)
    t(lambda: a == list[int]); t(lambda: list[int] == a); t(lambda: a != list[int]); t(lambda: a == C(list, (int,))); t(lambda: a == C(list, (str,)))
    t(lambda: hash(a) == hash(list[int]))
    t(lambda: {a: 1}[list[int]])
    t(lambda: a('ab')); t(lambda: a())
    t(lambda: a.append); t(lambda: a.meth); t(lambda: a.__name__); t(lambda: a.nothing)
    t(lambda: a | None); t(lambda: a | int); t(lambda: int | a); t(lambda: a | a); t(lambda: a | list[int]); t(lambda: a | 3); t(lambda: 'x' | a)
    t(lambda: isinstance(3, a)); t(lambda: issubclass(int, a)); t(lambda: isinstance(a, GA)); t(lambda: isinstance([], (a, int)))
    t(lambda: list(a)); t(lambda: [type(x) is GA for x in a]); t(lambda: [x.__unpacked__ for x in a])
    t(lambda: a[int]); t(lambda: a.__mro_entries__(())); t(lambda: GA.__mro_entries__(a, ()))
    def sub():
        class D(a): pass
        return D.mro()[1:], [type(b) for b in D.__orig_bases__]
    t(sub)
    t(lambda: dir(a) == dir(list[int]))
    try: a.a = 5
    except BaseException as e: print(type(e).__name__, e)
    t(lambda: a.a)
    t(lambda: vars(a) is not None)
    try: del a.a
    except BaseException as e: print(type(e).__name__, e)
    try: a.__origin__ = 5
    except BaseException as e: print(type(e).__name__, e)
    t(lambda: list[a]); t(lambda: dict[str, a]); t(lambda: tuple[*a])
    t(lambda: C(int)); t(lambda: C()); t(lambda: C(1, 2, 3)); t(lambda: C(origin=1, args=2)); t(lambda: C(int, str, k=1))
    t(lambda: C('x', 'y')); t(lambda: C(5, ()))
