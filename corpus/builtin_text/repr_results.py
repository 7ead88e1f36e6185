#: about: repr wants a str from __repr__, str from __str__
#: kind: language
#: stdout:
#| 'text'
#| 'text'
#| [text]
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type NoneType)
#| TypeError: __str__ returned non-string (type NoneType)
#| TypeError: __repr__ returned non-string (type NoneType)
#| TypeError: __repr__ returned non-string (type bytes)
#| TypeError: __str__ returned non-string (type bytes)
#| TypeError: __repr__ returned non-string (type bytes)
#| TypeError: __repr__ returned non-string (type list)
#| TypeError: __str__ returned non-string (type list)
#| TypeError: __repr__ returned non-string (type list)
#| TypeError: __repr__ returned non-string (type NotImplementedType)
#| TypeError: __str__ returned non-string (type NotImplementedType)
#| TypeError: __repr__ returned non-string (type NotImplementedType)
#| TypeError: repr() takes exactly one argument (0 given)
#| TypeError: repr() takes exactly one argument (2 given)
#| TypeError: repr() takes no keyword arguments
#| LookupError: repr
#| LookupError: repr
#| LookupError: repr
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class R:
    def __init__(self, v): self.v = v
    def __repr__(self): return self.v
class Raises:
    def __repr__(self): raise LookupError("repr")
class NotThere:
    __repr__ = None
for v in ("text", 5, None, b"x", ["a"], NotImplemented):
    attempt(repr, R(v))
    attempt(str, R(v))
    attempt(lambda: [R(v)])
attempt(repr)
attempt(repr, 1, 2)
attempt(repr, obj=1)
attempt(repr, Raises())
attempt(repr, [1, Raises()])
attempt(repr, {Raises: Raises()})
attempt(repr, NotThere())
attempt(str, NotThere())
