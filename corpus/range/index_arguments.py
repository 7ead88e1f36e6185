#: about: __index__ gives what a range is made of: ints without their subclass
#: kind: language
#: stdout:
#| range(1, 10, 3) [1, 4, 7] 3 7 <class 'int'> <class 'int'> <class 'int'> True
#| range(0, 3) range(36893488147419103232, 36893488147419103234) <class 'int'>
#| TypeError: __index__ returned non-int (type str)
#| TypeError: __index__ returned non-int (type NoneType)
#| TypeError: __index__ returned non-int (type float)
#| KeyError: 'broken'
#| KeyError: 'broken'
#| KeyError: 'broken'
#| TypeError: 'IntOnly' object cannot be interpreted as an integer
#| ValueError: range() arg 3 must not be zero
#| TypeError: __index__ returned non-int (type Index)

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Whole(int):
    def __add__(self, other): raise TypeError("not asked")
    __radd__ = __mul__ = __sub__ = __lt__ = __gt__ = __neg__ = __add__
class WholeIndex(Whole):
    def __index__(self): return 100
class Broken:
    def __index__(self): raise KeyError("broken")
class IntOnly:
    def __int__(self): return 3
    __trunc__ = __float__ = __int__

r = range(Whole(1), Whole(10), Whole(3))
print(r, list(r), len(r), r[-1], type(r.start), type(r.stop), type(r.step), 4 in r)
print(range(WholeIndex(3)), range(Index(2**65), Index(2**65 + 2)), type(range(Index(True)).stop))
attempt(lambda: range(Index("3")))
attempt(lambda: range(Index(None)))
attempt(lambda: range(Index(3.0)))
attempt(lambda: range(Broken()))
attempt(lambda: range(1, Broken()))
attempt(lambda: range(1, 2, Broken()))
attempt(lambda: range(IntOnly()))
attempt(lambda: range(1, 2, Index(0)))
attempt(lambda: range(Index(Index(3))))
