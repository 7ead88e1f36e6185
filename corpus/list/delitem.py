#: about: deleting items one by one
#: kind: language
#: stdout:
#| ['b', 'c'] ['a', 'c'] ['a', 'b'] ['a', 'b'] ['b', 'c'] ['a', 'c'] ['a', 'c'] ['a', 'c'] 
#| IndexError: list assignment index out of range [0, 1, 2]
#| IndexError: list assignment index out of range [0, 1, 2]
#| IndexError: cannot fit 'int' into an index-sized integer [0, 1, 2]
#| IndexError: cannot fit 'int' into an index-sized integer [0, 1, 2]
#| TypeError: list indices must be integers or slices, not float [0, 1, 2]
#| TypeError: list indices must be integers or slices, not str [0, 1, 2]
#| TypeError: list indices must be integers or slices, not NoneType [0, 1, 2]
#| TypeError: list indices must be integers or slices, not tuple [0, 1, 2]
#| TypeError: __index__ returned non-int (type str) [0, 1, 2]
#| IndexError: list assignment index out of range TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__delitem__' requires a 'list' object but received a 'tuple' [0, 1, 2]
#| [2]
#| True
#| [[1]]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
for i in (0, 1, 2, -1, -3, True, I(1), I(-2)):
    l = ["a", "b", "c"]
    del l[i]
    print(l, end=" ")
print()
l = [0, 1, 2]
for i in (3, -4, 2**63, -2**70, 1.0, "1", None, (0,), I("a")): print(attempt(l.__delitem__, i), l)
print(attempt([].__delitem__, 0), attempt(l.__delitem__), attempt(l.__delitem__, 0, 1), attempt(list.__delitem__, (), 0), l)
del l[0], l[0]
print(l)
l = list(range(100))
for _ in range(50): del l[len(l) // 2]
print(l == [*range(25), *range(75, 100)])
a = [[1, 2], [3]]
del a[0][1], a[1]
print(a)
