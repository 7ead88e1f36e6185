#: about: messages and sequences that make a group
#: kind: language
#: stdout:
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not None
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| ValueError: second argument (exceptions) must be a non-empty sequence
#| ValueError: second argument (exceptions) must be a non-empty sequence
#| ValueError: Item 0 of second argument (exceptions) is not an exception
#| ValueError: Item 1 of second argument (exceptions) is not an exception
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| ExceptionGroup('m', [ValueError(1)])
#| ExceptionGroup('m', (ValueError(1), TypeError(2)))
#| ExceptionGroup('m', [KeyError('k'), ExceptionGroup('inner', [OSError(1)])])
#| TypeError: Cannot nest BaseExceptions in an ExceptionGroup
#| TypeError: Cannot nest BaseExceptions in an ExceptionGroup
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| ValueError: Item 0 of second argument (exceptions) is not an exception
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not None
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| ValueError: second argument (exceptions) must be a non-empty sequence
#| ValueError: second argument (exceptions) must be a non-empty sequence
#| ValueError: Item 0 of second argument (exceptions) is not an exception
#| ValueError: Item 1 of second argument (exceptions) is not an exception
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| TypeError: second argument (exceptions) must be a sequence
#| ExceptionGroup('m', [ValueError(1)])
#| ExceptionGroup('m', (ValueError(1), TypeError(2)))
#| ExceptionGroup('m', [KeyError('k'), ExceptionGroup('inner', [OSError(1)])])
#| BaseExceptionGroup('m', [SystemExit(1)])
#| BaseExceptionGroup('m', [ValueError(1), GeneratorExit()])
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| ValueError: Item 0 of second argument (exceptions) is not an exception

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for t in (ExceptionGroup, BaseExceptionGroup):
    attempt(t)
    attempt(t, "m")
    attempt(t, "m", [ValueError(1)], 3)
    attempt(t, 5, [ValueError(1)])
    attempt(t, None, [ValueError(1)])
    attempt(t, "m", 5)
    attempt(t, "m", None)
    attempt(t, "m", [])
    attempt(t, "m", ())
    attempt(t, "m", [ValueError])
    attempt(t, "m", [ValueError(1), 5])
    attempt(t, "m", {ValueError(1)})
    attempt(t, "m", {1: ValueError(1)})
    attempt(t, "m", (e for e in [ValueError(1)]))
    attempt(t, "m", [ValueError(1)])
    attempt(t, "m", (ValueError(1), TypeError(2)))
    attempt(t, "m", [KeyError("k"), t("inner", [OSError(1)])])
    attempt(t, "m", [SystemExit(1)])
    attempt(t, "m", [ValueError(1), GeneratorExit()])
    attempt(t, message="m", exceptions=[ValueError(1)])
    attempt(t, "m", exceptions=[ValueError(1)])
    attempt(t, "m", "abc")
