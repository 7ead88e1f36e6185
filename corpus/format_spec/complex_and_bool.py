#: about: format specs for complex and bool
#: kind: language
#: stdout:
#| '' '(3.14159-2.5j)' '1j'
#| '.2f' '3.14-2.50j' '0.00+1.00j'
#| 'e' '3.141590e+00-2.500000e+00j' '0.000000e+00+1.000000e+00j'
#| 'g' '3.14159-2.5j' '0+1j'
#| '20' '      (3.14159-2.5j)' '                  1j'
#| '<20' '(3.14159-2.5j)      ' '1j                  '
#| '^22.1f' '       3.1-2.5j       ' '       0.0+1.0j       '
#| '+' '(+3.14159-2.5j)' '+1j'
#| ',' '(3.14159-2.5j)' '1j'
#| '>30.3e' '          3.142e+00-2.500e+00j' '          0.000e+00+1.000e+00j'
#| '#.3' '(3.14-2.50j)' '1.00j'
#| 'G' '3.14159-2.5j' '0+1j'
#| '_.1f' '3.1-2.5j' '0.0+1.0j'
#| 'z.0f' '3-2j' '0+1j'
#| 0j (-0-0j) 1.0+0.0j inf+0.000000j nan+0j (-0-0j)
#| 'd' Unknown format code 'd' for object of type 'complex'
#| '05' Zero padding is not allowed in complex format specifier
#| '=20' '=' alignment flag is not allowed in complex format specifier
#| '%' Unknown format code '%' for object of type 'complex'
#| '3.14159-2.5j'
#| 's' Unknown format code 's' for object of type 'complex'
#| 'True'
#| 's' Unknown format code 's' for object of type 'bool'
#| '1'
#| '    1'
#| '1      '
#| '1'
#| '1.000000'
#| '00001'
#| '\x01'
#| '100.000000%'
#| '+1'
#| '1'
#| True True   True 1   0     1x     False True

z = 3.14159 - 2.5j
for spec in ("", ".2f", "e", "g", "20", "<20", "^22.1f", "+", ",", ">30.3e", "#.3", "G", "_.1f", "z.0f"):
    print(repr(spec), repr(format(z, spec)), repr(format(1j, spec)))
print(f"{0j} {-0j} {1 + 0j:.1f} {complex('inf'):f} {complex('nan'):g}", format(complex(-0.0, -0.0), ""))

def attempt(value, spec):
    try:
        print(repr(format(value, spec)))
    except ValueError as error:
        print(repr(spec), error)

for spec in ("d", "05", "=20", "%", "n", "s"): attempt(z, spec)
for spec in ("", "s", "d", "5", "<7", "x", "f", "05", "c", "%", "+", ","): attempt(True, spec)
print(f"{True} {True:} {True!s:>6} {True:d} {False:>3}", "{:5}{:5}".format(True, "x"), format(False), str(True))
