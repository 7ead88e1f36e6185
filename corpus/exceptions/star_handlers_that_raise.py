#: about: what leaves an except* statement whose handlers raise
#: kind: language
#: stdout:
#| a1
#| ExceptionGroup('eg', [ValueError(1)])
#| => ExceptionGroup('', [RuntimeError('new'), ExceptionGroup('eg', [TypeError(2)])]) None None False
#|    -> RuntimeError('new') None ExceptionGroup('eg', [ValueError(1)])
#|    -> ExceptionGroup('eg', [TypeError(2)]) None None
#| a2
#| ExceptionGroup('', (ValueError(1),))
#| => RuntimeError('new') None ExceptionGroup('', (ValueError(1),)) False
#| a3
#| => ExceptionGroup('', (ValueError(1),)) None None False
#|    -> ValueError(1) None None
#| a4
#| => ValueError(1) None None False
#| a5
#| => ExceptionGroup('', [ExceptionGroup('eg', [TypeError(2)]), ExceptionGroup('eg', [ValueError(1), KeyError(3)])]) None None False
#|    -> ExceptionGroup('eg', [TypeError(2)]) None None
#|    -> ExceptionGroup('eg', [ValueError(1), KeyError(3)]) None None
#| a6
#| fin
#| => ExceptionGroup('', [RuntimeError('r1'), RuntimeError('r2'), ExceptionGroup('eg', [KeyError(3)])]) None None False
#|    -> RuntimeError('r1') ExceptionGroup('eg', [ValueError(1)]) ExceptionGroup('eg', [ValueError(1)])
#|    -> RuntimeError('r2') None ExceptionGroup('eg', [TypeError(2)])
#|    -> ExceptionGroup('eg', [KeyError(3)]) None None
#| a7
#| => GeneratorExit() None ExceptionGroup('eg', [ValueError(1)]) False
#| a8
#| BaseExceptionGroup('', (GeneratorExit(),))
#| a9
#| => TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') None ValueError(9) False
#| a10
#| => TypeError('catching classes that do not inherit from BaseException is not allowed') None ValueError(9) False
#| a11
#| <class 'ExceptionGroup'> (ValueError(9),)
#| cannot access local variable 'e' where it is not associated with a value
#| a12
#| ExceptionGroup('eg', [ValueError(1), ExceptionGroup('n', [ValueError(3)])])
#| => ExceptionGroup('eg', [ExceptionGroup('n', [TypeError(2)])]) None None True
#|    -> ExceptionGroup('n', [TypeError(2)]) None None
#| a13
#| => ExceptionGroup('new', [ExceptionGroup('eg', [ValueError(1)]), KeyError(1)]) None ExceptionGroup('eg', [ValueError(1)]) False
#|    -> ExceptionGroup('eg', [ValueError(1)]) None None
#|    -> KeyError(1) None None
#| a14
#| => ValueError(1) None ExceptionGroup('eg', [ValueError(1)]) False
#| a15
#| => ValueError(1) None ExceptionGroup('', (ValueError(1),)) False
#| a16
#| => ExceptionGroup('', (ValueError(1),)) None None False
#|    -> ValueError(1) None None
#| a17
#| ExceptionGroup('', (ZeroDivisionError('division by zero'),)) ExceptionGroup('', (ValueError(1),))

def run(f):
    try: f()
    except BaseException as e:
        print("=>",repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
        if isinstance(e,BaseExceptionGroup):
            for x in e.exceptions: print("   ->",repr(x),repr(x.__cause__), repr(x.__context__))
def a1():
    try: raise ExceptionGroup("eg",[ValueError(1),TypeError(2)])
    except* ValueError as e: print(repr(e)); raise RuntimeError("new")
def a2():
    try: raise ValueError(1)
    except* ValueError as e: print(repr(e)); raise RuntimeError("new")
def a3():
    try: raise ValueError(1)
    except* ValueError as e: raise
def a4():
    try: raise ValueError(1)
    except* TypeError as e: raise
def a5():
    try: raise ExceptionGroup("eg",[ValueError(1),TypeError(2),KeyError(3)])
    except* ValueError as e: raise
    except* TypeError as e: raise e
def a6():
    try: raise ExceptionGroup("eg",[ValueError(1),TypeError(2),KeyError(3)])
    except* ValueError as e: raise RuntimeError("r1") from e
    except* TypeError as e: raise RuntimeError("r2")
    else: print("else")
    finally: print("fin")
def a7():
    try: raise ExceptionGroup("eg",[ValueError(1)])
    except* ValueError as e: raise GeneratorExit
def a8():
    try: raise GeneratorExit
    except* GeneratorExit as e: print(repr(e))
def a9():
    try: raise ValueError(9)
    except* ExceptionGroup: pass
def a10():
    try: raise ValueError(9)
    except* 5: pass
def a11():
    try: raise ValueError(9)
    except* (ValueError,KeyError) as e: print(type(e), e.exceptions)
    try: e
    except NameError as x: print(x)
def a12():
    try: raise ExceptionGroup("eg",[ValueError(1),ExceptionGroup("n",[TypeError(2),ValueError(3)])])
    except* ValueError as e: print(repr(e))
def a13():
    for i in range(2):
        try: raise ExceptionGroup("eg",[ValueError(1)])
        except* ValueError as e: raise ExceptionGroup("new",[e, KeyError(1)])
def a14():
    try: raise ExceptionGroup("eg",[ValueError(1)])
    except* ValueError as e: raise e.exceptions[0]
def a15():
    try: raise ValueError(1)
    except* ValueError as e: raise e.exceptions[0]
def a16():
    try: raise ValueError(1)
    except* ValueError as e: raise e
def a17():
    try:
        try: raise ValueError(1)
        except* ValueError as e: 1/0
    except* ZeroDivisionError as z: print(repr(z), repr(z.exceptions[0].__context__))
for f in (a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13,a14,a15,a16,a17): print(f.__name__); run(f)
