#: about: setting and deleting, what has no place for attributes
#: kind: language
#: stdout:
#| None 1 None False None 2 None {'not an identifier': 3}
#| AttributeError: 'S' object has no attribute 'b' and no __dict__ for setting new attributes
#| AttributeError: a
#| AttributeError: 'S' object has no attribute 'a'
#| AttributeError: a
#| AttributeError: property 'ro' of 'P' object has no setter
#| AttributeError: property 'ro' of 'P' object has no deleter
#| AttributeError: 'C' object has no attribute 'cls'
#| AttributeError: 'C' object has no attribute 'none'
#| AttributeError: type object 'C' has no attribute 'none'
#| AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute 'real' of 'int' objects is not writable
#| AttributeError: attribute 'real' of 'int' objects is not writable
#| AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'str' object attribute 'upper' is read-only
#| AttributeError: 'list' object attribute 'append' is read-only
#| AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| TypeError: cannot set 'real' attribute of immutable type 'int'
#| TypeError: cannot set 'real' attribute of immutable type 'int'
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| AttributeError: 'str' object has no attribute 'nope' and no __dict__ for setting new attributes
#| TypeError: setattr expected 3 arguments, got 0
#| TypeError: setattr expected 3 arguments, got 2
#| TypeError: setattr expected 3 arguments, got 4
#| TypeError: setattr() takes no keyword arguments
#| TypeError: delattr expected 2 arguments, got 0
#| TypeError: delattr expected 2 arguments, got 1
#| TypeError: delattr expected 2 arguments, got 3

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    cls = 1
class S:
    __slots__ = ("a",)
class P:
    @property
    def ro(self): return 1
c, s, p = C(), S(), P()
print(setattr(c, "x", 1), c.x, delattr(c, "x"), hasattr(c, "x"), setattr(C, "y", 2), c.y, setattr(c, "not an identifier", 3), vars(c))
attempt(setattr, s, "b", 1)
attempt(delattr, s, "a")
attempt(getattr, s, "a")
setattr(s, "a", 1); delattr(s, "a")
attempt(delattr, s, "a")
attempt(setattr, p, "ro", 1)
attempt(delattr, p, "ro")
attempt(delattr, c, "cls")
attempt(delattr, c, "none")
attempt(delattr, C, "none")
attempt(setattr, 5, "x", 1)
attempt(setattr, 5, "real", 1)
attempt(delattr, 5, "real")
attempt(setattr, None, "x", 1)
attempt(setattr, "s", "upper", 1)
attempt(setattr, [], "append", 1)
attempt(setattr, object(), "x", 1)
attempt(setattr, len, "x", 1)
attempt(setattr, len, "__name__", 1)
attempt(setattr, int, "x", 1)
attempt(setattr, int, "real", 1)
attempt(delattr, int, "real")
attempt(delattr, int, "x")
attempt(delattr, "s", "nope")
attempt(setattr)
attempt(setattr, c, "a")
attempt(setattr, c, "a", 1, 2)
attempt(setattr, c, "a", value=1)
attempt(delattr)
attempt(delattr, c)
attempt(delattr, c, "a", 1)
