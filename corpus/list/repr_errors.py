#: about: a __repr__ that fails, returns no str, or changes the list
#: kind: language
#: stdout:
#| KeyError: 'repr' KeyError: 'repr' KeyError: 'repr' KeyError: 'repr'
#| TypeError: __repr__ returned non-string (type int) TypeError: __repr__ returned non-string (type int) TypeError: __repr__ returned non-string (type int) TypeError: __repr__ returned non-string (type int)
#| '[0, sub]' '[sub]' '[sub]' '[sub]'
#| TypeError: 'NoneType' object is not callable TypeError: 'NoneType' object is not callable TypeError: 'NoneType' object is not callable TypeError: 'NoneType' object is not callable
#| KeyError: 'repr' KeyError: 'repr' KeyError: 'repr'
#| [1, A] 0
#| [1, A] 2
#| [1, A, 3, 7] 4
#| [1, A, 'set'] 3
#| [1, A, A, A, 3] 5

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Bad:
    def __repr__(self): raise KeyError("repr")
class Five:
    def __repr__(self): return 5
class Sub:
    def __repr__(self): return S("sub")
class S(str): pass
class NoRepr:
    __repr__ = None
l = [1, Bad(), 2]
for x in (Bad(), Five(), Sub(), NoRepr()): print(attempt(repr, [0, x]), attempt(str, [x]), attempt(lambda: f"{[x]}"), attempt(lambda: "%s" % [x]))
print(attempt(repr, l), attempt(repr, l), attempt(repr, [[l]]))
class Act:
    def __init__(self, act): self.act = act
    def __repr__(self):
        self.act()
        return "A"
for act in (lambda: m.clear(), lambda: m.pop(), lambda: m.append(7) if len(m) < 6 else 0, lambda: m.__setitem__(2, "set"), lambda: m.insert(0, 0) if len(m) < 5 else 0):
    m = [1, 2, 3]
    m[1] = Act(act)
    print(repr(m), len(m))
