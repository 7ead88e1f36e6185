#: about: except* splits a group over its clauses
#: kind: language
#: stdout:
#| ValueError(1)
#|   value ExceptionGroup('', (ValueError(1),))
#|   finally
#| KeyError(2)
#|   key or type ExceptionGroup('', (KeyError(2),))
#|   finally
#| OSError(3)
#|   finally
#|   rest OSError(3)
#| ExceptionGroup('g', [ValueError(1), TypeError(2)])
#|   value ExceptionGroup('g', [ValueError(1)])
#|   key or type ExceptionGroup('g', [TypeError(2)])
#|   finally
#| ExceptionGroup('g', [ValueError(1), OSError(2)])
#|   value ExceptionGroup('g', [ValueError(1)])
#|   finally
#|   rest ExceptionGroup('g', [OSError(2)])
#| ExceptionGroup('g', [ExceptionGroup('h', [KeyError(1), ValueError(2)]), TypeError(3), EOFError(4)])
#|   value ExceptionGroup('g', [ExceptionGroup('h', [ValueError(2)])])
#|   key or type ExceptionGroup('g', [ExceptionGroup('h', [KeyError(1)]), TypeError(3)])
#|   finally
#|   rest ExceptionGroup('g', [EOFError(4)])
#| BaseExceptionGroup('b', [SystemExit(1), ValueError(2)])
#|   value ExceptionGroup('b', [ValueError(2)])
#|   finally
#|   rest BaseExceptionGroup('b', [SystemExit(1)])

def run(e):
    try:
        try: raise e
        except* ValueError as g: print("  value", repr(g))
        except* (KeyError, TypeError) as g: print("  key or type", repr(g))
        else: print("  else")
        finally: print("  finally")
    except BaseException as rest: print("  rest", repr(rest))
for e in (ValueError(1), KeyError(2), OSError(3), ExceptionGroup("g", [ValueError(1), TypeError(2)]), ExceptionGroup("g", [ValueError(1), OSError(2)]), ExceptionGroup("g", [ExceptionGroup("h", [KeyError(1), ValueError(2)]), TypeError(3), EOFError(4)]), BaseExceptionGroup("b", [SystemExit(1), ValueError(2)])):
    print(repr(e))
    run(e)
