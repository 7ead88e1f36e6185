#: about: where a length stands for the truth
#: kind: language
#: stdout:
#| False
#| True
#| True
#| False
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| True
#| 1
#| False
#| 2
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __bool__ should return bool, returned int
#| TypeError: __bool__ should return bool, returned NoneType
#| TypeError: __bool__ should return bool, returned NoneType
#| TypeError: __bool__ should return bool, returned str
#| TypeError: __bool__ should return bool, returned str
#| TypeError: __bool__ should return bool, returned float
#| TypeError: __bool__ should return bool, returned float
#| True False
#| TypeError: 'Nothing' cannot be interpreted as a boolean
#| TypeError: 'NoneType' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
for v in (0, 1, -1, 2**63, 1.0, "a", None):
    attempt(bool, L(v))
    attempt(lambda: not L(v))
for v in (True, False, 1, 0, None, "a", 1.0):
    attempt(bool, B(v))
    attempt(lambda: 1 if B(v) else 2)
class Both(L, B): pass
class Empty(Both):
    def __bool__(self): return True
print(bool(Empty(0)), bool(Both(False)))
class Nothing:
    __bool__ = None
attempt(bool, Nothing())
class NoLen:
    __len__ = None
attempt(bool, NoLen())
