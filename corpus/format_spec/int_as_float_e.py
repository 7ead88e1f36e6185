#: about: ints with the float code e
#: kind: language
#: stdout:
#| 0 | '0.000000e+00' | '0e+00' | '0.00e+00' | '    +0.0e+00' | '000000.0e+00' | '0.0e+00' | '0.e+00' | '0.0e+00'
#| 5 | '5.000000e+00' | '5e+00' | '5.00e+00' | '    +5.0e+00' | '000005.0e+00' | '5.0e+00' | '5.e+00' | '5.0e+00'
#| -42 | '-4.200000e+01' | '-4e+01' | '-4.20e+01' | '    -4.2e+01' | '-00004.2e+01' | '-4.2e+01' | '-4.e+01' | '-4.2e+01'
#| 1234567 | '1.234567e+06' | '1e+06' | '1.23e+06' | '    +1.2e+06' | '000001.2e+06' | '1.2e+06' | '1.e+06' | '1.2e+06'
#| 1180591620717411303424 | '1.180592e+21' | '1e+21' | '1.18e+21' | '    +1.2e+21' | '000001.2e+21' | '1.2e+21' | '1.e+21' | '1.2e+21'
#| '5.000000e+00'/'5e+00'/'5.00e+00'/'    +5.0e+00'/'000005.0e+00'/'5.0e+00'/'5.e+00'/'5.0e+00'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['e', '.0e', '.2e', '+12.1e', '012.1e', ',.1e', '#.0e', 'z.1e']
for x in (0, 5, -42, 1234567, 2**70,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
