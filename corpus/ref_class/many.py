#: about: operators, wrong returns of special methods, MRO, slots, attributes, metaclasses, hashing, super
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| ops ([('radd', 'rsub', 'rmul', 'rtruediv', 'rfloordiv', 'rmod', 'rdivmod', 'rpow', 'rlshift', 'rrshift', 'rand', 'rxor', 'ror', 'rmatmul'), ('radd', 'rsub', 'rmul', 'rtruediv', 'rfloordiv', 'rmod', 'rdivmod', 'rpow', 'rlshift', 'rrshift', 'rand', 'rxor', 'ror', 'rmatmul'), ('radd', 'rsub', 'rmul', 'rtruediv', 'rfloordiv', 'rmod', 'rdivmod', 'rpow', 'rlshift', 'rrshift', 'rand', 'rxor', 'ror', 'rmatmul'), 'radd', 'rpow', 'rmatmul', "unsupported operand type(s) for +: 'A' and 'int'", "unsupported operand type(s) for ** or pow(): 'A' and 'int'", "unsupported operand type(s) for ** or pow(): 'A', 'int', 'int'", "unsupported operand type(s) for divmod(): 'A' and 'int'", "unsupported operand type(s) for +=: 'A' and 'int'"], [('add',), ('radd',), ('sub',), ('rsub',), ('mul',), ('rmul',), ('truediv',), ('rtruediv',), ('floordiv',), ('rfloordiv',), ('mod',), ('rmod',), ('divmod',), ('rdivmod',), ('pow',), ('rpow',), ('lshift',), ('rlshift',), ('rshift',), ('rrshift',), ('and',), ('rand',), ('xor',), ('rxor',), ('or',), ('ror',), ('matmul',), ('rmatmul',), ('add',), ('radd',), ('sub',), ('rsub',), ('mul',), ('rmul',), ('truediv',), ('rtruediv',), ('floordiv',), ('rfloordiv',), ('mod',), ('rmod',), ('divmod',), ('rdivmod',), ('pow',), ('rpow',), ('lshift',), ('rlshift',), ('rshift',), ('rrshift',), ('and',), ('rand',), ('xor',), ('rxor',), ('or',), ('ror',), ('matmul',), ('rmatmul',), ('radd',), ('rsub',), ('rmul',), ('rtruediv',), ('rfloordiv',), ('rmod',), ('rdivmod',), ('rpow',), ('rlshift',), ('rrshift',), ('rand',), ('rxor',), ('ror',), ('rmatmul',), ('iadd',), ('add',), ('radd',), ('ipow',), ('pow',), ('rpow',), ('imatmul',), ('matmul',), ('rmatmul',), ('add',), ('pow',), ('pow', 2), ('divmod',), ('iadd',), ('add',)])
#| unary ('neg', 'pos', 'inv', 'abs', ('round', None), ('round', 2), 'trunc', 'floor', 'ceil', 3, 4, 5.0, 6j, False, 7, 8, b'x', 'fmtq', 'str', 'repr', ['r', 'e', 'v'], True, False, '0b11', 'xxx', '  repr', '4 str repr', range(0, 3), '\x03')
#|    TypeError: 'str' object cannot be interpreted as an integer
#|    ValueError: __len__() should return >= 0
#|    OverflowError: cannot fit 'int' into an index-sized integer
#|    TypeError: __bool__ should return bool, returned int
#|    ValueError: __len__() should return >= 0
#|    TypeError: __hash__ method should return an integer
#|    TypeError: __str__ returned non-string (type int)
#|    TypeError: __repr__ returned non-string (type NoneType)
#|    TypeError: __bytes__ returned non-bytes (type int)
#|    TypeError: __int__ returned non-int (type str)
#|    TypeError: T.__float__ returned non-float (type int)
#|    TypeError: __complex__ returned non-complex (type int)
#|    TypeError: __index__ returned non-int (type str)
#|    TypeError: __format__ must return a str, not int
#|    TypeError: iter() returned non-iterator of type 'int'
#|    TypeError: 'T' object is not reversible
#|    TypeError: argument of type 'T' is not a container or iterable
#|    0
#|    TypeError: 'T' object is not an iterator
#|    TypeError: 'T' object is not callable
#|    TypeError: 'T' object is not subscriptable
#|    AttributeError: 'T' object has no attribute 'x'
#|    TypeError: bad operand type for unary -: 'T'
#|    TypeError: bad operand type for unary ~: 'T'
#|    TypeError: bad operand type for unary +: 'T'
#|    TypeError: bad operand type for abs(): 'T'
#|    TypeError: type T doesn't define __round__ method
#|    TypeError: '<' not supported between instances of 'T' and 'T'
#|    TypeError: unsupported operand type(s) for +: 'T' and 'int'
#|    TypeError: must be real number, not T
#|    TypeError: __bool__ should return bool, returned NoneType
#|    TypeError: 'int' object is not iterable
#|    16
#|    TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#|    TypeError: issubclass() arg 1 must be a class
#|    TypeError: __index__ returned non-int (type float)
#|    1
#|    3.0
#|    (3+0j)
#|    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'T'
#|    TypeError: 'T' object cannot be interpreted as an integer
#|    TypeError: can't multiply sequence by non-int of type 'T'
#|    TypeError: Value after * must be an iterable, not T
#|    TypeError: 'T' object is not a mapping
#|    TypeError: __main__.badreturns.<locals>.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not T
#|    1
#|    AttributeError: 'T' object has no attribute 'x'
#|    TypeError: 'function' object is not iterable
#|    1
#|    True
#|    'n'
#|    0
#|    1
#|    TypeError: '>' not supported between instances of 'T' and 'T'
#|    TypeError: unsupported operand type(s) for +: 'int' and 'T'
#|    TypeError: sequence item 0: expected str instance, T found
#|    TypeError: end must be None or a string, not T
#|    TypeError: %d format: a real number is required, not T
#|    TypeError: %c requires an int or a unicode character, not T
#|    TypeError: __str__ returned non-string (type int)
#|    TypeError: unsupported format string passed to T.__format__
#|    TypeError: unsupported format string passed to T.__format__
#|    1
#|    NotImplemented
#|    TypeError: descriptor '__add__' requires a 'int' object but received a 'T'
#|    TypeError: object.__new__(X): X is not a type object (int)
#|    TypeError: object.__new__(int) is not safe, use int.__new__()
#|    TypeError: int.__new__(str): str is not a subtype of int
#|    TypeError: object() takes no arguments
#|    TypeError: T.__init__() takes exactly one argument (the instance to initialize)
#|    TypeError: super() argument 1 must be a type, not T
#|    TypeError: super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#|    RuntimeError: super(): no arguments
#|    TypeError: type() takes 1 or 3 arguments
#|    TypeError: type.__new__() argument 2 must be tuple, not int
#|    TypeError: type.__new__() argument 3 must be dict, not int
#|    TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#|    TypeError: type.__new__() argument 1 must be str, not int
#|    TypeError: type 'bool' is not an acceptable base type
#|    ValueError: type name must not contain null characters
#| badreturns None
#| mro [['D', 'B', 'C', 'A', 'object'], 'Cannot create a consistent method resolution order (MRO) for bases A, B', 'duplicate base class A', 'multiple bases have instance lay-out conflict', 'Cannot create a consistent method resolution order (MRO) for bases B, D', ['X', 'D', 'B', 'C', 'A', 'object'], 'Cannot create a consistent method resolution order (MRO) for bases object, A', "type 'bool' is not an acceptable base type", 'multiple bases have instance lay-out conflict', 'multiple bases have instance lay-out conflict', 'multiple bases have instance lay-out conflict', 'multiple bases have instance lay-out conflict', ['X', 'KeyError', 'LookupError', 'OSError', 'Exception', 'BaseException', 'object'], 'Cannot create a consistent method resolution order (MRO) for bases BaseException, Exception']
#|    'A' object has no attribute 'q' and no __dict__ for setting new attributes
#|    'B' object has no attribute 'q' and no __dict__ for setting new attributes
#|    ok
#|    AttributeError: 'slots.<locals>.B' object has no attribute 'a'
#|    TypeError: descriptor 'a' for 'A' objects doesn't apply to a 'int' object
#|    AttributeError: 'slots.<locals>.B' object has no attribute 'a'
#|    AttributeError: 'A' object has no attribute '__dict__'
#|    {'y': 5}
#|    {'z': 4}
#|    <class '__main__.X'>
#|    TypeError: __slots__ must be identifiers
#|    TypeError: __slots__ items must be strings, not 'int'
#|    ValueError: 'a' in __slots__ conflicts with class variable
#|    TypeError: nonempty __slots__ not supported for subtype of 'int'
#|    <class '__main__.X'>
#|    TypeError: nonempty __slots__ not supported for subtype of 'tuple'
#|    TypeError: __dict__ slot disallowed: we already got one
#|    TypeError: multiple bases have instance lay-out conflict
#|    "<member 'a' of 'A' objects>"
#|    None
#|    None
#|    AttributeError: a
#|    AttributeError: 'X' object has no attribute 'x'
#|    <class 'object'>
#|    AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| slots None
#| class_assign [2, "__class__ assignment: 'S' object layout differs from 'B'", '__class__ assignment only supported for mutable types or ModuleType subclasses', "__class__ must be set to a class, not 'int' object", "__class__ assignment: 'A' object layout differs from 'I'", '__class__ assignment only supported for mutable types or ModuleType subclasses', "__class__ assignment: 'A' object layout differs from 'S'", '__class__ assignment only supported for mutable types or ModuleType subclasses']
#| getattrs [('ga', 'x'), ('x', 'x', 'A'), ('ga', 'p'), ('p', 'p', 'A'), ('ga', 'missing'), ('ga', 'q'), ('q', 'q', 'A'), ('ga', 'zz'), 'dflt', ('ga', 'yy'), False, ('got', 'anything'), "KeyError('boom')", ('set', 'a', 1), ('del', 'a'), ('del', 'a'), "'S' object has no attribute 'a'"]
#| descr NameError name 'p' is not defined []
#|    ('prep', 'A', {'kw': 1})
#|    ('new', 'A', ['__classdictcell__', '__firstlineno__', '__init__', '__module__', '__qualname__', '__static_attributes__', 'inj'])
#|    ('init', 'A', {'kw': 1})
#|    ('call', (1,), {'x': 2})
#|    ('ainit', (1,), {'x': 2})
#|    True
#|    False
#|    True
#|    ['m', 'e', 't', 'a']
#|    ('item', 1)
#|    3
#|    True
#|    meta foo
#|    or
#|    False
#|    metaprop
#|    <M>
#|    1
#|    ['a', 'b']
#|    ('prep', 'B', {})
#|    ('new', 'B', ['__firstlineno__', '__module__', '__qualname__', '__static_attributes__', 'inj'])
#|    ('init', 'B', {})
#|    M
#|    metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#|    ('C', (), {'z': 1})
#|    P.__prepare__() must return a mapping, not int
#|    metacls.<locals>.C.__init_subclass__() takes no keyword arguments
#| metacls None
#| init_subclass [('B', 1), ('C', None), ('D', None), 'init_subclass.<locals>.D.__init_subclass__() takes no keyword arguments', ('A', 1), ('B', ('x', 'y')), 'int', 'E', '__mro_entries__ must return a tuple']
#| hashes [None, "cannot use 'hashes.<locals>.A' as a set element (unhashable type: 'A')", "cannot use 'list' as a dict key (unhashable type: 'list')", "cannot use 'dict' as a dict key (unhashable type: 'dict')", "cannot use 'tuple' as a set element (unhashable type: 'list')", "cannot use 'list' as a set element (unhashable type: 'list')", "cannot use 'hashes.<locals>.A' as a set element (unhashable type: 'A')", 1, "unhashable type: 'C'"]
#| supers UnboundLocalError cannot access local variable 's' where it is not associated with a value []

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e, [str(n) for n in getattr(e, '__notes__', [])])
@check
def ops():
    log = []
    names = 'add sub mul truediv floordiv mod divmod pow lshift rshift and xor or matmul'.split()
    ns = {}
    for n in names:
        def mk(n):
            def f(s, o, *m): log.append((n,) + m); return NotImplemented
            def r(s, o, *m): log.append(('r' + n,) + m); return 'r' + n
            def i(s, o, *m): log.append(('i' + n,) + m); return NotImplemented
            return f, r, i
        ns['__%s__' % n], ns['__r%s__' % n], ns['__i%s__' % n] = mk(n)
    A = type('A', (), ns)
    B = type('B', (A,), dict(ns))
    C = type('C', (A,), {})
    a, b, c = A(), B(), C()
    out = []
    for x, y in ((a, b), (a, c), (1, a)):
        out.append((x + y, x - y, x * y, x / y, x // y, x % y, divmod(x, y), x ** y, x << y, x >> y, x & y, x ^ y, x | y, x @ y))
    z = a; z += b; out.append(z)
    z = a; z **= b; out.append(z)
    z = a; z @= b; out.append(z)
    try: a + 1
    except TypeError as e: out.append(str(e))
    try: a ** 1
    except TypeError as e: out.append(str(e))
    try: pow(a, 1, 2)
    except TypeError as e: out.append(str(e))
    try: divmod(a, 1)
    except TypeError as e: out.append(str(e))
    try:
        z = a; z += 1
    except TypeError as e: out.append(str(e))
    return out, log
@check
def unary():
    class A:
        def __neg__(s): return 'neg'
        def __pos__(s): return 'pos'
        def __invert__(s): return 'inv'
        def __abs__(s): return 'abs'
        def __round__(s, n=None): return 'round', n
        def __trunc__(s): return 'trunc'
        def __floor__(s): return 'floor'
        def __ceil__(s): return 'ceil'
        def __index__(s): return 3
        def __int__(s): return 4
        def __float__(s): return 5.0
        def __complex__(s): return 6j
        def __bool__(s): return False
        def __len__(s): return 7
        def __hash__(s): return 8
        def __bytes__(s): return b'x'
        def __format__(s, f): return 'fmt' + f
        def __str__(s): return 'str'
        def __repr__(s): return 'repr'
        def __length_hint__(s): return 9
        def __reversed__(s): return iter('rev')
        def __contains__(s, x): return x == 1
    import math
    a = A()
    return (-a, +a, ~a, abs(a), round(a), round(a, 2), math.trunc(a), math.floor(a), math.ceil(a), [0,1,2,3][a], int(a), float(a), complex(a), bool(a), len(a), hash(a), bytes(a), f'{a:q}', str(a), repr(a), list(reversed(a)), 1 in a, 2 in a, bin(a), 'x' * a, f'{a!r:>6}', '%d %s %r' % (a, a, a), range(a), chr(a))
@check
def badreturns():
    out = []
    def t(**ns):
        return type('T', (), {'__%s__' % k: (lambda v: lambda s, *a: v)(v) for k, v in ns.items()})()
    import math
    for fn in (lambda: len(t(len='x')), lambda: len(t(len=-1)), lambda: len(t(len=2**70)), lambda: bool(t(bool=1)), lambda: bool(t(len=-1)), lambda: hash(t(hash='x')), lambda: str(t(str=1)), lambda: repr(t(repr=None)), lambda: bytes(t(bytes=1)), lambda: int(t(int='1')), lambda: float(t(float=1)), lambda: complex(t(complex=1)), lambda: [1][t(index='0')], lambda: format(t(format=1)), lambda: iter(t(iter=1)), lambda: reversed(t()), lambda: 1 in t(), lambda: list(t(iter=t(next=1))) if 0 else 0, lambda: next(t()), lambda: t()(), lambda: t()[0], lambda: t().x, lambda: -t(), lambda: ~t(), lambda: +t(), lambda: abs(t()), lambda: round(t()), lambda: t() < t(), lambda: t() + 1, lambda: math.floor(t()), lambda: bool(t(bool=None)), lambda: dir(t(dir=3)), lambda: hash(t(hash=2**65)), lambda: isinstance(1, t()), lambda: issubclass(t(), int), lambda: int(t(index=1.5)), lambda: int(t(int=True)), lambda: float(t(index=3)), lambda: complex(t(index=3)), lambda: int(t(trunc=3)), lambda: range(t()), lambda: 'a' * t(), lambda: [*t()], lambda: {**t()}, lambda: (lambda *a: a)(*t()), lambda: t().__class__.__mro__ and 1, lambda: delattr(t(), 'x'), lambda: setattr(t(slots=1), 'x', 1), lambda: t(eq=1) == 2, lambda: t(eq=[]) != 2, lambda: t(ne='n') != 2, lambda: [t(eq=1)].index(5), lambda: sorted([t(lt=1), t(lt=0)]) and 1, lambda: max(t(), t()), lambda: sum([t()]), lambda: ''.join([t()]), lambda: print(end=t()), lambda: '%d' % t(), lambda: '%c' % t(), lambda: '%s' % t(str=5), lambda: '{:d}'.format(t()), lambda: f'{t():d}', lambda: t(getitem=1)['a'], lambda: (1).__add__(t()), lambda: int.__add__(t(), 1), lambda: object.__new__(1), lambda: object.__new__(int), lambda: int.__new__(str), lambda: object(1), lambda: t().__init__(1), lambda: super(t(), 1), lambda: super(int, 's'), lambda: super(), lambda: type(1,2), lambda: type('a', 1, {}), lambda: type('a', (), 1), lambda: type('a', (1,), {}), lambda: type(1, (), {}), lambda: type('a', (bool,), {}), lambda: type('a\0', (), {})):
        try: out.append(repr(fn()))
        except BaseException as e: out.append('%s: %s' % (type(e).__name__, e))
    import string
    for o in out: print('  ', o if ' at 0x' not in o else 'addr')
@check
def mro():
    out = []
    class A: pass
    class B(A): pass
    class C(A): pass
    class D(B, C): pass
    out.append([c.__name__ for c in D.__mro__])
    for bases in ((A, B), (A, A), (int, str), (B, D), (D, B, C), (object, A), (bool,), (int, float), (list, dict), (type, int), (Exception, int), (KeyError, OSError), (BaseException, Exception)):
        try:
            out.append([c.__name__ for c in type('X', bases, {}).__mro__])
        except TypeError as e: out.append(str(e))
    return out
@check
def slots():
    out = []
    class A: __slots__ = ('a', '__b'); 
    class B(A): __slots__ = 'c'
    class C(B): pass
    class D(A): __slots__ = ('__dict__',)
    a, b, c, d = A(), B(), C(), D()
    a.a = 1; a._A__b = 2; b.c = 3; c.z = 4; d.y = 5
    for o, n in ((a, 'q'), (b, 'q'), (a, '_A__b')):
        try: setattr(o, n, 1); out.append('ok')
        except AttributeError as e: out.append(str(e))
    for f in (lambda: b.a, lambda: A.a.__get__(1), lambda: A.a.__get__(b), lambda: a.__dict__, lambda: d.__dict__, lambda: c.__dict__, lambda: type('X', (), {'__slots__': ('a', 'a')}), lambda: type('X', (), {'__slots__': ('1',)}), lambda: type('X', (), {'__slots__': (1,)}), lambda: type('X', (), {'__slots__': ('a',), 'a': 1}), lambda: type('X', (int,), {'__slots__': ('a',)}), lambda: type('X', (str,), {'__slots__': ('a',)}), lambda: type('X', (tuple,), {'__slots__': ('a',)}), lambda: type('X', (A,), {'__slots__': ('__dict__', '__dict__')}), lambda: type('X', (A, type('Y', (), {'__slots__': 'y'})), {}), lambda: repr(A.a), lambda: type('X', (), {'__slots__': {'a': 'doc'}}).a.__doc__, lambda: delattr(a, 'a'), lambda: delattr(a, 'a'), lambda: type('X', (), {'__slots__': ()})().x, lambda: object().__class__, lambda: setattr(object(), 'x', 1)):
        try: out.append(repr(f()))
        except Exception as e: out.append('%s: %s' % (type(e).__name__, e))
    for o in out: print('  ', o)
@check
def class_assign():
    class A: x = 1
    class B: x = 2
    class S: __slots__ = 'x'
    class I(int): pass
    a = A(); a.__class__ = B
    out = [a.x]
    for o, c in ((a, S), (a, int), (a, 1), (I(1), A), (1, I), (S(), A), (a, type)):
        try: o.__class__ = c; out.append('ok')
        except TypeError as e: out.append(str(e))
    return out
@check
def getattrs():
    out = []
    class A:
        def __getattr__(s, n): out.append(('ga', n)); raise AttributeError(n)
        @property
        def p(s): raise AttributeError('inner')
        @property
        def q(s): return s.missing
    for n in ('x', 'p', 'q'):
        try: getattr(A(), n)
        except AttributeError as e: out.append((str(e), e.name, type(e.obj).__name__))
    out.append(getattr(A(), 'zz', 'dflt')); out.append(hasattr(A(), 'yy'))
    class G:
        def __getattribute__(s, n):
            if n == 'boom': raise KeyError(n)
            return ('got', n)
        def __getattr__(s, n): return 'never'
    out.append(G().anything)
    try: G().boom
    except KeyError as e: out.append(repr(e))
    class S:
        def __setattr__(s, n, v): out.append(('set', n, v)); object.__setattr__(s, n, v)
        def __delattr__(s, n): out.append(('del', n)); object.__delattr__(s, n)
    s = S(); s.a = 1; del s.a
    try: del s.a
    except AttributeError as e: out.append(str(e))
    return out
@check
def descr():
    out = []
    class D:
        def __get__(s, o, t): return ('get', o is None, t.__name__)
        def __set__(s, o, v): out.append(('set', v))
        def __delete__(s, o): out.append('delete')
        def __set_name__(s, o, n): out.append((o.__name__, n))
    class N:
        def __get__(s, o, t=None): return 'nondata'
    class A:
        d = D(); n = N()
    a = A(); a.d = 1; del a.d
    a.__dict__['d'] = 'inst'; a.__dict__['n'] = 'inst'
    out += [a.d, a.n, A.d, A.n]
    class R:
        def __get__(s, o, t): return 1
        def __set__(s, o, v): raise AttributeError('ro')
    class B: r = R()
    try: B().r = 1
    except AttributeError as e: out.append(str(e))
    class X:
        def __set_name__(s, o, n): raise KeyError('bad')
    try:
        class Y: x = X()
    except KeyError as e: out.append((repr(e), e.__notes__))
    class OnlySet:
        def __set__(s, o, v): o.__dict__['os'] = v
    class Z: os = OnlySet()
    z = Z(); out.append(z.os.__class__.__name__); z.os = 5; out.append(z.os)
    try: del z.os
    except AttributeError as e: out.append(str(e))
    p = property(lambda s: 1)
    class P: p = p; q = property(); r = property(None, lambda s, v: None)
    for f in (lambda: setattr(P(), 'p', 1), lambda: delattr(P(), 'p'), lambda: P().q, lambda: P().r, lambda: delattr(P(), 'r'), lambda: p.__get__(None), lambda: property(1).__get__(2)):
        try: out.append(repr(f())[:15])
        except Exception as e: out.append('%s: %s' % (type(e).__name__, e))
    return out
@check
def metacls():
    out = []
    class M(type):
        @classmethod
        def __prepare__(m, n, b, **k): out.append(('prep', n, k)); return {'inj': 1}
        def __new__(m, n, b, ns, **k): out.append(('new', n, sorted(ns))); return super().__new__(m, n, b, ns)
        def __init__(c, n, b, ns, **k): out.append(('init', n, k)); super().__init__(n, b, ns)
        def __call__(c, *a, **k): out.append(('call', a, k)); return super().__call__(*a, **k)
        def __instancecheck__(c, o): return o == 42
        def __subclasscheck__(c, o): return o is int
        def __iter__(c): return iter('meta')
        def __getitem__(c, k): return ('item', k)
        def __len__(c): return 3
        def __contains__(c, x): return x == 'z'
        def __getattr__(c, n): return 'meta ' + n
        def __or__(c, o): return 'or'
        def __eq__(c, o): return c is o
        __hash__ = type.__hash__
        def __bool__(c): return False
        @property
        def prop(c): return 'metaprop'
        def __repr__(c): return '<M>'
        def __dir__(c): return ['b', 'a']
    class A(metaclass=M, kw=1):
        def __init__(s, *a, **k): out.append(('ainit', a, k))
    A(1, x=2)
    out += [isinstance(42, A), isinstance(1, A), issubclass(int, A), list(A), A[1], len(A), 'z' in A, A.foo, A | 1, bool(A), A.prop, repr(A), A.inj, dir(A)]
    class B(A): pass
    out.append(type(B).__name__)
    class N(type): pass
    try:
        class C(A, metaclass=N): pass
    except TypeError as e: out.append(str(e))
    try:
        class C(metaclass=lambda *a, **k: (a[0], a[1], k), z=1): pass
        out.append(C)
    except TypeError as e: out.append(str(e))
    class P(type):
        @classmethod
        def __prepare__(m, *a): return 5
    try:
        class C(metaclass=P): pass
    except TypeError as e: out.append(str(e))
    try:
        class C(x=1): pass
    except TypeError as e: out.append(str(e))
    for o in out: print('  ', o)
@check
def init_subclass():
    out = []
    class A:
        def __init_subclass__(cls, /, tag=None, **k): out.append((cls.__name__, tag)); super().__init_subclass__(**k)
        def __class_getitem__(cls, k): return (cls.__name__, k)
    class B(A, tag=1): pass
    class C(B): pass
    try:
        class D(A, other=1): pass
    except TypeError as e: out.append(str(e))
    out += [A[1], B['x', 'y']]
    class E:
        def __mro_entries__(s, bases): return (int, str) if 0 else (int,)
    class F(E()): pass
    out += [F.__mro__[1].__name__, F.__orig_bases__[0].__class__.__name__]
    class G:
        def __mro_entries__(s, bases): return [int]
    try:
        class H(G()): pass
    except TypeError as e: out.append(str(e))
    return out
@check
def hashes():
    class A:
        def __eq__(s, o): return True
    out = [A.__hash__]
    try: {A()}
    except TypeError as e: out.append(str(e))
    try: {[]: 1}
    except TypeError as e: out.append(str(e))
    try: {}[{}]
    except TypeError as e: out.append(str(e))
    try: {(1, [])}
    except TypeError as e: out.append(str(e))
    try: [] in {1}
    except TypeError as e: out.append(str(e))
    try: {1}.discard(A())
    except TypeError as e: out.append(str(e))
    class B(A): __hash__ = object.__hash__
    out.append(len({B()}))
    class C:
        __hash__ = None
    try: hash(C())
    except TypeError as e: out.append(str(e))
    return out
@check
def supers():
    out = []
    class A:
        def f(s): return ['A']
        @classmethod
        def c(cls): return ['Ac', cls.__name__]
        @property
        def p(s): return 'Ap'
        x = 'ax'
    class B(A):
        def f(s): return ['B'] + super().f()
        @classmethod
        def c(cls): return ['Bc'] + super().c()
        @property
        def p(s): return 'B' + super().p
        def g(s): return super(B, s).x, super(B, B).x, [super(B, s).x for _ in '1'], [super().x for _ in '1']
        def h(s):
            def inner(): return super().f()
            try: return inner()
            except RuntimeError as e: return str(e)
        def i(s):
            s = 5
            try: return super().f()
            except TypeError as e: return str(e)
        def j(s):
            try: super().nope
            except AttributeError as e: return str(e)
        def k(s):
            try: super().x = 1
            except AttributeError as e: return str(e)
        def l(*args): return super().f()
        def m(s, *, k=1): return (lambda s: super().f())(s)
        def r(s): return repr(super())
    b = B()
    out += [b.f(), B.c(), b.p, b.g(), b.h(), b.i(), b.j(), b.k(), b.m()]
    try: out.append(b.l())
    except RuntimeError as e: out.append(str(e))
    out.append(b.r().split(',')[0])
    try: super(B, A()).f
    except TypeError as e: out.append(str(e))
    try: B.f()
    except TypeError as e: out.append(str(e))
    class C(B):
        def f(s): del s; return super().f()
    try: C().f()
    except RuntimeError as e: out.append(str(e))
    return out
