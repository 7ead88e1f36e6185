#: about: exceptions raised while an exception is being made
#: kind: language
#: stdout:
#| KeyError: 'from init'
#| KeyError: 'from init'
#| KeyError: 'from new'
#| KeyError: 'from new'
#| TypeError: __init__() should return None, not 'int'
#| TypeError: __init__() should return None, not 'int'
#| KeyError: 'from init'
#| KeyError: 'from str'
#| hidden (1, 2) Attr(1, 2)
#| AttributeError: set x
#| AttributeError: set __notes__
#| None True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class I(Exception):
    def __init__(self, *a): raise KeyError("from init")
class N(Exception):
    def __new__(cls, *a): raise KeyError("from new")
class S(Exception):
    def __str__(self): raise KeyError("from str")
class R(Exception):
    def __init__(self): return 5
def r(x): raise x
for cls in (I, N, R):
    attempt(cls)
    attempt(r, cls)
attempt(lambda: (_ for _ in ()).throw(I))
try: raise S()
except S as e: attempt(str, e)
class Attr(Exception):
    @property
    def args(self): return "hidden"
a = Attr(1, 2)
print(a.args, str(a), repr(a))
class Slot(Exception):
    def __setattr__(self, n, v): raise AttributeError("set " + n)
s = Slot(1)
attempt(setattr, s, "x", 1)
attempt(s.add_note, "n")
try: raise s
except Slot as e: print(e.__context__, e.__traceback__ is not None)
