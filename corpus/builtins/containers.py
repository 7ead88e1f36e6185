#: about: list, tuple, dict, set, frozenset, len, sorted, reversed, slice, range
#: kind: language
#: tests: builtin:list builtin:tuple builtin:dict builtin:set builtin:frozenset builtin:len builtin:sorted builtin:reversed builtin:slice builtin:range
#: stdout:
#| [] ['a', 'b'] () (1,) {} {'a': 1} set() {'a'} frozenset() frozenset({1}) 2 1 0 10 ['a', 'b', 'c'] [2, 1] slice(1, 2, None) range(0, 3)
#| 7 ['x', 'y', 'z'] ('x', 'y', 'z') ['z', 'y', 'x'] {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb', 'c': 1} True True
#| [3, 1, 2] [1, 2, 3] False (3, 1, 2) [<class 'list'>, <class 'tuple'>, <class 'dict'>, <class 'set'>, <class 'frozenset'>, <class 'slice'>, <class 'range'>] [2, 1, 0] ['q']
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError frozenset expected at most 1 argument, got 2
#| TypeError object of type 'int' has no len()
#| TypeError object of type 'list_iterator' has no len()
#| TypeError object of type 'NoneType' has no len()
#| TypeError object of type 'type' has no len()
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not reversible
#| TypeError list() takes no keyword arguments
#| TypeError set() takes no keyword arguments
#| TypeError frozenset() takes no keyword arguments
#| TypeError tuple() takes no keyword arguments
#| {'a': 2}

print(list(), list("ab"), tuple(), tuple([1]), dict(), dict(a=1), set(), set("aa"), frozenset(), frozenset([1]), len([1, 2]), len("é"), len({}), len(range(10)), sorted("cab"), list(reversed([1, 2])), slice(1, 2), range(3))

class Sized:
    def __len__(self): return 7

class Iterable:
    def __iter__(self): return iter("xyz")

class Mapping:
    def keys(self): return "ab"
    def __getitem__(self, k): return k * 2

print(len(Sized()), list(Iterable()), tuple(Iterable()), sorted(Iterable(), reverse=True), dict(Mapping()), dict(Mapping(), c=1), set(Iterable()) == {"x", "y", "z"}, frozenset(Iterable()) >= {"x"})
a = [3, 1, 2]
b = sorted(a)
print(a, b, list(a) is a, tuple(a), list(map(type, ([], (), {}, set(), frozenset(), slice(1), range(1)))), list(reversed(range(3))), [list, tuple, dict, set, frozenset][0]("q"))

def attempt(call):
    try: print(call())
    except (TypeError, ValueError) as error: print(type(error).__name__, error)

attempt(lambda: list(5))
attempt(lambda: tuple(None))
attempt(lambda: dict(5))
attempt(lambda: dict([5]))
attempt(lambda: set(5))
attempt(lambda: frozenset(5))
attempt(lambda: frozenset([[]]))
attempt(lambda: frozenset(1, 2))
attempt(lambda: len(5))
attempt(lambda: len(iter([])))
attempt(lambda: len(None))
attempt(lambda: len(int))
attempt(lambda: sorted(5))
attempt(lambda: reversed(5))
attempt(lambda: list(x=1))
attempt(lambda: set(x=1))
attempt(lambda: frozenset(x=1))
attempt(lambda: tuple(x=1))
attempt(lambda: dict([("a", 1)], a=2))
