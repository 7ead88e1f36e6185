#: about: a class pattern cannot read a blocked attribute by keyword
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ attribute:gi_frame attribute:tb_frame attribute:__mro__ attribute:__dict__ threat:7
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to 'gi_frame' is blocked in this environment
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| f

def f():
    pass


def read_globals(value):
    match value:
        case object(__globals__=found):
            return found


def read_code(value):
    match value:
        case object(__code__=found):
            return found


def read_frame(value):
    match value:
        case object(gi_frame=found):
            return found


def read_traceback(value):
    match value:
        case object(tb_frame=found):
            return found


def read_mro(value):
    match value:
        case type(__mro__=found):
            return found


def read_dict(value):
    match value:
        case object(__dict__={"x": found}):
            return found


def read_nested(value):
    match value:
        case [object(__globals__=found)] | object(__name__=found):
            return found


try:
    raise ValueError
except ValueError as error:
    trace = error.__traceback__

for attempt in (
    lambda: read_globals(f),
    lambda: read_code(f),
    lambda: read_frame(x for x in ()),
    lambda: read_traceback(trace),
    lambda: read_mro(int),
    lambda: read_dict(f),
    lambda: read_nested([f]),
    lambda: read_nested(f),
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
