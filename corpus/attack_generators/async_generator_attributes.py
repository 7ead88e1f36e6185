#: about: an asynchronous generator gives away no frame, code or awaited object
#: kind: security
#: tests: attribute:ag_frame attribute:ag_code attribute:ag_await threat:4
#: stdout:
#| AttributeError: attribute access to 'ag_frame' is blocked in this environment
#| AttributeError: attribute access to 'ag_frame' is blocked in this environment
#| AttributeError: attribute access to 'ag_code' is blocked in this environment
#| AttributeError: attribute access to 'ag_await' is blocked in this environment
#| AttributeError: attribute access to 'ag_frame' is blocked in this environment
#| AttributeError: attribute access to 'ag_code' is blocked in this environment
#| 1

def outcome(attempt):
    try:
        return "value " + type(attempt()).__name__
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)


async def stream():
    yield 1


source = stream()
for attempt in (
    lambda: source.ag_frame,
    lambda: source.ag_frame.f_back,
    lambda: source.ag_code,
    lambda: source.ag_await,
    lambda: hasattr(source, "ag_frame"),
    lambda: setattr(source, "ag_code", None),
):
    print(outcome(attempt))
step = source.__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value)
