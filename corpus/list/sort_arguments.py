#: about: sort takes key and reverse by name only
#: kind: language
#: stdout:
#| TypeError: sort() takes no positional arguments TypeError: sort() takes no positional arguments TypeError: sort() got an unexpected keyword argument 'cmp' TypeError: sort() takes no positional arguments TypeError: sort() got an unexpected keyword argument 'Key'. Did you mean 'key'? TypeError: sort() got an unexpected keyword argument 'keys'. Did you mean 'key'? TypeError: unbound method list.sort() needs an argument TypeError: descriptor 'sort' for 'list' objects doesn't apply to a 'tuple' object TypeError: sort() got an unexpected keyword argument 'key_'. Did you mean 'key'? [2, 1]
#| None [3, 2, 1]; None [1, 2, 3]; None [1, 2, 3]; None [3, 2, 1]; None [3, 2, 1]; None [3, 2, 1]; None [1, 2, 3]; None [1, 2, 3]; None [3, 2, 1]; None [1, 2, 3]; None [3, 2, 1]; None [1, 2, 3]; None [3, 2, 1]; None [1, 2, 3]; None [3, 2, 1]; KeyError: 'bool' [1, 3, 2]; TypeError: __bool__ should return bool, returned int [1, 3, 2]; None [3, 2, 1]; 

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [2, 1]
print(attempt(l.sort, None), attempt(l.sort, None, False), attempt(lambda: l.sort(cmp=None)), attempt(lambda: l.sort(None, key=None)), attempt(lambda: l.sort(Key=None)), attempt(lambda: l.sort(keys=1, reverse=1)), attempt(list.sort), attempt(list.sort, (2, 1)), attempt(lambda: l.sort(key=None, key_=1)), l)
class T:
    def __init__(self, t): self.t = t
    def __bool__(self): return self.t
class Len:
    def __len__(self): return 3
class Bad:
    def __bool__(self): raise KeyError("bool")
class NotBool:
    def __bool__(self): return 1
for reverse in (True, False, 0, 1, -1, 2**70, None, "", "x", [], [0], 0.0, T(True), T(False), Len(), Bad(), NotBool(), NotImplemented if False else ...):
    l = [1, 3, 2]
    print(attempt(lambda: l.sort(reverse=reverse)), l, end="; ")
print()
