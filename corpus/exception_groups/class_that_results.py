#: about: BaseExceptionGroup of plain exceptions is an ExceptionGroup, subclasses keep their class
#: kind: language
#: stdout:
#| ExceptionGroup BaseExceptionGroup ExceptionGroup
#| 'E'
#| 'B'
#| 'B'
#| 'V'
#| TypeError: Cannot nest BaseExceptions in 'E'
#| TypeError: Cannot nest BaseExceptions in 'V'
#| TypeError: Cannot nest BaseExceptions in 'BV'
#| True
#| True True False

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [SystemExit()])).__name__, type(ExceptionGroup("m", [ValueError()])).__name__)
class E(ExceptionGroup): pass
class B(BaseExceptionGroup): pass
class V(ExceptionGroup, ValueError): pass
class BV(BaseExceptionGroup, ValueError): pass
attempt(lambda: type(E("m", [ValueError()])).__name__)
attempt(lambda: type(B("m", [ValueError()])).__name__)
attempt(lambda: type(B("m", [SystemExit()])).__name__)
attempt(lambda: type(V("m", [ValueError()])).__name__)
attempt(E, "m", [SystemExit()])
attempt(V, "m", [SystemExit()])
attempt(BV, "m", [SystemExit()])
attempt(lambda: isinstance(BV("m", [KeyError()]), Exception))
print(E.mro()[1:4] == [ExceptionGroup, BaseExceptionGroup, Exception], isinstance(E("m", [ValueError()]), Exception), isinstance(BaseExceptionGroup("m", [SystemExit()]), Exception))
