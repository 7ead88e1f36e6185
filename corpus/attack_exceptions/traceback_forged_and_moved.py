#: about: tracebacks given to other exceptions, to themselves and to groups are lists of lines and nothing more
#: kind: security
#: tests: attribute:tb_frame attribute:tb_next threat:3 threat:5
#: stdout:
#| True
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ must be a traceback or None
#| __traceback__ may not be deleted
#| AttributeError attribute access to 'tb_frame' is blocked in this environment
#| AttributeError attribute access to 'tb_next' is blocked in this environment
#| AttributeError attribute access to 'tb_next' is blocked in this environment
#| AttributeError attribute 'tb_lineno' of 'traceback' objects is not writable
#| TypeError cannot create 'traceback' instances
#| traceback True

def raised(error):
    try:
        raise error
    except BaseException as caught:
        return caught


first, second = raised(ValueError(1)), raised(TypeError(2))
first.__traceback__ = second.__traceback__
print(first.__traceback__ is second.__traceback__)
for forged in (5, "tb", first, type(first.__traceback__), [first.__traceback__]):
    for action in (lambda: setattr(first, "__traceback__", forged), lambda: first.with_traceback(forged)):
        try:
            print(action())
        except TypeError as refused:
            print(refused)
try:
    del first.__traceback__
except TypeError as refused:
    print(refused)
moved = second.__traceback__
for action in (lambda: moved.tb_frame, lambda: moved.tb_next, lambda: setattr(moved, "tb_next", moved), lambda: setattr(moved, "tb_lineno", 1), lambda: type(moved)(None, None, 0, 1)):
    try:
        print(action())
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)
for turn in range(1000):
    first = raised(first.with_traceback(moved))
print(type(first.__traceback__).__name__, isinstance(first.__traceback__.tb_lineno, int))
