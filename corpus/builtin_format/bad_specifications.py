#: about: errors of specifications, by what is formatted
#: kind: language
#: stdout:
#| ValueError: Unknown format code 'q' for object of type 'int'
#| ValueError: Invalid format specifier 'dd' for object of type 'int'
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| '    5'
#| ValueError: Negative zero coercion (z) not allowed in integer format specifier
#| '+5'
#| ' 5'
#| '5'
#| '00005'
#| '5'
#| '5'
#| ValueError: Cannot specify ',' with ','.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify ',' with 'x'.
#| '5'
#| ValueError: Cannot specify ',' with 'b'.
#| '5<<<<'
#| ValueError: Unknown format code '\xe9' for object of type 'int'
#| ValueError: Precision not allowed in integer format specifier
#| ValueError: Precision not allowed in integer format specifier
#| ValueError: Sign not allowed with integer format specifier 'c'
#| ValueError: Alternate form (#) not allowed with integer format specifier 'c'
#| ValueError: Unknown format code 's' for object of type 'int'
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Cannot specify '_' with 'n'.
#| '500.000000%'
#| ValueError: Unknown format code '{' for object of type 'int'
#| ValueError: Invalid format specifier '!r' for object of type 'int'
#| ValueError: Too many decimal digits in format string
#| ValueError: Too many decimal digits in format string
#| ValueError: Precision not allowed in integer format specifier
#| ValueError: Unknown format code '\x0' for object of type 'int'
#| ValueError: Negative zero coercion (z) not allowed in integer format specifier
#| '5.0'
#| '5.000'
#| '5.000'
#| ValueError: Unknown format code 'q' for object of type 'float'
#| ValueError: Invalid format specifier 'dd' for object of type 'float'
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| '  1.5'
#| '1.5'
#| '+1.5'
#| ' 1.5'
#| '1.5'
#| '001.5'
#| '1.5'
#| '1.5'
#| ValueError: Cannot specify ',' with ','.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify ',' with 'x'.
#| ValueError: Unknown format code 'x' for object of type 'float'
#| ValueError: Cannot specify ',' with 'b'.
#| '1.5<<'
#| ValueError: Unknown format code '\xe9' for object of type 'float'
#| ValueError: Unknown format code 'd' for object of type 'float'
#| ValueError: Unknown format code 'c' for object of type 'float'
#| ValueError: Unknown format code 'c' for object of type 'float'
#| ValueError: Unknown format code 'c' for object of type 'float'
#| ValueError: Unknown format code 's' for object of type 'float'
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Cannot specify '_' with 'n'.
#| '150.000000%'
#| ValueError: Unknown format code '{' for object of type 'float'
#| ValueError: Invalid format specifier '!r' for object of type 'float'
#| ValueError: Too many decimal digits in format string
#| ValueError: Too many decimal digits in format string
#| ValueError: precision too big
#| '1.5'
#| ValueError: Unknown format code 'd' for object of type 'float'
#| '1.5'
#| '1.500'
#| '1.500'
#| ValueError: Unknown format code 'q' for object of type 'complex'
#| ValueError: Invalid format specifier 'dd' for object of type 'complex'
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: '=' alignment flag is not allowed in complex format specifier
#| '1j'
#| '+1j'
#| ' 1j'
#| '1.j'
#| ValueError: Zero padding is not allowed in complex format specifier
#| '1j'
#| '1j'
#| ValueError: Cannot specify ',' with ','.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify ',' with 'x'.
#| ValueError: Unknown format code 'x' for object of type 'complex'
#| ValueError: Cannot specify ',' with 'b'.
#| '1j<<<'
#| ValueError: Unknown format code '\xe9' for object of type 'complex'
#| ValueError: Unknown format code 'd' for object of type 'complex'
#| ValueError: Unknown format code 'c' for object of type 'complex'
#| ValueError: Unknown format code 'c' for object of type 'complex'
#| ValueError: Unknown format code 'c' for object of type 'complex'
#| ValueError: Unknown format code 's' for object of type 'complex'
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Cannot specify '_' with 'n'.
#| ValueError: Unknown format code '%' for object of type 'complex'
#| ValueError: Unknown format code '{' for object of type 'complex'
#| ValueError: Invalid format specifier '!r' for object of type 'complex'
#| ValueError: Too many decimal digits in format string
#| ValueError: Too many decimal digits in format string
#| ValueError: precision too big
#| '1j'
#| ValueError: Unknown format code 'd' for object of type 'complex'
#| '0.0+1.0j'
#| '0.000+1.000j'
#| '0.000+1.000j'
#| ValueError: Unknown format code 'q' for object of type 'str'
#| ValueError: Invalid format specifier 'dd' for object of type 'str'
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: Format specifier missing precision
#| ValueError: '=' alignment not allowed in string format specifier
#| ValueError: Negative zero coercion (z) not allowed in string format specifier
#| ValueError: Sign not allowed in string format specifier
#| ValueError: Space not allowed in string format specifier
#| ValueError: Alternate form (#) not allowed in string format specifier
#| 's0000'
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Cannot specify '_' with 's'.
#| ValueError: Cannot specify ',' with ','.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify both ',' and '_'.
#| ValueError: Cannot specify ',' with 'x'.
#| ValueError: Unknown format code 'x' for object of type 'str'
#| ValueError: Cannot specify ',' with 'b'.
#| 's<<<<'
#| ValueError: Unknown format code '\xe9' for object of type 'str'
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: Unknown format code 'c' for object of type 'str'
#| ValueError: Unknown format code 'c' for object of type 'str'
#| ValueError: Unknown format code 'c' for object of type 'str'
#| 's    '
#| ValueError: Cannot specify ',' with 's'.
#| ValueError: Cannot specify '_' with 'n'.
#| ValueError: Unknown format code '%' for object of type 'str'
#| ValueError: Unknown format code '{' for object of type 'str'
#| ValueError: Invalid format specifier '!r' for object of type 'str'
#| ValueError: Too many decimal digits in format string
#| ValueError: Too many decimal digits in format string
#| 's'
#| ValueError: Unknown format code '\x0' for object of type 'str'
#| ValueError: Unknown format code 'd' for object of type 'str'
#| ValueError: Unknown format code 'f' for object of type 'str'
#| ValueError: Unknown format code 'f' for object of type 'str'
#| ValueError: Unknown format code 'f' for object of type 'str'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for value in (5, 1.5, 1j, "s"):
    for spec in ("q", "dd", "5.", ".", ".x", "=5", "z", "+", " ", "#", "05", ",", "_", ",,", "_,", ",_", "5,x", "_x", ",b", "<<5", "é", "10.5d", ".3c", "+c", "#c", "5.3s", ",s", "_n", "=5%", "{", "!r", "99999999999999999999", ".99999999999999999999", ".2147483648", "\x00", "zd", "z.1f", ".3_f", ".3,f"):
        attempt(format, value, spec)
