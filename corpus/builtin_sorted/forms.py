#: about: sorted of each iterable, with key and reverse
#: kind: language
#: stdout:
#| [1, 2, 3] [1, 3] ['e', 'h', 'l', 'l', 'o'] [1, 2] ['a', 'b'] [97, 98] [1, 2, 3] [1, 2] [] []
#| [3, 2, 1] ['A', 'b', 'c'] ['A', 'b', 'c'] [-3, 2, 1] [1, 2] [2, 1] [-1180591620717411303424, 0, True, 1.5, 1180591620717411303424]
#| ['a', 'd', 'bb', 'cc'] ['bb', 'cc', 'a', 'd'] [(0, 'c'), (1, 'a'), (1, 'b')] [[], [1, 5], [2]]
#| TypeError: sorted expected 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: sorted expected 1 argument, got 2
#| TypeError: sorted expected 1 argument, got 3
#| TypeError: sort() got an unexpected keyword argument 'cmp'
#| TypeError: sorted expected 1 argument, got 0
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: '<' not supported between instances of 'complex' and 'complex'
#| TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: 'int' object is not callable
#| []
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| [2, 1]
#| [1, 2]
#| [1, 2]
#| TypeError: sorted expected 1 argument, got 0

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(sorted([3, 1, 2]), sorted((3, 1)), sorted("hello"), sorted({2, 1}), sorted({"b": 1, "a": 2}), sorted(b"ba"), sorted(range(3, 0, -1)), sorted(x for x in (2, 1)), sorted([]), sorted(""))
print(sorted([3, 1, 2], reverse=True), sorted("bAc", key=str.lower), sorted("bAc", key=None), sorted([1, -3, 2], key=abs, reverse=True), sorted([2, 1], reverse=0), sorted([2, 1], reverse=5), sorted([1.5, True, 0, -2**70, 2**70]))
print(sorted(["bb", "a", "cc", "d"], key=len), sorted(["bb", "a", "cc", "d"], key=len, reverse=True), sorted([(1, "b"), (1, "a"), (0, "c")]), sorted([[2], [1, 5], []]))
attempt(sorted)
attempt(sorted, 5)
attempt(sorted, [1], len)
attempt(sorted, [1], None, True)
attempt(sorted, [1], cmp=1)
attempt(sorted, iterable=[1])
attempt(sorted, [1, "a"])
attempt(sorted, [1j, 2j])
attempt(sorted, [None, None])
attempt(sorted, [{}, {}])
attempt(sorted, [1, 2], key=5)
attempt(sorted, [], key=5)
attempt(sorted, [1, 2], key=lambda: 0)
attempt(sorted, [1, 2], reverse="a")
attempt(sorted, [2, 1], reverse=[])
attempt(sorted, [1, 2], reverse=None)
attempt(sorted, key=len)
