#: about: floats that compare oddly
#: kind: language
#: stdout:
#| 4 True False True True True True True True set() 2 True {-0.0} {0} True True True
#| [-inf, inf]

nan, inf = float("nan"), float("inf")
s = {nan, 0.0, -0.0, inf, -inf, 0}
print(len(s), nan in s, float("nan") in s, -0.0 in s, 0 in s, False in s, {0.0} == {-0.0}, {nan} == {nan}, {nan} | {nan} == {nan}, {nan} - {nan}, len({nan} | {float("nan")}), {inf} == {float("inf")}, str({-0.0}), str({0, -0.0}), {nan} & {nan} == {nan}, {nan}.issubset([nan]), {nan}.isdisjoint([float("nan")]))
s.discard(nan)
s.remove(-0.0)
print(sorted(s))
