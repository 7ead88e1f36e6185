#: about: infinities, nans, signed zeros, overflow and powers
#: kind: language
#: stdout:
#| inf nan nan -inf nan 0.0 -0.0 nan 0.0 -1.0 1.0 inf nan nan
#| True -0.0 0.0 -0.0 -0.0 -0.0 0.0 -0.0 -0.0 0.0 -0.0 0.0 -0.5 0.5 -3.0
#| 1.4142135623730951 0.25 -512.0 1.0 1.0 1.0 1.0 0.0 -inf inf 5e-324 0.0 0.0 (6.123233995736766e-17+1j) (1.0000000000000002+1.7320508075688772j)
#| inf -inf inf 1e-318 1e+16 1.0000000000000002e+16 False 1000000000000000.2 0.0 9.0 0.09999999999999995
#| False True False False True True True 1 nan nan [1, 3, nan] True
#| (3.0, 1.5) (-4.0, 0.5) (-4.0, -0.5) (nan, nan) 14.0 1e+20 3.3000000000000003
#| OverflowError (34, 'Numerical result out of range')
#| OverflowError (34, 'Numerical result out of range')
#| OverflowError cannot convert float infinity to integer
#| ValueError cannot convert float NaN to integer
#| ValueError cannot convert float NaN to integer
#| ZeroDivisionError zero to a negative power
#| OverflowError (34, 'Numerical result out of range')
#| OverflowError cannot convert Infinity to integer ratio
#| ValueError cannot convert NaN to integer ratio

inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, -inf * 2, inf / inf, 1 / inf, -1 / inf, inf // 1, 1 // inf, -1 // inf, 1 % inf, -1 % inf, nan + 1, nan * 0)
print(0.0 == -0.0, str(-0.0), -0.0 + 0, 0.0 * -1, -0.0 ** 2, (-0.0) ** 3, abs(-0.0), -0.0 // 1, 0.0 // -1, -1.0 % 1, 1.0 % -1, -0.0 % 5, 5.5 % -2, -5.5 % 2, -5.5 // 2)
print(2.0 ** 0.5, 4 ** -1, (-8.0) ** 3, 0.0 ** 0, nan ** 0, 1 ** nan, inf ** 0, inf ** -1, (-inf) ** 3, (-inf) ** 2, 2 ** -1074, 2 ** -1075, 0.5 ** inf, (-1) ** 0.5, (-8.0) ** (1 / 3))
print(1e308 * 10, -1e308 * 10, 1e308 + 1e308, 1e-308 / 1e10, 1e16 + 1, 1e16 + 2, 0.1 + 0.2 == 0.3, 1e15 + 0.3, 5e-324 / 2, 1.0 // 0.1, 1.0 % 0.1)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], inf == inf, max(1, nan), max(nan, 1), min(nan, 1), sorted([3, nan, 1], key=str), bool(nan))
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), divmod(inf, 2), 7 // 0.5, 1e20 // 1, 3 * 1.1)
for bad in (lambda: 2.0 ** 1024, lambda: 1e200 ** 2, lambda: int(inf), lambda: int(nan), lambda: round(nan), lambda: 0.0 ** -1, lambda: 10.0 ** 309, lambda: (1e308).as_integer_ratio() and inf.as_integer_ratio(), lambda: nan.as_integer_ratio()):
    try: print(bad())
    except (OverflowError, ValueError, ZeroDivisionError) as error: print(type(error).__name__, error)
