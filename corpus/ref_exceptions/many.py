#: about: raise, context, attributes, except clauses, groups, except*, with
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| raises [('ValueError', ()), ('ValueError', ('a',)), ('TypeError', ("raises.<locals>.MyE.__init__() missing 1 required positional argument: 'a'",)), ('TypeError', ("calling <class '__main__.raises.<locals>.BadNew'> should have returned an instance of BaseException, not <class 'int'>",)), ('KeyError', ('init',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('TypeError', ('exceptions must derive from BaseException',)), ('MyE', (1, 'x')), ('ValueError', 'v', 'KeyError()', True), ('ValueError', 'v', "KeyError('k')", True), ('ValueError', 'v', 'None', True), ('TypeError', 'exception causes must derive from BaseException', 'None', False), ('TypeError', 'exception causes must derive from BaseException', 'None', False), ('TypeError', "calling <class '__main__.raises.<locals>.BadNew'> should have returned an instance of BaseException, not <class 'int'>", 'None', False), ('KeyError', "'init'", 'None', False), 'No active exception to reraise']
#| context [['IndexError', 'ZeroDivisionError'], ['KeyError', 'ZeroDivisionError'], ['KeyError', 'ZeroDivisionError'], ['ValueError', 'KeyError'], (['ValueError'], True), ['TypeError', 'ZeroDivisionError'], ['ZeroDivisionError'], ['OSError', 'ZeroDivisionError'], ['OSError']]
#|    'int' object is not iterable
#|    ('args', (1, 2))
#|    'NoneType' object is not iterable
#|    exception cause must be None or derive from BaseException
#|    ('__cause__', None)
#|    exception context must be None or derive from BaseException
#|    ('__context__', KeyError())
#|    __traceback__ must be a traceback or None
#|    ('__traceback__', None)
#|    attribute value type must be bool
#|    ('__suppress_context__', False)
#|    ('foo', 1)
#|    ('__notes__', 5)
#|    args may not be deleted
#|    __cause__ may not be deleted
#|    __context__ may not be deleted
#|    __traceback__ may not be deleted
#|    can't delete numeric/char attribute
#|    deleted
#|    'ValueError' object has no attribute 'bar'
#|    ['n1', 'n2']
#|    add_note() argument must be str, not int
#|    BaseException.add_note() takes exactly one argument (0 given)
#|    ('ValueError()', '', "KeyError('a')", "'a'", "('a', 'b')", "FileNotFoundError(2, 'no')", '[Errno 2] no', "[Errno 2] no: 'f'", "[Errno 2] no: 'f' -> 'g'", 'FileNotFoundError', (2, 'x'), 5)
#|    __traceback__ must be a traceback or None
#|    True
#|    1
#|    3
#|    (3, 4)
#|    None
#|    ('n', 'p', 'm', 'm')
#|    ('TypeError', "ImportError() got an unexpected keyword argument 'foo'")
#|    ('TypeError', 'NameError() takes at most 1 keyword argument (2 given)')
#|    1
#|    ('TypeError', 'ValueError() takes no keyword arguments')
#|    UnicodeDecodeError('a', b'b', 0, 1, 'r')
#|    "'a' codec can't decode byte 0x62 in position 0: r"
#|    "'a' codec can't encode character '\\xe9' in position 1: r"
#|    ('TypeError', 'function takes exactly 5 arguments (1 given)')
#|    "can't translate characters in position 0-1: r"
#|    ('TypeError', "'int' object is not iterable")
#|    ('TypeError', 'function takes at least 4 arguments (2 given)')
#|    'm (f, line 1)'
#|    OSError(1)
#|    ('TypeError', 'BaseException.__new__(int): int is not a subtype of BaseException')
#|    ('TypeError', "descriptor '__init__' requires a 'BaseException' object but received a 'int'")
#|    None
#|    False
#|    1
#|    (1,)
#|    3
#|    <class 'PermissionError'>
#|    'y'
#| attrs None
#| excepts ['not fake', ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('ZeroDivisionError', 'division by zero', 'NoneType'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ('TypeError', 'catching classes that do not inherit from BaseException is not allowed', 'ZeroDivisionError'), ("name 'undefined_name' is not defined", 'ZeroDivisionError'), 'fin', 'try', 'else']
#|    ('ExceptionGroup', 'm (1 sub-exception)', "ExceptionGroup('m', [ValueError(1)])", 'tuple')
#|    ('ExceptionGroup', 'm (1 sub-exception)', "ExceptionGroup('m', [ValueError(1)])", 'tuple')
#|    ('ValueError', 'second argument (exceptions) must be a non-empty sequence')
#|    ('ValueError', 'second argument (exceptions) must be a non-empty sequence')
#|    ('ValueError', 'Item 0 of second argument (exceptions) is not an exception')
#|    ('ValueError', 'Item 0 of second argument (exceptions) is not an exception')
#|    ('TypeError', 'second argument (exceptions) must be a sequence')
#|    ('TypeError', 'second argument (exceptions) must be a sequence')
#|    ('TypeError', 'BaseExceptionGroup.__new__() argument 1 must be str, not int')
#|    ('TypeError', 'BaseExceptionGroup.__new__() argument 1 must be str, not int')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)')
#|    ('ExceptionGroup', 'm (2 sub-exceptions)', "ExceptionGroup('m', (ValueError(), KeyError()))", 'tuple')
#|    ('ExceptionGroup', 'm (2 sub-exceptions)', "ExceptionGroup('m', (ValueError(), KeyError()))", 'tuple')
#|    ('TypeError', 'Cannot nest BaseExceptions in an ExceptionGroup')
#|    ('BaseExceptionGroup', 'm (1 sub-exception)', "BaseExceptionGroup('m', [KeyboardInterrupt()])", 'tuple')
#|    ('TypeError', 'second argument (exceptions) must be a sequence')
#|    ('TypeError', 'second argument (exceptions) must be a sequence')
#|    ('ValueError', 'Item 0 of second argument (exceptions) is not an exception')
#|    ('ValueError', 'Item 0 of second argument (exceptions) is not an exception')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#|    ('TypeError', 'BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#|    (ExceptionGroup('top', [ExceptionGroup('in', [KeyError(2)])]), ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError(3)]), OSError(4)]))
#|    top (2 sub-exceptions)
#|    top (3 sub-exceptions)
#|    top (2 sub-exceptions)
#|    (None, ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)]), OSError(4)]))
#|    top
#|    expected an exception type, a tuple of exception types, or a callable (other than a class)
#|    expected an exception type, a tuple of exception types, or a callable (other than a class)
#|    expected an exception type, a tuple of exception types, or a callable (other than a class)
#|    expected an exception type, a tuple of exception types, or a callable (other than a class)
#|    expected an exception type, a tuple of exception types, or a callable (other than a class)
#|    (7, "(MyG('my', [ValueError(1)]), MyG('my', [KeyError(2)]))")
#|    derive must return an instance of BaseExceptionGroup
#|    ['E2', 'ExceptionGroup', 'BaseExceptionGroup', 'ValueError', 'Exception', 'BaseException', 'object']
#|    readonly attribute
#|    readonly attribute
#|    ExceptionGroup[int]
#|    ExceptionGroup
#| groups None
#|    [('V', "ExceptionGroup('', (ValueError(1),))"), 'fin']
#|    [('V', "ExceptionGroup('g', [ValueError(1)])"), ('K', "ExceptionGroup('g', [KeyError(2)])"), 'fin']
#|    [('V', "ExceptionGroup('g', [ValueError(2)])"), ('T', "ExceptionGroup('g', [TypeError(1)])"), 'fin', ('out', "ExceptionGroup('g', [TypeError(1), IndexError(3)])", 'None', 'None')]
#|    ['fin', ('out', 'IndexError(9)', 'None', 'None')]
#|    ['fin', ('out', 'KeyboardInterrupt()', 'None', 'None')]
#|    [('V', "ExceptionGroup('b', [ValueError()])"), 'fin', ('out', "BaseExceptionGroup('b', [KeyboardInterrupt()])", 'None', 'None')]
#|    [('V', "ExceptionGroup('n', [ExceptionGroup('m', [ValueError(1)])])"), ('K', "ExceptionGroup('n', [KeyError(3)])"), ('T', "ExceptionGroup('n', [ExceptionGroup('m', [TypeError(2)])])"), 'fin', ('out', "ExceptionGroup('n', [ExceptionGroup('m', [TypeError(2)])])", 'None', 'None')]
#|    ("ExceptionGroup('', [IndexError('new'), ExceptionGroup('a', [KeyError(2)])])", ["ExceptionGroup('a', [ValueError(1)])", 'None'])
#|    catching ExceptionGroup with except* is not allowed. Use except instead.
#|    catching classes that do not inherit from BaseException is not allowed
#|    catching ExceptionGroup with except* is not allowed. Use except instead.
#|    ('ExceptionGroup', '', (ValueError('naked'),))
#|    ExceptionGroup('', (ValueError('naked'),))
#|    KeyError('x')
#|    cannot access local variable 'e' where it is not associated with a value
#|    1
#|    2
#|    looped
#| star None
#|    +a
#|    ('-a', None, 'NoneType', 'NoneType')
#|    a
#|    +a
#|    ('-a', 'ValueError', 'ValueError', 'traceback')
#|    ValueError
#|    +a
#|    ('-a', 'ValueError', 'ValueError', 'traceback')
#|    suppressed
#|    +a
#|    +b
#|    ('-b', 'ValueError', 'ValueError', 'traceback')
#|    ('-a', None, 'NoneType', 'NoneType')
#|    suppressed
#|    +a
#|    +b
#|    ('-a', 'KeyError', 'KeyError', 'traceback')
#|    suppressed
#|    +a
#|    +b
#|    ('-b', None, 'NoneType', 'NoneType')
#|    ('-a', 'OSError', 'OSError', 'traceback')
#|    suppressed
#|    +a
#|    +b
#|    ('-b', 'KeyError', 'KeyError', 'traceback')
#|    ('-a', 'OSError', 'OSError', 'traceback')
#|    OSError
#|    ('TypeError', "'int' object does not support the context manager protocol (missed __exit__ method)")
#|    ('TypeError', "'object' object does not support the context manager protocol (missed __exit__ method)")
#|    ('TypeError', "'X' object does not support the context manager protocol (missed __exit__ method)")
#|    ('TypeError', "'X' object does not support the context manager protocol (missed __enter__ method)")
#|    ('TypeError', "'X' object does not support the context manager protocol (missed __exit__ method)")
#|    ('TypeError', "'int' object is not callable")
#|    ('TypeError', 'withs.<locals>.<lambda>() takes 0 positional arguments but 1 was given')
#|    ('TypeError', 'withs.<locals>.<lambda>() takes 1 positional argument but 4 were given')
#|    ('ZeroDivisionError', 'division by zero')
#|    +0
#|    ('-0', None, 'NoneType', 'NoneType')
#|    +1
#|    ('-1', None, 'NoneType', 'NoneType')
#|    +2
#|    ('-2', None, 'NoneType', 'NoneType')
#|    r
#|    +z
#|    +w
#|    +v
#|    ('-v', None, 'NoneType', 'NoneType')
#|    ('-w', None, 'NoneType', 'NoneType')
#|    ('-z', None, 'NoneType', 'NoneType')
#|    ('z', {'k': 'w'}, ['v'])
#| withs None

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
@check
def raises():
    out = []
    class MyE(Exception):
        def __init__(s, a): super().__init__(a, 'x')
    class BadNew(Exception):
        def __new__(cls, *a): return 5
    class BadInit(Exception):
        def __init__(s): raise KeyError('init')
    for e in (ValueError, ValueError('a'), MyE, BadNew, BadInit, 5, 'str', None, int, object(), type, (ValueError,), MyE(1)):
        try: raise e
        except BaseException as x: out.append((type(x).__name__, x.args))
    for c in (KeyError, KeyError('k'), None, 5, 'x', BadNew, BadInit):
        try: raise ValueError('v') from c
        except BaseException as x: out.append((type(x).__name__, str(x), repr(x.__cause__), x.__suppress_context__))
    try: raise
    except RuntimeError as x: out.append(str(x))
    return out
@check
def context():
    out = []
    def chain(e):
        r = []
        while e and len(r) < 6: r.append(type(e).__name__); e = e.__context__
        return r
    try:
        try: 1/0
        except ZeroDivisionError: [][0]
    except IndexError as e: out.append(chain(e))
    try:
        try: 1/0
        finally: {}['k']
    except KeyError as e: out.append(chain(e))
    try:
        try: 1/0
        except ZeroDivisionError as e:
            try: raise e
            finally: raise KeyError
    except KeyError as e: out.append(chain(e))
    e1 = ValueError(1); e2 = KeyError(2)
    try:
        try: raise e1
        except ValueError:
            try: raise e2
            except KeyError: raise e1
    except ValueError as e: out.append(chain(e))
    try:
        try: raise ValueError
        except ValueError as e: raise e from e
    except ValueError as e: out.append((chain(e), e.__cause__ is e))
    def f():
        try: raise KeyError
        except KeyError: pass
    try:
        try: 1/0
        except ZeroDivisionError: f(); raise TypeError
    except TypeError as e: out.append(chain(e))
    try:
        try: 1/0
        except KeyError: pass
    except ZeroDivisionError as e: out.append(chain(e))
    class CM:
        def __enter__(s): return s
        def __exit__(s, *a): raise OSError
    try:
        with CM(): 1/0
    except OSError as e: out.append(chain(e))
    try:
        with CM(): pass
    except OSError as e: out.append(chain(e))
    return out
@check
def attrs():
    out = []
    e = ValueError('a', 1)
    for n, v in (('args', 5), ('args', [1, 2]), ('args', None), ('__cause__', 5), ('__cause__', None), ('__context__', 'x'), ('__context__', KeyError()), ('__traceback__', 5), ('__traceback__', None), ('__suppress_context__', 2), ('__suppress_context__', False), ('foo', 1), ('__notes__', 5)):
        try: setattr(e, n, v); out.append((n, getattr(e, n)))
        except (TypeError, AttributeError) as x: out.append(str(x))
    for n in ('args', '__cause__', '__context__', '__traceback__', '__suppress_context__', 'foo', 'bar'):
        try: delattr(e, n); out.append('deleted')
        except (TypeError, AttributeError) as x: out.append(str(x))
    e = ValueError(); e.add_note('n1'); e.add_note('n2'); out.append(e.__notes__)
    try: e.add_note(5)
    except TypeError as x: out.append(str(x))
    try: e.add_note()
    except TypeError as x: out.append(str(x))
    out.append((repr(e), str(e), repr(KeyError('a')), str(KeyError('a')), str(KeyError('a', 'b')), repr(OSError(2, 'no')), str(OSError(2, 'no')), str(OSError(2, 'no', 'f')), str(OSError(2, 'no', 'f', None, 'g')), type(OSError(2, 'x')).__name__, OSError(2, 'x', 'f').args, OSError(1, 2, 3, 4, 5).filename2))
    try: e.with_traceback(5)
    except TypeError as x: out.append(str(x))
    out.append(e.with_traceback(None) is e)
    out.append(StopIteration(1, 2).value); out.append(SystemExit(3).code); out.append(SystemExit(3, 4).code); out.append(SystemExit().code)
    i = ImportError('m', name='n', path='p', name_from='q') if 0 else ImportError('m', name='n', path='p')
    out.append((i.name, i.path, i.msg, str(i)))
    for f in (lambda: ImportError(foo=1), lambda: NameError('x', name='y', z=1), lambda: AttributeError('x', name='y', obj=1).obj, lambda: ValueError(a=1), lambda: UnicodeDecodeError('a', b'b', 0, 1, 'r'), lambda: str(UnicodeDecodeError('a', b'b', 0, 1, 'r')), lambda: str(UnicodeEncodeError('a', 'b\xe9', 1, 2, 'r')), lambda: UnicodeDecodeError(1), lambda: str(UnicodeTranslateError('abc', 0, 2, 'r')), lambda: SyntaxError('m', 5), lambda: SyntaxError('m', (1, 2)), lambda: str(SyntaxError('m', ('f', 1, 2, 't'))), lambda: OSError.__new__(OSError, 1), lambda: BaseException.__new__(int), lambda: Exception.__init__(1), lambda: KeyError().__init__(1, 2), lambda: Exception('a') == Exception('a'), lambda: hash(Exception()) and 1, lambda: StopAsyncIteration(1).args, lambda: BlockingIOError(1, 's', 3).characters_written, lambda: OSError(13, 'p').__class__, lambda: NameError('x', name='y').name):
        try: out.append(repr(f()))
        except Exception as x: out.append((type(x).__name__, str(x)))
    for o in out: print('  ', o)
@check
def excepts():
    out = []
    class Meta(type):
        def __instancecheck__(c, o): return True
        def __subclasscheck__(c, o): return True
    class Fake(Exception, metaclass=Meta): pass
    try:
        try: 1/0
        except Fake: out.append('fake caught')
    except ZeroDivisionError: out.append('not fake')
    for bad in (5, 'x', None, [ValueError], (5,), (ValueError, 5), (ZeroDivisionError, 5), int, (), ((ValueError, ZeroDivisionError),), ((), ZeroDivisionError)):
        try:
            try: 1/0
            except bad: out.append('caught')
        except BaseException as e: out.append((type(e).__name__, str(e), type(e.__context__).__name__))
    try:
        try: 1/0
        except undefined_name: pass
    except NameError as e: out.append((str(e), type(e.__context__).__name__))
    def f():
        try: return 'try'
        except: pass
        else: return 'else'
        finally: out.append('fin')
    out.append(f())
    try: pass
    except 5: pass
    else: out.append('else')
    return out
@check
def groups():
    out = []
    for a in (('m', [ValueError(1)]), ('m', []), ('m', [1]), ('m', ValueError()), (1, [ValueError()]), ('m',), (), ('m', (ValueError(), KeyError())), ('m', [KeyboardInterrupt()]), ('m', {ValueError: 1}), ('m', 'abc'), ('m', [ValueError], 3)):
        for c in (ExceptionGroup, BaseExceptionGroup):
            try: e = c(*a); out.append((type(e).__name__, str(e), repr(e), type(e.exceptions).__name__))
            except Exception as x: out.append((type(x).__name__, str(x)))
    g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [KeyError(2), TypeError(3)]), OSError(4)])
    out.append(g.split(KeyError)); out.append(g.subgroup(lambda e: isinstance(e, (KeyError, OSError)))); out.append(g.subgroup(ExceptionGroup)); out.append(g.subgroup((ValueError, TypeError))); out.append(g.split(IndexError)); out.append(g.subgroup(ValueError).message)
    for bad in (5, 'x', (5,), [ValueError], None):
        try: g.split(bad)
        except TypeError as x: out.append(str(x))
    class MyG(ExceptionGroup):
        def __new__(cls, m, e, code): self = super().__new__(cls, m, e); self.code = code; return self
        def derive(s, e): return MyG(s.message, e, s.code)
    m = MyG('my', [ValueError(1), KeyError(2)], 7); out.append((m.split(ValueError)[0].code, repr(m.split(ValueError))))
    class BadD(ExceptionGroup):
        def derive(s, e): return 5
    try: BadD('b', [ValueError(), KeyError()]).split(ValueError)
    except TypeError as x: out.append(str(x))
    class E2(ExceptionGroup, ValueError): pass
    out.append([c.__name__ for c in E2.__mro__])
    for n in ('message', 'exceptions'):
        try: setattr(g, n, 1)
        except AttributeError as x: out.append(str(x))
    out.append(ExceptionGroup[int]); out.append(BaseExceptionGroup('a', [ValueError()]).__class__.__name__)
    for o in out: print('  ', o)
