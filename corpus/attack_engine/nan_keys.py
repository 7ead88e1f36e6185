#: about: keys that are not equal to themselves are found by identity
#: kind: security
#: tests: builtin:float builtin:dict threat:22
#: stdout:
#| True False
#| 1000
#| [True]

nan = float("nan")
table = {nan: 1}
print(nan in table, float("nan") in table)
print(len({float("nan") for turn in range(1000)}))
print([nan in [nan]])
