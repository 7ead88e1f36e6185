#: about: send, throw, close, yield from, generator expressions and what is being handled
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| protocol ["can't send non-None value to a just-started generator", 1, ('x', 'a'), 2, "ValueError('v')", 'caught', 'fin', 'ret', None, None, "KeyError('k')", None, 'fin', None, 'closed', None, 'generator ignored GeneratorExit', ('generator raised StopIteration', 'StopIteration()', True), 'generator raised StopIteration', 'generator already executing']
#| throws [('ValueError', (), 'NoneType', None), ('ValueError', ('x',), 'NoneType', None), ('ValueError', ('y',), 'NoneType', None), ('ValueError', ('z',), 'NoneType', None), ('ValueError', (1, 2), 'NoneType', None), ('ValueError', (), 'NoneType', None), 'exceptions must be classes or instances deriving from BaseException, not int', 'exceptions must be classes or instances deriving from BaseException, not str', 'instance exception may not have a separate value', 'exceptions must be classes or instances deriving from BaseException, not type', 'throw() third argument must be a traceback object', 'throw expected at least 1 argument, got 0', 'exceptions must be classes or instances deriving from BaseException, not NoneType', ('ValueError', ('in',), 'NoneType', None), "IndexError('unstarted')"]
#| yield_from [('got', 's'), 'ifin', 'inner done', 2, None, ['a', 'b'], "'It' object has no attribute 'send'", "ValueError('q')", ('send', 1), 'sent', ('throw', ['ValueError']), 'thrown', ('throw', ['type', 'str']), 'thrown', 'close', ("KeyError('close')", 'None'), "'int' object is not iterable", 'o6b', 'ge', 'generator raised StopIteration']
#| attrs ['g', 'attrs.<locals>.g', False, False, 'generator', True, '<generator object qq', '__name__ must be set to a string object', '__qualname__ must be set to a string object', "'generator' object has no attribute 'foo' and no __dict__ for setting new attributes", "cannot create 'generator' instances", "type 'generator' is not an acceptable base type"]
#| genexprs ['eager', 'made', [1], "'int' object is not iterable", 1.0, 'zde', [], '<genexpr>', [(1, 'y'), (2, 'y')], [0, 1, 2]]
#| exc_state ["ValueError('a')", "OSError('outer')", 'No active exception to reraise', 'reraise']
#| next_default ['d', None, [2, 3], [], [0, 2, 4], True, (0, 2, 4), 4, [0, 1, 2]]
#| deep 20100
#| tree abcdefgh
#| finally_return [0, 1, 'early', 2, 2]

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
@check
def protocol():
    out = []
    def g():
        try:
            x = yield 1
            out.append(('x', x))
            y = yield 2
            out.append(('y', y))
        except ValueError as e:
            out.append(repr(e)); yield 'caught'
        finally: out.append('fin')
        return 'ret'
    it = g()
    try: it.send(1)
    except TypeError as e: out.append(str(e))
    out.append(next(it)); out.append(it.send('a')); out.append(it.throw(ValueError('v')))
    try: next(it)
    except StopIteration as e: out.append(e.value)
    try: next(it)
    except StopIteration as e: out.append(e.value)
    out.append(it.close()); 
    try: it.throw(KeyError('k'))
    except KeyError as e: out.append(repr(e))
    it = g(); out.append(it.close())
    it = g(); next(it); out.append(it.close())
    def h():
        try: yield 1
        except GeneratorExit: return 'closed'
    it = h(); next(it); out.append(it.close()); out.append(it.close())
    def i():
        try: yield 1
        except GeneratorExit: yield 2
    it = i(); next(it)
    try: it.close()
    except RuntimeError as e: out.append(str(e))
    def j():
        yield next(iter(()))
    try: list(j())
    except RuntimeError as e: out.append((str(e), repr(e.__cause__), e.__cause__ is e.__context__))
    def k(): raise StopIteration(3); yield
    try: next(k())
    except RuntimeError as e: out.append(str(e))
    def l():
        it = m; yield next(it)
    m = l()
    try: next(m)
    except ValueError as e: out.append(str(e))
    return out
@check
def throws():
    out = []
    def g():
        while 1:
            try: yield
            except Exception as e: out.append((type(e).__name__, e.args, type(e.__context__).__name__, e.__cause__))
    it = g(); next(it)
    for a in ((ValueError,), (ValueError, 'x'), (ValueError, ValueError('y')), (ValueError('z'),), (ValueError, (1, 2)), (ValueError, None, None)):
        it.throw(*a)
    for a in ((1,), ('s',), (ValueError('a'), 'b'), (int,), (ValueError, None, 3), (), (None,)):
        try: it.throw(*a)
        except TypeError as e: out.append(str(e))
        try: it = g(); next(it)
        except Exception: pass
    try: raise KeyError('outer')
    except KeyError:
        it = g(); next(it); it.throw(ValueError('in'))
    it2 = g()
    try: it2.throw(IndexError('unstarted'))
    except IndexError as e: out.append(repr(e))
    return out
