#: about: reading items by index, negative, bool, int subclass and index object
#: kind: language
#: stdout:
#| ['a', 'b', 'c', 'a', 'b', 'c'] b a c b c c a
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: cannot fit 'int' into an index-sized integer
#| IndexError: cannot fit 'int' into an index-sized integer
#| IndexError: cannot fit 'int' into an index-sized integer
#| IndexError: list index out of range
#| IndexError: list index out of range
#| IndexError: cannot fit 'I' into an index-sized integer
#| TypeError: list indices must be integers or slices, not float
#| TypeError: list indices must be integers or slices, not str
#| TypeError: list indices must be integers or slices, not NoneType
#| TypeError: list indices must be integers or slices, not tuple
#| TypeError: list indices must be integers or slices, not tuple
#| TypeError: list indices must be integers or slices, not list
#| TypeError: list indices must be integers or slices, not bytes
#| TypeError: list indices must be integers or slices, not complex
#| TypeError: list indices must be integers or slices, not ellipsis
#| TypeError: list indices must be integers or slices, not type
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type float)
#| IndexError: list index out of range IndexError: list index out of range TypeError: list indices must be integers or slices, not str TypeError: list.__getitem__() takes exactly one argument (0 given) TypeError: list.__getitem__() takes exactly one argument (2 given) TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'tuple' object TypeError: unbound method list.__getitem__() needs an argument

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = ["a", "b", "c"]
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
class N(int):
    def __index__(self): return 0
print([l[i] for i in range(-3, 3)], l[True], l[False], l[N(2)], l[I(1)], l[I(-1)], l.__getitem__(2), list.__getitem__(l, -3))
for i in (3, -4, 2**31, -2**31, 2**63 - 1, -2**63, 2**63, -2**63 - 1, 10**30, N(3), I(3), I(-10**20)): print(attempt(lambda: l[i]))
for i in (1.0, "1", None, (), (1, 2), [0], b"1", 1j, ..., int, I("a"), I(1.0)): print(attempt(lambda: l[i]))
print(attempt(lambda: [][0]), attempt(lambda: [][-1]), attempt(lambda: l["key"]), attempt(l.__getitem__), attempt(l.__getitem__, 1, 2), attempt(list.__getitem__, (1,), 0), attempt(list.__getitem__))
