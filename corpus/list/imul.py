#: about: *= repeats the same list in place
#: kind: language
#: stdout:
#| [] True [1, 2] True [1, 2, 1, 2] True [1, 2, 1, 2, 1, 2] True [] True [1, 2] True [1, 2, 1, 2] True [] True 
#| TypeError: 'float' object cannot be interpreted as an integer [1]
#| TypeError: 'str' object cannot be interpreted as an integer [1]
#| TypeError: 'NoneType' object cannot be interpreted as an integer [1]
#| TypeError: 'list' object cannot be interpreted as an integer [1]
#| TypeError: __index__ returned non-int (type str) [1]
#| OverflowError: cannot fit 'int' into an index-sized integer [1]
#| OverflowError: cannot fit 'int' into an index-sized integer [1]
#| TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__imul__' requires a 'list' object but received a 'tuple'
#| [1, 1, 1]
#| []
#| [] [] []
#| [1, 2, 3, 9, 1, 2, 3, 9] [1, 2, 3, 9, 1, 2, 3, 9] [1, 2, 3, 9]
#| [1, 2, 1, 2] [1, 2, 1, 2] [1, 2]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
for n in (0, 1, 2, 3, -1, True, I(2), -2**62):
    l = alias = [1, 2]
    l *= n
    print(l, l is alias, end=" ")
print()
l = [1]
for n in (1.5, "2", None, [2], I("x"), 2**63, -2**70): print(attempt(l.__imul__, n), l)
print(attempt(l.__imul__), attempt(l.__imul__, 1, 2), attempt(list.__imul__, (), 2))
it = iter(l)
l *= 3
print(list(it))
m = []
m *= 2**60
print(m)
class Act:
    def __init__(self, act): self.act = act
    def __index__(self):
        self.act()
        return 2
for act in (lambda: n.clear(), lambda: n.append(9), lambda: n.pop()):
    n = [1, 2, 3]
    n *= Act(act)
    print(n, end=" ")
    n = [1, 2, 3]
    print(n * Act(act), n)
