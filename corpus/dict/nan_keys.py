#: about: a nan is found by identity only
#: kind: language
#: stdout:
#| 2 1 2 None True True False
#| True False True False
#| {nan: 2} 3 {nan: 2} False True

nan = float("nan")
other = float("nan")
d = {nan: 1, other: 2}
print(len(d), d[nan], d[other], d.get(float("nan")), nan in d, (nan,) in {(nan,): 1}, (float("nan"),) in {(nan,): 1})
print({nan: 1} == {nan: 1}, {nan: 1} == {other: 1}, {1: nan} == {1: nan}, {1: nan} == {1: other})
d[nan] = 3
print(d, d.pop(nan), d, nan in d, other in d)
