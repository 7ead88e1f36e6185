#: about: asend, athrow, aclose, return values and errors of async generators
#: kind: language
#: stdout:
#| got a
#| got b
#| finally
#| ([], 1) (['mid'], 2) (['fin'], 'StopAsyncIteration', '') ([], 'StopAsyncIteration', '') ([], 'StopAsyncIteration', '')
#| caught v
#| finally
#| ([], 'TypeError', "can't send non-None value to a just-started async generator") ([], 1) (['in except'], 'recovered') (['fin'], 'StopAsyncIteration', '') ([], None)
#| ([], 'KeyError', "'unstarted'") ([], 'StopAsyncIteration', '')
#| finally
#| ([], 1) (['fin'], None) ([], None) ([], 'StopAsyncIteration', '')
#| ([], None) ([], 'StopAsyncIteration', '')
#| ([], 'RuntimeError', 'async generator ignored GeneratorExit')
#| (['cleanup'], None)
#| ([], ([1, 2], {1, 2}, {1: 1, 2: 2}, [2], [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')], [('a', 1), ('a', 2), ('b', 1), ('b', 2)]))
#| async_generator
#| ([], [2, 4])
#| ([0, 1, 's', 'k'], ([None, None], [None], {None: 1}))
#| ([], (1, 2, 'default', None))
#| ([], 'StopAsyncIteration', '')
#| ([], ([1, 2], True))
#| 'list' object is not an async iterable
#| 'list' object is not an async iterator
#| 'int' object is not an async iterator
#| aiter() takes exactly one argument (0 given)
#| aiter() takes exactly one argument (2 given)
#| anext expected at least 1 argument, got 0
#| ([], 1) ([], 'RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
#| ([], 'RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
#| ([], 1) ([], 2)
#| wait True
#| anext(): asynchronous generator is already running
#| aclose(): asynchronous generator is already running
#| athrow(): asynchronous generator is already running
#| ([], 1) False
#| ([], 1) ([], 'StopAsyncIteration', '')
#| ([], 1) ([], 'OSError', 'x') ([], 'StopAsyncIteration', '')
#| (['between'], [1, 2, -1, -2])
#| ([], (1, 2, []))
#| 'async_generator' object is not iterable
#| async_generator_asend True True
#| async_generator_athrow
#| RuntimeError can't send non-None value to a just-started coroutine

def run(c):
    out = []
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return (out, e.value)
    except BaseException as e: return (out, type(e).__name__, str(e))
class Y:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def ag():
    try:
        x = yield 1
        print("got", x)
        await Y("mid")
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("caught", e); await Y("in except"); yield "recovered"
    finally: await Y("fin"); print("finally")
g = ag(); print(run(g.asend(None)), run(g.asend("a")), run(g.asend("b")), run(g.asend("c")), run(g.__anext__()))
g = ag(); print(run(g.asend(5)), run(g.__anext__()), run(g.athrow(ValueError("v"))), run(g.__anext__()), run(g.athrow(KeyError("late"))))
g = ag(); print(run(g.athrow(KeyError("unstarted"))), run(g.__anext__()))
g = ag(); print(run(g.__anext__()), run(g.aclose()), run(g.aclose()), run(g.__anext__()))
g = ag(); print(run(g.aclose()), run(g.__anext__()))
async def ignores():
    try: yield 1
    except GeneratorExit: yield 2
g = ignores(); run(g.__anext__()); print(run(g.aclose()))
async def awaits_on_exit():
    try: yield 1
    except GeneratorExit: await Y("cleanup"); raise
g = awaits_on_exit(); run(g.__anext__()); print(run(g.aclose()))
async def simple():
    yield 1; yield 2
async def comp(): return [x async for x in simple()], {x async for x in simple()}, {x: x async for x in simple()}, [x async for x in simple() if x > 1], [(x, y) async for x in simple() for y in "ab"], [(x, y) for x in "ab" async for y in simple()]
print(run(comp()))
async def genexp():
    g = (x * 2 async for x in simple()); print(type(g).__name__)
    return [y async for y in g]
print(run(genexp()))
async def aw_comp(): return [await Y(i) for i in range(2)], [x for x in [await Y("s")]], {await Y("k"): 1 for _ in "a"}
print(run(aw_comp()))
async def an():
    g = simple()
    return await anext(g), await anext(g), await anext(g, "default"), await anext(g, None)
print(run(an()))
async def an_stop():
    g = simple(); [x async for x in g]; await anext(g)
print(run(an_stop()))
async def ai(): return [x async for x in aiter(simple())], aiter(g) is g
print(run(ai()))
for f in (lambda: aiter([]), lambda: anext([]), lambda: anext(5, 1), lambda: aiter(), lambda: aiter(simple(), 1), lambda: anext()):
    try: f()
    except TypeError as e: print(e)
g = simple(); a = g.asend(None); print(run(a), run(a))
a = g.__anext__(); a.close(); print(run(a))
g = simple(); a1, a2 = g.__anext__(), g.__anext__(); print(run(a1), run(a2))
class Slow:
    async def gen(self): await Y("wait"); yield 1
g = Slow().gen(); a1, a2 = g.__anext__(), g.__anext__(); print(a1.send(None), g.ag_running)
try: a2.send(None)
except RuntimeError as e: print(e)
try: g.aclose().send(None)
except RuntimeError as e: print(e)
try: g.athrow(KeyError).send(None)
except RuntimeError as e: print(e)
print(run(a1), g.ag_running)
async def r():
    yield 1
    return
g = r(); print(run(g.__anext__()), run(g.__anext__()))
async def raises(): yield 1; raise OSError("x")
g = raises(); print(run(g.__anext__()), run(g.__anext__()), run(g.__anext__()))
async def deleg():
    async for x in simple(): yield x
    await Y("between")
    async for x in simple(): yield -x
async def use(): return [x async for x in deleg()]
print(run(use()))
async def early():
    g = simple()
    async for x in g: break
    return x, await anext(g), [y async for y in g]
print(run(early()))
try: iter(simple())
except TypeError as e: print(e)
a = simple().__anext__(); print(type(a).__name__, iter(a) is a, a.__await__() is a); print(next(a, "x")) if 0 else run(a)
t = simple().athrow(KeyError("k")); print(type(t).__name__)
try: t.send(5)
except (RuntimeError, KeyError) as e: print(type(e).__name__, e)
