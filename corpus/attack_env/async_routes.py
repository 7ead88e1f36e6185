#: about: await, async for and async with read with the guard and stop at the guest's own objects
#: kind: security
#: tests: attribute:cr_frame attribute:__globals__ builtin:aiter builtin:anext threat:4
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Manager:
    async def __aenter__(self):
        return (lambda: 0).__globals__

    async def __aexit__(self, *details):
        return False


async def manage():
    async with Manager() as found:
        return found


async def iterate():
    async for value in stream():
        return value


async def stream():
    yield (lambda: 0).__globals__


async def direct():
    return await (lambda: 0).__globals__


def drive(task):
    try:
        while True:
            task.send(None)
    except StopIteration as stop:
        return stop.value
    finally:
        task.close()


for make in (manage, iterate, direct):
    try:
        print(drive(make()))
    except AttributeError as refused:
        print(refused)
iterator = aiter(stream())
try:
    drive(anext(iterator))
except AttributeError as refused:
    print(refused)
