#: about: the steps of athrow: what they take, and that one that was resumed goes on
#: kind: language
#: stdout:
#| () 0 send
#| -> TypeError athrow expected at least 1 argument, got 0 None
#| -> StopIteration 1 None
#| -> StopIteration 2 None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| () 0 throw
#| -> KeyError  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| () 1 send
#| -> TypeError athrow expected at least 1 argument, got 0 None
#| -> StopIteration 2 None
#| -> StopAsyncIteration  None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| () 1 throw
#| in KeyError 
#| -> StopIteration 2 None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (1,) 0 send
#| -> TypeError exceptions must be classes or instances deriving from BaseException, not int None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (1,) 0 throw
#| -> KeyError  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (1,) 1 send
#| -> TypeError exceptions must be classes or instances deriving from BaseException, not int None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration 2 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (1,) 1 throw
#| in KeyError 
#| -> StopIteration 2 None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (<class 'ValueError'>,) 0 send
#| -> ValueError  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (<class 'ValueError'>,) 0 throw
#| -> KeyError  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (<class 'ValueError'>,) 1 send
#| in ValueError 
#| -> StopIteration 2 None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| (<class 'ValueError'>,) 1 throw
#| in KeyError 
#| -> StopIteration 2 None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopAsyncIteration  None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| can't send non-None value to a just-started coroutine
#| -> TypeError athrow expected at least 1 argument, got 0 None
#| -> StopIteration 2 None
#| -> StopAsyncIteration  None
#| -> StopIteration  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration 1 None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| -> RuntimeError cannot reuse already awaited __anext__()/asend() None
#| can't send non-None value to a just-started coroutine
#| -> TypeError exceptions must be classes or instances deriving from BaseException, not int None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> StopIteration  None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| -> RuntimeError cannot reuse already awaited aclose()/athrow() None
#| async_generator.athrow() takes no keyword arguments
#| -> StopIteration 1
#| -> w1
#| -> w2
#| -> StopIteration 2
#| -> StopIteration 3
#| -> StopAsyncIteration 
#| -> StopIteration 
#| -> StopAsyncIteration 
#| -> StopIteration 1
#| -> w1
#| <class 'KeyError'>
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> StopIteration 1
#| -> w1
#| -> w2
#| -> StopIteration 2
#| <class 'KeyError'>
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> StopIteration 1
#| -> TypeError athrow expected at least 1 argument, got 0
#| -> StopIteration 2
#| -> StopIteration 3
#| -> StopAsyncIteration 
#| -> StopIteration 1
#| -> TypeError athrow expected at least 1 argument, got 0
#| -> RuntimeError anext(): asynchronous generator is already running
#| -> RuntimeError cannot reuse already awaited __anext__()/asend()
#| -> RuntimeError anext(): asynchronous generator is already running
#| -> RuntimeError cannot reuse already awaited __anext__()/asend()
#| -> RuntimeError athrow(): asynchronous generator is already running
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> StopIteration 2
#| -> StopIteration 3
#| -> StopIteration 1
#| -> RuntimeError cannot reuse already awaited __anext__()/asend()
#| -> w1
#| -> w2
#| -> RuntimeError aclose(): asynchronous generator is already running
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError aclose(): asynchronous generator is already running
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()
#| -> RuntimeError cannot reuse already awaited aclose()/athrow()

async def ag():
    try:
        yield 1
    except BaseException as e:
        print('in', type(e).__name__, e)
    try: yield 2
    except GeneratorExit: pass
def go(step, what='send', arg=None):
    for _ in range(3):
        try:
            print('->', getattr(step, what)(arg))
        except BaseException as e:
            print('->', type(e).__name__, e, e.__context__)
kept = []
for args in [(), (1,), (ValueError,)]:
    for started in (0, 1):
        for what in ('send', 'throw'):
            a = ag()
            kept.append(a)
            if started: go(a.asend(None))
            print(args, started, what)
            step = a.athrow(*args)
            go(step, what, None if what == 'send' else KeyError)
            go(a.asend(None))
for args in [(), (1,)]:
    a = ag()
    kept.append(a)
    go(a.asend(None))
    step = a.athrow(*args)
    try: step.send(5)
    except RuntimeError as e: print(e)
    go(step)
    a = ag()
    kept.append(a)
    go(a.aclose())
    step = a.athrow(*args)
    go(step)
    step = a.athrow(*args)
    print(step.close())
    go(step)
try: a.athrow(k=1)
except TypeError as e: print(e)

class Aw:
    def __await__(self):
        yield 'w1'
        yield 'w2'
async def awaiting():
    try:
        yield 1
    except ValueError: 
        await Aw()
    yield 2
    yield 3
def run(step, n=4):
    for _ in range(n):
        try:
            print('->', step.send(None))
        except BaseException as e:
            print('->', type(e).__name__, e)
a = awaiting()
kept.append(a)
run(a.asend(None), 1)
run(a.athrow(ValueError), 6)
run(a.asend(None), 1)
a = awaiting()
kept.append(a)
run(a.asend(None), 1)
s = a.athrow(ValueError)
run(s, 1)
try: print(s.throw(KeyError))
except BaseException as e: print(type(e))
run(s, 2)
a = awaiting()
kept.append(a)
run(a.asend(None), 1)
s = a.athrow(ValueError)
run(s, 3)
try: print(s.throw(KeyError))
except BaseException as e: print(type(e))
run(s, 2)
a = awaiting()
kept.append(a)
run(a.asend(None), 1)
s = a.athrow()
run(s, 2)
run(s, 2)
a = awaiting()
kept.append(a)
run(a.asend(None), 1)
s = a.athrow()
run(s, 1)
run(a.asend(None), 2)
run(a.asend(None), 2)
run(a.athrow(KeyError), 2)
run(s, 2)
async def b():
    try:
        yield 1
        await Aw()
    finally:
        await Aw()
        yield 7
        await Aw()
a = b()
kept.append(a)
run(a.asend(None), 2)
s = a.asend(None)
run(s, 2)
s = a.aclose()
run(s, 4)
s = a.aclose()
run(s, 4)
