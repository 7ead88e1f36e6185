#: about: f-strings, t-strings, unpacking errors, argument errors, type parameters
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| fstr ['5', '         5', '     3.142', '1', '2', 'x=5', 'x = 5', 'x=   5   ', ' x + 1 =     6', '{}{5}', '<>', 'Ré', 'S', 'R\\xe9', '<abc5def>', 'f_=Ré', '3', '8', 'nested 5 str', '6', '{{{{{{{{{5', '5bstr', '\\n5\\str', 'é5', '(5,)', '(1, 2)', '[0, 1, 2]', '2', '0005', '', '7', '700.000000%', '1_000_000', 'ab', "b'x'", 'None', '7', 'a\nb', '  str', 'str', '', '']
#| tstr [('a', 'b', 'cx=', ''), (5, 'name', 5), [(5, 'x', None, ''), ('name', 'n', 'r', '>5'), (5, 'x', 'r', '')], 'a', 'Template', ('', '', ''), 'can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template', 'zde', "Template(strings=('a', ''), interpolations=(Interpolation(5, 'x', None, ''),))", ('',), ('ab', ''), ('\\n', ''), 'name', 'matched', (5, 'x', 'r', 'q')]
#|    ('TypeError', 'cannot unpack non-iterable int object')
#|    ('ValueError', 'not enough values to unpack (expected 2, got 1)')
#|    ('ValueError', 'too many values to unpack (expected 2, got 3)')
#|    ('ValueError', 'too many values to unpack (expected 2)')
#|    ('ValueError', 'not enough values to unpack (expected at least 2, got 1)')
#|    ('TypeError', 'cannot unpack non-iterable int object')
#|    ('ValueError', 'not enough values to unpack (expected 2, got 1)')
#|    ('TypeError', 'cannot unpack non-iterable int object')
#|    ('ValueError', 'not enough values to unpack (expected 2, got 0)')
#|    ('ValueError', 'not enough values to unpack (expected 1, got 0)')
#|    ('TypeError', 'cannot unpack non-iterable NoneType object')
#|    ('ValueError', 'too many values to unpack (expected 0, got 1)')
#|    ('TypeError', 'cannot unpack non-iterable int object')
#|    ('TypeError', 'cannot unpack non-iterable int object')
#|    ('ValueError', 'not enough values to unpack (expected at least 1, got 0)')
#|    ('ValueError', 'too many values to unpack (expected 2, got 3)')
#|    ('ValueError', 'not enough values to unpack (expected at least 4, got 3)')
#|    ('ValueError', 'too many values to unpack (expected 2, got 3)')
#|    ('ValueError', 'not enough values to unpack (expected 2, got 1)')
#|    ('TypeError', 'Value after * must be an iterable, not int')
#|    ('TypeError', "'int' object is not iterable")
#|    ('TypeError', "'int' object is not a mapping")
#|    ('TypeError', 'Value after * must be an iterable, not NoneType')
#|    ('TypeError', 'print() argument after * must be an iterable, not int')
#|    ('TypeError', "'list' object is not a mapping")
#| unpack_errs None
#|    TypeError args_errs.<locals>.a() takes 0 positional arguments but 1 was given
#|    TypeError args_errs.<locals>.a() takes 0 positional arguments but 2 were given
#|    TypeError args_errs.<locals>.a() got an unexpected keyword argument 'x'
#|    TypeError args_errs.<locals>.b() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.b() takes 1 positional argument but 2 were given
#|    TypeError args_errs.<locals>.b() got multiple values for argument 'x'
#|    TypeError args_errs.<locals>.b() got an unexpected keyword argument 'y'
#|    TypeError args_errs.<locals>.c() missing 2 required positional arguments: 'x' and 'y'
#|    TypeError args_errs.<locals>.c() missing 1 required positional argument: 'y'
#|    TypeError args_errs.<locals>.c() takes 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.c() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.d() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.d() takes from 1 to 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.d() got multiple values for argument 'x'
#|    TypeError args_errs.<locals>.e() missing 1 required keyword-only argument: 'k'
#|    TypeError args_errs.<locals>.e() takes 0 positional arguments but 1 was given
#|    TypeError args_errs.<locals>.e() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#|    TypeError args_errs.<locals>.e() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#|    TypeError args_errs.<locals>.f() missing 2 required keyword-only arguments: 'k' and 'l'
#|    TypeError args_errs.<locals>.f() missing 2 required keyword-only arguments: 'k' and 'l'
#|    TypeError args_errs.<locals>.f() missing 1 required keyword-only argument: 'l'
#|    TypeError args_errs.<locals>.f() got an unexpected keyword argument 'n'
#|    TypeError args_errs.<locals>.f() got an unexpected keyword argument 'kk'. Did you mean 'k'?
#|    TypeError args_errs.<locals>.g() got some positional-only arguments passed as keyword arguments: 'x'
#|    TypeError args_errs.<locals>.g() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.h() missing 2 required positional arguments: 'x' and 'y'
#|    TypeError args_errs.<locals>.h() missing 1 required positional argument: 'y'
#|    TypeError args_errs.<locals>.h() missing 1 required keyword-only argument: 'z'
#|    TypeError args_errs.<locals>.h() takes 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.h() got some positional-only arguments passed as keyword arguments: 'x'
#|    TypeError args_errs.<locals>.h() got some positional-only arguments passed as keyword arguments: 'x'
#|    {'x': 2}
#|    TypeError args_errs.<locals>.i() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.j() missing 4 required positional arguments: 'x', 'y', 'z', and 'w'
#|    TypeError args_errs.<locals>.j() missing 3 required positional arguments: 'y', 'z', and 'w'
#|    TypeError args_errs.<locals>.j() missing 2 required positional arguments: 'z' and 'w'
#|    TypeError args_errs.<locals>.j() missing 1 required positional argument: 'w'
#|    TypeError args_errs.<locals>.j() missing 2 required positional arguments: 'x' and 'w'
#|    TypeError args_errs.<locals>.l() takes from 0 to 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.l() takes from 0 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#|    TypeError args_errs.<locals>.l() got an unexpected keyword argument 'zz'. Did you mean 'z'?
#|    TypeError args_errs.<locals>.l() got some positional-only arguments passed as keyword arguments: 'x'
#|    TypeError args_errs.<locals>.l() got an unexpected keyword argument 'yy'. Did you mean 'y'?
#|    TypeError args_errs.<locals>.K.m() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.K.m() takes 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.K.m() missing 2 required positional arguments: 'self' and 'x'
#|    TypeError args_errs.<locals>.K.m() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.K.c() takes 1 positional argument but 2 were given
#|    TypeError args_errs.<locals>.K.s() takes 0 positional arguments but 1 was given
#|    TypeError args_errs.<locals>.K.__init__() missing 1 required positional argument: 'q'
#|    TypeError args_errs.<locals>.K.__init__() takes 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.K.__call__() missing 1 required positional argument: 'r'
#|    TypeError args_errs.<locals>.K.__call__() takes 2 positional arguments but 3 were given
#|    TypeError args_errs.<locals>.<lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.<lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#|    TypeError len() takes exactly one argument (0 given)
#|    TypeError len() takes exactly one argument (2 given)
#|    TypeError len() takes no keyword arguments
#|    TypeError list.append() takes exactly one argument (0 given)
#|    TypeError list.append() takes no keyword arguments
#|    TypeError str.join() takes exactly one argument (0 given)
#|    TypeError split() got an unexpected keyword argument 'foo'
#|    TypeError int expected at most 2 arguments, got 3
#|    TypeError int() got an unexpected keyword argument 'x'
#|    TypeError print() got an unexpected keyword argument 'foo'
#|    TypeError sorted expected 1 argument, got 0
#|    TypeError sorted expected 1 argument, got 2
#|    TypeError dict expected at most 1 argument, got 2
#|    TypeError str expected at most 3 arguments, got 4
#|    TypeError range expected at least 1 argument, got 0
#|    TypeError range expected at most 3 arguments, got 4
#|    TypeError list expected at most 1 argument, got 2
#|    TypeError tuple() takes no keyword arguments
#|    TypeError isinstance expected 2 arguments, got 1
#|    TypeError getattr expected at least 2 arguments, got 1
#|    TypeError max expected at least 1 argument, got 0
#|    TypeError 'int' object is not iterable
#|    TypeError max expected at least 1 argument, got 0
#|    TypeError sum() takes at least 1 positional argument (0 given)
#|    TypeError zip() takes at most 1 keyword argument (2 given)
#|    TypeError enumerate() missing required argument 'iterable'
#|    TypeError map() must have at least two arguments.
#|    TypeError map() must have at least two arguments.
#|    1
#|    TypeError type() takes 1 or 3 arguments
#|    TypeError object() takes no arguments
#|    TypeError args_errs.<locals>.a() takes 0 positional arguments but 1 was given
#|    TypeError args_errs.<locals>.a() got an unexpected keyword argument 'x'
#|    TypeError args_errs.<locals>.b() got an unexpected keyword argument 'y'
#|    TypeError args_errs.<locals>.b() missing 1 required positional argument: 'x'
#|    TypeError args_errs.<locals>.c() got multiple values for argument 'x'
#| args_errs None
#|    [('T', 'TypeVar'), ('Ts', 'TypeVarTuple'), ('P', 'ParamSpec')]
#|    (<class 'int'>, <class 'bool'>, *tuple[int, ...], [<class 'int'>], (), True)
#|    __main__.typeparams.<locals>.A[int, int]
#|    __main__.typeparams.<locals>.A[int, str]
#|    (__main__.typeparams.<locals>.A[int, int],)
#|    (__main__.typeparams.<locals>.A[T, str], typing.Generic[T])
#|    (T, U)
#|    (<class 'bool'>,)
#|    A
#|    Too many arguments for <class '__main__.typeparams.<locals>.A'>; actual 3, expected 2
#|    Too few arguments for <class '__main__.typeparams.<locals>.A'>; actual 0, expected at least 1
#|    __main__.typeparams.<locals>.A[int, int] is not a generic class
#|    <class '__main__.typeparams.<locals>.B'> is not a generic class
#|    'function' object is not subscriptable
#|    X
#|    X[int]
#|    (T,)
#|    dict[str, T]
#|    Y | None
#|    0
#|    division by zero
#|    ('TypeError', 'Only generic type aliases are subscriptable')
#|    ('TypeError', "'typing.TypeAliasType' object is not callable")
#|    ('TypeError', 'isinstance() arg 2 must be a type, a tuple of types, or a union')
#|    X | int
#|    int | X
#|    ('AttributeError', 'readonly attribute')
#|    __main__
#|    Q
#|    <class 'int'>
#|    ('TypeError', "typealias() argument 'name' must be str, not int")
#| typeparams None

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
@check
def fstr():
    x = 5; w = 10; p = 3; d = {'a': 1, "q'": 2}; s = 'str'
    class F:
        def __format__(self, f): return f'<{f}>'
        def __repr__(self): return 'R\xe9'
        def __str__(self): return 'S'
    f_ = F()
    return [f'{x}', f'{x!r:>{w}}', f'{3.14159:{w}.{p}f}', f'{d['a']}', f"{d["q'"]}", f'{x=}', f'{x = }', f'{x=!s:^7}', f'{ x + 1 = :>5}', f'{{}}{{{x}}}', f'{f_}', f'{f_!r}', f'{f_!s}', f'{f_!a}', f'{f_:abc{x}def}', f'{f_=}', f'{lambda_ if (lambda_ := 3) else 0}', f'{(lambda y: y*2)(4)}', f'{"nested " f"{x} {f"{s}"}"}', f'''{
        x
        # comment
        + 1}''', f'{x:{"{"}>{w}}', f'{x!r}' 'b' f'{s}', rf'\n{x}\{s}', f'\N{LATIN SMALL LETTER E WITH ACUTE}{x}', f'{x,}', f'{*[1, 2],}', f'{[i for i in range(3)]}', f'{ {1: 2}[1] }', f'{x if x else "no":04}', f'{x:=+5}' if 0 else '', f'{(x:=7)}', f'{x:%}', f'{1_000_000:_}', f'{"a" "b"}', f'{b"x"!s}', f'{None:}', f'{x!s:}', f'{"\n".join(["a", "b"])}', f'{s:{"":>{1}}>5}', f'{"%s" % s}', f'{x:{{}}>5}' if 0 else '', f'{yield_}' if 0 else '']
@check
def tstr():
    from string.templatelib import Template, Interpolation
    x = 5; n = 'name'
    t = t'a{x}b{n!r:>{x}}c{x=}'
    out = [t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], list(t)[0], type(t).__name__]
    out.append((t'{x}' + t'{n}').strings)
    try: t + 'a'
    except TypeError as e: out.append(str(e))
    try: t'{1/0}'
    except ZeroDivisionError: out.append('zde')
    out.append(repr(t'a{x}')); out.append(t''.strings); out.append((t'a' t'b{x}').strings); out.append(rt'\n{x}'.strings)
    out.append(t'{x:{n}}'.interpolations[0].format_spec)
    match t'{x}z':
        case Template(strings=('', 'z')): out.append('matched')
    match t'{x!r:q}'.interpolations[0]:
        case Interpolation(v, e, c, f): out.append((v, e, c, f))
    return out
@check
def unpack_errs():
    out = []
    def it(n):
        for i in range(n): yield i
    for s in ('a, b = 1', 'a, b = [1]', 'a, b = 1, 2, 3', 'a, b = it(5)', 'a, *b, c = [1]', '[a, [b, c]] = 1, 2', '[a, [b, c]] = 1, [2]', '*a, = 5', 'a, b = {}', 'a, = ""', 'a, b = None', '() = [1]', '[] = ()', '() = 5'):
        pass
    for f in (lambda: (lambda a, b: 0)(*[1]),): pass
    def t1(): a, b = 1
    def t2(): a, b = [1]
    def t3(): a, b = 1, 2, 3
    def t4(): a, b = it(5)
    def t5(): a, *b, c = [1]
    def t6(): [a, [b, c]] = 1, 2
    def t7(): [a, [b, c]] = 1, [2]
    def t8(): *a, = 5
    def t9(): a, b = {}
    def t10(): a, = ''
    def t11(): a, b = None
    def t12(): () = [1]
    def t13(): () = 5
    def t14():
        for a, b in [1]: pass
    def t15():
        for a, *b in [[]]: pass
    def t16(): return [a for a, b in [(1, 2, 3)]]
    def t17(): a, b, c, d, *e = it(3)
    def t18(): a, b = {1: 2, 3: 4, 5: 6}
    def t19(): a, b = {1}
    def t20(): return [*1]
    def t21(): return {*1}
    def t22(): return {**1}
    def t23(): return (*None, 1)
    def t24(): print(*1)
    def t25(): return {**{}, **[]}
    for i in range(1, 26):
        try: out.append(locals()['t%d' % i]())
        except Exception as e: out.append((type(e).__name__, str(e)))
    for o in out: print('  ', o)
@check
def args_errs():
    def a(): pass
    def b(x): pass
    def c(x, y): pass
    def d(x, y=1): pass
    def e(*, k): pass
    def f(*, k, l, m=1): pass
    def g(x, /): pass
    def h(x, /, y, *, z): pass
    def i(x, /, **k): return k
    def j(x, y, z, w): pass
    def l(x=1, /, y=2, *, z=3): pass
    class K:
        def m(self, x): pass
        @classmethod
        def c(cls): pass
        @staticmethod
        def s(): pass
        def __init__(self, q): pass
        def __call__(self, r): pass
    k = K(1)
    for fn in (lambda: a(1), lambda: a(1, 2), lambda: a(x=1), lambda: b(), lambda: b(1, 2), lambda: b(1, x=1), lambda: b(y=1), lambda: c(), lambda: c(1), lambda: c(1, 2, 3), lambda: c(y=1), lambda: d(), lambda: d(1, 2, 3), lambda: d(1, 2, x=3), lambda: e(), lambda: e(1), lambda: e(1, k=2), lambda: e(1, 2, k=2), lambda: f(), lambda: f(m=2), lambda: f(k=1), lambda: f(k=1, l=2, n=3), lambda: f(k=1, l=2, kk=3), lambda: g(x=1), lambda: g(), lambda: h(), lambda: h(1), lambda: h(1, 2), lambda: h(1, 2, 3), lambda: h(x=1, y=2, z=3), lambda: h(1, x=1, y=2, z=3), lambda: i(1, x=2), lambda: i(x=2), lambda: j(), lambda: j(1), lambda: j(1, 2), lambda: j(1, 2, 3), lambda: j(y=1, z=2), lambda: l(1, 2, 3), lambda: l(1, 2, 3, z=4), lambda: l(1, 2, 3, zz=4), lambda: l(x=1), lambda: l(yy=1), lambda: k.m(), lambda: k.m(1, 2), lambda: K.m(), lambda: K.m(k), lambda: k.c(1), lambda: k.s(1), lambda: K(), lambda: K(1, 2), lambda: k(), lambda: k(1, 2), lambda: (lambda x: 0)(), lambda: (lambda *, x: 0)(1), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: [].append(), lambda: [].append(x=1), lambda: ''.join(), lambda: ''.split(foo=1), lambda: int(1, 2, 3), lambda: int(x=1), lambda: print(foo=1), lambda: sorted(), lambda: sorted([], 1), lambda: dict(1, 2), lambda: str(1, 2, 3, 4), lambda: range(), lambda: range(1, 2, 3, 4), lambda: list(1, 2), lambda: tuple(a=1), lambda: isinstance(1), lambda: getattr(1), lambda: max(), lambda: max(1), lambda: max(key=1), lambda: sum(), lambda: zip(strict=1, foo=2), lambda: enumerate(), lambda: map(), lambda: map(1), lambda: open_(1) if 0 else 1, lambda: type(), lambda: object(1), lambda: a(*[1]), lambda: a(**{'x': 1}), lambda: b(**{'x': 1, 'y': 2}), lambda: b(*(), **{}), lambda: c(1, **{'x': 1})):
        try: print('  ', fn())
        except Exception as e_: print('  ', type(e_).__name__, e_)
@check
def typeparams():
    out = []
    def f[T: int = bool, *Ts = *tuple[int, ...], **P = [int]](x: T) -> T: return T, Ts, P
    r = f(1)
    out.append([(p.__name__, type(p).__name__) for p in f.__type_params__])
    out.append((r[0].__bound__, r[0].__default__, r[1].__default__, r[2].__default__, r[0].__constraints__, r[0].has_default()))
    class A[T, U = int]: pass
    class B(A[int]): pass
    class C[T](A[T, str]): pass
    out += [A[int], A[int, str], B.__orig_bases__, C.__orig_bases__, A.__parameters__, C[bool].__args__, A[int].__origin__.__name__]
    for fn in (lambda: A[int, str, bool], lambda: A[()], lambda: A[int][str], lambda: B[int], lambda: f[int]):
        try: out.append(fn())
        except TypeError as e: out.append(str(e))
    type X[T] = dict[str, T]; type Y = Y | None; type Z = 1/0
    out += [X, X[int], X.__type_params__, X.__value__, Y.__value__, X[int].__value__ if 0 else 0]
    try: Z.__value__
    except ZeroDivisionError as e: out.append(str(e))
    for fn in (lambda: Y[int], lambda: X(), lambda: isinstance(1, X), lambda: X | int, lambda: int | X, lambda: setattr(X, '__name__', 'q'), lambda: X.__module__, lambda: type(X)('Q', int, type_params=()), lambda: type(X)('Q', int).__value__, lambda: type(X)(1, 2)):
        try: out.append(fn())
        except Exception as e: out.append((type(e).__name__, str(e)))
    for o in out: print('  ', o)
