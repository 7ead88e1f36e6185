#: about: attributes of generators and coroutines, and gi_yieldfrom
#: kind: language
#: profile: compat
#: stdout:
#| False False None g g generator True
#| 1 True None
#| i1 inner True
#| i2
#| closing
#| StopIteration: x
#| False False None
#| StopIteration: 
#| (True, False) generator already executing False
#| TypeError: can't send non-None value to a just-started generator
#| ValueError: 
#| ValueError: v
#| TypeError: exceptions must be classes or instances deriving from BaseException, not int
#| TypeError: exceptions must be classes or instances deriving from BaseException, not str
#| ValueError: msg
#| TypeError: exceptions must be classes or instances deriving from BaseException, not type
#| TypeError: throw expected at least 1 argument, got 0
#| TypeError: instance exception may not have a separate value
#| TypeError: throw() third argument must be a traceback object
#| TypeError: generator.close() takes no arguments (1 given)
#| TypeError: generator.send() takes exactly one argument (0 given)
#| None
#| None
#| value of close None
#| RuntimeError: generator ignored GeneratorExit
#| RuntimeError: generator raised StopIteration
#| StopIteration('x') True
#| RuntimeError: generator raised StopIteration
#| returned ('returned',)
#| (1, 2) ((1, 2),)
#| ValueError('v') (ValueError('v'),)
#| got returned
#| got None
#| TypeError: 'int' object is not iterable
#| False False None co coroutine
#| StopIteration: 5
#| RuntimeError: cannot reuse already awaited coroutine
#| TypeError: 'coroutine' object is not iterable
#| TypeError: 'coroutine' object is not an iterator
#| False None ag async_generator
#| TypeError: 'async_generator' object is not iterable
#| TypeError: 'async_generator' object is not iterable
#| TypeError: object of type 'generator' has no len()
#| TypeError: 'generator' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'generator' and 'int'
#| TypeError: 'generator' object is not reversible
#| True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def g(a, b=2):
    x = yield a
    try: yield from inner()
    finally: print("closing")
    return x
def inner():
    yield "i1"
    yield "i2"
it = g(1)
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom, it.__name__, it.__qualname__, type(it).__name__, iter(it) is it)
print(next(it), it.gi_suspended, it.gi_yieldfrom)
print(it.send("x"), it.gi_yieldfrom.__name__, it.gi_suspended)
print(next(it))
attempt(next, it)
print(it.gi_running, it.gi_suspended, it.gi_yieldfrom)
attempt(next, it)
def running():
    yield me.gi_running, me.gi_suspended
    try: next(me)
    except ValueError as e: yield str(e)
me = running()
print(next(me), next(me), me.gi_running)
attempt(lambda: g(1).send(5))
attempt(lambda: g(1).throw(ValueError)); attempt(lambda: g(1).throw(ValueError("v"))); attempt(lambda: g(1).throw(5)); attempt(lambda: g(1).throw("s")); attempt(lambda: g(1).throw(ValueError, "msg")); attempt(lambda: g(1).throw(int)); attempt(lambda: g(1).throw()); attempt(lambda: g(1).throw(ValueError("a"), ValueError("b"))); attempt(lambda: g(1).throw(ValueError, None, 5)); attempt(lambda: g(1).close(1)); attempt(lambda: g(1).send())
print(g(1).close())
def ret():
    yield 1
    return "returned"
r = ret(); next(r)
print(r.close())
def onclose():
    try: yield
    except GeneratorExit: return "value of close"
r = onclose(); next(r)
print(r.close(), r.close())
def bad_close():
    try: yield
    except GeneratorExit: yield "ignored"
r = bad_close(); next(r)
attempt(r.close)
def stop():
    yield 1
    raise StopIteration("x")
attempt(lambda: list(stop()))
try: list(stop())
except RuntimeError as e: print(repr(e.__cause__), e.__context__ is e.__cause__)
def stop2(): yield next(iter([]))
attempt(lambda: list(stop2()))
try: next(ret2 := ret()); next(ret2)
except StopIteration as e: print(e.value, e.args)
def ret_tuple():
    return (1, 2)
    yield
try: next(ret_tuple())
except StopIteration as e: print(e.value, e.args)
def ret_exc():
    return ValueError("v")
    yield
try: next(ret_exc())
except StopIteration as e: print(repr(e.value), e.args)
def delegating():
    r = yield from ret()
    print("got", r)
    r = yield from [1, 2]
    print("got", r)
    yield from ()
    yield from 5
attempt(lambda: list(delegating()))
async def co(): return 5
c = co()
print(c.cr_running, c.cr_suspended, c.cr_await, c.__name__, type(c).__name__)
attempt(lambda: c.send(None)); attempt(lambda: c.send(None)); attempt(lambda: iter(c)); attempt(lambda: next(c))
async def ag(): yield 1
a = ag()
print(a.ag_running, a.ag_await, a.__name__, type(a).__name__)
attempt(lambda: iter(a)); attempt(lambda: list(a))
def lenhint(): yield
attempt(lambda: len(lenhint())); attempt(lambda: lenhint()[0]); attempt(lambda: lenhint() + 1); attempt(lambda: reversed(lenhint())); attempt(lambda: bool(lenhint()))
