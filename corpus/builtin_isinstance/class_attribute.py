#: about: an object may claim another class with __class__
#: kind: language
#: stdout:
#| True True True True False False True False
#| ZeroDivisionError: class
#| True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class A: pass
class Claims:
    __class__ = A
class Property:
    @property
    def __class__(self): return int
class Wrong:
    __class__ = 5
class Raises:
    @property
    def __class__(self): raise ZeroDivisionError("class")
class Missing:
    @property
    def __class__(self): raise AttributeError("class")
print(isinstance(Claims(), A), isinstance(Claims(), Claims), isinstance(Property(), int), isinstance(Property(), Property), isinstance(Property(), bool), isinstance(Wrong(), int), isinstance(Wrong(), Wrong), isinstance(Missing(), int))
attempt(isinstance, Raises(), int)
attempt(isinstance, Raises(), Raises)
attempt(isinstance, Raises(), 5)
print(type(Claims()) is Claims, Claims().__class__ is A)
