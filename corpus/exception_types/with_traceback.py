#: about: sets the traceback and gives the exception back
#: kind: language
#: stdout:
#| True None
#| TypeError: ValueError.with_traceback() takes exactly one argument (0 given)
#| TypeError: ValueError.with_traceback() takes exactly one argument (2 given)
#| TypeError: __traceback__ must be a traceback or None
#| TypeError: ValueError.with_traceback() takes no keyword arguments
#| TypeError: __traceback__ must be a traceback or None
#| TypeError: __traceback__ may not be deleted
#| traceback True True
#| True
#| None
#| True True True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = ValueError("v")
print(e.with_traceback(None) is e, e.__traceback__)
attempt(e.with_traceback)
attempt(e.with_traceback, None, None)
attempt(e.with_traceback, 5)
attempt(e.with_traceback, tb=None)
attempt(setattr, e, "__traceback__", "x")
attempt(delattr, e, "__traceback__")
def fail(): raise KeyError("k")
try: fail()
except KeyError as k:
    tb = k.__traceback__
    print(type(tb).__name__, tb.tb_lineno > 0, tb.tb_lasti >= -1)
    e.with_traceback(tb)
print(e.__traceback__ is tb)
e.__traceback__ = None
print(e.__traceback__)
try: raise e.with_traceback(tb)
except ValueError as x: print(x is e, x.__traceback__ is not tb, x.__traceback__ is not None)
