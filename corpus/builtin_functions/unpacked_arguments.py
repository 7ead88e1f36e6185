#: about: built-in functions called with * and **
#: kind: language
#: stdout:
#|
#| 5 4 [2, 1] None 6 3 (3, 1) 3 True 1
#| TypeError: len() takes exactly one argument (2 given)
#| TypeError: len() takes no keyword arguments
#| TypeError: abs() argument after * must be an iterable, not int
#| TypeError: abs() argument after ** must be a mapping, not int
#| TypeError: keywords must be strings
#| TypeError: argument for pow() given by name ('exp') and position (2)
#| TypeError: pow() got multiple values for keyword argument 'mod'
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: print() argument after * must be an iterable, not int
#| TypeError: max expected at least 1 argument, got 0
#| 0

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(max(*[1, 5, 2]), pow(*(2, 5), **{"mod": 7}), sorted(*[[2, 1]], **{"reverse": True}), print(*[], **{}), sum(*[[1, 2]], **{"start": 3}), round(**{"number": 2.7}), divmod(*(7, 2)), len(*["abc"]), isinstance(*(1, int)), abs(*[-1], **{}))
attempt(lambda: len(*[1, 2]))
attempt(lambda: len(**{"obj": 1}))
attempt(lambda: abs(*5))
attempt(lambda: abs(**5))
attempt(lambda: abs(**{1: 2}))
attempt(lambda: pow(2, *[3], exp=4))
attempt(lambda: pow(2, 3, **{"mod": 5}, **{"mod": 6}))
attempt(lambda: sum([1], **{"start": 1}, start=2) if False else sum([1], *[2], **{"start": 1}))
attempt(lambda: print(*1))
attempt(lambda: max(*()))
attempt(lambda: max(*[[]], **{"default": 0}))
