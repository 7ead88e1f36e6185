#: about: methods of classes below types.GenericAlias, their layout and their part in classes
#: kind: language
#: stdout:
#| init (<class 'list'>, <class 'int'>)
#| list[int]
#| 'eq'
#| TypeError unhashable type: 'I'
#| ('call', (1,))
#| True
#| 'or'
#| TypeError unsupported operand type(s) for |: 'int' and 'I'
#| int | list[int]
#| [1, 2]
#| 'ga foo'
#| <method 'append' of 'list' objects>
#| [<class 'dict'>, <class 'object'>]
#| 'foo'
#| []
#| list[int]
#| S<list[int]>
#| TypeError multiple bases have instance lay-out conflict
#| TypeError multiple bases have instance lay-out conflict
#| S<list[int]>
#| True
#| __main__.K[int]
#| list[int]
#| TypeError types.GenericAlias.__new__(int): int is not a subtype of types.GenericAlias
#| TypeError types.GenericAlias.__new__(list): list is not a subtype of types.GenericAlias
#| 1[2]
#| True
#| AttributeError type object 'A' has no attribute 'append'
#| 'list[int]'
#| True
#| True
#| TypeError list[int] is not a generic class
#| <class 'list'>
#| TypeError descriptor '__args__' for 'types.GenericAlias' objects doesn't apply to a 'int' object
#| ()
#| __class__ assignment only supported for mutable types or ModuleType subclasses
#| 'A2'
#| list[int]
#| match GA
#| o <class 'list'>
#| False
#| True
#| True
#| TypeError object of type 'A2' has no len()
#| TypeError '<' not supported between instances of 'A2' and 'A2'
#| 189
#| False
#| True

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
class I(GA):
    def __init__(self, *a): print('init', a)
    def __eq__(self, o): return 'eq'
    def __call__(self, *a): return 'call', a
    def __instancecheck__(self, x): return True
    def __mro_entries__(self, bases): return (dict,)
    def __or__(self, o): return 'or'
    def __iter__(self): return iter((1, 2))
    def __getattr__(self, n): return 'ga ' + n
i = I(list, int)
t(lambda: i); t(lambda: i == 3); t(lambda: hash(i)); t(lambda: i(1)); t(lambda: isinstance(3, i)); t(lambda: i | 3); t(lambda: 3 | i); t(lambda: int | i); t(lambda: [*i])
t(lambda: i.foo); t(lambda: i.append)
class J(i): pass
t(lambda: J.mro()[1:])
class G2(GA):
    def __getattribute__(self, n): return n
t(lambda: G2(list, int).foo); t(lambda: G2(list, int)()); t(lambda: G2(list, int))
class M(A, S): pass
t(lambda: M(list, (int,)))
t(lambda: type('Z', (GA, int), {}))
t(lambda: type('Z', (A, list), {}))
t(lambda: type('Z', (X, S), {})(list, (int,)))
class K(list): pass
k = A(K, (int,))
o = k(); t(lambda: o.__orig_class__ is k); t(lambda: o.__orig_class__)
t(lambda: GA.__new__(A, list, int)); t(lambda: GA.__new__(int, list, int)); t(lambda: GA.__new__(list)); t(lambda: A.__new__(GA, 1, 2))
t(lambda: GA(list, int) == A(list, int))
a = A(list, int)
t(lambda: A.append); t(lambda: GA.__repr__(a)); t(lambda: GA.__eq__(a, a)); t(lambda: GA.__hash__(a) == hash(a)); t(lambda: GA.__getitem__(a, 1))
t(lambda: GA.__origin__.__get__(a)); t(lambda: GA.__args__.__get__(3)); t(lambda: GA.__parameters__.__get__(a))
a.__class__ = A
try: a.__class__ = GA
except TypeError as e: print(e)
class A2(GA): pass
a.__class__ = A2
t(lambda: type(a).__name__); t(lambda: a)
match a:
    case GA(): print('match GA')
match a:
    case A2(__origin__=o): print('o', o)
t(lambda: isinstance(a, type)); t(lambda: callable(a)); t(lambda: bool(a)); t(lambda: len(a)); t(lambda: a < a)
n = A(list, int)
for _ in range(30): n = A(list, n)
t(lambda: len(repr(n))); t(lambda: hash(n) is None); t(lambda: n == n)
