#: about: list.index called wrongly
#: kind: language
#: stdout:
#| TypeError: index expected at least 1 argument, got 0 ValueError: list.index(x): x not in list ValueError: list.index(x): x not in list ValueError: list.index(x): x not in list TypeError: index expected at most 3 arguments, got 4
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
#| TypeError: list.index() takes no keyword arguments TypeError: list.index() takes no keyword arguments TypeError: descriptor 'index' for 'list' objects doesn't apply to a 'tuple' object TypeError: index expected at least 1 argument, got 0 TypeError: unbound method list.index() needs an argument
#| KeyError: 'index' KeyError: 'index'
#| ('list.index(x): x not in list',)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = [1, 2]
print(attempt(l.index), attempt(l.index, 3), attempt(l.index, "1"), attempt([].index, 1), attempt(l.index, 1, 2, 3, 4))
for bad in (None, 1.0, "0", [], (), slice(1)): print(attempt(l.index, 1, bad), attempt(l.index, 1, 0, bad))
print(attempt(lambda: l.index(value=1)), attempt(lambda: l.index(1, start=0)), attempt(list.index, (1,), 1), attempt(list.index, l), attempt(list.index))
class Raises:
    def __index__(self): raise KeyError("index")
print(attempt(l.index, 1, Raises()), attempt(l.index, 1, 0, Raises()))
try: l.index("x" * 3)
except ValueError as error: print(error.args)
