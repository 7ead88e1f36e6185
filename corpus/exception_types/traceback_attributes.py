#: about: tracebacks tell lines, and their links are as they are given
#: kind: language
#: stdout:
#| traceback 17 int
#| AttributeError: attribute 'tb_lineno' of 'traceback' objects is not writable
#| AttributeError: 'traceback' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'traceback' object has no attribute 'x'
#| TypeError: type 'traceback' is not an acceptable base type
#| False 26

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def fail():
    raise ValueError("v")
try: fail()
except ValueError as e: tb = e.__traceback__
print(type(tb).__name__, tb.tb_lineno, type(tb.tb_lasti).__name__)
attempt(setattr, tb, "tb_lineno", 5)
attempt(setattr, tb, "x", 5)
attempt(getattr, tb, "x")
attempt(lambda: type("T", (type(tb),), {}))
e = ValueError()
e.__traceback__ = tb
try: raise e
except ValueError as x: print(x.__traceback__ is tb, x.__traceback__.tb_lineno)
