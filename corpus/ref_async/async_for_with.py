#: about: async for and async with: protocols, else, breaks, suppression and errors
#: kind: language
#: stdout:
#| ([('y', 1), ('y', 2), ('y', 3)], [1, 3, 'else'])
#| ([('y', 1), ('y', 2), ('y', 3)], [1])
#| ['else']
#| int ('TypeError', "'async for' requires an object with __aiter__ method, got int", 'None', 'None')
#| list ('TypeError', "'async for' requires an object with __aiter__ method, got list", 'None', 'None')
#| NoAnext ('TypeError', "'async for' received an object from __aiter__ that does not implement __anext__: int", 'None', 'None')
#| BadNext ('TypeError', "'async for' received an invalid object from __anext__: int", 'TypeError("\'int\' object can\'t be awaited")', 'TypeError("\'int\' object can\'t be awaited")')
#| RaisesAiter ('KeyError', "'aiter'", 'None', 'None')
#| RaisesNext ('KeyError', "'anext'", 'None', 'None')
#| StopSync None
#| StopIterInNext ('RuntimeError', 'coroutine raised StopIteration', "StopIteration('x')", "StopIteration('x')")
#| ('TypeError', "'async for' received an object from __aiter__ that does not implement __anext__: coroutine", 'None', 'None')
#| enter a
#| enter b
#| body a b
#| exit b None None False
#| exit a None None False
#| ([1, 1, 2, 2], 'after')
#| enter a
#| enter b
#| body a b
#| exit b ZeroDivisionError division by zero True
#| exit a ZeroDivisionError division by zero True
#| ('ZeroDivisionError', 'division by zero', 'None', 'None')
#| enter a
#| enter b
#| body a b
#| exit b ZeroDivisionError division by zero True
#| exit a ZeroDivisionError division by zero True
#| ([1, 1, 2, 2], 'after')
#| enter r
#| exit r None None False
#| ([1, 2], 'value')
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False
#| ([1, 2, 1, 2], 1)
#| int ('TypeError', "'int' object does not support the asynchronous context manager protocol (missed __aexit__ method)", 'None', 'None')
#| Sync ('TypeError', "'Sync' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?", 'None', 'None')
#| NoExit ('TypeError', "'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)", 'None', 'None')
#| BadEnter ('TypeError', "'async with' received an object from __aenter__ that does not implement __await__: int", 'None', 'None')
#| BadExit ('TypeError', "'async with' received an object from __aexit__ that does not implement __await__: int", 'None', 'None')
#| 'CM' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#| 'int' object does not support the context manager protocol (missed __exit__ method)
#| 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#| enter o
#| enter 1
#| exit 1 None None False
#| enter 2
#| exit 2 None None False
#| exit o None None False
#| ([1, ('y', 1), 1, 1, 2, ('y', 2), 1, 2, 2, 2], 'o')
#| enter t
#| exit t None None False
#| enter xy
#| exit xy None None False
#| ([('y', 1), ('y', 2), 1, 2, 1, 2], ({'k': 2, 'w': 't'}, 'x', 'y'))

def run(c):
    out = []
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return e.value if not out else (out, e.value)
    except BaseException as e: return type(e).__name__, str(e), repr(e.__cause__), repr(e.__context__)
class Y:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
class Count:
    def __init__(self, n): self.n = n; self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await Y(("y", self.i)); return self.i
async def loop(n, stop=None):
    seen = []
    async for x in Count(n):
        if x == stop: break
        if x == 2: continue
        seen.append(x)
    else: seen.append("else")
    return seen
print(run(loop(3))); print(run(loop(3, 3))); print(run(loop(0)))
async def over(x):
    async for _ in x: pass
class NoAnext:
    def __aiter__(self): return 5
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AsyncAiter:
    async def __aiter__(self): return self
class RaisesAiter:
    def __aiter__(self): raise KeyError("aiter")
class RaisesNext:
    def __aiter__(self): return self
    def __anext__(self): raise KeyError("anext")
class StopSync:
    def __aiter__(self): return self
    def __anext__(self): raise StopAsyncIteration("sync")
class StopIterInNext:
    def __aiter__(self): return self
    async def __anext__(self): raise StopIteration("x")
for x in (5, [1], NoAnext(), BadNext(), RaisesAiter(), RaisesNext(), StopSync(), StopIterInNext()): print(type(x).__name__, run(over(x)))
c = over(AsyncAiter())
print(run(c))
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self): print("enter", self.name); await Y(1); return self.name
    async def __aexit__(self, t, v, tb): print("exit", self.name, t and t.__name__, v, tb is not None); await Y(2); return self.swallow
async def w(f, swallow=False):
    async with CM("a", swallow) as a, CM("b") as b:
        print("body", a, b); f()
    return "after"
print(run(w(lambda: None))); print(run(w(lambda: 1 / 0))); print(run(w(lambda: 1 / 0, True)))
async def ret():
    async with CM("r"): return "value"
print(run(ret()))
async def brk():
    for i in range(3):
        async with CM(i):
            if i == 1: break
            continue
    return i
print(run(brk()))
async def wrong(x):
    async with x: pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NoExit:
    async def __aenter__(self): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class BadExit:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 5
for x in (5, Sync(), NoExit(), BadEnter(), BadExit()): print(type(x).__name__, run(wrong(x)))
def sync_with(x):
    try:
        with x: pass
    except TypeError as e: print(e)
sync_with(CM("x")); sync_with(5); sync_with(NoExit())
async def nested():
    async with CM("o") as o:
        async for x in Count(2):
            async with CM(x): await Y(x)
    return o
print(run(nested()))
async def target():
    d = {}
    async for d["k"] in Count(2): pass
    async with CM("t") as d["w"]: pass
    async with CM("xy") as (p, q): pass
    return d, p, q
print(run(target()))
