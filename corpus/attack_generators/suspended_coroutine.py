#: about: a coroutine suspended inside another still gives away neither of them
#: kind: security
#: tests: attribute:cr_await attribute:cr_frame threat:4
#: stdout:
#| paused
#| attribute access to 'cr_await' is blocked in this environment
#| attribute access to 'cr_frame' is blocked in this environment
#| inner done

class Pause:
    def __await__(self):
        yield "paused"


async def inner():
    await Pause()
    return "inner done"


async def outer():
    return await inner()


task = outer()
print(task.send(None))
for name in ("cr_await", "cr_frame"):
    try:
        print(getattr(task, name))
    except AttributeError as refused:
        print(refused)
try:
    task.send(None)
except StopIteration as stop:
    print(stop.value)
