#: about: what filter takes
#: kind: language
#: stdout:
#| TypeError: filter expected 2 arguments, got 0
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: filter expected 2 arguments, got 3
#| TypeError: filter() takes no keyword arguments
#| TypeError: filter() takes no keyword arguments
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| []
#| TypeError: 'int' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: filter expected 2 arguments, got 0
#| [] ['a', 'b'] [1] filter True

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: filter())
attempt(lambda: filter(None))
attempt(lambda: filter(None, "a", "b"))
attempt(lambda: filter(function=None, iterable="a"))
attempt(lambda: filter(None, "a", strict=True))
attempt(lambda: filter(None, 5))
attempt(lambda: filter(5, None))
attempt(lambda: list(filter(5, [])))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: list(filter("a", [1])))
attempt(lambda: filter(**{}))
print(list(filter(None, [])), list(filter(None, "ab")), list(filter(lambda x: x, (0, 1))), type(filter(None, "")).__name__, iter(f := filter(None, "")) is f)