@check
def star():
    out = []
    def run(exc, *types):
        r = []
        try:
            try: raise exc
            except* ValueError as e: r.append(('V', repr(e)))
            except* (KeyError, OSError) as e: r.append(('K', repr(e))); 
            except* TypeError as e: r.append(('T', repr(e))); raise
            else: r.append('else')
            finally: r.append('fin')
        except BaseException as e: r.append(('out', repr(e), repr(e.__cause__), repr(e.__context__)))
        return r
    for e in (ValueError(1), ExceptionGroup('g', [ValueError(1), KeyError(2)]), ExceptionGroup('g', [TypeError(1), ValueError(2), IndexError(3)]), IndexError(9), KeyboardInterrupt(), BaseExceptionGroup('b', [ValueError(), KeyboardInterrupt()]), ExceptionGroup('n', [ExceptionGroup('m', [ValueError(1), TypeError(2)]), KeyError(3)])):
        out.append(run(e))
    try:
        try: raise ExceptionGroup('a', [ValueError(1), KeyError(2)])
        except* ValueError: raise IndexError('new')
        except* KeyError as e: raise e
    except BaseException as e: out.append((repr(e), [repr(x.__context__) for x in e.exceptions]))
    try:
        try: raise ExceptionGroup('a', [ValueError(1)])
        except* ExceptionGroup: pass
    except TypeError as e: out.append(str(e))
    try:
        try: raise ExceptionGroup('a', [ValueError(1)])
        except* 5: pass
    except TypeError as e: out.append(str(e))
    try:
        try: raise ExceptionGroup('a', [ValueError(1)])
        except* (ValueError, ExceptionGroup): pass
    except TypeError as e: out.append(str(e))
    try:
        try: raise ValueError('naked')
        except* ValueError as e: out.append((type(e).__name__, e.message, e.exceptions)); raise
    except BaseException as e: out.append(repr(e))
    try:
        try: raise ValueError('naked')
        except* ValueError as e: raise KeyError('x') from e
    except BaseException as e: out.append((repr(e), repr(e.exceptions[0].__cause__)) if isinstance(e, BaseExceptionGroup) else repr(e))
    try: e
    except UnboundLocalError as x: out.append(str(x))
    def loop():
        for i in range(3):
            try:
                if i: raise ValueError
            except* ValueError: out.append(i)
        return 'looped'
    out.append(loop())
    for o in out: print('  ', o)
