#: about: pow of two arguments is **
#: kind: language
#: stdout:
#| 1024
#| 0.25
#| -8
#| -0.125
#| 1
#| 1.0
#| 1.4142135623730951
#| (1.0000000000000002+1.7320508075688772j)
#| 0.5
#| 8.0
#| (-1+0j)
#| (0.7692389013639721+0.6389612763136348j)
#| (1+0j)
#| 1
#| 100000000000000000000
#| 1
#| 1.0
#| 1.0
#| 1.0
#| 1.0
#| 1.0
#| 0.0
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: zero to a negative power
#| ZeroDivisionError: zero to a negative or complex power
#| ZeroDivisionError: zero to a negative or complex power
#| OverflowError: (34, 'Numerical result out of range')
#| TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
#| TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'int'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for a, b in ((2, 10), (2, -2), (-2, 3), (-2, -3), (0, 0), (0.0, 0), (2, 0.5), (-8, 1/3), (4, -0.5), (2.0, 3), (1j, 2), (2, 1j), (0j, 0), (True, 5), (10, 20), (-1, 2**70), (1, -2**70), (float("inf"), 0), (float("nan"), 0), (1, float("nan")), (-1.0, float("inf")), (0.0, float("inf"))):
    attempt(pow, a, b)
attempt(pow, 0, -1)
attempt(pow, 0.0, -1)
attempt(pow, 0j, -1)
attempt(pow, 0j, 1j)
attempt(pow, 10.0, 400)
attempt(pow, 2, "a")
attempt(pow, "a", 2)
attempt(pow, None, None)
attempt(pow, [], 2)
