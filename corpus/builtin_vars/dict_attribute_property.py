#: about: an object that gives its own __dict__ to vars
#: kind: language
#: profile: compat
#: stdout:
#| {'made': 'up'}
#| TypeError: vars() argument must have __dict__ attribute
#| ValueError: value

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class P:
    @property
    def __dict__(self): return {"made": "up"}
class W:
    __dict__ = 5
class R:
    @property
    def __dict__(self): raise AttributeError("gone")
class V:
    @property
    def __dict__(self): raise ValueError("value")
attempt(vars, P())
attempt(vars, R())
attempt(vars, V())
