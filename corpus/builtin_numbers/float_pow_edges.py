#: about: powers with zeros, infinities and nans
#: kind: language
#: stdout:
#| 0.0 [1.0, 0.0, 'ZeroDivisionError', 0.0, 0.0, 'ZeroDivisionError', 0.0, 0.0, inf, nan]
#| -0.0 [1.0, -0.0, 'ZeroDivisionError', 0.0, -0.0, 'ZeroDivisionError', 0.0, 0.0, inf, nan]
#| 1.0 [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
#| -1.0 [1.0, -1.0, -1.0, 1.0, -1.0, -1.0, (6.123233995736766e-17+1j), 1.0, 1.0, nan]
#| 2.0 [1.0, 2.0, 0.5, 4.0, 8.0, 0.125, 1.4142135623730951, inf, 0.0, nan]
#| -2.0 [1.0, -2.0, -0.5, 4.0, -8.0, -0.125, (8.659560562354934e-17+1.4142135623730951j), inf, 0.0, nan]
#| 0.5 [1.0, 0.5, 2.0, 0.25, 0.125, 8.0, 0.7071067811865476, 0.0, inf, nan]
#| inf [1.0, inf, 0.0, inf, inf, 0.0, inf, inf, 0.0, nan]
#| -inf [1.0, -inf, -0.0, inf, -inf, -0.0, inf, inf, 0.0, nan]
#| nan [1.0, nan, nan, nan, nan, nan, nan, nan, nan, nan]

inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, inf, -inf, nan):
    row = []
    for b in (0.0, 1.0, -1.0, 2.0, 3.0, -3.0, 0.5, inf, -inf, nan):
        try: row.append(pow(a, b))
        except (ZeroDivisionError, OverflowError) as e: row.append(type(e).__name__)
    print(a, row)
