#: about: tuple items by index
#: kind: language
#: stdout:
#| ['a', 'b', 'c', 'a', 'b', 'c'] b c b a
#| IndexError: tuple index out of range; IndexError: tuple index out of range; IndexError: tuple index out of range; IndexError: cannot fit 'int' into an index-sized integer; IndexError: cannot fit 'int' into an index-sized integer; IndexError: tuple index out of range; IndexError: cannot fit 'I' into an index-sized integer; 
#| TypeError: tuple indices must be integers or slices, not float; TypeError: tuple indices must be integers or slices, not str; TypeError: tuple indices must be integers or slices, not NoneType; TypeError: tuple indices must be integers or slices, not tuple; TypeError: tuple indices must be integers or slices, not tuple; TypeError: tuple indices must be integers or slices, not list; TypeError: tuple indices must be integers or slices, not ellipsis; TypeError: tuple indices must be integers or slices, not type; TypeError: __index__ returned non-int (type str); TypeError: tuple indices must be integers or slices, not complex; 
#| IndexError: tuple index out of range TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__getitem__' requires a 'tuple' object but received a 'list' TypeError: descriptor '__getitem__' of 'tuple' object needs an argument <slot wrapper '__getitem__' of 'tuple' objects>

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = ("a", "b", "c")
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
print([t[i] for i in range(-3, 3)], t[True], t[I(-1)], t.__getitem__(1), tuple.__getitem__(t, 0))
for i in (3, -4, 2**31, 2**63, -2**63 - 1, I(9), I(2**64)): print(attempt(lambda: t[i]), end="; ")
print()
for i in (1.0, "1", None, (), (0, 1), [0], ..., tuple, I("a"), 1j): print(attempt(lambda: t[i]), end="; ")
print()
print(attempt(lambda: ()[0]), attempt(t.__getitem__), attempt(t.__getitem__, 1, 2), attempt(tuple.__getitem__, [1], 0), attempt(tuple.__getitem__), repr(tuple.__getitem__))
