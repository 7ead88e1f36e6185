#: about: in over iterators consumes them up to what is found
#: kind: language
#: stdout:
#| True 3 False end
#| eq 1 eq 2 eq a eq b True False
#| True False False True True True True True
#| TypeError: 'NoContains' object is not a container
#| True False False
#| KeyError: 'eq'
#| [2]
#| TypeError: argument of type 'int' is not a container or iterable
#| TypeError: argument of type 'object' is not a container or iterable
#| TypeError: argument of type 'builtin_function_or_method' is not a container or iterable

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

it = iter([1, 2, 3, 4])
print(2 in it, next(it), 9 in it, next(it, "end"))
class Eq:
    def __init__(self, value): self.value = value
    def __eq__(self, other):
        print("eq", other, end=" ")
        return other == self.value
print(Eq(2) in iter([1, 2, 3]), Eq(5) in (x for x in "ab"))
nan = float("nan")
print(nan in iter([nan]), float("nan") in iter([nan]), nan in map(float, ["nan"]), (0, "a") in enumerate("a"), (1, 2) in zip([1], [2]), "a" in filter(None, ["", "a"]), 3 in map(len, ["abc"]), 2 not in iter([1]))
class NoContains:
    __contains__ = None
    def __iter__(self): return iter([1])
attempt(lambda: 1 in NoContains())
class Contains:
    def __contains__(self, x): return x
    def __iter__(self): raise ValueError("not asked")
print(1 in Contains(), [] in Contains(), "x" not in Contains())
class Broken:
    def __eq__(self, other): raise KeyError("eq")
it = iter([1, 2])
attempt(lambda: Broken() in it)
print(list(it))
attempt(lambda: 1 in 5)
attempt(lambda: 1 in object())
attempt(lambda: 1 in iter)
