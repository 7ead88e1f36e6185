#: about: list.insert: index objects, wrong indexes and counts of arguments
#: kind: language
#: stdout:
#| None [0, 'X', 1, 2]
#| None [0, 1, 'X', 2]
#| None [0, 'X', 1, 2]
#| None [0, 'X', 1, 2]
#| None [0, 1, 2, 'X']
#| None ['X', 0, 1, 2]
#| OverflowError: Python int too large to convert to C ssize_t [0, 1, 2]
#| OverflowError: Python int too large to convert to C ssize_t [0, 1, 2]
#| OverflowError: Python int too large to convert to C ssize_t [0, 1, 2]
#| TypeError: 'float' object cannot be interpreted as an integer [0, 1, 2]
#| TypeError: 'str' object cannot be interpreted as an integer [0, 1, 2]
#| TypeError: 'NoneType' object cannot be interpreted as an integer [0, 1, 2]
#| TypeError: 'list' object cannot be interpreted as an integer [0, 1, 2]
#| TypeError: __index__ returned non-int (type float) [0, 1, 2]
#| TypeError: __index__ returned non-int (type str) [0, 1, 2]
#| TypeError: __index__ returned non-int (type NoneType) [0, 1, 2]
#| OverflowError: Python int too large to convert to C ssize_t [0, 1, 2]
#| TypeError: 'slice' object cannot be interpreted as an integer [0, 1, 2]
#| TypeError: insert expected 2 arguments, got 0 TypeError: insert expected 2 arguments, got 1 TypeError: insert expected 2 arguments, got 3 TypeError: list.insert() takes no keyword arguments TypeError: list.insert() takes no keyword arguments TypeError: descriptor 'insert' for 'list' objects doesn't apply to a 'tuple' object []
#| ZeroDivisionError: index []

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

MAX = 2**63 - 1
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
class N(int): pass
for i in (I(1), I(-1), N(1), I(True), MAX, -MAX - 1, 2**63, -2**63 - 1, 10**30, 1.0, "1", None, [], I(1.0), I("a"), I(None), I(2**64), slice(1)):
    l = [0, 1, 2]
    print(attempt(l.insert, i, "X"), l)
l = []
print(attempt(l.insert), attempt(l.insert, 1), attempt(l.insert, 1, 2, 3), attempt(lambda: l.insert(index=0, object=1)), attempt(lambda: l.insert(0, object=1)), attempt(list.insert, (), 0, 1), l)
class Raises:
    def __index__(self): raise ZeroDivisionError("index")
print(attempt(l.insert, Raises(), 1), l)
