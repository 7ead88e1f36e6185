#: about: groups can be subscripted
#: kind: language
#: stdout:
#| ExceptionGroup[ValueError] BaseExceptionGroup[int, str] ExceptionGroup
#| ExceptionGroup('m', [ValueError(1)])
#| TypeError: type 'ValueError' is not subscriptable
#| TypeError: type 'OSError' is not subscriptable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(ExceptionGroup[ValueError], BaseExceptionGroup[int, str], ExceptionGroup[ValueError].__origin__.__name__)
attempt(lambda: ExceptionGroup[ValueError]("m", [ValueError(1)]))
attempt(lambda: ValueError[int])
attempt(lambda: OSError[int])
