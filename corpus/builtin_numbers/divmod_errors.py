#: about: what divmod refuses
#: kind: language
#: stdout:
#| TypeError: divmod expected 2 arguments, got 0
#| TypeError: divmod expected 2 arguments, got 1
#| TypeError: divmod expected 2 arguments, got 3
#| TypeError: divmod() takes no keyword arguments
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
#| TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex'
#| TypeError: unsupported operand type(s) for divmod(): 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for divmod(): 'list' and 'int'
#| OverflowError: int too large to convert to float
#| OverflowError: int too large to convert to float

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(divmod)
attempt(divmod, 1)
attempt(divmod, 1, 2, 3)
attempt(divmod, a=1, b=2)
attempt(divmod, 1, 0)
attempt(divmod, 1.0, 0)
attempt(divmod, 1, 0.0)
attempt(divmod, 0, False)
attempt(divmod, "a", 2)
attempt(divmod, 2, "a")
attempt(divmod, "%s", 2)
attempt(divmod, 1j, 2)
attempt(divmod, 2, 1j)
attempt(divmod, None, None)
attempt(divmod, [1], 1)
attempt(divmod, 2**5000, 1.5)
attempt(divmod, 1.5, 2**5000)
