#: about: ints with the float code G
#: kind: language
#: stdout:
#| 0 | '0' | '0' | '0' | '          +0' | '000000000000' | '0' | '0.' | '0'
#| 5 | '5' | '5' | '5' | '          +5' | '000000000005' | '5' | '5.' | '5'
#| -42 | '-42' | '-4E+01' | '-42' | '      -4E+01' | '-0000004E+01' | '-4E+01' | '-4.E+01' | '-4E+01'
#| 1234567 | '1.23457E+06' | '1E+06' | '1.2E+06' | '      +1E+06' | '00000001E+06' | '1E+06' | '1.E+06' | '1E+06'
#| 1180591620717411303424 | '1.18059E+21' | '1E+21' | '1.2E+21' | '      +1E+21' | '00000001E+21' | '1E+21' | '1.E+21' | '1E+21'
#| '5'/'5'/'5'/'          +5'/'000000000005'/'5'/'5.'/'5'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['G', '.0G', '.2G', '+12.1G', '012.1G', ',.1G', '#.0G', 'z.1G']
for x in (0, 5, -42, 1234567, 2**70,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
