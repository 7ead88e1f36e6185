#: about: what map(strict=True) has taken and called when it fails
#: kind: language
#: stdout:
#| map() argument 2 is shorter than argument 1 [[], []] 2
#| end
#| map() argument 2 is longer than argument 1 [[], []] 2
#| end
#| map() argument 3 is longer than arguments 1-2 [[], [], []] 2
#| end
#| map() argument 2 is longer than argument 1 [[], ['d'], ['f', 'g']] 1
#| end
#| map() argument 3 is shorter than arguments 1-2 [['c'], ['f'], []] 1
#| end
#| [[], []] 2
#| end
#| KeyError: 'next'
#| KeyError: 'next'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

calls = []
def f(*args):
    calls.append(args)
    return args
def spied(*items):
    calls.clear()
    its = [iter(i) for i in items]
    m = map(f, *its, strict=True)
    try: list(m)
    except ValueError as error: print(error, end=" ")
    print([list(i) for i in its], len(calls))
    try: print(next(m, "end"))
    except ValueError as error: print(error)
spied("abc", "de")
spied("ab", "cde")
spied("ab", "cd", "efg")
spied("a", "bcd", "efg")
spied("abc", "def", "g")
spied("ab", "cd")
class Raises:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next")
attempt(lambda: list(map(f, "", Raises(), strict=True)))
attempt(lambda: list(map(f, Raises(), "", strict=True)))
