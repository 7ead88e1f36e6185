#: about: list.index with start and stop of every sign and size
#: kind: language
#: stdout:
#| () 1; (0,) 1; (2,) 3; (3,) 3; (4,) ValueError: list.index(x): x not in list; (-1,) ValueError: list.index(x): x not in list; (-2,) 3; (-5,) 1; (-6,) 1; (100,) ValueError: list.index(x): x not in list; (-18446744073709551616,) 1; (0, 0) ValueError: list.index(x): x not in list; (0, 1) ValueError: list.index(x): x not in list; (0, 2) 1; (0, -1) 1; (1, 1) ValueError: list.index(x): x not in list; (2, 1) ValueError: list.index(x): x not in list; (-4, -3) 1; (-2, -1) 3; (-100, 100) 1; (9223372036854775808, 9223372036854775808) ValueError: list.index(x): x not in list; (-9223372036854775808, 9223372036854775808) 1; (-9223372036854775809, 9223372036854775809) 1; (0, -100) ValueError: list.index(x): x not in list; (True, 3) 1; 
#| 2 2 7 0 7 7 ValueError: list.index(x): x not in list
#| 3 1 TypeError: __index__ returned non-int (type str)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [0, 1, 2, 1, 0]
M = 2**63
for bounds in ((), (0,), (2,), (3,), (4,), (-1,), (-2,), (-5,), (-6,), (100,), (-M * 2,), (0, 0), (0, 1), (0, 2), (0, -1), (1, 1), (2, 1), (-4, -3), (-2, -1), (-100, 100), (M, M), (-M, M), (-M - 1, M + 1), (0, -100), (True, 3)):
    print(bounds, attempt(l.index, 1, *bounds), end="; ")
print()
a = list(range(-2, 3)) * 2
print(a.index(0), a.index(0, 2), a.index(0, -4), a.index(-2, -10), a.index(0, 3), a.index(0, -3, -2), attempt(a.index, 2, 0, -10))
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
print(l.index(1, I(2)), l.index(1, I(-10**30), I(10**30)), attempt(l.index, 1, I("a")))
