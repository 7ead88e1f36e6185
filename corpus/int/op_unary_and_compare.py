#: about: unary operators and comparisons with all kinds of numbers
#: kind: language
#: stdout:
#| 0 | (0, 0, -1, 0, True, False) | (0, 0, -1, 0, False) | True | True | True | False | True | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, True, True, False, False) | (NotImplemented, NotImplemented) | (0, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| 1 | (-1, 1, -2, 1, False, True) | (-1, 1, -2, 1, True) | True | True | True | False | True | True | True | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (True, False, False, True, False, True) | (NotImplemented, NotImplemented) | (1, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| -7 | (7, -7, 6, 7, False, True) | (7, -7, 6, 7, True) | True | True | True | False | True | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, True, True, False, False) | (NotImplemented, NotImplemented) | (-7, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| 255 | (-255, 255, -256, 255, False, True) | (-255, 255, -256, 255, True) | False | True | True | False | True | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, False, False, True, True) | (NotImplemented, NotImplemented) | (255, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| 2147483648 | (-2147483648, 2147483648, -2147483649, 2147483648, False, True) | (-2147483648, 2147483648, -2147483649, 2147483648, True) | False | False | True | False | True | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, False, False, True, True) | (NotImplemented, NotImplemented) | (2147483648, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| -9223372036854775808 | (9223372036854775808, -9223372036854775808, 9223372036854775807, 9223372036854775808, False, True) | (9223372036854775808, -9223372036854775808, 9223372036854775807, 9223372036854775808, True) | True | True | False | False | True | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, True, True, False, False) | (NotImplemented, NotImplemented) | (-4, True, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| 18446744073709551617 | (-18446744073709551617, 18446744073709551617, -18446744073709551618, 18446744073709551617, False, True) | (-18446744073709551617, 18446744073709551617, -18446744073709551618, 18446744073709551617, True) | False | False | True | True | False | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, False, False, True, True) | (NotImplemented, NotImplemented) | (9, False, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| 1000000000000000000000000000000 | (-1000000000000000000000000000000, 1000000000000000000000000000000, -1000000000000000000000000000001, 1000000000000000000000000000000, False, True) | (-1000000000000000000000000000000, 1000000000000000000000000000000, -1000000000000000000000000000001, 1000000000000000000000000000000, True) | False | False | True | True | False | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, False, False, True, True) | (NotImplemented, NotImplemented) | (465258685558744706, False, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable
#| -717897987691852588770249 | (717897987691852588770249, -717897987691852588770249, 717897987691852588770248, 717897987691852588770249, False, True) | (717897987691852588770249, -717897987691852588770249, 717897987691852588770248, 717897987691852588770249, True) | True | True | False | False | False | True | False | TypeError: '<' not supported between instances of 'int' and 'complex' | TypeError: '<' not supported between instances of 'int' and 'str' | False | False | True | True | (False, True, True, True, False, False) | (NotImplemented, NotImplemented) | (-1436889279541453811, False, True) | True | TypeError: object of type 'int' has no len() | TypeError: 'int' object is not subscriptable | TypeError: 'int' object is not callable

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: (-x, +x, ~x, abs(x), not x, bool(x)),
    lambda x: (x.__neg__(), x.__pos__(), x.__invert__(), x.__abs__(), x.__bool__()),
    lambda x: x < 5,
    lambda x: x <= 255.0,
    lambda x: x > -7.5,
    lambda x: x >= 2.0**63,
    lambda x: x == float(x),
    lambda x: x != 2**64 + 1.0,
    lambda x: x == 1+0j,
    lambda x: x < 1j,
    lambda x: x < "a",
    lambda x: x == "a",
    lambda x: x < float("nan"),
    lambda x: x < float("inf"),
    lambda x: x > float("-inf"),
    lambda x: (x.__eq__(1), x.__ne__(1), x.__lt__(1), x.__le__(1), x.__gt__(1), x.__ge__(1)),
    lambda x: (x.__eq__(1.0), x.__lt__("a")),
    lambda x: (hash(x), hash(x) == hash(float(x)), x.__hash__() == hash(x)),
    lambda x: x is x.__pos__(),
    lambda x: len(x),
    lambda x: x[0],
    lambda x: x(),
)
for x in (0, 1, -7, 255, 2**31, -2**63, 2**64 + 1, 10**30, -3**50,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
