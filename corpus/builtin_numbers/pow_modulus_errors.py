#: about: what pow with three arguments refuses
#: kind: language
#: stdout:
#| ValueError: pow() 3rd argument cannot be 0
#| ValueError: pow() 3rd argument cannot be 0
#| ValueError: base is not invertible for the given modulus
#| ValueError: base is not invertible for the given modulus
#| ValueError: base is not invertible for the given modulus
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| ValueError: complex modulo
#| (-0-8j)
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#| TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'int', 'NoneType', 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'NoneType', 'int', 'int'
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| ValueError: complex modulo

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(pow, 2, 3, 0)
attempt(pow, 2, -1, 0)
attempt(pow, 2, -1, 4)
attempt(pow, 0, -1, 5)
attempt(pow, 6, -3, 9)
attempt(pow, 2.0, 3, 5)
attempt(pow, 2, 3.0, 5)
attempt(pow, 2, 3, 5.0)
attempt(pow, 2j, 3, 5)
attempt(pow, 2j, 3, None)
attempt(pow, 2, 3, "a")
attempt(pow, "a", 3, 5)
attempt(pow, 2, None, 5)
attempt(pow, None, 2, 5)
attempt(pow, 2.0, 3.0, 5.0)
attempt(pow, 1j, 1j, 1j)
