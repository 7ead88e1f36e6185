#: about: the types of generators and coroutines give away no descriptors for the blocked names
#: kind: security
#: tests: attribute:gi_frame attribute:cr_frame attribute:ag_frame threat:4
#: stdout:
#| generator False
#| attribute access to 'gi_frame' is blocked in this environment
#| coroutine False
#| attribute access to 'cr_frame' is blocked in this environment
#| async_generator False
#| attribute access to 'ag_frame' is blocked in this environment

async def coroutine():
    pass


async def stream():
    yield


task = coroutine()
for kind, name in [
    (type(x for x in ()), "gi_frame"),
    (type(task), "cr_frame"),
    (type(stream()), "ag_frame"),
]:
    print(kind.__name__, name in vars(kind))
    try:
        print(getattr(kind, name))
    except AttributeError as refused:
        print(refused)
task.close()