@check
def yield_from():
    out = []
    def inner():
        try:
            while 1: out.append(('got', (yield len(out))))
        except KeyError: return 'inner done'
        finally: out.append('ifin')
    def outer():
        r = yield from inner()
        out.append(r)
        r = yield from [1, 2]
        out.append(r)
        r = yield from (i for i in 'ab')
        return r
    it = outer()
    next(it); it.send('s'); it.throw(KeyError); out.append(next(it)); out.append(list(it))
    class It:
        def __iter__(s): return s
        def __next__(s): return 5
    def o2(): yield from It()
    i2 = o2(); next(i2)
    try: i2.send(3)
    except AttributeError as e: out.append(str(e))
    i2 = o2(); next(i2)
    try: i2.throw(ValueError('q'))
    except ValueError as e: out.append(repr(e))
    class It2(It):
        def throw(s, *a): out.append(('throw', [type(x).__name__ for x in a])); return 'thrown'
        def close(s): out.append('close')
        def send(s, v): out.append(('send', v)); return 'sent'
    def o3(): return (yield from It2())
    i3 = o3(); next(i3); out.append(i3.send(1)); out.append(i3.throw(ValueError('r'))); out.append(i3.throw(ValueError, 'r')); i3.close()
    class It3(It):
        def close(s): raise KeyError('close')
    def o4(): yield from It3()
    i4 = o4(); next(i4)
    try: i4.close()
    except KeyError as e: out.append((repr(e), repr(e.__context__)))
    def o5(): yield from 5
    try: next(o5())
    except TypeError as e: out.append(str(e))
    def o6():
        try: yield from o6b()
        except GeneratorExit: out.append('ge'); raise
    def o6b():
        try: yield 1
        finally: out.append('o6b')
    i6 = o6(); next(i6); i6.close()
    def o7():
        x = yield from o8()
        return x
    def o8():
        yield 1
        raise StopIteration('explicit')
    try: list(o7())
    except RuntimeError as e: out.append(str(e))
    return out
@check
def attrs():
    def g(): yield
    it = g()
    out = [it.__name__, it.__qualname__, it.gi_running, it.gi_suspended, type(it).__name__]
    next(it); out.append(it.gi_suspended)
    it.__name__ = 'nn'; it.__qualname__ = 'qq'; out.append(repr(it)[:20])
    for n, v in (('__name__', 1), ('__qualname__', None)):
        try: setattr(it, n, v)
        except TypeError as e: out.append(str(e))
    try: it.foo = 1
    except AttributeError as e: out.append(str(e))
    try: type(it)()
    except TypeError as e: out.append(str(e))
    try:
        class G(type(it)): pass
    except TypeError as e: out.append(str(e))
    return out
@check
def genexprs():
    out = []
    g = (x for x in (out.append('eager') or [1]))
    out.append('made'); out.append(list(g))
    try: (x for x in 5)
    except TypeError as e: out.append(str(e))
    g = (1/x for x in (1, 0)); out.append(next(g))
    try: next(g)
    except ZeroDivisionError: out.append('zde')
    out.append(list(g)); out.append((i for i in ()).__name__)
    out.append(list((a, b) for a in range(3) if a for b in 'xy' if b > 'x'))
    out.append(list((lambda: i)() for i in range(3)))
    return out
@check
def exc_state():
    out = []
    def g():
        try: yield 1
        except ValueError:
            yield 2
            try: raise KeyError
            except KeyError as e: out.append(repr(e.__context__))
        try: raise TypeError
        except TypeError as e: out.append(repr(e.__context__))
    it = g(); next(it); it.throw(ValueError('a'))
    try: raise OSError('outer')
    except OSError:
        list(it)
    def h():
        yield
        try: raise
        except RuntimeError as e: out.append(str(e))
        yield
    it = h(); next(it); next(it)
    it = h(); next(it)
    try: 1/0
    except ZeroDivisionError:
        try: next(it)
        except ZeroDivisionError as e: out.append('reraise')
    return out
@check
def next_default():
    out = [next(iter([]), 'd'), next((x for x in ()), None)]
    it = iter(lambda c=[0]: c.append(1) or len(c), 4)
    out.append(list(it)); out.append(list(it))
    class S:
        def __getitem__(s, i):
            if i > 2: raise IndexError
            return i * 2
    out.append(list(S())); out.append(4 in S()); a, b, c = S(); out.append((a, b, c)); out.append(max(S()))
    class T:
        def __getitem__(s, i):
            if i > 2: raise StopIteration
            return i
    out.append(list(T()))
    return out
@check
def deep():
    def nest(n):
        if n: yield from nest(n - 1)
        yield n
    return sum(nest(200))
@check
def tree():
    class T:
        def __init__(s, l, v, r): s.l, s.v, s.r = l, v, r
        def __iter__(s):
            if s.l: yield from s.l
            yield s.v
            if s.r: yield from s.r
    def mk(a): 
        n = len(a)
        return T(mk(a[:n//2]), a[n//2], mk(a[n//2+1:])) if n else None
    return ''.join(mk('abcdefgh'))
@check
def finally_return():
    def g():
        for i in range(3):
            try: yield i
            finally:
                if i == 1: return 'early'
    it = g(); out = [next(it), next(it)]
    try: next(it)
    except StopIteration as e: out.append(e.value)
    def h():
        try: yield 1
        finally: return 2
    it = h(); next(it)
    try: it.throw(KeyError)
    except StopIteration as e: out.append(e.value)
    it = h(); next(it); out.append(it.close())
    return out
