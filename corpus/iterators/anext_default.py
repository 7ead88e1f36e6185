#: about: anext with a default: awaitable, sendable, and the default at the end
#: kind: language
#: stdout:
#| 1 0 default None
#| stop ()
#| got None
#| 1 d d
#| done
#| waits waiting
#| resumed None
#| 5
#| True waiting waiting waiting
#| ValueError: thrown
#| TypeError: can't send non-None value to a just-started generator
#| None

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Async:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
def run(coro):
    try:
        while True: print("waits", coro.send(None))
    except StopIteration as e: return e.value
async def main():
    a = Async(2)
    print(await anext(a), await anext(a), await anext(a, "default"), await anext(a, None))
    try: await anext(a)
    except StopAsyncIteration as e: print("stop", e.args)
    async def agen():
        x = yield 1
        print("got", x)
    g = agen()
    print(await anext(g, "d"), await anext(g, "d"), await anext(g, "d"))
    return "done"
print(run(main()))
class Waits:
    def __await__(self):
        got = yield "waiting"
        print("resumed", got)
        return 5
class Slow:
    def __aiter__(self): return self
    def __anext__(self): return Waits()
async def slow(): return await anext(Slow())
print(run(slow()))
w = anext(Slow(), "d")
print(iter(w) is w, next(w), next(w), w.send(None))
attempt(lambda: w.throw(ValueError("thrown")))
attempt(lambda: w.send("not started again"))
print(w.close())
