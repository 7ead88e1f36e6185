#: about: add_note, with_traceback, and attributes set on exceptions
#: kind: language
#: stdout:
#| False
#| ['first', 'second'] v {'__notes__': ['first', 'second']}
#| add_note() argument must be str, not int
#| BaseException.add_note() takes exactly one argument (0 given)
#| __traceback__ must be a traceback or None
#| True None
#| [1] ['__notes__', 'extra']
#| True True traceback
#| division by zero ['while testing']
#| Cannot add note: __notes__ is not a list
#| 'ValueError' object has no attribute 'nothing'

e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__, e, vars(e))
for bad in (lambda: e.add_note(1), lambda: e.add_note(), lambda: e.with_traceback(5)):
    try: bad()
    except TypeError as error: print(error)
print(e.with_traceback(None) is e, e.__traceback__)
e.extra = [1]
print(e.extra, sorted(vars(e)))
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.__traceback__ is not None, type(caught.__traceback__).__name__)

def noted():
    try:
        1 / 0
    except ZeroDivisionError as error:
        error.add_note("while testing")
        raise

try: noted()
except ZeroDivisionError as error: print(error, error.__notes__)
e.__notes__ = "not a list"
try: e.add_note("x")
except TypeError as error: print(error)
try: del e.nothing
except AttributeError as error: print(error)
