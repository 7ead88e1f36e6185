#: about: ints with the float code E
#: kind: language
#: stdout:
#| 0 | '0.000000E+00' | '0E+00' | '0.00E+00' | '    +0.0E+00' | '000000.0E+00' | '0.0E+00' | '0.E+00' | '0.0E+00'
#| 5 | '5.000000E+00' | '5E+00' | '5.00E+00' | '    +5.0E+00' | '000005.0E+00' | '5.0E+00' | '5.E+00' | '5.0E+00'
#| -42 | '-4.200000E+01' | '-4E+01' | '-4.20E+01' | '    -4.2E+01' | '-00004.2E+01' | '-4.2E+01' | '-4.E+01' | '-4.2E+01'
#| 1234567 | '1.234567E+06' | '1E+06' | '1.23E+06' | '    +1.2E+06' | '000001.2E+06' | '1.2E+06' | '1.E+06' | '1.2E+06'
#| 1180591620717411303424 | '1.180592E+21' | '1E+21' | '1.18E+21' | '    +1.2E+21' | '000001.2E+21' | '1.2E+21' | '1.E+21' | '1.2E+21'
#| '5.000000E+00'/'5E+00'/'5.00E+00'/'    +5.0E+00'/'000005.0E+00'/'5.0E+00'/'5.E+00'/'5.0E+00'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['E', '.0E', '.2E', '+12.1E', '012.1E', ',.1E', '#.0E', 'z.1E']
for x in (0, 5, -42, 1234567, 2**70,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
