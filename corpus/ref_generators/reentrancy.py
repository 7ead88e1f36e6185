#: about: a generator that is running refuses to be resumed
#: kind: language
#: stdout:
#| False False
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| True False True
#| ValueError generator already executing
#| 2 end False False
#| ValueError generator already executing
#| ValueError generator already executing
#| ValueError generator already executing
#| StopIteration 
#| ValueError generator already executing
#| coroutine already executing
#| ValueError coroutine already executing
#| coroutine already executing
#| coroutine already executing
#| StopIteration 
#| RuntimeError cannot reuse already awaited coroutine
#| RuntimeError cannot reuse already awaited coroutine
#| None
#| in finally generator already executing
#| in finally generator already executing
#| StopIteration 

def show(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
def g():
    for f in (lambda: next(me), lambda: me.send(1), lambda: me.send(None), lambda: me.throw(KeyError("k")), lambda: me.close(), lambda: list(me), lambda: [*me], lambda: sum(me)):
        show(f)
    yield me.gi_running
    def inner(): yield from me
    show(lambda: list(inner()))
    yield 2
me = g()
print(me.gi_running, me.gi_suspended)
print(next(me), me.gi_running, me.gi_suspended)
print(next(me), next(me, "end"), me.gi_running, me.gi_suspended)
def h():
    yield from me2
me2 = h()
show(list, me2)
def a():
    yield 1
    yield from bb
def b():
    yield 2
    yield from aa
aa, bb = a(), b()
show(lambda: [x for x in aa])
class It:
    def __iter__(self): return self
    def __next__(self): return next(me3)
def k():
    yield from It()
me3 = k()
show(next, me3); show(next, me3)
me4 = (next(me4) for _ in [1])
show(next, me4)
async def co():
    try: me5.send(None)
    except ValueError as e: print(e)
    try: await me5
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
    try: me5.close()
    except ValueError as e: print(e)
    try: me5.throw(KeyError)
    except ValueError as e: print(e)
me5 = co()
show(me5.send, None); show(me5.send, None); show(me5.throw, KeyError("t")); print(me5.close())
def fin():
    try: yield 1
    finally:
        try: next(me6)
        except ValueError as e: print("in finally", e)
        try: me6.close()
        except ValueError as e: print("in finally", e)
me6 = fin(); next(me6); me6.close()
show(next, me6)
