#: about: what __length_hint__ and __len__ may answer
#: kind: language
#: stdout:
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ValueError: __length_hint__() should return >= 0
#| ValueError: __length_hint__() should return >= 0
#| ValueError: __length_hint__() should return >= 0
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| OverflowError: Python int too large to convert to C ssize_t
#| TypeError: __length_hint__ must be an integer, not float
#| TypeError: __length_hint__ must be an integer, not float
#| TypeError: __length_hint__ must be an integer, not float
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not str
#| TypeError: __length_hint__ must be an integer, not NoneType
#| TypeError: __length_hint__ must be an integer, not NoneType
#| TypeError: __length_hint__ must be an integer, not NoneType
#| ['a', 'b']
#| ['a', 'b']
#| ['a', 'b', 1]
#| ValueError: hint
#| ValueError: hint
#| ValueError: hint
#| AttributeError: hint
#| AttributeError: hint
#| AttributeError: hint
#| StopIteration: hint
#| StopIteration: hint
#| StopIteration: hint
#| TypeError: __length_hint__ must be an integer, not str
#| KeyError: 'len'
#| ['a', 'b']
#| ['a', 'b']

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter("ab")
    def __length_hint__(self):
        if isinstance(self.hint, type) and issubclass(self.hint, Exception): raise self.hint("hint")
        return self.hint
class Both(Hint):
    def __len__(self):
        if self.hint == "len fails": raise TypeError("len")
        if self.hint == "len breaks": raise KeyError("len")
        return 2
class Whole(int): pass
for hint in 0, 2, 100, True, Whole(3), NotImplemented, -1, -2**70, 2**70, 1.5, "2", None, TypeError, ValueError, AttributeError, StopIteration:
    attempt(lambda: list(Hint(hint)))
    attempt(lambda: sorted(Hint(hint)))
    attempt(lambda: [*Hint(hint), 1])
for hint in "len fails", "len breaks", -5:
    attempt(lambda: list(Both(hint)))
Hint.__length_hint__ = None
attempt(lambda: list(Hint(1)))
