#: about: tb_next cannot be read, written or deleted
#: kind: security
#: tests: attribute:tb_next threat:3
#: stdout:
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment
#| AttributeError: attribute access to 'tb_next' is blocked in this environment

def outcome(attempt):
    try:
        return "value " + type(attempt()).__name__
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)


def inner():
    raise KeyError("deep")


def write(trace):
    trace.tb_next = None


def delete(trace):
    del trace.tb_next


try:
    inner()
except KeyError as caught:
    trace = caught.__traceback__

for attempt in (
    lambda: trace.tb_next,
    lambda: trace.tb_next.tb_next,
    lambda: write(trace),
    lambda: delete(trace),
    lambda: setattr(trace, "tb_next", None),
    lambda: delattr(trace, "tb_next"),
    lambda: getattr(trace, "tb_" + "next"),
):
    print(outcome(attempt))
