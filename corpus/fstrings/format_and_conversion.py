#: about: conversions run before formatting, and the spec may itself be computed
#: kind: language
#: stdout:
#| [      3.14] [     3.142] [****x*****] [   3.14159] [3.14]
#| left    |   right|  mid   |5   |   5|    1|True |  None|
#| 1,234,567 1,234,567.89 0xff 11111111 25.0% 1e+10 -5 +5  5
#|      7      7    ab
#| ValueError Unknown format code 's' for object of type 'int'
#| ValueError Unknown format code 'd' for object of type 'str'
#| ValueError '=' alignment not allowed in string format specifier
#| ValueError Precision not allowed in integer format specifier
#| ValueError Unknown format code 'd' for object of type 'float'
#| TypeError unsupported format string passed to NoneType.__format__
#| TypeError unsupported format string passed to list.__format__
#| ValueError Unknown format code 'q' for object of type 'int'
#| ValueError Invalid format specifier '>>5x!' for object of type 'int'
#| ValueError Cannot specify both ',' and '_'.
#| ValueError Cannot specify ',' with 'x'.
#| ValueError Cannot specify ',' with 's'.
#| ValueError Unknown format code 'x' for object of type 'float'
#| ValueError Format specifier missing precision
#|          1
#| {}{}
#| ValueError Too many decimal digits in format string

value, width, precision = 3.14159, 10, 3
print(f"[{value:{width}.{precision}}] [{value:{width}.{precision}f}] [{'x':{'*'}^{width}}] [{value!r:>{width}}] [{value!s:.4}]")
print(f"{'left':<8}|{'right':>8}|{'mid':^8}|{5:<4}|{5:>4}|{True:5}|{True!s:5}|{None!s:>6}|")
print(f"{1234567:,} {1234567.891:,.2f} {255:#x} {255:08b} {0.25:.1%} {1e10:g} {-5:+} {5:+} {5: }")
spec = ">6"
print(f"{7:{spec}} {7:{spec[0]}{spec[1]}} {'ab':{'>' if value > 3 else '<'}5}")

def attempt(call):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

attempt(lambda: f"{3:s}")
attempt(lambda: f"{'s':d}")
attempt(lambda: f"{'s':=5}")
attempt(lambda: f"{3:.2d}")
attempt(lambda: f"{3.5:d}")
attempt(lambda: f"{None:5}")
attempt(lambda: f"{[]:>3}")
attempt(lambda: f"{3:q}")
attempt(lambda: f"{3:>>5x!}")
attempt(lambda: f"{3:,_}")
attempt(lambda: f"{3:,x}")
attempt(lambda: f"{'s':,}")
attempt(lambda: f"{3.5:{'x'}}")
attempt(lambda: f"{2:.{'a'}}")
attempt(lambda: f"{1:{width}{'d'}}")
attempt(lambda: f"{{}}" f"{dict()}")
attempt(lambda: f"{3:99999999999999999999}")
