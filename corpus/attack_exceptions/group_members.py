#: about: groups, split and derive pass on guest exceptions, and their tracebacks stay guarded
#: kind: security
#: tests: attribute:tb_frame threat:5
#: stdout:
#| ExceptionGroup (ValueError('a'),)
#| attribute access to 'tb_frame' is blocked in this environment
#| ExceptionGroup (TypeError('b'),)
#| attribute access to 'tb_frame' is blocked in this environment
#| Forged (ValueError('x'),) Forged (OSError('y'),)

try:
    raise ExceptionGroup("both", [ValueError("a"), TypeError("b")])
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
    try:
        group.__traceback__.tb_frame
    except AttributeError as refused:
        print(refused)
except* TypeError as group:
    print(type(group).__name__, group.exceptions)
    try:
        group.exceptions[0].__traceback__.tb_frame
    except AttributeError as refused:
        print(refused)


class Forged(ExceptionGroup):
    def derive(self, members):
        return Forged("derived", members)


match, rest = Forged("own", [ValueError("x"), OSError("y")]).split(ValueError)
print(type(match).__name__, match.exceptions, type(rest).__name__, rest.exceptions)
