#: about: round's parameter names and argument counts
#: kind: language
#: stdout:
#| 2.6 2.6 2
#| TypeError: round() missing required argument 'number' (pos 1)
#| TypeError: round() missing required argument 'number' (pos 1)
#| TypeError: round() takes at most 2 arguments (3 given)
#| TypeError: argument for round() given by name ('number') and position (1)
#| TypeError: round() got an unexpected keyword argument 'digits'. Did you mean 'ndigits'?
#| TypeError: type str doesn't define __round__ method
#| TypeError: type NoneType doesn't define __round__ method
#| TypeError: type complex doesn't define __round__ method
#| TypeError: type complex doesn't define __round__ method
#| TypeError: type list doesn't define __round__ method
#| TypeError: type type doesn't define __round__ method

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(round(number=2.567, ndigits=1), round(2.567, ndigits=1), round(ndigits=None, number=2.5))
attempt(round)
attempt(round, ndigits=1)
attempt(round, 1, 2, 3)
attempt(round, 1, number=2)
attempt(round, 1, digits=2)
attempt(round, "1")
attempt(round, None)
attempt(round, 1j)
attempt(round, 1j, 1)
attempt(round, [])
attempt(round, int)
