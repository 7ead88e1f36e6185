#: about: iter, next, zip, map, filter, enumerate, all, any, aiter and anext
#: kind: language
#: tests: builtin:iter builtin:next builtin:zip builtin:map builtin:filter builtin:enumerate builtin:all builtin:any builtin:aiter builtin:anext
#: stdout:
#| 1 2 [3] end [('a', 1), ('b', 2)] ['A', 'B'] [1] [(1, 'a'), (2, 'b')] True False True False
#| [8, 9] [1, 2, 3] {0: 'a', 1: 'b'} [(0, 'a', True), (1, 'b', True)] 3 [1, 3] 8 ['a', 'b'] True False
#| TypeError 'int' object is not iterable
#| TypeError 'list' object is not an iterator
#| StopIteration 
#| TypeError next expected at most 2 arguments, got 3
#| TypeError iter(v, w): v must be callable
#| TypeError iter expected at most 2 arguments, got 3
#| TypeError 'int' object is not iterable
#| TypeError any() takes exactly one argument (0 given)
#| TypeError all() takes exactly one argument (2 given)
#| StopIteration 
#| TypeError 'int' object is not an async iterable
#| TypeError 'int' object is not an async iterator
#| TypeError 'list' object is not an async iterable
#| TypeError 'list_iterator' object is not an async iterator
#| StopIteration 
#| TypeError 'str' object cannot be interpreted as an integer
#| [(3, 'a'), (4, 'b')]
#| TypeError map() takes at most 1 keyword argument (2 given)

it = iter([1, 2, 3])
print(next(it), next(it), list(it), next(it, "end"), list(zip("ab", [1, 2])), list(map(str.upper, "ab")), list(filter(None, [0, 1])), list(enumerate("ab", 1)), all([1, 2]), any([0, 0]), all([]), any([]))
print(list(map(pow, [2, 3], [3, 2])), list(map(int, "123")), dict(enumerate("ab")), list(zip(range(3), "ab", [True] * 5)), sum(map(len, ["a", "bc"])), [i for i, x in enumerate([0, 1, 0, 1]) if x], next(filter(lambda n: n * n > 50, range(100))), list(iter("ab")), all(x < 3 for x in range(3)), any(x > 3 for x in range(3)))

def attempt(call):
    try: print(call())
    except (TypeError, StopIteration) as error: print(type(error).__name__, error)

attempt(lambda: iter(5))
attempt(lambda: next([1]))
attempt(lambda: next(iter([])))
attempt(lambda: next(iter([]), 1, 2))
attempt(lambda: iter([], 5))
attempt(lambda: iter(1, 2, 3))
attempt(lambda: all(5))
attempt(lambda: any())
attempt(lambda: all([1], [2]))
attempt(lambda: filter(None, []).__next__())
attempt(lambda: aiter(5))
attempt(lambda: anext(5))
attempt(lambda: aiter([]))
attempt(lambda: anext(iter([])))
attempt(lambda: zip([], strict=True).__next__())
attempt(lambda: enumerate("a", start="b"))
attempt(lambda: list(enumerate(iterable="ab", start=3)))
attempt(lambda: list(map(function=len, iterable=[])))
