#: about: complex numbers, bools and int subclasses in format
#: kind: language
#: stdout:
#| ['(1+2j)', '1+2j', '1.00+2.00j', '+1.0e+00+2.0e+00j', '1.0+2.0j', '              (1+2j)', '(1+2j)              ', '      1.0+2.0j      ', '**************(1+2j)', '1.00000+2.00000j', '1+2j', '1.000000+2.000000j']
#| ['(-1.5-0j)', '-1.5-0j', '-1.50-0.00j', '-1.5e+00-0.0e+00j', '-1.5-0.0j', '           (-1.5-0j)', '(-1.5-0j)           ', '     -1.5-0.0j      ', '***********(-1.5-0j)', '-1.50000-0.00000j', '-1.5-0j', '-1.500000-0.000000j']
#| ['(inf+nanj)', 'inf+nanj', 'inf+nanj', '+inf+nanj', 'inf+nanj', '          (inf+nanj)', '(inf+nanj)          ', '      inf+nanj      ', '**********(inf+nanj)', 'inf+nanj', 'inf+nanj', 'INF+NANj']
#| ['0j', '0+0j', '0.00+0.00j', '+0.0e+00+0.0e+00j', '0.0+0.0j', '                  0j', '0j                  ', '      0.0+0.0j      ', '******************0j', '0.00000+0.00000j', '0+0j', '0.000000+0.000000j']
#| ['(1e+20+1e-05j)', '1e+20+1e-05j', '100000000000000000000.00+0.00j', '+1.0e+20+1.0e-05j', '100,000,000,000,000,000,000.0+0.0j', '      (1e+20+1e-05j)', '(1e+20+1e-05j)      ', '100000000000000000000.0+0.0j', '******(1e+20+1e-05j)', '1.00000e+20+1.00000e-05j', '1e+20+1e-05j', '100000000000000000000.000000+0.000010j']
#| ValueError: '=' alignment flag is not allowed in complex format specifier
#| ValueError: Zero padding is not allowed in complex format specifier
#| ValueError: Unknown format code 'd' for object of type 'complex'
#| ValueError: Unknown format code '%' for object of type 'complex'
#| ValueError: Unknown format code 'x' for object of type 'complex'
#| ValueError: Unknown format code 's' for object of type 'complex'
#| ValueError: '=' alignment flag is not allowed in complex format specifier
#| ['True', '1', '    1', '1    ', '1', '1.000000e+00', '1.0']
#| ['5', '5', '    5', '5    ', '5', '5.000000e+00', '5.0']
#| ['S.str', '5', '    5', '5    ', '5', '5.000000e+00', '5.0']

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for z in (1+2j, -1.5-0j, complex("inf+nanj"), 0j, 1e20+1e-5j):
    print([format(z, s) for s in ("", "g", ".2f", "+.1e", ",.1f", "20", "<20", "^20.1f", "*>20", "#g", "n", "F")])
for bad in ("=20", "020", "d", "%", "x", "s", "z=5"):
    attempt(format, 1+2j, bad)
class I(int): pass
class S(I):
    def __str__(self): return "S.str"
for v in (True, I(5), S(5)):
    print([format(v, s) for s in ("", "d", "5", "<5", "x", "e", ".1f")])