@check
def withs():
    out = []
    class CM:
        def __init__(s, n, sup=0, fail=None): s.n, s.sup, s.fail = n, sup, fail
        def __enter__(s):
            out.append('+' + s.n)
            if s.fail == 'enter': raise KeyError('enter')
            return s.n
        def __exit__(s, *a):
            out.append(('-' + s.n, a[0] and a[0].__name__, type(a[1]).__name__, type(a[2]).__name__))
            if s.fail == 'exit': raise OSError('exit')
            return s.sup
    def t(*cms, exc=None):
        try:
            if len(cms) == 1:
                with cms[0] as x:
                    if exc: raise exc
                    return x
            else:
                with cms[0] as x, cms[1] as y:
                    if exc: raise exc
                    return x, y
        except BaseException as e: return type(e).__name__
        return 'suppressed'
    out.append(t(CM('a'))); out.append(t(CM('a'), exc=ValueError)); out.append(t(CM('a', 1), exc=ValueError())); out.append(t(CM('a'), CM('b', 1), exc=ValueError)); out.append(t(CM('a', 'truthy'), CM('b', 0, 'enter'))); out.append(t(CM('a', 1), CM('b', 0, 'exit'))); out.append(t(CM('a'), CM('b', [], 'exit'), exc=KeyError))
    for bad in (5, object(), type('X', (), {'__enter__': 1})(), type('X', (), {'__exit__': 1})(), type('X', (), {'__enter__': lambda s: 1})(), type('Y', (), {'__enter__': lambda s: 1, '__exit__': 5})(), type('Z', (), {'__enter__': lambda: 1, '__exit__': lambda *a: 1})(), type('Q', (), {'__enter__': lambda s: 1, '__exit__': lambda s: 1})(), type('B', (), {'__enter__': lambda s: 1, '__exit__': lambda *a: type('T', (), {'__bool__': lambda s: 1/0})()})()):
        try:
            with bad: raise ValueError('in')
        except BaseException as e: out.append((type(e).__name__, str(e)))
    def ret():
        for i in range(3):
            with CM(str(i)):
                if i == 1: continue
                if i == 2: break
        return 'r'
    out.append(ret())
    class L: pass
    o = L(); d = {}
    with CM('z') as o.x, CM('w') as d['k'], CM('v') as [*o.y]: pass
    out.append((o.x, d, o.y))
    for x in out: print('  ', x)
