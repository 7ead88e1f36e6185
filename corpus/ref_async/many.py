#: about: awaitables, async with, async for, async generators, throw and close
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| basics [['y', ('ret', ('sent', 2))], ['y', ('ret', ('sent', 2))], None, [('RuntimeError', 'cannot reuse already awaited coroutine')], False, 't', 'cannot reuse already awaited coroutine', "can't send non-None value to a just-started coroutine"]
#| bad_awaits [[('TypeError', "'int' object can't be awaited")], [('TypeError', "'NoneType' object can't be awaited")], [('TypeError', "'str' object can't be awaited")], [('TypeError', "__await__() returned non-iterator of type 'int'")], [1], [('TypeError', "'NoneType' object is not callable")], [('TypeError', "'generator' object can't be awaited")], [('TypeError', "'list' object can't be awaited")], [('TypeError', "'type' object can't be awaited")], [('TypeError', '__await__() returned a coroutine')], [1, ('ret', 'cannot reuse already awaited coroutine')]]
#| awith [('enter', 'a'), ('enter', 'b'), (1, 2), ('exit', 'b', 'KeyError'), ('exit', 'a', None), ('enter', 'c'), ('enter', 'd'), ('exit', 'd', None), ('exit', 'c', None), ['a', 'b', 'c', 'd', ('ret', 4)], [('TypeError', "'awith.<locals>.N' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'awith.<locals>.N' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'awith.<locals>.P' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'awith.<locals>.P' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'async with' received an object from __aenter__ that does not implement __await__: int")], [('TypeError', "'async with' received an object from __aenter__ that does not implement __await__: int")], [('TypeError', "'async with' received an object from __aexit__ that does not implement __await__: int")], [('TypeError', "'async with' received an object from __aexit__ that does not implement __await__: int")], [('TypeError', "'awith.<locals>.S' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?")], [('TypeError', "'awith.<locals>.S' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?")], [('TypeError', "'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)")], [('TypeError', "'awith.<locals>.h.<locals>.A' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?")]]
#| afor [[1, 2, 3, ('ret', ['a', 'b', 'c', 'else'])], [1, 2, 1, 1, 1, ('ret', ([1, 2], {3: 4}, {1}))], [('TypeError', "'async for' requires an object with __aiter__ method, got N")], [('TypeError', "'async for' received an object from __aiter__ that does not implement __anext__: int")], [('TypeError', "'async for' received an object from __aiter__ that does not implement __anext__: coroutine")], [('TypeError', "'async for' received an invalid object from __anext__: int")], [('ret', 'ok')], [('TypeError', "'async for' requires an object with __aiter__ method, got list")], [('TypeError', "'It' object is not iterable")], [('TypeError', "'It' object is not iterable")], [('TypeError', "'async for' requires an object with __aiter__ method, got generator")], [1, 2, ('ret', [2])], [1, 2, ('ret', 11)]]
#| agens RuntimeError anext(): asynchronous generator is already running
#| coro_attrs ['f', 'coro_attrs.<locals>.f', False, False, False, True, True, "'coroutine' object is not iterable", "'coroutine' object is not an iterator", "'coroutine' object is not iterable", "cannot create 'coroutine' instances", "unsupported operand type(s) for +: 'coroutine' and 'int'", "'coroutine' object is not callable", 'coroutine_wrapper', 1, 'cannot reuse already awaited coroutine']
#| reentr ['coroutine already executing', [('RuntimeError', 'coroutine raised StopIteration')], [('StopAsyncIteration', '1')]]
#| throwctx [("ValueError('x')", "KeyError('k')"), 'GE', 'f', 'coroutine ignored GeneratorExit']

