#: about: bit_length, bit_count, as_integer_ratio, conjugate, is_integer, the parts
#: kind: language
#: stdout:
#| 0 | 0 | 0 | (0, 1) | 0 | True | (0, 1, 0, 0) | (0, 0, 0, 0, 0) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| 1 | 1 | 1 | (1, 1) | 1 | True | (1, 1, 1, 0) | (1, 1, 1, 1, 1) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| -7 | 3 | 3 | (-7, 1) | -7 | True | (-7, 1, -7, 0) | (-7, -7, -7, -7, -7) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| 255 | 8 | 8 | (255, 1) | 255 | True | (255, 1, 255, 0) | (255, 255, 255, 255, 255) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| 2147483648 | 32 | 1 | (2147483648, 1) | 2147483648 | True | (2147483648, 1, 2147483648, 0) | (2147483648, 2147483648, 2147483648, 2147483648, 2147483648) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| -9223372036854775808 | 64 | 1 | (-9223372036854775808, 1) | -9223372036854775808 | True | (-9223372036854775808, 1, -9223372036854775808, 0) | (-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| 18446744073709551617 | 65 | 2 | (18446744073709551617, 1) | 18446744073709551617 | True | (18446744073709551617, 1, 18446744073709551617, 0) | (18446744073709551617, 18446744073709551617, 18446744073709551617, 18446744073709551617, 18446744073709551617) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| 1000000000000000000000000000000 | 100 | 37 | (1000000000000000000000000000000, 1) | 1000000000000000000000000000000 | True | (1000000000000000000000000000000, 1, 1000000000000000000000000000000, 0) | (1000000000000000000000000000000, 1000000000000000000000000000000, 1000000000000000000000000000000, 1000000000000000000000000000000, 1000000000000000000000000000000) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'
#| -717897987691852588770249 | 80 | 41 | (-717897987691852588770249, 1) | -717897987691852588770249 | True | (-717897987691852588770249, 1, -717897987691852588770249, 0) | (-717897987691852588770249, -717897987691852588770249, -717897987691852588770249, -717897987691852588770249, -717897987691852588770249) | TypeError: int.bit_length() takes no arguments (1 given) | TypeError: int.bit_count() takes no keyword arguments | TypeError: int.as_integer_ratio() takes no arguments (1 given) | TypeError: int.is_integer() takes no arguments (1 given) | AttributeError: 'int' object has no attribute 'foo'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.bit_length(),
    lambda x: x.bit_count(),
    lambda x: x.as_integer_ratio(),
    lambda x: x.conjugate(),
    lambda x: x.is_integer(),
    lambda x: (x.numerator, x.denominator, x.real, x.imag),
    lambda x: (x.__floor__(), x.__ceil__(), x.__trunc__(), x.__index__(), x.__int__()),
    lambda x: x.bit_length(1),
    lambda x: x.bit_count(foo=1),
    lambda x: x.as_integer_ratio(1),
    lambda x: x.is_integer(1),
    lambda x: x.foo,
)
for x in (0, 1, -7, 255, 2**31, -2**63, 2**64 + 1, 10**30, -3**50,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
