#: about: a coroutine that is made and closed gives away no frame, code or origin
#: kind: security
#: tests: attribute:cr_frame attribute:cr_code attribute:cr_await attribute:cr_origin threat:4
#: stdout:
#| AttributeError: attribute access to 'cr_frame' is blocked in this environment
#| AttributeError: attribute access to 'cr_frame' is blocked in this environment
#| AttributeError: attribute access to 'cr_code' is blocked in this environment
#| AttributeError: attribute access to 'cr_await' is blocked in this environment
#| AttributeError: attribute access to 'cr_origin' is blocked in this environment
#| AttributeError: attribute access to 'cr_frame' is blocked in this environment
#| AttributeError: attribute access to 'cr_code' is blocked in this environment
#| 1

def outcome(attempt):
    try:
        return "value " + type(attempt()).__name__
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)


async def work():
    return 1


task = work()
for attempt in (
    lambda: task.cr_frame,
    lambda: task.cr_frame.f_globals,
    lambda: task.cr_code,
    lambda: task.cr_await,
    lambda: task.cr_origin,
    lambda: hasattr(task, "cr_frame"),
    lambda: getattr(task, "cr_code", None),
):
    print(outcome(attempt))
try:
    task.send(None)
except StopIteration as stop:
    print(stop.value)
task.close()
