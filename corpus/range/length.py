#: about: the number of items, for every sign of step and for empty ranges
#: kind: language
#: stdout:
#| (0,) 0 False 0 False
#| (-5,) 0 False 0 False
#| (7,) 7 True 7 True
#| (1, 7) 6 True 6 True
#| (7, 1) 0 False 0 False
#| (7, 1, -1) 6 True 6 True
#| (1, 7, -1) 0 False 0 False
#| (0, 10, 3) 4 True 4 True
#| (0, 9, 3) 3 True 3 True
#| (0, 8, 3) 3 True 3 True
#| (0, 1, 100) 1 True 1 True
#| (0, -1, -100) 1 True 1 True
#| (0, -10, -3) 4 True 4 True
#| (-10, 0, 3) 4 True 4 True
#| (5, 5, -1) 0 False 0 False
#| (-9223372036854775808, 9223372036854775807, 4611686018427387904) 4 True 4 True
#| (9223372036854775807, -9223372036854775808, -4611686018427387904) 4 True 4 True
#| (-9223372036854775808, 9223372036854775807, 9223372036854775807) 3 True 3 True
#| (9223372036854775807, -9223372036854775808, -9223372036854775808) 2 True 2 True
#| (0, 9223372036854775807) 9223372036854775807 True 9223372036854775807 True
#| (1000000000000000000000000000000, 1000000000000000000000000000007, 2) 4 True 4 True
#| (10000000000000000000000000000000000000000, 0, -1000000000000000000000000000000000000000) 10 True 10 True
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| True True 1
#| 4611686018427387904
#| TypeError: expected 0 arguments, got 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for args in ((0,), (-5,), (7,), (1, 7), (7, 1), (7, 1, -1), (1, 7, -1), (0, 10, 3), (0, 9, 3), (0, 8, 3), (0, 1, 100), (0, -1, -100), (0, -10, -3), (-10, 0, 3), (5, 5, -1), (-2**63, 2**63 - 1, 2**62), (2**63 - 1, -2**63, -2**62), (-2**63, 2**63 - 1, 2**63 - 1), (2**63 - 1, -2**63, -2**63), (0, 2**63 - 1), (10**30, 10**30 + 7, 2), (10**40, 0, -10**39)):
    r = range(*args)
    print(args, len(r), bool(r), r.__len__(), r.__bool__())
for r in range(2**63), range(-2**63, 0), range(-2**62, 2**62), range(2**64, 0, -1), range(10**30), range(-1, 2**63 - 1):
    attempt(lambda: len(r))
    attempt(lambda: r.__len__())
    print(bool(r), r.__bool__(), 1 if r else 0)
attempt(lambda: len(range(0, 2**63, 2)))
attempt(lambda: range(3).__len__(1))
