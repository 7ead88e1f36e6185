#: about: ints with the float code g
#: kind: language
#: stdout:
#| 0 | '0' | '0' | '0' | '          +0' | '000000000000' | '0' | '0.' | '0'
#| 5 | '5' | '5' | '5' | '          +5' | '000000000005' | '5' | '5.' | '5'
#| -42 | '-42' | '-4e+01' | '-42' | '      -4e+01' | '-0000004e+01' | '-4e+01' | '-4.e+01' | '-4e+01'
#| 1234567 | '1.23457e+06' | '1e+06' | '1.2e+06' | '      +1e+06' | '00000001e+06' | '1e+06' | '1.e+06' | '1e+06'
#| 1180591620717411303424 | '1.18059e+21' | '1e+21' | '1.2e+21' | '      +1e+21' | '00000001e+21' | '1e+21' | '1.e+21' | '1e+21'
#| '5'/'5'/'5'/'          +5'/'000000000005'/'5'/'5.'/'5'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['g', '.0g', '.2g', '+12.1g', '012.1g', ',.1g', '#.0g', 'z.1g']
for x in (0, 5, -42, 1234567, 2**70,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
