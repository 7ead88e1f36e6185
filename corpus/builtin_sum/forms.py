#: about: sum of each kind of iterable, with a start by position and by name
#: kind: language
#: stdout:
#| 0 5 5 6 13 13 5050 3 7 195 3 2
#| [1, 2] (1, 2) 9223372036854775807 18446744073709551616 -9223372036854775809 1.5 1.5 3.5 6.5 (5.5+1j) 0
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: sum() takes at most 2 arguments (3 given)
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| TypeError: unsupported operand type(s) for +: 'int' and 'list'
#| TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for +: 'float' and 'str'
#| TypeError: unsupported operand type(s) for +: 'complex' and 'list'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(sum([]), sum([], 5), sum((), start=5), sum([1, 2, 3]), sum([1, 2], 10), sum([1, 2], start=10), sum(range(101)), sum({1, 2}), sum({3: 0, 4: 0}), sum(b"ab"), sum(x for x in (1, 2)), sum([True, True, False]))
print(sum([[1], [2]], []), sum(((1,), (2,)), ()), sum([2**63, -1]), sum([2**62] * 4), sum([-2**63, -1]), sum([1], 0.5), sum([0.5], 1), sum([1.5, 2]), sum([1, 2.5, 3]), sum([1j, 2, 3.5]), sum([], "x"[:0] or 0))
attempt(sum)
attempt(sum, 5)
attempt(sum, None)
attempt(sum, [1], 2, 3)
attempt(sum, [1], start=2, end=3)
attempt(sum, start=1)
attempt(sum, iterable=[1])
attempt(sum, [1], 2, start=3)
attempt(sum, "ab")
attempt(sum, [1, "a"])
attempt(sum, ["a"], 1)
attempt(sum, [None])
attempt(sum, [[1]])
attempt(sum, [{}], {})
attempt(sum, [1, 2.5, "a"])
attempt(sum, [1j, []])
