#: about: a very deep group that an except* handler raises does no harm
#: kind: security
#: tests: threat:17 builtin:ExceptionGroup
#: stdout:
#| 2 ['ExceptionGroup', 'ExceptionGroup']

def raised():
    deep = ValueError("leaf")
    for number in range(20000):
        deep = ExceptionGroup("g", [deep])
    try:
        raise ExceptionGroup("outer", [KeyError(1), ValueError(2)])
    except* KeyError:
        raise deep
    except* ValueError:
        raise


try:
    raised()
except BaseExceptionGroup as e:
    print(len(e.exceptions), [type(x).__name__ for x in e.exceptions])
except RecursionError:
    print("RecursionError")
