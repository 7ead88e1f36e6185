#: about: __context__ of nested handlers, cleared, cyclic, and through finally
#: kind: language
#: stdout:
#| ['TypeError(3)', 'KeyError(2)', 'ValueError(1)']
#| ['KeyError(2)', 'ValueError(1)']
#| ['ValueError(1)']
#| ["ValueError('a')", "KeyError('b')"]
#| ["TypeError('in gen')", "KeyError('thrown')"]
#| ["LookupError('exit')", "ValueError('body')"]

def chain(e):
    out = []
    while e is not None and len(out) < 6:
        out.append(repr(e))
        e = e.__context__
    return out
try:
    try:
        try: raise ValueError(1)
        except ValueError: raise KeyError(2)
    except KeyError: raise TypeError(3)
except TypeError as e: print(chain(e))
try:
    try: raise ValueError(1)
    finally: raise KeyError(2)
except KeyError as e: print(chain(e))
try:
    try: raise ValueError(1)
    except ValueError as v: raise v
except ValueError as e: print(chain(e))
a, b = ValueError("a"), KeyError("b")
try:
    try:
        try: raise a
        except ValueError: raise b
    except KeyError: raise a
except ValueError as e: print(chain(e))
def gen():
    try: yield
    except KeyError as e: raise TypeError("in gen")
g = gen(); next(g)
try:
    try: raise ValueError("outside")
    except ValueError: g.throw(KeyError("thrown"))
except TypeError as e: print(chain(e))
class CM:
    def __exit__(self, *a): raise LookupError("exit")
    def __enter__(self): pass
try:
    with CM(): raise ValueError("body")
except LookupError as e: print(chain(e))
