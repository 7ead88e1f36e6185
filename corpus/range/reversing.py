#: about: reversed(range) and __reversed__
#: kind: language
#: stdout:
#| [4, 3, 2, 1, 0] True 5
#| [] True 0
#| [0] True 1
#| [] True 0
#| [7, 4, 1] True 3
#| [4, 7, 10] True 3
#| [3, -1, -5] True 3
#| [9223372036854775809, 9223372036854775808, 9223372036854775807, 9223372036854775806, 9223372036854775805] True 5
#| [1180591620717411303432, 1180591620717411303428, 1180591620717411303424] True 3
#| [-9223372036854775807, -9223372036854775808, -9223372036854775809, -9223372036854775810] True 4
#| [9223372036854775799, 9223372036854775803, 9223372036854775807] True 3
#| 3 3 [2, 1, 0] [] range_iterator True
#| True True True
#| [0] [9223372036854775808, 0] [0, -9223372036854775808]
#| TypeError: range.__reversed__() takes no arguments (1 given)
#| TypeError: descriptor '__reversed__' for 'range' objects doesn't apply to a 'list' object
#| TypeError: 'range_iterator' object is not reversible

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

for r in (range(5), range(0), range(1), range(5, 0), range(1, 10, 3), range(10, 1, -3), range(-5, 5, 4), range(2**63 - 3, 2**63 + 2), range(2**70, 2**70 + 9, 4), range(-2**63 - 2, -2**63 + 2), range(2**63 - 1, 2**63 - 10, -4)):
    print(list(reversed(r)), list(r.__reversed__()) == list(r)[::-1] == list(r[::-1]), reversed(r).__length_hint__())
it = reversed(range(4))
print(next(it), it.__length_hint__(), list(it), list(it), type(it).__name__, iter(it) is it)
it = reversed(range(2**100))
print(next(it) == 2**100 - 1, next(it) == 2**100 - 2, it.__length_hint__() == 2**100 - 2)
it = reversed(range(0, -2**63, -2**63))
print(list(it), list(reversed(range(0, 2**64, 2**63))), list(reversed(range(-2**63, 2**63, 2**63))))
attempt(lambda: range(3).__reversed__(1))
attempt(lambda: range.__reversed__([1]))
attempt(lambda: reversed(reversed(range(3))))
