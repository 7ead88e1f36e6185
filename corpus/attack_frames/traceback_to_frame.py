#: about: a caught exception does not lead to the frame that raised it
#: kind: security
#: tests: attribute:tb_frame attribute:f_globals attribute:f_builtins threat:3
#: stdout:
#| traceback
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment
#| AttributeError: attribute access to 'tb_frame' is blocked in this environment

def outcome(attempt):
    try:
        return "value " + type(attempt()).__name__
    except BaseException as error:
        return type(error).__name__ + ": " + str(error)


try:
    1 / 0
except ZeroDivisionError as caught:
    trace = caught.__traceback__

print(type(trace).__name__)
print(outcome(lambda: trace.tb_frame))
print(outcome(lambda: trace.tb_frame.f_globals))
print(outcome(lambda: trace.tb_frame.f_builtins["open"]))
print(outcome(lambda: getattr(trace, "tb_frame")))
print(outcome(lambda: getattr(trace, "tb_frame", None)))
print(outcome(lambda: hasattr(trace, "tb_frame")))
