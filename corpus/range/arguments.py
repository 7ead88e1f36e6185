#: about: what range takes: one to three ints, by position
#: kind: language
#: stdout:
#| (range(0, 4), range(1, 4), range(1, 4, 2), range(0, -1), range(0, 0), range(3, 3, 3))
#| (range(0, 1), range(0, 1), range(2, 9))
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: range expected at most 3 arguments, got 4
#| TypeError: range expected at most 3 arguments, got 9
#| ValueError: range() arg 3 must not be zero
#| ValueError: range() arg 3 must not be zero
#| TypeError: range() takes no keyword arguments
#| TypeError: range() takes no keyword arguments
#| TypeError: range() takes no keyword arguments
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: range() takes no keyword arguments
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: 'bytes' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'list' object cannot be interpreted as an integer
#| TypeError: 'list' object cannot be interpreted as an integer
#| TypeError: 'list' object cannot be interpreted as an integer
#| TypeError: 'tuple' object cannot be interpreted as an integer
#| TypeError: 'tuple' object cannot be interpreted as an integer
#| TypeError: 'tuple' object cannot be interpreted as an integer
#| TypeError: 'complex' object cannot be interpreted as an integer
#| TypeError: 'complex' object cannot be interpreted as an integer
#| TypeError: 'complex' object cannot be interpreted as an integer
#| TypeError: 'range' object cannot be interpreted as an integer
#| TypeError: 'range' object cannot be interpreted as an integer
#| TypeError: 'range' object cannot be interpreted as an integer
#| TypeError: 'type' object cannot be interpreted as an integer
#| TypeError: 'type' object cannot be interpreted as an integer
#| TypeError: 'type' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: (range(4), range(1, 4), range(1, 4, 2), range(-1), range(0, 0), range(3, 3, 3)))
attempt(lambda: (range(True), range(False, True), range(2, 9, True)))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range(*range(9)))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1, 2, False))
attempt(lambda: range(stop=4))
attempt(lambda: range(1, stop=4))
attempt(lambda: range(1, 4, step=2))
attempt(lambda: range(**{}))
attempt(lambda: range(*[], **{"x": 1}))
for bad in 1.0, 1.5, "1", b"1", None, [1], (1,), 1j, range(1), object, float("inf"):
    attempt(lambda: range(bad))
    attempt(lambda: range(0, bad))
    attempt(lambda: range(0, 1, bad))
