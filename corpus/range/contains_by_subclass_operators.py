#: about: membership of ints never asks their type's own comparison
#: kind: language
#: stdout:
#| True False 5 0 True
#| False True 0 0
#| 1

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class Evil(int):
    def __eq__(self, other): return True
    def __hash__(self): return 0
    def __sub__(self, other): raise KeyError("sub")
    __mod__ = __rsub__ = __lt__ = __ge__ = __sub__
r = range(0, 10, 2)
print(Evil(3) in r, Evil(3) in range(0), r.count(Evil(3)), r.index(Evil(9)), Evil(2**70) in r)
print(True in r, False in r, r.index(False), r.count(True))
attempt(lambda: range(5).index(True) + range(1, 5).index(True))
