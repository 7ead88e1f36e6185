#: about: what map takes: a function and one or more iterables
#: kind: language
#: stdout:
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| map
#| TypeError: 'NoneType' object is not callable
#| TypeError: 'NoneType' object is not callable
#| []
#| TypeError: 'int' object is not callable
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: map() takes at most 1 keyword argument (2 given)
#| TypeError: map() got an unexpected keyword argument 'iterable'
#| TypeError: 'type' object is not iterable
#| [] ['1', '2'] ['b', 'b'] [('a', 1, 'x'), ('b', 2, 'y')] [1, 2]
#| map True []

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: map())
attempt(lambda: map(str))
print(type(map(None, "a")).__name__)
attempt(lambda: list(map(None, "a")))
attempt(lambda: list(map(None, "a", "b")))
attempt(lambda: list(map(5, [])))
attempt(lambda: list(map(5, "a")))
attempt(lambda: map(str, 5))
attempt(lambda: map(str, "a", None))
attempt(lambda: map(iterable="a", function=str))
attempt(lambda: map(str, iterable="a"))
attempt(lambda: map("a", str))
print(list(map(str, [])), list(map(str, (1, 2))), list(map(max, "ab", "ba", "aa")), list(map(lambda *a: a, "ab", [1, 2, 3], (x for x in "xyz"))), list(map(int, "123", [10, 10])))
print(type(map(str, "")).__name__, iter(m := map(str, "a")) is m, list(map(lambda: 0, [])))
