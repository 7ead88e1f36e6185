#: about: replacing items one by one
#: kind: language
#: stdout:
#| ['a', 'B', 'c'] None ['a', 'B', 'c']
#| ['a', [...], 'c'] True 3
#| IndexError: list assignment index out of range [0, 1, 2]
#| IndexError: list assignment index out of range [0, 1, 2]
#| IndexError: cannot fit 'int' into an index-sized integer [0, 1, 2]
#| IndexError: cannot fit 'int' into an index-sized integer [0, 1, 2]
#| TypeError: list indices must be integers or slices, not float [0, 1, 2]
#| TypeError: list indices must be integers or slices, not str [0, 1, 2]
#| TypeError: list indices must be integers or slices, not NoneType [0, 1, 2]
#| TypeError: list indices must be integers or slices, not tuple [0, 1, 2]
#| TypeError: __index__ returned non-int (type str) [0, 1, 2]
#| IndexError: cannot fit 'I' into an index-sized integer [0, 1, 2]
#| TypeError: __setitem__ expected 2 arguments, got 0 TypeError: __setitem__ expected 2 arguments, got 1 TypeError: __setitem__ expected 2 arguments, got 3 TypeError: descriptor '__setitem__' requires a 'list' object but received a 'tuple' IndexError: list assignment index out of range
#| [9, 2]
#| 1 [0, 1, 0]
#| [0, 1, 'two']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
l = [0, 1, 2]
l[0], l[-1], l[True] = "a", "c", "b"
print(l, l.__setitem__(I(1), "B"), l)
l[1] = l
print(l, l[1] is l, len(l[1][1]))
l = [0, 1, 2]
for i in (3, -4, 2**63, -2**70, 1.0, "1", None, (0,), I("a"), I(2**64)): print(attempt(l.__setitem__, i, "X"), l)
print(attempt(l.__setitem__), attempt(l.__setitem__, 1), attempt(l.__setitem__, 1, 2, 3), attempt(list.__setitem__, (), 0, 1), attempt([].__setitem__, 0, 1))
a = b = [1, 2]
a[0] = 9
print(b)
i = 0
m = [0, 0, 0]
i = m[i] = 1
print(i, m)
i, m[i] = 2, "two"
print(m)
