#: about: divmod over ints, floats and mixtures, signs and extremes
#: kind: language
#: stdout:
#| 7 3 (2, 1) int
#| -7 3 (-3, 2) int
#| 7 -3 (-3, -2) int
#| -7 -3 (2, -1) int
#| 0 -5 (0, 0) int
#| 1180591620717411303424 7 (168655945816773043346, 2) int
#| -9223372036854775808 -1 (9223372036854775808, 0) int
#| 7.5 2 (3.0, 1.5) float
#| -7.5 2 (-4.0, 0.5) float
#| 7.5 -2 (-4.0, -0.5) float
#| -0.0 3 (-0.0, 0.0) float
#| 0.0 -3 (-0.0, -0.0) float
#| 1 inf (0.0, 1.0) float
#| -1 inf (-1.0, inf) float
#| 1e+308 1e-05 (inf, 2.776804848460333e-06) float
#| True True (1, 0) int
#| 3 2.5 (1.0, 0.5) float
#| 1152921504606846976 0.5 (2.305843009213694e+18, 0.0) float
#| 0.1 0.01 (10.0, 3.469446951953614e-18) float
#| -1e-20 3.0 (-1.0, 3.0) float
#| (nan, nan) (nan, nan) (nan, nan)

for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (0, -5), (2**70, 7), (-2**63, -1), (7.5, 2), (-7.5, 2), (7.5, -2), (-0.0, 3), (0.0, -3), (1, float("inf")), (-1, float("inf")), (1e308, 1e-5), (True, True), (3, 2.5), (2**60, 0.5), (0.1, 0.01), (-1e-20, 3.0)):
    print(a, b, divmod(a, b), type(divmod(a, b)[0]).__name__)
print(repr(divmod(float("nan"), 1)), repr(divmod(1, float("nan"))), repr(divmod(float("inf"), 2)))
