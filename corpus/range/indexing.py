#: about: items by index, from both ends, with ints of any size and __index__
#: kind: language
#: stdout:
#| [10, 14, 18, 22, 26] [26, 22, 18, 14, 10] 14 10 18 26 22 14
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| TypeError: range indices must be integers or slices, not float
#| TypeError: range indices must be integers or slices, not str
#| TypeError: range indices must be integers or slices, not NoneType
#| TypeError: range indices must be integers or slices, not tuple
#| TypeError: range indices must be integers or slices, not tuple
#| TypeError: range indices must be integers or slices, not list
#| TypeError: range indices must be integers or slices, not complex
#| TypeError: range indices must be integers or slices, not ellipsis
#| TypeError: range indices must be integers or slices, not range
#| TypeError: __index__ returned non-int (type float)
#| TypeError: __index__ returned non-int (type str)
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| IndexError: range object index out of range
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__getitem__' requires a 'range' object but received a 'list'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Whole(int): pass

r = range(10, 30, 4)
print([r[i] for i in range(len(r))], [r[i] for i in range(-1, -len(r) - 1, -1)], r[True], r[False], r[Index(2)], r[Index(-1)], r[Whole(3)], r.__getitem__(1))
for i in 5, -6, 2**62, 2**63, -2**63, -2**63 - 1, 10**30, -10**30, Index(5), Index(2**80):
    attempt(lambda: r[i])
for bad in 1.0, "1", None, (1,), (0, 1), [1], 1j, ..., range(1), Index(1.0), Index("x"):
    attempt(lambda: r[bad])
attempt(lambda: range(0)[0])
attempt(lambda: range(0)[-1])
attempt(lambda: range(5, 0)[0])
attempt(lambda: r.__getitem__())
attempt(lambda: range.__getitem__([1, 2], 0))
