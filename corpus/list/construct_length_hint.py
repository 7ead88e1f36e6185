#: about: list() asks an iterable's length first; a wrong answer is no harm, a wrong kind is an error
#: kind: language
#: stdout:
#| 0 ['a', 'b', 'c'] None
#| 3 ['a', 'b', 'c'] None
#| 1 ['a', 'b', 'c'] None
#| 1000 ['a', 'b', 'c'] None
#| True ['a', 'b', 'c'] None
#| 2 ['a', 'b', 'c'] None
#| NotImplemented ['a', 'b', 'c'] None
#| -1 ValueError: __length_hint__() should return >= 0 ValueError: __length_hint__() should return >= 0
#| -5 ValueError: __length_hint__() should return >= 0 ValueError: __length_hint__() should return >= 0
#| None TypeError: __length_hint__ must be an integer, not NoneType TypeError: __length_hint__ must be an integer, not NoneType
#| '3' TypeError: __length_hint__ must be an integer, not str TypeError: __length_hint__ must be an integer, not str
#| 3.0 TypeError: __length_hint__ must be an integer, not float TypeError: __length_hint__ must be an integer, not float
#| 9223372036854775808 OverflowError: Python int too large to convert to C ssize_t OverflowError: Python int too large to convert to C ssize_t
#| -9223372036854775809 OverflowError: Python int too large to convert to C ssize_t OverflowError: Python int too large to convert to C ssize_t
#| TypeError('swallowed') ['a', 'b', 'c'] None
#| ValueError('kept') ValueError: kept ValueError: kept
#| RuntimeError('kept') RuntimeError: kept RuntimeError: kept
#| 0 ['a', 'b', 'c'] ['a', 'b', 'c']
#| 7 ['a', 'b', 'c'] ['a', 'b', 'c']
#| -1 ValueError: __len__() should return >= 0 ValueError: __len__() should return >= 0
#| None ['a', 'b', 'c'] ['a', 'b', 'c']
#| '3' ['a', 'b', 'c'] ['a', 'b', 'c']
#| 1.0 ['a', 'b', 'c'] ['a', 'b', 'c']
#| 9223372036854775808 OverflowError: cannot fit 'int' into an index-sized integer OverflowError: cannot fit 'int' into an index-sized integer
#| True ['a', 'b', 'c'] ['a', 'b', 'c']
#| TypeError('swallowed') ['a', 'b', 'c'] ['a', 'b', 'c']
#| ValueError('kept') ValueError: kept ValueError: kept
#| ZeroDivisionError() ZeroDivisionError:  ZeroDivisionError: 
#| ['a', 'b', 'c'] KeyError: 'hint'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter("abc")
    def __length_hint__(self):
        if isinstance(self.hint, Exception): raise self.hint
        return self.hint
class Int(int): pass
for hint in (0, 3, 1, 1000, True, Int(2), NotImplemented, -1, Int(-5), None, "3", 3.0, 2**63, -2**63 - 1, TypeError("swallowed"), ValueError("kept"), RuntimeError("kept")):
    print(repr(hint), attempt(list, Hint(hint)), attempt([0].extend, Hint(hint)))
class Len:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter("abc")
    def __len__(self):
        if isinstance(self.n, Exception): raise self.n
        return self.n
for n in (0, 7, -1, None, "3", 1.0, 2**63, True, TypeError("swallowed"), ValueError("kept"), ZeroDivisionError()):
    print(repr(n), attempt(list, Len(n)), attempt(lambda: [*Len(n)]))
class Both(Len):
    def __length_hint__(self): raise KeyError("hint")
print(attempt(list, Both(3)), attempt(list, Both(TypeError())))
