#: about: ints with the float code n
#: kind: language
#: stdout:
#| 0 | '0' | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Cannot specify ',' with 'n'. | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier
#| 5 | '5' | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Cannot specify ',' with 'n'. | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier
#| -42 | '-42' | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Cannot specify ',' with 'n'. | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier
#| 1234567 | '1234567' | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Cannot specify ',' with 'n'. | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier
#| 1180591620717411303424 | '1180591620717411303424' | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier | ValueError: Cannot specify ',' with 'n'. | ValueError: Precision not allowed in integer format specifier | ValueError: Precision not allowed in integer format specifier
#| '5'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['n', '.0n', '.2n', '+12.1n', '012.1n', ',.1n', '#.0n', 'z.1n']
for x in (0, 5, -42, 1234567, 2**70,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
