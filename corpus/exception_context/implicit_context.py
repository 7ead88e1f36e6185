#: about: __context__ is what was being handled when a new exception was raised
#: kind: language
#: stdout:
#| ValueError("invalid literal for int() with base 10: 'x'") <- ZeroDivisionError('division by zero')
#| KeyError('k')^- <- ValueError("invalid literal for int() with base 10: 'x'") <- ZeroDivisionError('division by zero')
#| RuntimeError('r')- <- KeyError('k')^- <- ValueError("invalid literal for int() with base 10: 'x'") <- ZeroDivisionError('division by zero')
#| TypeError('finally') <- ValueError('try')
#| KeyError(3) <- ValueError(1)
#| KeyError('no context after the handler')
#| ValueError('same')
#| ValueError(1) <- TypeError(2)
#| KeyError('after the loop')
#| LookupError('from a call inside the handler') <- ZeroDivisionError('division by zero')

def chain(e):
    out = []
    while e is not None:
        out.append(f"{e!r}{'^' if e.__cause__ else ''}{'-' if e.__suppress_context__ else ''}")
        e = e.__cause__ or e.__context__
    return " <- ".join(out)

def attempt(call):
    try:
        call()
    except Exception as error:
        print(chain(error))

def a():
    try: 1 / 0
    except ZeroDivisionError: int("x")

def b():
    try:
        a()
    except ValueError as e:
        raise KeyError("k") from e

def c():
    try:
        b()
    except KeyError:
        raise RuntimeError("r") from None

def d():
    try: raise ValueError("try")
    finally: raise TypeError("finally")

def e():
    try: raise ValueError(1)
    except ValueError:
        try: raise TypeError(2)
        except TypeError: pass
        raise KeyError(3)

def f():
    try: raise ValueError(1)
    except ValueError: pass
    raise KeyError("no context after the handler")

def g():
    try: raise ValueError("same")
    except ValueError as x:
        try: raise x
        except ValueError as y: raise y

def h():
    try: raise ValueError(1)
    except ValueError as first:
        try: raise TypeError(2)
        except TypeError: raise first

def i():
    for n in range(3):
        try: raise ValueError(n)
        except ValueError: continue
    raise KeyError("after the loop")

def helper(): raise LookupError("from a call inside the handler")

def j():
    try: 1 / 0
    except ZeroDivisionError: helper()

for f in (a, b, c, d, e, f, g, h, i, j): attempt(f)
