#: about: a generator gives away no frame, code or inner iterator
#: kind: security
#: tests: attribute:gi_frame attribute:gi_code attribute:gi_yieldfrom threat:4
#: stdout:
#| 1
#| AttributeError: attribute access to 'gi_frame' is blocked in this environment
#| AttributeError: attribute access to 'gi_frame' is blocked in this environment
#| AttributeError: attribute access to 'gi_code' is blocked in this environment
#| AttributeError: attribute access to 'gi_yieldfrom' is blocked in this environment
#| AttributeError: attribute access to 'gi_yieldfrom' is blocked in this environment
#| AttributeError: attribute access to 'gi_frame' is blocked in this environment
#| AttributeError: attribute access to 'gi_frame' is blocked in this environment
#| False 2

def outcome(attempt):
    try:
        return "value " + type(attempt()).__name__
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)


def inner():
    yield 1
    yield 2


def outer():
    yield from inner()


machine = outer()
print(next(machine))
for attempt in (
    lambda: machine.gi_frame,
    lambda: machine.gi_frame.f_back.f_back.f_builtins,
    lambda: machine.gi_code,
    lambda: machine.gi_yieldfrom,
    lambda: machine.gi_yieldfrom.gi_frame,
    lambda: getattr(machine, "gi_frame"),
    lambda: [getattr(machine, name) for name in ("gi_frame", "gi_code")],
):
    print(outcome(attempt))
print(machine.gi_running, next(machine))
