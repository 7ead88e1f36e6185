#: about: the lazy builtins: laziness, strictness, exhaustion and errors
#: kind: language
#: stdout:
#| [1, 2, 3] 1 [1, 2, 3] [2, 3] [1, 2, 3] []
#| [] [(1,)] [('a', 1), ('b', 2)] [(1, 2, 3)] {'a': 1, 'b': 2} [(1, 2), ('a', 'b')] [4, 5] [(1, 'x')]
#| [1, 'a', [0]] [2, 3] ['a', 'b'] [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a')] (9223372036854775809, 'b')
#| [(1, 10)] [3]
#| [(10, 1)] [2, 3]
#| [('a', 'b'), ('c', 'd'), ('e', 'f')] [('a', 'b', 'c'), ('d', 'e', 'f')]
#| ValueError zip() argument 2 is shorter than argument 1
#| ValueError zip() argument 2 is longer than argument 1
#| ValueError zip() argument 3 is longer than arguments 1-2
#| ValueError zip() argument 3 is shorter than arguments 1-2
#| [('a', 'c'), ('b', 'd')]
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError zip() got an unexpected keyword argument 'bad'
#| TypeError map() must have at least two arguments.
#| TypeError map() must have at least two arguments.
#| <class 'map'>
#| TypeError 'int' object is not callable
#| TypeError object of type 'int' has no len()
#| ZeroDivisionError division by zero
#| TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#| TypeError filter expected 2 arguments, got 1
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not callable
#| TypeError 'int' object is not iterable
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError enumerate() missing required argument 'iterable'
#| TypeError 'list_iterator' object is not reversible
#| TypeError 'int' object is not reversible
#| (0, 'x') (1, 'y') None True map

log = []

def see(x):
    log.append(x)
    return x

m = map(see, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
print(list(zip()), list(zip([1])), list(zip("abc", [1, 2])), list(zip([1], [2], [3])), dict(zip("ab", (1, 2))), list(zip(*[(1, "a"), (2, "b")])), list(map(max, [1, 5], [4, 2])), list(map(lambda *a: a, [1, 2], "x")))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x > 1, range(4))), list(filter(str.isalpha, "a1b")), list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("a", start=-1)), list(enumerate("ab", 2 ** 63))[1])
a, b = iter([1, 2, 3]), iter([10])
print(list(zip(a, b)), list(a))
a, b = iter([1, 2, 3]), iter([10])
print(list(zip(b, a)), list(a))
i = iter("abcdef")
print(list(zip(i, i)), list(zip(*[iter("abcdefg")] * 3)))

def attempt(call):
    try: print(call())
    except (TypeError, ValueError, ZeroDivisionError) as error: print(type(error).__name__, error)

attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1], [1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
attempt(lambda: list(zip("ab", "cd", strict=True)))
attempt(lambda: zip(1))
attempt(lambda: zip([1], 2))
attempt(lambda: zip([1], bad=1))
attempt(lambda: map(len))
attempt(lambda: map())
attempt(lambda: type(map(5, [1])))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(lambda x: 1 / x, [1, 0])))
attempt(lambda: list(map(lambda a: a, [1], [2])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], "a"))
attempt(lambda: enumerate())
attempt(lambda: reversed(iter([])))
attempt(lambda: reversed(5))
e = enumerate(["x", "y"])
print(next(e), next(e), next(e, None), iter(e) is e, type(map(str, [])).__name__)
