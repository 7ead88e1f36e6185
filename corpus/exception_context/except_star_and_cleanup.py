#: about: context in finally blocks, nested handlers and cleared names
#: kind: language
#: stdout:
#| ['TypeError(3)', 'KeyError(2)', 'ValueError(1)']
#| (False, ValueError('x'))
#| ("ValueError('a')", "KeyError('b')", 'None')
#| handled in finally: ZeroDivisionError('division by zero')
#| None
#| ValueError('body')

def nested():
    try:
        try:
            try: raise ValueError(1)
            finally: raise KeyError(2)
        finally: raise TypeError(3)
    except TypeError as e:
        out = []
        while e: out.append(repr(e)); e = e.__context__
        return out

print(nested())

def cleared():
    try: raise ValueError("x")
    except ValueError as e: saved = e
    return "e" in locals(), saved

print(cleared())

def cycle():
    a, b = ValueError("a"), KeyError("b")
    try:
        try: raise a
        except ValueError: raise b
    except KeyError:
        try: raise a
        except ValueError as e: return repr(e), repr(e.__context__), repr(e.__context__.__context__)

print(cycle())

def finally_keeps():
    try:
        try: 1 / 0
        finally:
            try: [][0]
            except IndexError as e: print("handled in finally:", repr(e.__context__))
    except ZeroDivisionError as e: return repr(e.__context__)

print(finally_keeps())

class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): raise RuntimeError("from exit")

def in_with():
    try:
        with CM(): raise ValueError("body")
    except RuntimeError as e: return repr(e.__context__)

print(in_with())
