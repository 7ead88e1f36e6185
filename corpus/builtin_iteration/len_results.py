#: about: what __len__ may return
#: kind: language
#: stdout:
#| 0
#| 5
#| 1
#| 0
#| 2147483648
#| 9223372036854775807
#| OverflowError: cannot fit 'int' into an index-sized integer
#| OverflowError: cannot fit 'int' into an index-sized integer
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| ValueError: __len__() should return >= 0
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'float' object cannot be interpreted as an integer
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: 'NoneType' object cannot be interpreted as an integer
#| 3
#| 4
#| TypeError: 'list' object cannot be interpreted as an integer
#| TypeError: 'NotImplementedType' object cannot be interpreted as an integer

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class Whole(int): pass
class Ix:
    def __index__(self): return 4
for v in (0, 5, True, False, 2**31, 2**63 - 1, 2**63, 2**100, -1, -2**63, -2**100, 1.0, 2.5, "3", None, Whole(3), Ix(), [], NotImplemented):
    attempt(len, L(v))
