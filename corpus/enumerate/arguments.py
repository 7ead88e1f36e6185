#: about: what enumerate takes, by position and by name
#: kind: language
#: stdout:
#| [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(5, 'a'), (6, 'b')] [(0, 'a'), (1, 'b')] [(1, 'a'), (2, 'b')] [(2, 'a'), (3, 'b')] []
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: enumerate() takes at most 2 arguments (3 given)
#| TypeError: enumerate() takes at most 2 arguments (3 given)
#| TypeError: 'iterable' is an invalid keyword argument for enumerate()
#| TypeError: 'start' is an invalid keyword argument for enumerate()
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: enumerate() takes at most 2 arguments (4 given)
#| (0, 'a')
#| TypeError: 'int' object is not iterable
#| TypeError: 'str' object cannot be interpreted as an integer

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=5)), list(enumerate(iterable="ab")), list(enumerate(iterable="ab", start=1)), list(enumerate(start=2, iterable="ab")), list(enumerate([])))
attempt(lambda: enumerate())
attempt(lambda: enumerate(1, 2, 3))
attempt(lambda: enumerate("a", 1, start=1))
attempt(lambda: enumerate("a", iterable="b"))
attempt(lambda: enumerate(start=1))
attempt(lambda: enumerate("a", foo=1))
attempt(lambda: enumerate(foo=1))
attempt(lambda: enumerate(foo=1, start=2))
attempt(lambda: enumerate(start=1, foo=2))
attempt(lambda: enumerate(iterable="a", foo=2))
attempt(lambda: enumerate(iterable="a", start=1, foo=2))
attempt(lambda: enumerate("a", 1, 2, foo=3))
attempt(lambda: next(enumerate("a", **{})))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate(None, "x"))
