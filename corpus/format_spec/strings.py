#: about: format specs for str: width, fill, alignment and precision
#: kind: language
#: stdout:
#| '' 'héllo'
#| 's' 'héllo'
#| '10' 'héllo     '
#| '<10' 'héllo     '
#| '>10' '     héllo'
#| '^10' '  héllo   '
#| '*^11' '***héllo***'
#| '.3' 'hél'
#| '10.3' 'hél       '
#| '>10.2s' '        hé'
#| '^4' 'héllo'
#| '3' 'héllo'
#| '-<8' 'héllo---'
#| 'é^9' 'ééhélloéé'
#| '010' 'héllo00000'
#| '0' 'héllo'
#| '08s' 'héllo000'
#| '<08' 'héllo000'
#| '=<7' 'héllo=='
#| '<<7' 'héllo<<'
#| '     ' '   日本' ' 😀 ' '' ' a  '
#| 'd' ValueError Unknown format code 'd' for object of type 'str'
#| '=5' ValueError '=' alignment not allowed in string format specifier
#| '+' ValueError Sign not allowed in string format specifier
#| ' ' ValueError Space not allowed in string format specifier
#| '#' ValueError Alternate form (#) not allowed in string format specifier
#| ',' ValueError Cannot specify ',' with 's'.
#| '_' ValueError Cannot specify '_' with 's'.
#| 'f' ValueError Unknown format code 'f' for object of type 'str'
#| '.' ValueError Format specifier missing precision
#| '.x' ValueError Format specifier missing precision
#| '5.' ValueError Format specifier missing precision
#| 'ss' ValueError Invalid format specifier 'ss' for object of type 'str'
#| 'x'
#| '5s5' ValueError Invalid format specifier '5s5' for object of type 'str'
#| 'z' ValueError Negative zero coercion (z) not allowed in string format specifier
#| '>5>' ValueError Unknown format code '>' for object of type 'str'
#| '\x00' ValueError Unknown format code '\x0' for object of type 'str'
#| '10000000000000000000' ValueError Too many decimal digits in format string
#| '   1j'
#| '5' TypeError unsupported format string passed to NoneType.__format__
#| 'None'
#| '5' TypeError unsupported format string passed to bytes.__format__
#| '5' TypeError unsupported format string passed to tuple.__format__
#| 5 TypeError format() argument 2 must be str, not int
#| '>5' TypeError unsupported format string passed to range.__format__

for spec in ("", "s", "10", "<10", ">10", "^10", "*^11", ".3", "10.3", ">10.2s", "^4", "3", "-<8", "é^9", "010", "0", "08s", "<08", "=<7", "<<7"):
    print(repr(spec), repr(format("héllo", spec)))
print(repr(format("", "5")), repr(format("日本", ">5")), repr(format("😀", "^3")), repr(format("abc", ".0")), repr(format("a", "^4")))

def attempt(spec, value="x"):
    try:
        print(repr(format(value, spec)))
    except (ValueError, TypeError) as error:
        print(repr(spec), type(error).__name__, error)

for spec in ("d", "=5", "+", " ", "#", ",", "_", "f", ".", ".x", "5.", "ss", "x>", "5s5", "z", ">5>", "\x00", "10000000000000000000"):
    attempt(spec)
attempt("5", 1j)
attempt("5", None)
attempt("", None)
attempt("5", b"x")
attempt("5", ())
attempt(5)
attempt(">5", range(3))
