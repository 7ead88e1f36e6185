#: about: pow's parameter names and argument counts
#: kind: language
#: stdout:
#| 32 32 4 4 32 32
#| TypeError: pow() missing required argument 'base' (pos 1)
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: pow() missing required argument 'base' (pos 1)
#| TypeError: pow() missing required argument 'exp' (pos 2)
#| TypeError: pow() takes at most 3 arguments (4 given)
#| TypeError: pow() takes at most 3 arguments (4 given)
#| TypeError: pow() got an unexpected keyword argument 'm'
#| TypeError: argument for pow() given by name ('exp') and position (2)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(pow(base=2, exp=5), pow(2, exp=5), pow(2, 5, mod=7), pow(mod=7, exp=5, base=2), pow(2, 5, None), pow(base=2, exp=5, mod=None))
attempt(pow)
attempt(pow, 2)
attempt(pow, base=2)
attempt(pow, exp=2)
attempt(pow, 2, base=2)
attempt(pow, 1, 2, 3, 4)
attempt(pow, 2, 3, 4, mod=5)
attempt(pow, 2, 3, m=5)
attempt(pow, 2, 3, exp=5)
