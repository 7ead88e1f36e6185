#: about: __import__ of a level above 0 wants a dict of globals, None is none
#: kind: language
#: stdout:
#| TypeError: globals must be a dict
#| TypeError: globals must be a dict
#| TypeError: globals must be a dict
#| TypeError: globals must be a dict
#| TypeError: globals must be a dict
#| ValueError: level must be >= 0
#| ValueError: Empty module name
#| ValueError: Empty module name
#| ValueError: Empty module name
#| TypeError: module name must be a string

def attempt(*args, **named):
    try: print(__import__(*args, **named))
    except Exception as e: print(f"{type(e).__name__}: {e}")
attempt("x", None, level=1)
attempt("x", None, None, (), 1)
attempt("x", 3, level=2)
attempt("x", globals=None, level=1)
attempt("", None, level=1)
attempt("x", None, level=-1)
attempt("")
attempt("", None)
attempt("", 3)
attempt(3, None)
