#: about: each kind of division by zero has its own message
#: kind: language
#: stdout:
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError zero to a negative power
#| ZeroDivisionError zero to a negative power
#| ZeroDivisionError zero to a negative or complex power
#| ValueError pow() 3rd argument cannot be 0
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero
#| ZeroDivisionError division by zero

def attempt(call):
    try:
        print(call())
    except (ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)

attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0))
attempt(lambda: 1j / 0)
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -1)
attempt(lambda: 0j ** -1)
attempt(lambda: pow(2, 3, 0))
attempt(lambda: 10 ** 30 // 0)
attempt(lambda: 10 ** 30 / 0)
attempt(lambda: True / False)
