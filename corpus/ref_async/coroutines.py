#: about: coroutines driven by hand: send, throw, close, awaitables, errors
#: kind: language
#: stdout:
#| [1, 2, ('return', ['x', 'y'])]
#| [1, 2, 1, 2, ('return', ([1, 2], [3, 4]))]
#| [('return', None)]
#| [('KeyError', "'k'")]
#| ['fin', ('return', "KeyError('k')")]
#| [('TypeError', "'int' object can't be awaited")]
#| [('TypeError', "'NoneType' object can't be awaited")]
#| [('TypeError', "'str' object can't be awaited")]
#| [('TypeError', "'list' object can't be awaited")]
#| [('TypeError', "'generator' object can't be awaited")]
#| [('TypeError', "'type' object can't be awaited")]
#| [('TypeError', "'function' object can't be awaited")]
#| [('TypeError', "__await__() returned non-iterator of type 'int'")]
#| [('TypeError', "__await__() returned non-iterator of type 'list'")]
#| [1, ('AttributeError', "'list_iterator' object has no attribute 'send'")]
#| [('TypeError', '__await__() returned a coroutine')]
#| [('LookupError', 'await')]
#| 1
#| ValueError('thrown')
#| cannot reuse already awaited coroutine
#| cannot reuse already awaited coroutine
#| None
#| can't send non-None value to a just-started coroutine
#| None None
#| cannot reuse already awaited coroutine
#| closing
#| finally
#| None
#| coroutine ignored GeneratorExit
#| coroutine_wrapper True
#| None
#| cannot reuse already awaited coroutine
#| 1 2
#| OSError('o')
#| cannot reuse already awaited coroutine
#| 1
#| coroutine is being awaited already
#| [('return', None)]
#| [None] function a
#| [('return', (1, 2, (), 3, {}))] [('return', (1, 5, (6,), 7, {'w': 8}))]
#| kw() missing 1 required positional argument: 'x'

def drive(c, *sent):
    out = []
    try:
        out.append(c.send(None))
        for s in sent: out.append(c.send(s))
    except StopIteration as e: out.append(("return", e.value))
    except BaseException as e: out.append((type(e).__name__, str(e)))
    return out
class Aw:
    def __init__(self, *v): self.v = v
    def __await__(self):
        got = []
        for v in self.v: got.append((yield v))
        return got
async def a(): return await Aw(1, 2)
print(drive(a(), "x", "y"))
async def b():
    x = await a(); y = await a()
    return x, y
print(drive(b(), 1, 2, 3, 4))
async def nothing(): pass
print(drive(nothing()))
async def fails(): raise KeyError("k")
print(drive(fails()))
async def catches():
    try: await fails()
    except KeyError as e: return repr(e)
    finally: await Aw("fin")
print(drive(catches(), None))
async def bad(x): await x
for x in (5, None, "s", [1], (i for i in ()), object, lambda: 1): print(drive(bad(x)))
class BadAw:
    def __init__(self, r): self.r = r
    def __await__(self): return self.r
print(drive(bad(BadAw(5)))); print(drive(bad(BadAw([1])))); print(drive(bad(BadAw(iter([1, 2]))), 1, None)); print(drive(bad(BadAw(nothing()))))
class AwRaises:
    def __await__(self): raise LookupError("await")
print(drive(bad(AwRaises())))
c = a(); print(c.send(None))
try: c.throw(ValueError("thrown"))
except ValueError as e: print(repr(e))
try: c.send(None)
except RuntimeError as e: print(e)
try: c.throw(KeyError)
except RuntimeError as e: print(e)
print(c.close())
c = a()
try: c.send(1)
except TypeError as e: print(e)
print(c.close(), c.close())
try: c.send(None)
except RuntimeError as e: print(e)
async def cleanup():
    try: await Aw(1)
    except GeneratorExit: print("closing"); raise
    finally: print("finally")
c = cleanup(); c.send(None); print(c.close())
async def ignores():
    try: await Aw(1)
    except GeneratorExit: await Aw(2)
c = ignores(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
c = nothing(); aw = c.__await__(); print(type(aw).__name__, iter(aw) is aw)
try: next(aw)
except StopIteration as e: print(e.value)
try: next(aw)
except RuntimeError as e: print(e)
c = a(); aw = c.__await__(); print(next(aw), aw.send(5)); 
try: aw.throw(OSError("o"))
except OSError as e: print(repr(e))
async def twice():
    c = nothing(); await c
    try: await c
    except RuntimeError as e: print(e)
drive(twice())
async def same():
    c = a()
    print(c.send(None))
    try: await c
    except RuntimeError as e: print(e)
print(drive(same(), 1, 2))
print(drive((lambda: (yield))()), type(a).__name__, a.__name__)
async def kw(x, /, y=2, *a, z=3, **k): return x, y, a, z, k
print(drive(kw(1)), drive(kw(1, 5, 6, z=7, w=8)))
try: kw()
except TypeError as e: print(e)
