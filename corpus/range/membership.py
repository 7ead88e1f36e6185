#: about: ints and bools are found by arithmetic, whatever the length of the range
#: kind: language
#: stdout:
#| [3, 7, 11, 15, 19, 23, 27] True True False
#| [6, 10, 14, 18, 22, 26, 30] True False True
#| False False False False True
#| True False False False True True True
#| [True, True, False, False, True, False, True, False]
#| True True False True False
#| False True True False True
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__contains__' requires a 'range' object but received a 'int'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(3, 30, 4)
print([x for x in range(-5, 40) if x in r], True in range(1, 2), False in range(3), True in range(5, 9))
d = range(30, 3, -4)
print([x for x in range(-5, 40) if x in d], 30 in d, 3 in d, 6 in d)
e = range(5, 5)
print(5 in e, 0 in range(0), 1 in range(3, 1), 2 in range(3, 1, 1), 2 in range(3, 1, -1))
h = range(0, 10**40, 7)
print(7 * 10**30 in h, 7 * 10**30 + 1 in h, 10**40 in h, -7 in h, 0 in h, 7 in h, 2**64 * 7 in h)
m = range(-2**63, 2**63, 2**62)
print([x in m for x in (-2**63, 0, 2**63 - 1, 2**63, 2**62, 2**62 + 1, -2**62, -2**63 - 1)])
b = range(10**30, -10**30, -10**29)
print(0 in b, 10**29 in b, -10**30 in b, -10**30 + 10**29 in b, 5 in b)
print(3 not in r, 4 not in r, r.__contains__(7), r.__contains__(8), range.__contains__(r, 11))
attempt(lambda: r.__contains__())
attempt(lambda: range.__contains__(5, 5))
