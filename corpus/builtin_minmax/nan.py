#: about: a nan neither wins nor loses, its place decides
#: kind: language
#: result: [nan, 1]
#: stdout:
#| nan 1 nan 1 1 3 nan nan
#| [3, 1, 2] 1 1

nan = float("nan")
print(min(nan, 1), min(1, nan), max(nan, 1), max(1, nan), min([2, nan, 1]), max([2, nan, 3]), min([nan, nan]), max(nan, 2, nan))
print(sorted([3, 1, 2], key=lambda v: 1), min(1, 2, key=lambda v: nan), max(1, 2, key=lambda v: nan))
RESULT = [min(p) for p in ((nan, 1), (1, nan))]
