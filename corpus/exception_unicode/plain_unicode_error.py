#: about: UnicodeError itself is an ordinary exception
#: kind: language
#: stdout:
#| UnicodeError() UnicodeError(1, 2) ('a',) False True
#| own 'a' codec can't encode character '\x62' in position 0: c Sub('a', 'b', 0, 1, 'c')
#| 'a' codec can't encode character '\x62' in position 0: c UnicodeEncodeError(1)
#| TypeError: function takes exactly 5 arguments (0 given)
#| None
#| 'x' codec can't encode character '\x79' in position 0: z ('x', 'y', 0, 1, 'z')

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(repr(UnicodeError()), repr(UnicodeError(1, 2)), UnicodeError("a").args, hasattr(UnicodeError(), "start"), isinstance(UnicodeError(), ValueError))
class Sub(UnicodeEncodeError):
    def __str__(self): return "own " + super().__str__()
print(Sub("a", "b", 0, 1, "c"), repr(Sub("a", "b", 0, 1, "c")))
e = UnicodeEncodeError("a", "b", 0, 1, "c")
e.args = (1,)
print(e, repr(e))
attempt(e.__init__)
attempt(e.__init__, "x", "y", 0, 1, "z")
print(e, e.args)
