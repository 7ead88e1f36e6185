#: about: __cause__, __context__ and __suppress_context__ set by hand
#: kind: language
#: stdout:
#| None None False
#| KeyError('f') True
#| KeyError('f') False
#| None True
#| TypeError: exception cause must be None or derive from BaseException
#| TypeError: exception cause must be None or derive from BaseException
#| TypeError: __cause__ may not be deleted
#| TypeError: exception context must be None or derive from BaseException
#| TypeError: exception context must be None or derive from BaseException
#| TypeError: __context__ may not be deleted
#| TypeError: attribute value type must be bool
#| TypeError: attribute value type must be bool
#| TypeError: can't delete numeric/char attribute
#| KeyError('inner') None False
#| KeyError('f') None True
#| KeyError()
#| ValueError: 5

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e, f = ValueError("e"), KeyError("f")
print(e.__cause__, e.__context__, e.__suppress_context__)
e.__cause__ = f
print(repr(e.__cause__), e.__suppress_context__)
e.__suppress_context__ = False
e.__context__ = f
print(repr(e.__context__), e.__suppress_context__)
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
for name in ("__cause__", "__context__"):
    attempt(setattr, e, name, 5)
    attempt(setattr, e, name, ValueError)
    attempt(delattr, e, name)
attempt(setattr, e, "__suppress_context__", 1)
attempt(setattr, e, "__suppress_context__", None)
attempt(delattr, e, "__suppress_context__")
def chain():
    try: raise KeyError("inner")
    except KeyError: raise ValueError("outer")
try: chain()
except ValueError as x: print(repr(x.__context__), x.__cause__, x.__suppress_context__)
try: raise ValueError from f
except ValueError as x: print(repr(x.__cause__), x.__context__, x.__suppress_context__)
try: raise ValueError from KeyError
except ValueError as x: print(repr(x.__cause__))
attempt(lambda: (_ for _ in ()).throw(ValueError, 5))