def check(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except BaseException as e: print(f.__name__, type(e).__name__, e)
class Aw:
    def __init__(s, v): s.v = v
    def __await__(s): return (yield s.v)
def run(c, *sends):
    out = []
    try:
        out.append(c.send(None))
        for s in sends: out.append(c.send(s))
    except StopIteration as e: out.append(('ret', e.value))
    except BaseException as e: out.append((type(e).__name__, str(e)))
    return out
@check
def basics():
    async def f(): return await Aw('y') , 2
    async def g(): return await f()
    out = [run(f(), 'sent'), run(g(), 'sent')]
    c = f(); out.append(c.close()); out.append(run(c))
    c = g(); c.send(None); out.append(c.cr_running)
    try: c.throw(ValueError('t'))
    except ValueError as e: out.append(str(e))
    try: c.send(None)
    except RuntimeError as e: out.append(str(e))
    c = f()
    try: c.send(1)
    except TypeError as e: out.append(str(e))
    c.close()
    return out
@check
def bad_awaits():
    async def f(x): return await x
    class B:
        def __await__(s): return 5
    class C:
        def __await__(s): return iter([1])
    class D:
        def __await__(s): return f(1)
    class E: __await__ = None
    def gen(): yield
    out = []
    for x in (1, None, 'a', B(), C(), E(), gen(), [1], Exception):
        out.append(run(f(x)))
    d = D(); c = f(d); out.append(run(c))
    async def again():
        c = f(Aw(1)); 
        try: await c
        finally:
            try: await c
            except RuntimeError as e: return str(e)
    out.append(run(again(), 1))
    return out
@check
def awith():
    out = []
    class CM:
        def __init__(s, n, sup=False): s.n, s.sup = n, sup
        async def __aenter__(s): out.append(('enter', s.n)); return await Aw(s.n)
        async def __aexit__(s, t, v, tb): out.append(('exit', s.n, t and t.__name__)); return s.sup
    async def f():
        async with CM('a') as x, CM('b', True) as y:
            out.append((x, y)); raise KeyError
        async with (CM('c'), CM('d') as z,):
            return z
    out.append(run(f(), 1, 2, 3, 4))
    class N: pass
    class P:
        async def __aenter__(s): pass
    class Q:
        def __aenter__(s): return 3
        async def __aexit__(s, *a): pass
    class R:
        async def __aenter__(s): pass
        def __aexit__(s, *a): return 4
    class S:
        def __enter__(s): pass
        def __exit__(s, *a): pass
    for cm in (N(), P(), Q(), R(), S(), 1):
        async def g():
            async with cm: pass
        out.append(run(g()))
        async def g2():
            async with cm: raise ValueError('v')
        out.append(run(g2()))
    async def h():
        class A:
            async def __aenter__(s): pass
            async def __aexit__(s, *a): pass
        with A(): pass
    out.append(run(h()))
    return out
@check
def afor():
    class It:
        def __init__(s, n): s.i, s.n = 0, n
        def __aiter__(s): return s
        async def __anext__(s):
            if s.i >= s.n: raise StopAsyncIteration
            s.i += 1
            return await Aw(s.i)
    out = []
    async def f():
        r = []
        async for i in It(3):
            if i == 2: continue
            r.append(i)
        else: r.append('else')
        return r
    out.append(run(f(), 'a', 'b', 'c'))
    async def g(): return [i async for i in It(2)], {i: j async for i in It(1) async for j in It(1)}, {x for x in [1] if await Aw(x)}
    out.append(run(g(), 1, 2, 3, 4, 5))
    class N: pass
    class A1:
        def __aiter__(s): return 1
    class A2:
        async def __aiter__(s): return s
    class A3:
        def __aiter__(s): return s
        def __anext__(s): return 5
    class A4:
        def __aiter__(s): return s
        def __anext__(s): raise StopAsyncIteration
    for o in (N(), A1(), A2(), A3(), A4(), [1]):
        async def h():
            async for i in o: pass
            return 'ok'
        out.append(run(h()))
    async def k():
        for i in It(1): pass
    out.append(run(k()))
    async def l(): return [x for x in It(1)]
    out.append(run(l()))
    async def m():
        async for x in (y for y in [1]): pass
    out.append(run(m()))
    async def n(): return [x async for x in (y async for y in It(2) if y > 1)]
    out.append(run(n(), 1, 2, 3))
    async def o_(): return sum([await Aw(x) for x in (1, 2)])
    out.append(run(o_(), 5, 6))
    return out
@check
def agens():
    out = []
    async def g():
        try:
            x = yield 1
            out.append(('x', x))
            await Aw('aw')
            yield 2
        except ValueError as e: out.append(repr(e)); yield 'c'
        finally: out.append('fin')
    async def main():
        a = g()
        out.append(await anext(a)); out.append(await a.asend('s'))
        out.append(await a.athrow(ValueError('v')))
        try: await anext(a)
        except StopAsyncIteration: out.append('SAI')
        out.append(await anext(a, 'dflt'))
        out.append(await a.aclose())
        b = g(); await anext(b); await b.aclose()
        c = g()
        try: await c.asend(5)
        except TypeError as e: out.append(str(e))
        d = g(); await d.aclose()
        try: await d.athrow(KeyError('dead'))
        except StopAsyncIteration: out.append('dead SAI')
        except KeyError as e: out.append(repr(e))
        async def bad():
            try: yield 1
            except GeneratorExit: yield 2
        e = bad(); await anext(e)
        try: await e.aclose()
        except RuntimeError as x: out.append(str(x))
        async def r(): raise StopAsyncIteration; yield
        try: await anext(r())
        except RuntimeError as x: out.append((str(x), repr(x.__cause__)))
        async def r2(): raise StopIteration; yield
        try: await anext(r2())
        except RuntimeError as x: out.append(str(x))
        return 'done'
    out.append(run(main(), 'q', 'r', 's', 't'))
    a = g()
    s = a.asend(None)
    try: s.send(None)
    except StopIteration as e: out.append(e.value)
    try: s.send(None)
    except RuntimeError as e: out.append(str(e))
    s1 = a.asend(None); s1.send(None)
    s2 = a.asend(None)
    try: s2.send(None)
    except RuntimeError as e: out.append(str(e))
    out.append((a.ag_running, a.__name__, type(s1).__name__, type(a.aclose()).__name__, type(a.athrow(ValueError)).__name__))
    s3 = a.asend(None); s3.close()
    try: s3.send(None)
    except RuntimeError as e: out.append(str(e))
    for f in (lambda: aiter(1), lambda: anext(1), lambda: anext(a, 1, 2), lambda: aiter(), lambda: a.asend(), lambda: iter(a), lambda: next(a), lambda: list(a), lambda: a.__aiter__() is a):
        try: out.append(f())
        except TypeError as e: out.append(str(e))
    async def comp(): return [x async for x in g2() if x], (x async for x in g2())
    async def g2():
        for i in range(3): yield i
    c = run(comp()); out.append(c[0][1][0]); out.append(c[0][1][1].__name__)
    async def un():
        async for i, *j in g3(): out.append((i, j))
    async def g3(): yield 1, 2; yield 'ab'
    run(un())
    return out
@check
def coro_attrs():
    async def f(): await Aw(1)
    c = f()
    out = [c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, hasattr(c, '__iter__'), hasattr(c, '__await__')]
    c.send(None); out.append(c.cr_suspended); c.close()
    for fn in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: type(c)(), lambda: c + 1, lambda: c()):
        try: out.append(fn())
        except TypeError as e: out.append(str(e))
    w = (d := f()).__await__(); out.append(type(w).__name__); out.append(w.send(None)); w.close()
    try: d.send(None)
    except RuntimeError as e: out.append(str(e))
    return out
@check
def reentr():
    out = []
    async def f():
        try: me.send(None)
        except ValueError as e: out.append(str(e))
    me = f(); run(me)
    async def st(): raise StopIteration(1)
    out.append(run(st()))
    async def si(): raise StopAsyncIteration(1)
    out.append(run(si()))
    return out
@check
def throwctx():
    out = []
    async def f():
        try: await Aw(1)
        except KeyError as e: raise ValueError('x') from e
    c = f(); c.send(None)
    try: c.throw(KeyError('k'))
    except ValueError as e: out.append((repr(e), repr(e.__cause__)))
    async def g():
        try: await Aw(1)
        except GeneratorExit: out.append('GE'); raise
        finally: out.append('f')
    c = g(); c.send(None); c.close()
    async def h():
        try: await Aw(1)
        except GeneratorExit: await Aw(2)
    c = h(); c.send(None)
    try: c.close()
    except RuntimeError as e: out.append(str(e))
    return out
