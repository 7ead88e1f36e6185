#: about: two __bases__ that never end
#: kind: language
#: stdout:
#| RecursionError

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Wide:
    @property
    def __bases__(self): return (self, self)
class Target:
    __bases__ = ()
try: print(issubclass(Wide(), Target()))
except RecursionError: print("RecursionError")
