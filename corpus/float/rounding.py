#: about: round() to even, to digits, and of other types
#: kind: language
#: stdout:
#| [0, 2, 2, 0, -2, 2, 3, 0, 100000000000000000000] int float
#| [2.67, 1.0, 1.11, 2.67, -2.67, 0.12, 0.38, 0.0, 1e+20] 1200.0 1200.0 1400.0 5e-324 1.5 0.0 12
#| 0 -0.0 0.1 1e+22 123.5 9.99 2.0 1e+16 1 10
#| 2 -2 2.0 -3.0 2 2 3 -2
#| OverflowError cannot convert float infinity to integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError type str doesn't define __round__ method
#| TypeError type complex doesn't define __round__ method
#| TypeError round() missing required argument 'number' (pos 1)
#| TypeError round() takes at most 2 arguments (3 given)
#| OverflowError rounded value too large to represent
#| 2.6 1.0 inf nan

print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 0.49999999999999994, 1e20)], type(round(2.5)).__name__, type(round(2.5, 0)).__name__)
print([round(x, 2) for x in (2.675, 1.005, 1.115, 2.665, -2.675, 0.125, 0.375, 1e-10, 1e20)], round(1234.5678, -2), round(1250.0, -2), round(1350.0, -2), round(5e-324, 400), round(1.5, 2 ** 31), round(1e300, -400), round(12.5, None))
print(round(-0.4), round(-0.4, 0), round(0.1, 20), round(1e22, 2), round(123.456, 1), round(9.995, 2), round(2.5, 0), round(1e16 + 2, -1), round(True), round(7, -1))
print(int(2.9), int(-2.9), 2.9 // 1, -2.9 // 1, (2.5).__round__(), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__trunc__())
for bad in (lambda: round(float("inf")), lambda: round(1.5, 1.0), lambda: round("1"), lambda: round(1j), lambda: round(), lambda: round(1, 2, 3), lambda: round(1.7e308, -308)):
    try: print(bad())
    except (TypeError, OverflowError, ValueError) as error: print(type(error).__name__, error)
print(round(number=2.567, ndigits=1), round(1.0, 5), round(float("inf"), 2), round(float("nan"), 2))
