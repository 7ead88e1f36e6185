#: about: number builtins on small values
#: kind: language
#: tests: builtin:abs builtin:bin builtin:bool builtin:complex builtin:divmod builtin:float builtin:hex builtin:int builtin:oct builtin:pow builtin:round builtin:sum builtin:max builtin:min
#: stdout:
#| 3 2.5 5.0
#| 0b1010 0o100 0xff -0b101
#| False True 255 -2 1000.0 (1+2j) (1-1j)
#| (-3, 2) (3.0, 1.5) 1024 5 True
#| 2 4 1200.0 1.2
#| 16 1.0 9 a none B
#| ValueError invalid literal for int() with base 10: 'x'
#| ValueError could not convert string to float: 'x'
#| ValueError complex() arg is a malformed string
#| ValueError max() iterable argument is empty
#| ZeroDivisionError zero to a negative power
#| ZeroDivisionError division by zero

print(abs(-3), abs(-2.5), abs(3 + 4j))
print(bin(10), oct(64), hex(255), bin(-5))
print(bool(0), bool("x"), int("ff", 16), int(-2.9), float("1e3"), complex("1+2j"), complex(1, -1))
print(divmod(-7, 3), divmod(7.5, 2), pow(2, 10), pow(3, -1, 7), pow(2, 0.5) > 1.41)
print(round(2.5), round(3.5), round(1234.567, -2), round(1.25, 1))
print(sum([1, 2, 3], 10), sum([0.1] * 10), max(3, 9, 2), min("b", "a"), max([], default="none"), max("aB", key=str.lower))
for bad in (lambda: int("x"), lambda: float("x"), lambda: complex("x"), lambda: max([]), lambda: pow(0, -1), lambda: divmod(1, 0)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
