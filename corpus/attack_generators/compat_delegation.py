#: about: compat opens the delegation names, which lead to guest objects, and still no frame behind them
#: kind: security
#: profile: compat
#: tests: attribute:gi_frame attribute:cr_frame threat:4
#: stdout:
#| generator
#| attribute access to 'gi_frame' is blocked in this environment
#| attribute access to 'gi_code' is blocked in this environment
#| coroutine
#| attribute access to 'cr_frame' is blocked in this environment

def inner():
    yield 1


def outer():
    yield from inner()


machine = outer()
next(machine)
hop = machine.gi_yieldfrom
print(type(hop).__name__)
for name in ("gi_frame", "gi_code"):
    try:
        print(getattr(hop, name))
    except AttributeError as refused:
        print(refused)


class Pause:
    def __await__(self):
        yield


async def deep():
    await Pause()


async def top():
    await deep()


task = top()
task.send(None)
print(type(task.cr_await).__name__)
try:
    print(task.cr_await.cr_frame)
except AttributeError as refused:
    print(refused)
task.cr_await.close()
task.close()
