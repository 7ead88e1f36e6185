#: about: StopIteration that leaves a generator becomes RuntimeError
#: kind: language
#: stdout:
#| a: RuntimeError generator raised StopIteration | cause StopIteration('x') | ctx StopIteration('x') True
#| b: RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| c: []
#| d: RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| e: RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| f: [3]
#| g: RuntimeError generator raised StopIteration | cause Sub('s') | ctx Sub('s') True
#| h: KeyError 'k' | cause None | ctx StopIteration('inner') False
#| k: RuntimeError generator raised StopIteration | cause StopIteration('deep') | ctx StopIteration('deep') True
#| l: [None, 'caught generator raised StopIteration']
#| RuntimeError generator raised StopIteration | cause StopIteration('thrown') | ctx StopIteration('thrown') True
#| StopIteration unstarted | cause None | ctx None False
#| StopIteration finished | cause None | ctx None False
#| StopIteration after end | cause None | ctx None False
#| RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| StopIteration  | cause None | ctx None False
#| StopIteration  | cause None | ctx None False
#| RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| RuntimeError generator raised StopIteration | cause StopIteration() | ctx StopIteration() True
#| []
#| ['class']
#| RuntimeError coroutine raised StopIteration | cause StopIteration('c') | ctx StopIteration('c') True
#| StopAsyncIteration c | cause None | ctx None False
#| RuntimeError async generator raised StopAsyncIteration | cause StopAsyncIteration('g') | ctx StopAsyncIteration('g') True
#| RuntimeError async generator raised StopIteration | cause StopIteration('g') | ctx StopIteration('g') True
#| StopAsyncIteration plain | cause None | ctx None False

def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, "| cause", repr(e.__cause__), "| ctx", repr(e.__context__), e.__suppress_context__)
def a(): yield 1; raise StopIteration("x")
def b(): yield next(iter(()))
def c(): yield from iter(())
def d():
    raise StopIteration
    yield
def e():
    try: yield 1
    finally: raise StopIteration
def f():
    try: raise StopIteration(3)
    except StopIteration as s: yield s.value
class Sub(StopIteration): pass
def g(): yield; raise Sub("s")
def h():
    yield
    try: raise StopIteration("inner")
    except StopIteration: raise KeyError("k")
def sub(): yield; raise StopIteration("deep")
def k(): yield from sub()
def l():
    try: yield from sub()
    except RuntimeError as e: yield "caught " + str(e)
for gen in (a, b, c, d, e, f, g, h, k, l): print(gen.__name__, end=": "); show(lambda: list(gen()))
def thrown():
    yield 1
i = thrown(); next(i)
show(lambda: i.throw(StopIteration("thrown")))
i = thrown()
show(lambda: i.throw(StopIteration("unstarted")))
show(lambda: i.throw(StopIteration("finished")))
i = thrown(); next(i); next(i, None)
show(lambda: i.throw(StopIteration("after end")))
show(lambda: list(next(iter([])) for _ in [1]))
show(lambda: [next(iter([])) for _ in [1]])
show(lambda: {next(iter([])) for _ in [1]})
show(lambda: sum(next(iter([])) for _ in range(3)))
def in_loop():
    for x in [1]:
        it = iter([])
        yield x
        next(it)
show(lambda: list(in_loop()))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("class")
show(lambda: list(It()))
def over():
    r = yield from It()
    yield r
show(lambda: list(over()))
async def coro(): raise StopIteration("c")
show(lambda: coro().send(None))
async def coro2(): raise StopAsyncIteration("c")
show(lambda: coro2().send(None))
async def agen(): yield 1; raise StopAsyncIteration("g")
async def agen2(): yield 1; raise StopIteration("g")
async def use(ag): return [x async for x in ag]
show(lambda: use(agen()).send(None))
show(lambda: use(agen2()).send(None))
def non_stop(): yield; raise StopAsyncIteration("plain")
show(lambda: list(non_stop()))
