#: about: as_integer_ratio, hex, is_integer, conjugate, the parts
#: kind: language
#: stdout:
#| 0.0 | (0, 1) | '0x0.0p+0' | True | 0.0 | (0.0, 0.0) | 0 | 0 | 0 | 0 | 0.0 | '0.0' | False | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| -0.0 | (0, 1) | '-0x0.0p+0' | True | -0.0 | (-0.0, 0.0) | 0 | 0 | 0 | 0 | -0.0 | '-0.0' | False | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| 1.5 | (3, 2) | '0x1.8000000000000p+0' | False | 1.5 | (1.5, 0.0) | 1 | 1 | 2 | 1 | 1.5 | '1.5' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| -2.5 | (-5, 2) | '-0x1.4000000000000p+1' | False | -2.5 | (-2.5, 0.0) | -2 | -3 | -2 | -2 | -2.5 | '-2.5' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| 1e+16 | (10000000000000000, 1) | '0x1.1c37937e08000p+53' | True | 1e+16 | (1e+16, 0.0) | 10000000000000000 | 10000000000000000 | 10000000000000000 | 10000000000000000 | 1e+16 | '1e+16' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| 0.1 | (3602879701896397, 36028797018963968) | '0x1.999999999999ap-4' | False | 0.1 | (0.1, 0.0) | 0 | 0 | 1 | 0 | 0.1 | '0.1' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| 5e-324 | (1, 202402253307310618352495346718917307049556649764142118356901358027430339567995346891960383701437124495187077864316811911389808737385793476867013399940738509921517424276566361364466907742093216341239767678472745068562007483424692698618103355649159556340810056512358769552333414615230502532186327508646006263307707741093494784) | '0x0.0000000000001p-1022' | False | 5e-324 | (5e-324, 0.0) | 0 | 0 | 1 | 0 | 5e-324 | '5e-324' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| 1.7976931348623157e+308 | (179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368, 1) | '0x1.fffffffffffffp+1023' | True | 1.7976931348623157e+308 | (1.7976931348623157e+308, 0.0) | 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368 | 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368 | 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368 | 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368 | 1.7976931348623157e+308 | '1.7976931348623157e+308' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| inf | OverflowError: cannot convert Infinity to integer ratio | 'inf' | False | inf | (inf, 0.0) | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | inf | 'inf' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| -inf | OverflowError: cannot convert Infinity to integer ratio | '-inf' | False | -inf | (-inf, 0.0) | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | OverflowError: cannot convert float infinity to integer | -inf | '-inf' | True | True | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24
#| nan | ValueError: cannot convert NaN to integer ratio | 'nan' | False | nan | (nan, 0.0) | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | ValueError: cannot convert float NaN to integer | nan | 'nan' | True | False | TypeError: float.hex() takes no arguments (1 given) | TypeError: float.is_integer() takes no arguments (1 given) | TypeError: float.as_integer_ratio() takes no keyword arguments | 24

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.as_integer_ratio(),
    lambda x: x.hex(),
    lambda x: x.is_integer(),
    lambda x: x.conjugate(),
    lambda x: (x.real, x.imag),
    lambda x: x.__trunc__(),
    lambda x: x.__floor__(),
    lambda x: x.__ceil__(),
    lambda x: x.__int__(),
    lambda x: x.__float__(),
    lambda x: x.__repr__(),
    lambda x: x.__bool__(),
    lambda x: float.fromhex(x.hex()) == x,
    lambda x: x.hex(1),
    lambda x: x.is_integer(1),
    lambda x: x.as_integer_ratio(a=1),
    lambda x: x.__sizeof__(),
)
for x in (0.0, -0.0, 1.5, -2.5, 1e16, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
