#: about: an exception given another's traceback still leads to no frame
#: kind: security
#: tests: attribute:tb_frame threat:3
#: stdout:
#| traceback
#| attribute access to 'tb_frame' is blocked in this environment

def source():
    try:
        {}["missing"]
    except KeyError as error:
        return error.__traceback__


try:
    raise ValueError("second").with_traceback(source())
except ValueError as error:
    trace = error.__traceback__
    print(type(trace).__name__)
    try:
        print(trace.tb_frame)
    except AttributeError as refused:
        print(refused)
