#: about: getattr with and without a default, names and errors
#: kind: language
#: stdout:
#| 1 2 default None 1 5 A hidden 0 1
#| AttributeError: 'C' object has no attribute 'z'
#| AttributeError: 'C' object has no attribute 'missing'
#| ValueError: q
#| AttributeError: type object 'C' has no attribute 'z'
#| AttributeError: 'int' object has no attribute 'z'
#| AttributeError: 'NoneType' object has no attribute 'z'
#| AttributeError: type object 'int' has no attribute 'z'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'z'
#| TypeError: getattr expected at least 2 arguments, got 0
#| TypeError: getattr expected at least 2 arguments, got 1
#| TypeError: getattr expected at most 3 arguments, got 4
#| TypeError: getattr() takes no keyword arguments
#| TypeError: getattr() takes no keyword arguments
#| "'C' object has no attribute '\ud800'"
#| AttributeError: 'C' object has no attribute 'a b'
#| AttributeError: 'C' object has no attribute 'with	tab'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    x = 1
    @property
    def p(self): return self.missing
    @property
    def q(self): raise ValueError("q")
c = C()
c.y = 2
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "z", "default"), getattr(c, "z", None), getattr(C, "x"), getattr(5, "real"), getattr("a", "upper")(), getattr(c, "p", "hidden"), getattr(c, "no such name!", 0), getattr(c, "", 1))
attempt(getattr, c, "z")
attempt(getattr, c, "p")
attempt(getattr, c, "q", 1)
attempt(getattr, C, "z")
attempt(getattr, 5, "z")
attempt(getattr, None, "z")
attempt(getattr, int, "z")
attempt(getattr, len, "z")
attempt(getattr)
attempt(getattr, c)
attempt(getattr, c, "x", 1, 2)
attempt(getattr, c, name="x")
attempt(getattr, c, "x", default=3)
try: getattr(c, "\ud800")
except AttributeError as e: print(ascii(str(e)))
attempt(getattr, c, "a b")
attempt(getattr, c, "with\ttab")
