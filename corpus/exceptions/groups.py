#: about: exception groups and except*
#: kind: language
#: stdout:
#| values (ValueError(1), ValueError(3))
#| types (TypeError(2),) g
#| finally
#| values (ValueError(1),)
#| types (ExceptionGroup('in', [KeyError(3)]),) g
#| finally
#| rest ExceptionGroup('g', [OSError(2), ExceptionGroup('in', [EOFError()])])
#| values (ValueError('bare'),)
#| finally
#| finally
#| rest EOFError('unmatched')
#| top (2 sub-exceptions) ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [TypeError(2), ValueError(3)])]) top (ValueError(1), ExceptionGroup('sub', [TypeError(2), ValueError(3)]))
#| top (2 sub-exceptions) None ["ExceptionGroup('top', [ExceptionGroup('sub', [TypeError(2)])])", "ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [ValueError(3)])])"]
#| ExceptionGroup('top', [KeyError(1)]) ExceptionGroup('top', [ExceptionGroup('sub', [ValueError(3)])]) ExceptionGroup BaseExceptionGroup
#| ValueError second argument (exceptions) must be a non-empty sequence
#| ValueError Item 0 of second argument (exceptions) is not an exception
#| TypeError Cannot nest BaseExceptions in an ExceptionGroup
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError second argument (exceptions) must be a sequence
#| ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('g', [KeyError(2)])]) ExceptionGroup('g', [ValueError(1)])
#| catching ExceptionGroup with except* is not allowed. Use except instead.
#| Mine m (1 sub-exception)
#| Mine('m', [ValueError(1)])

def attempt(group):
    try:
        try:
            raise group
        except* ValueError as e:
            print("values", e.exceptions)
        except* (TypeError, KeyError) as e:
            print("types", e.exceptions, e.message)
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as rest:
        print("rest", repr(rest))

attempt(ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)]))
attempt(ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("in", [KeyError(3), EOFError()])]))
attempt(ValueError("bare"))
attempt(EOFError("unmatched"))
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)])])
print(g, repr(g), g.message, g.exceptions)
print(g.subgroup(ValueError), g.subgroup(OSError), [repr(x) for x in g.split(TypeError)])
print(repr(g.derive([KeyError(1)])), repr(g.subgroup(lambda e: e.args == (3,))), type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [GeneratorExit()])).__name__)
for bad in (lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [1]), lambda: ExceptionGroup("m", [GeneratorExit()]), lambda: ExceptionGroup("m"), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup("m", 5)):
    try: bad()
    except (TypeError, ValueError) as error: print(type(error).__name__, error)

def raises_in_handler():
    try: raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError: raise RuntimeError("new")

try: raises_in_handler()
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))

def star_group():
    try: 1 / 0
    except* ExceptionGroup: pass

try: star_group()
except TypeError as error: print(error)

class Mine(ExceptionGroup):
    def derive(self, excs): return Mine(self.message, excs)

try:
    try: raise Mine("m", [ValueError(1), KeyError(2)])
    except* KeyError as e: print(type(e).__name__, e)
except Mine as e: print(repr(e))
