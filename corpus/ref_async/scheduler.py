#: about: a small event loop over coroutines with tasks, sleeps, queues and cancellation
#: kind: language
#: stdout:
#| tick 0
#| 0 w0 0 slept 1
#| 0 w1 0 slept 1
#| 0 w2 0 slept 1
#| tick 1
#| 1 w0 1 slept 2
#| 3 w0 leaving
#| 1 w1 1 slept 2
#| 1 w2 1 slept 2
#| tick 2
#| tick 3
#| cancelled ('w2',)
#| 4 w2 leaving
#| 3 w1 2 slept 3
#| 6 w1 leaving
#| [1, 3, "Cancelled('w2')", "KeyError('failed')"]
#| (2, 'f', None, 'KeyError')
#| (3, 'w0', 1, 'NoneType')
#| (4, 'w2', None, 'Cancelled')
#| (6, 'w1', 3, 'NoneType')
#| (6, 'gather', [1, 3, "Cancelled('w2')", "KeyError('failed')"], 'NoneType')
#| (6, 'main', 'main done', 'NoneType')

class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self):
        got = yield ("sleep", self.n)
        return got
class Cancelled(BaseException): pass
class Loop:
    def __init__(self): self.now = 0; self.queue = []; self.count = 0; self.log = []
    def spawn(self, coro, name):
        t = Task(self, coro, name); self.at(0, t, None); return t
    def at(self, delay, task, value):
        self.count += 1; self.queue.append((self.now + delay, self.count, task, value)); self.queue.sort(key=lambda q: q[:2])
    def run(self):
        while self.queue:
            self.now, _, task, value = self.queue.pop(0)
            task.step(value)
class Task:
    def __init__(self, loop, coro, name):
        self.loop, self.coro, self.name, self.done, self.result, self.error, self.waiters, self.cancelling = loop, coro, name, False, None, None, [], False
    def step(self, value):
        if self.done: return
        try:
            if self.cancelling: self.cancelling = False; req = self.coro.throw(Cancelled(self.name))
            else: req = self.coro.send(value)
        except StopIteration as e: self.finish(e.value, None)
        except BaseException as e: self.finish(None, e)
        else:
            match req:
                case ("sleep", n): self.loop.at(n, self, f"slept {n}")
                case ("join", other):
                    if other.done: self.loop.at(0, self, other)
                    else: other.waiters.append(self)
                case _: raise AssertionError(req)
    def finish(self, result, error):
        self.done, self.result, self.error = True, result, error
        self.loop.log.append((self.loop.now, self.name, result, type(error).__name__))
        for w in self.waiters: self.loop.at(0, w, self)
    def cancel(self): self.cancelling = True; self.loop.at(0, self, None)
    def __await__(self):
        yield ("join", self)
        if self.error: raise self.error
        return self.result
loop = Loop()
async def worker(name, n):
    total = 0
    try:
        for i in range(n):
            print(loop.now, name, i, await Sleep(i + 1)); total += i
    except Cancelled as c: print("cancelled", c.args); raise
    finally: print(loop.now, name, "leaving")
    return total
async def failing(): await Sleep(2); raise KeyError("failed")
async def gather(*tasks):
    out = []
    for t in tasks:
        try: out.append(await t)
        except (KeyError, Cancelled) as e: out.append(repr(e))
    return out
async def ticker(n):
    for i in range(n): await Sleep(1); yield i
async def main():
    ts = [loop.spawn(worker(f"w{i}", i + 2), f"w{i}") for i in range(3)] + [loop.spawn(failing(), "f")]
    g = loop.spawn(gather(*ts), "gather")
    async for t in ticker(4): print("tick", t)
    ts[2].cancel()
    print(await g)
    return "main done"
m = loop.spawn(main(), "main")
loop.run()
for entry in loop.log: print(entry)
