#: about: the functions that split and subgroup call change the group, leave early and answer with odd truth values
#: kind: security
#: tests: threat:5 threat:9
#: stdout:
#| ExceptionGroup('group', [ExceptionGroup('inner', [TypeError(2)])]) | (ExceptionGroup('group', [ExceptionGroup('inner', [TypeError(2)])]), ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [KeyError(3)])]))
#| ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]) | (ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]), None)
#| ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]) | (ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]), None)
#| KeyError "'truth'"
#| ZeroDivisionError 'division by zero'
#| TypeError '<lambda>() takes 0 positional arguments but 1 was given'
#| None | (None, ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]))
#| TypeError 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
#| ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2)])]) | (ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2)])]), ExceptionGroup('group', [ExceptionGroup('inner', [KeyError(3)])]))
#| TypeError 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
#| TypeError 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
#| TypeError 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
#| None | (None, ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)])]))

group = ExceptionGroup("group", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError(3)])])


class Odd:
    def __bool__(self): raise KeyError("truth")


def replaces(error):
    group.args = ("other", [])
    return isinstance(error, TypeError)


def reinitialises(error):
    group.__init__("again", [OSError(4)])
    return True


def nests(error):
    return group.subgroup(lambda inner: inner is error) is not None


for predicate in (replaces, reinitialises, nests, lambda error: Odd(), lambda error: 1 / 0, lambda: True, lambda error: [], object, (ValueError, TypeError), 5, (ValueError, 5), int, ()):
    try:
        print(repr(group.subgroup(predicate)), end=" | ")
        print(repr(group.split(predicate)))
    except Exception as refused:
        print(type(refused).__name__, ascii(str(refused)))
