#: about: index and count of ints: without a search
#: kind: language
#: stdout:
#| [0, 1, 2, 3, 4] [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1] 2 1 0
#| ValueError: range.index(x): x not in range
#| ValueError: range.index(x): x not in range
#| ValueError: range.index(x): x not in range
#| ValueError: range.index(x): x not in range
#| ValueError: range.index(x): x not in range
#| ValueError: range.index(x): x not in range
#| ValueError: sequence.index(x): x not in sequence
#| ValueError: sequence.index(x): x not in sequence
#| ValueError: sequence.index(x): x not in sequence
#| ValueError: sequence.index(x): x not in sequence
#| ValueError: range.index(x): x not in range
#| TypeError: range.index() takes exactly one argument (0 given)
#| TypeError: range.index() takes exactly one argument (2 given)
#| TypeError: range.index() takes no keyword arguments
#| TypeError: range.count() takes exactly one argument (0 given)
#| TypeError: range.count() takes exactly one argument (2 given)
#| TypeError: range.count() takes no keyword arguments
#| True 1 0 True True True 2
#| ValueError: range.index(x): x not in range

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(5, 50, 9)
print([r.index(x) for x in r], [r.count(x) for x in range(5, 24)], range(50, 5, -9).index(32), range(2).index(True), range(2).index(False))
for x in 6, 50, -4, 4, 10**30, -10**30:
    attempt(lambda: r.index(x))
for x in "5", 5.5, None, Ellipsis:
    attempt(lambda: r.index(x))
attempt(lambda: range(0).index(0))
attempt(lambda: r.index())
attempt(lambda: r.index(5, 0))
attempt(lambda: r.index(object=5))
attempt(lambda: r.count())
attempt(lambda: r.count(5, 5))
attempt(lambda: r.count(object=5))
big = range(10**30, 10**31, 10**15)
print(big.index(5 * 10**30) == 4 * 10**15, big.count(5 * 10**30), big.count(5 * 10**30 + 1), range(2**70, 0, -1).index(1) == 2**70 - 1, range(-2**70, 2**70).index(0) == 2**70, range(2**64).index(2**63) == 2**63, range(2**63, 2**63 + 10, 3).index(2**63 + 6))
attempt(lambda: big.index(10**31))
