#: about: divmod of ints: signs, zero, floats
#: kind: language
#: stdout:
#| 5 | (1, 2) | (-2, -1) | (0, 5) | ZeroDivisionError: division by zero | (2.0, 0.0) | ZeroDivisionError: division by zero | (5, 0) | TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'int' and 'str' | (1, 2) | (-2.0, 2.5) | (1, 1) | NotImplemented | (20, 0) | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1
#| -7 | (-3, 2) | (2, -1) | (-1, 73786976294838206457) | ZeroDivisionError: division by zero | (-3.0, 0.5) | ZeroDivisionError: division by zero | (-7, 0) | TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'int' and 'str' | (-1, 0) | (1.0, -0.5) | (-2, 1) | NotImplemented | (-15, -5) | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1
#| 0 | (0, 0) | (0, 0) | (0, 0) | ZeroDivisionError: division by zero | (0.0, 0.0) | ZeroDivisionError: division by zero | (0, 0) | TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'int' and 'str' | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | (0, 0) | NotImplemented | ZeroDivisionError: division by zero | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1
#| 1180591620717411303424 | (393530540239137101141, 1) | (-393530540239137101142, -2) | (16, 0) | ZeroDivisionError: division by zero | (4.7223664828696455e+20, 1.5) | ZeroDivisionError: division by zero | (1180591620717411303424, 0) | TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'int' and 'str' | (0, 7) | (-1.0, 1.1805916207174113e+21) | (295147905179352825856, 0) | NotImplemented | (0, 100) | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1
#| -18446744073709551616 | (-6148914691236517206, 2) | (6148914691236517205, -1) | (-1, 55340232221128654848) | ZeroDivisionError: division by zero | (-7.378697629483821e+18, 1.5) | ZeroDivisionError: division by zero | (-18446744073709551616, 0) | TypeError: unsupported operand type(s) for divmod(): 'int' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'int' and 'str' | (-1, -18446744073709551609) | (0.0, -7.5) | (-4611686018427387904, 0) | NotImplemented | (-1, -18446744073709551516) | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1
#| True | (0, 1) | (-1, -2) | (0, 1) | ZeroDivisionError: division by zero | (0.0, 1.0) | ZeroDivisionError: division by zero | (1, 0) | TypeError: unsupported operand type(s) for divmod(): 'bool' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'bool' and 'str' | (7, 0) | (-8.0, 0.5) | (0, 1) | NotImplemented | (100, 0) | NotImplemented | True | TypeError: divmod expected 2 arguments, got 1

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: divmod(x, 3),
    lambda x: divmod(x, -3),
    lambda x: divmod(x, 2**66),
    lambda x: divmod(x, 0),
    lambda x: divmod(x, 2.5),
    lambda x: divmod(x, -0.0),
    lambda x: divmod(x, True),
    lambda x: divmod(x, 1j),
    lambda x: divmod(x, "a"),
    lambda x: divmod(7, x),
    lambda x: divmod(-7.5, x),
    lambda x: x.__divmod__(4),
    lambda x: x.__divmod__(4.0),
    lambda x: x.__rdivmod__(100),
    lambda x: x.__rdivmod__("a"),
    lambda x: (x // 7 * 7 + x % 7) == x,
    lambda x: divmod(x),
)
for x in (5, -7, 0, 2**70, -2**64, True,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
