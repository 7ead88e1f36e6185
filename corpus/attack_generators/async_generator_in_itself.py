#: about: an asynchronous generator that sends to, throws into and closes itself while it runs
#: kind: security
#: tests: threat:4 threat:22
#: stdout:
#| RuntimeError anext(): asynchronous generator is already running
#| RuntimeError athrow(): asynchronous generator is already running
#| RuntimeError aclose(): asynchronous generator is already running
#| RuntimeError anext(): asynchronous generator is already running
#| StopIteration 1
#| StopIteration 2
#| closing aclose(): asynchronous generator is already running
#| StopIteration 
#| StopIteration 1
#| RuntimeError async generator ignored GeneratorExit
#| StopAsyncIteration 

async def own():
    for action in (lambda: made.asend(None), lambda: made.athrow(ValueError), lambda: made.aclose(), lambda: made.__anext__()):
        try:
            await action()
            print("went through")
        except (RuntimeError, ValueError) as refused:
            print(type(refused).__name__, refused)
    yield 1
    try:
        yield 2
    finally:
        try:
            await made.aclose()
        except RuntimeError as refused:
            print("closing", refused)


made = own()
for action in (lambda: made.asend(None), lambda: made.asend(None), lambda: made.aclose()):
    try:
        action().send(None)
    except (StopIteration, StopAsyncIteration) as end:
        print(type(end).__name__, end)


async def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


stubborn = ignores()
for action in (lambda: stubborn.asend(None), lambda: stubborn.aclose(), lambda: stubborn.aclose()):
    try:
        action().send(None)
    except (StopIteration, StopAsyncIteration, RuntimeError) as end:
        print(type(end).__name__, end)
