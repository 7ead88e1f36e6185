#: about: the exceptions behind an exception are reachable, their frames are not
#: kind: security
#: tests: attribute:tb_frame attribute:tb_next threat:5
#: stdout:
#| ValueError third attribute access to 'tb_frame' is blocked in this environment attribute access to 'tb_next' is blocked in this environment
#| TypeError second attribute access to 'tb_frame' is blocked in this environment attribute access to 'tb_next' is blocked in this environment
#| TypeError second attribute access to 'tb_frame' is blocked in this environment attribute access to 'tb_next' is blocked in this environment
#| KeyError 'first' attribute access to 'tb_frame' is blocked in this environment attribute access to 'tb_next' is blocked in this environment

def probe(error):
    for name in ("tb_frame", "tb_next"):
        try:
            yield repr(getattr(error.__traceback__, name))
        except AttributeError as refused:
            yield str(refused)


try:
    try:
        try:
            raise KeyError("first")
        except KeyError:
            raise TypeError("second")
    except TypeError as error:
        raise ValueError("third") from error
except ValueError as error:
    top = error

chain = [top, top.__cause__, top.__context__, top.__cause__.__context__]
for error in chain:
    print(type(error).__name__, error, *probe(error))
