#: about: format specifications on complex numbers
#: kind: language
#: stdout:
#| (1+2j) | '(1+2j)' | '1.00+2.00j' | '1.000000e+00+2.000000e+00j' | '1+2j' | '1+2j' | '1+2j' | '+1.0+2.0j' | ' 1.0+2.0j' | '1.00+2.00j' | '1+2j' | '1.0+2.0j' | '1.+2.j' | '                        (1+2j)' | '(1+2j)                        ' | '          1.00+2.00j          ' | '************************(1+2j)' | ValueError: '=' alignment flag is not allowed in complex format specifier | ValueError: Zero padding is not allowed in complex format specifier | ValueError: Unknown format code 'd' for object of type 'complex' | ValueError: Unknown format code 'x' for object of type 'complex' | ValueError: Unknown format code '%' for object of type 'complex' | ValueError: Unknown format code 's' for object of type 'complex' | '1.000000E+00+2.000000E+00j' | '(1+2j)' | TypeError: __format__() argument must be str, not int | '1.0+2.0j|              (1+2j)'
#| (-0-0j) | '(-0-0j)' | '-0.00-0.00j' | '-0.000000e+00-0.000000e+00j' | '-0-0j' | '-0-0j' | '-0-0j' | '-0.0-0.0j' | '-0.0-0.0j' | '-0.00-0.00j' | '-0-0j' | '0.0+0.0j' | '-0.-0.j' | '                       (-0-0j)' | '(-0-0j)                       ' | '         -0.00-0.00j          ' | '***********************(-0-0j)' | ValueError: '=' alignment flag is not allowed in complex format specifier | ValueError: Zero padding is not allowed in complex format specifier | ValueError: Unknown format code 'd' for object of type 'complex' | ValueError: Unknown format code 'x' for object of type 'complex' | ValueError: Unknown format code '%' for object of type 'complex' | ValueError: Unknown format code 's' for object of type 'complex' | '-0.000000E+00-0.000000E+00j' | '(-0-0j)' | TypeError: __format__() argument must be str, not int | '-0.0-0.0j|             (-0-0j)'
#| (3.14159-2.71828j) | '(3.14159-2.71828j)' | '3.14-2.72j' | '3.141590e+00-2.718280e+00j' | '3.14-2.72j' | '3.14159-2.71828j' | '3.14159-2.71828j' | '+3.1-2.7j' | ' 3.1-2.7j' | '3.14-2.72j' | '3-3j' | '3.1-2.7j' | '3.-3.j' | '            (3.14159-2.71828j)' | '(3.14159-2.71828j)            ' | '          3.14-2.72j          ' | '************(3.14159-2.71828j)' | ValueError: '=' alignment flag is not allowed in complex format specifier | ValueError: Zero padding is not allowed in complex format specifier | ValueError: Unknown format code 'd' for object of type 'complex' | ValueError: Unknown format code 'x' for object of type 'complex' | ValueError: Unknown format code '%' for object of type 'complex' | ValueError: Unknown format code 's' for object of type 'complex' | '3.141590E+00-2.718280E+00j' | '(3-3j)' | TypeError: __format__() argument must be str, not int | '3.1-2.7j|  (3.14159-2.71828j)'
#| (inf+nanj) | '(inf+nanj)' | 'inf+nanj' | 'inf+nanj' | 'inf+nanj' | 'inf+nanj' | 'inf+nanj' | '+inf+nanj' | ' inf+nanj' | 'inf+nanj' | 'inf+nanj' | 'inf+nanj' | 'inf+nanj' | '                    (inf+nanj)' | '(inf+nanj)                    ' | '           inf+nanj           ' | '********************(inf+nanj)' | ValueError: '=' alignment flag is not allowed in complex format specifier | ValueError: Zero padding is not allowed in complex format specifier | ValueError: Unknown format code 'd' for object of type 'complex' | ValueError: Unknown format code 'x' for object of type 'complex' | ValueError: Unknown format code '%' for object of type 'complex' | ValueError: Unknown format code 's' for object of type 'complex' | 'INF+NANj' | '(inf+nanj)' | TypeError: __format__() argument must be str, not int | 'inf+nanj|          (inf+nanj)'
#| (10000000000+1e-10j) | '(10000000000+1e-10j)' | '10000000000.00+0.00j' | '1.000000e+10+1.000000e-10j' | '1e+10+1e-10j' | '1e+10+1e-10j' | '1e+10+1e-10j' | '+10000000000.0+0.0j' | ' 10000000000.0+0.0j' | '10,000,000,000.00+0.00j' | '10_000_000_000+0j' | '10000000000.0+0.0j' | '10000000000.+0.j' | '          (10000000000+1e-10j)' | '(10000000000+1e-10j)          ' | '     10000000000.00+0.00j     ' | '**********(10000000000+1e-10j)' | ValueError: '=' alignment flag is not allowed in complex format specifier | ValueError: Zero padding is not allowed in complex format specifier | ValueError: Unknown format code 'd' for object of type 'complex' | ValueError: Unknown format code 'x' for object of type 'complex' | ValueError: Unknown format code '%' for object of type 'complex' | ValueError: Unknown format code 's' for object of type 'complex' | '1.000000E+10+1.000000E-10j' | '(1e+10+1e-10j)' | TypeError: __format__() argument must be str, not int | '10000000000.0+0.0j|(10000000000+1e-10j)'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: format(x, ""),
    lambda x: format(x, ".2f"),
    lambda x: format(x, "e"),
    lambda x: format(x, ".3g"),
    lambda x: format(x, "g"),
    lambda x: format(x, "n"),
    lambda x: format(x, "+.1f"),
    lambda x: format(x, " .1f"),
    lambda x: format(x, ",.2f"),
    lambda x: format(x, "_.0f"),
    lambda x: format(x, "z.1f"),
    lambda x: format(x, "#.0f"),
    lambda x: format(x, "30"),
    lambda x: format(x, "<30"),
    lambda x: format(x, "^30.2f"),
    lambda x: format(x, "*>30"),
    lambda x: format(x, "=30"),
    lambda x: format(x, "030"),
    lambda x: format(x, "d"),
    lambda x: format(x, "x"),
    lambda x: format(x, "%"),
    lambda x: format(x, "s"),
    lambda x: format(x, "E"),
    lambda x: x.__format__(".1"),
    lambda x: x.__format__(5),
    lambda x: f"{x:.1f}|{x!r:>20}",
)
for x in (1+2j, -0j, 3.14159-2.71828j, complex("inf-nanj"), 1e10+1e-10j,):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
