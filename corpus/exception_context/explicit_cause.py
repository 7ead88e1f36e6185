#: about: raise from, None, replaced causes, and suppressing
#: kind: language
#: stdout:
#| ValueError('v') ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
#| True
#| ValueError('v') KeyError('other') ZeroDivisionError('division by zero') True
#| ValueError('v') None ZeroDivisionError('division by zero') True
#| ValueError('built') None None False
#| ValueError('built') KeyError('set') None True
#| ValueError('built') None None True
#| ValueError('built') None TypeError('ctx') False
#| ValueError('built') None TypeError('ctx') False
#| ValueError('built') None ZeroDivisionError('division by zero') False
#| ValueError() TypeError() None True
#| NameError('while computing the cause') None None False

def show(e): print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError("v") from z
except ValueError as e:
    show(e)
    print(e.__cause__ is e.__context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from KeyError("other")
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
except ValueError as e: show(e)
x = ValueError("built")
show(x)
x.__cause__ = KeyError("set")
show(x)
x.__cause__ = None
show(x)
x.__suppress_context__ = False
x.__context__ = TypeError("ctx")
show(x)
try: raise x
except ValueError as e: show(e)
try:
    try: 1 / 0
    except ZeroDivisionError: raise x
except ValueError as e: show(e)
try: raise ValueError from TypeError
except ValueError as e: show(e)
def computed(): raise NameError("while computing the cause")
try: raise ValueError from computed()
except NameError as e: show(e)
