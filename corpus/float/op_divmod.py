#: about: divmod of floats
#: kind: language
#: stdout:
#| 0.0 | (0.0, 0.0) | (-0.0, -0.0) | ZeroDivisionError: division by zero | (0.0, 0.0) | (-0.0, -0.0) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (0.0, 0.0) | ZeroDivisionError: division by zero | NotImplemented
#| -0.0 | (-0.0, 0.0) | (0.0, -0.0) | ZeroDivisionError: division by zero | (-0.0, 0.0) | (0.0, -0.0) | ZeroDivisionError: division by zero | ZeroDivisionError: division by zero | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (-0.0, 0.0) | ZeroDivisionError: division by zero | NotImplemented
#| 1.5 | (0.0, 1.5) | (-3.0, -0.5999999999999999) | ZeroDivisionError: division by zero | (0.0, 1.5) | (-1.0, -inf) | (4.0, 1.0) | (-5.0, 0.0) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (0.0, 1.5) | (2.0, 0.0) | NotImplemented
#| -2.5 | (-2.0, 1.5) | (3.0, -0.40000000000000013) | ZeroDivisionError: division by zero | (-1.0, inf) | (0.0, -2.5) | (-3.0, -0.5) | (3.0, -0.0) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (-1.0, 0.5) | (-2.0, -2.0) | NotImplemented
#| 1e+16 | (5000000000000000.0, 0.0) | (-1.4285714285714288e+16, -0.26558684307133906) | ZeroDivisionError: division by zero | (0.0, 1e+16) | (-1.0, -inf) | (0.0, 7.0) | (-1.0, 9999999999999992.0) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (3333333333333333.0, 1.0) | (0.0, 3.0) | NotImplemented
#| 0.1 | (0.0, 0.1) | (-1.0, -0.6) | ZeroDivisionError: division by zero | (0.0, 0.1) | (-1.0, -inf) | (69.0, 0.09999999999999962) | (-75.0, 4.163336342344337e-16) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (0.0, 0.1) | (29.0, 0.09999999999999984) | NotImplemented
#| 5e-324 | (0.0, 5e-324) | (-1.0, -0.7) | ZeroDivisionError: division by zero | (0.0, 5e-324) | (-1.0, -inf) | (inf, 0.0) | (-inf, 0.0) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (0.0, 5e-324) | (inf, 0.0) | NotImplemented
#| 1.7976931348623157e+308 | (8.988465674311579e+307, 0.0) | (-inf, -0.23502322495300976) | ZeroDivisionError: division by zero | (0.0, 1.7976931348623157e+308) | (-1.0, -inf) | (0.0, 7.0) | (-1.0, 1.7976931348623157e+308) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (5.992310449541053e+307, 2.0) | (0.0, 3.0) | NotImplemented
#| inf | (nan, nan) | (nan, nan) | ZeroDivisionError: division by zero | (nan, nan) | (nan, nan) | (0.0, 7.0) | (-1.0, inf) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (nan, nan) | (0.0, 3.0) | NotImplemented
#| -inf | (nan, nan) | (nan, nan) | ZeroDivisionError: division by zero | (nan, nan) | (nan, nan) | (-1.0, -inf) | (0.0, -7.5) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (nan, nan) | (-1.0, -inf) | NotImplemented
#| nan | (nan, nan) | (nan, nan) | ZeroDivisionError: division by zero | (nan, nan) | (nan, nan) | (nan, nan) | (nan, nan) | TypeError: unsupported operand type(s) for divmod(): 'float' and 'complex' | TypeError: unsupported operand type(s) for divmod(): 'float' and 'str' | (nan, nan) | (nan, nan) | NotImplemented

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: divmod(x, 2),
    lambda x: divmod(x, -0.7),
    lambda x: divmod(x, 0),
    lambda x: divmod(x, float("inf")),
    lambda x: divmod(x, float("-inf")),
    lambda x: divmod(7, x),
    lambda x: divmod(-7.5, x),
    lambda x: divmod(x, 1j),
    lambda x: divmod(x, "a"),
    lambda x: x.__divmod__(3),
    lambda x: x.__rdivmod__(3),
    lambda x: x.__rdivmod__("a"),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
