#: about: ints with the code d: sign, alternate form, width, grouping, what is refused
#: kind: language
#: stdout:
#| 0 | '0' | '+0' | ' 0' | '0' | '       0' | '0       ' | '   0    ' | '*******0' | '       0' | '00000000' | '+0000000' | '0000000000' | '0' | '0' | '0,000,000,000' | '0_000_000_000' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'éééé0éééé' | '000000' | '0' | '0'
#| 5 | '5' | '+5' | ' 5' | '5' | '       5' | '5       ' | '   5    ' | '*******5' | '       5' | '00000005' | '+0000005' | '0000000005' | '5' | '5' | '0,000,000,005' | '0_000_000_005' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'éééé5éééé' | '500000' | '5' | '5'
#| -42 | '-42' | '-42' | '-42' | '-42' | '     -42' | '-42     ' | '  -42   ' | '*****-42' | '-     42' | '-0000042' | '-0000042' | '-000000042' | '-42' | '-42' | '-000,000,042' | '-000_000_042' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'ééé-42ééé' | '-42000' | '-42' | '-42'
#| 1234567 | '1234567' | '+1234567' | ' 1234567' | '1234567' | ' 1234567' | '1234567 ' | '1234567 ' | '*1234567' | ' 1234567' | '01234567' | '+1234567' | '0001234567' | '1,234,567' | '1_234_567' | '0,001,234,567' | '0_001_234_567' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'é1234567é' | '1234567' | '1_234_567' | '1234567'
#| 1180591620717411303424 | '1180591620717411303424' | '+1180591620717411303424' | ' 1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '1180591620717411303424' | '+1180591620717411303424' | '1180591620717411303424' | '1,180,591,620,717,411,303,424' | '1_180_591_620_717_411_303_424' | '1,180,591,620,717,411,303,424' | '1_180_591_620_717_411_303_424' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | '1180591620717411303424' | '1180591620717411303424' | '1_180_591_620_717_411_303_424' | '1180591620717411303424'
#| -1 | '-1' | '-1' | '-1' | '-1' | '      -1' | '-1      ' | '   -1   ' | '******-1' | '-      1' | '-0000001' | '-0000001' | '-000000001' | '-1' | '-1' | '-000,000,001' | '-000_000_001' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'ééé-1éééé' | '-10000' | '-1' | '-1'
#| 65 | '65' | '+65' | ' 65' | '65' | '      65' | '65      ' | '   65   ' | '******65' | '      65' | '00000065' | '+0000065' | '0000000065' | '65' | '65' | '0,000,000,065' | '0_000_000_065' | ValueError: Precision not allowed in integer format specifier | ValueError: Negative zero coercion (z) not allowed in integer format specifier | 'ééé65éééé' | '650000' | '65' | '65'
#| '5'/'+5'/' 5'/'5'/'       5'/'5       '/'   5    '/'*******5'/'       5'/'00000005'/'+0000005'/'0000000005'/'5'/'5'/'0,000,000,005'/'0_000_000_005'/'éééé5éééé'/'500000'/'5'/'5'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

SPECS = ['d', '+d', ' d', '#d', '8d', '<8d', '^8d', '*>8d', '=8d', '08d', '+08d', '#010d', ',d', '_d', '012,d', '012_d', '.2d', 'zd', 'é^9d', '0<6d', '#_d', '-d']
for x in (0, 5, -42, 1234567, 2**70, -1, 65,):
    print(repr(x), *[attempt(format, x, spec) for spec in SPECS], sep=" | ")
print(*[repr(f"{x:{spec}}") for x in (5,) for spec in SPECS if "Error" not in attempt(format, x, spec)], sep="/")
