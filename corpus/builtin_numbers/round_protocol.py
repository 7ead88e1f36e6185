#: about: __round__ with and without digits, its errors, digits that are no ints
#: kind: language
#: stdout:
#| ('rounded', ())
#| ('rounded', ())
#| ('rounded', (2,))
#| ('rounded', ('x',))
#| ('rounded', ('kw',))
#| 'one'
#| TypeError: One.__round__() takes 1 positional argument but 2 were given
#| 'one'
#| 2.5
#| 255
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: type Empty doesn't define __round__ method
#| OSError: no
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class R:
    def __round__(self, *args): return ("rounded", args)
attempt(round, R())
attempt(round, R(), None)
attempt(round, R(), 2)
attempt(round, R(), "x")
attempt(round, R(), ndigits="kw")
class One:
    def __round__(self): return "one"
attempt(round, One())
attempt(round, One(), 1)
attempt(round, One(), None)
class Ix:
    def __index__(self): return 1
attempt(round, 2.55, Ix())
attempt(round, 255, Ix())
attempt(round, 2.5, 1.0)
attempt(round, 25, 1.0)
attempt(round, 25, "1")
attempt(round, 2.5, "1")
c = R.__new__(type("Empty", (), {}))
c.__round__ = lambda: 1
attempt(round, c)
class Bad:
    def __round__(self): raise OSError("no")
attempt(round, Bad())
class Not:
    __round__ = None
attempt(round, Not())
