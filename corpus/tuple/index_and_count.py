#: about: tuple.index and tuple.count in all their forms
#: kind: language
#: stdout:
#| (1,) 1; (1, 2) 3; (1, -1) 6; (1, 4, 5) ValueError: tuple.index(x): x not in tuple; (0, 1) 4; (0, 1, 4) ValueError: tuple.index(x): x not in tuple; (1, -100, 100) 1; (2, 9223372036854775808) ValueError: tuple.index(x): x not in tuple; (1, -9223372036854775808, 9223372036854775808) 1; (9,) ValueError: tuple.index(x): x not in tuple; (1, 2, 3) ValueError: tuple.index(x): x not in tuple; (0, -3, -1) 4; 
#| 4 2 0 1 0 0 1 0 1
#| TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method; TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method; TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method; 
#| TypeError: index expected at least 1 argument, got 0 TypeError: index expected at most 3 arguments, got 4 TypeError: tuple.count() takes exactly one argument (0 given) TypeError: tuple.count() takes exactly one argument (2 given) TypeError: tuple.index() takes no keyword arguments TypeError: tuple.count() takes no keyword arguments TypeError: descriptor 'index' for 'tuple' objects doesn't apply to a 'list' object TypeError: unbound method tuple.count() needs an argument
#| KeyError: 'eq' 0 KeyError: 'eq' 1 0

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

t = (0, 1, 2, 1, 0, 1.0, True)
M = 2**63
for args in ((1,), (1, 2), (1, -1), (1, 4, 5), (0, 1), (0, 1, 4), (1, -100, 100), (2, M), (1, -M, M), (9,), (1, 2, 3), (0, -3, -1)): print(args, attempt(t.index, *args), end="; ")
print()
nan = float("nan")
print(t.count(1), t.count(0), t.count(9), (nan,).count(nan), (nan,).index(nan), (nan,).count(float("nan")), ("a", "ab").count("a"), ((),).index(()), ([],).count([]))
for bad in (None, 1.0, "0"): print(attempt(t.index, 1, bad), attempt(t.index, 1, 0, bad), end="; ")
print()
print(attempt(t.index), attempt(t.index, 1, 2, 3, 4), attempt(t.count), attempt(t.count, 1, 2), attempt(lambda: t.index(value=1)), attempt(lambda: t.count(value=1)), attempt(tuple.index, [], 1), attempt(tuple.count))
class Bad:
    def __eq__(self, other): raise KeyError("eq")
b = Bad()
print(attempt((1, b).index, 2), attempt((1, b).index, 1), attempt((1, b).count, 1), attempt((b,).count, b), attempt((b,).index, b))
