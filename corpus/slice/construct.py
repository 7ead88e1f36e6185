#: about: slice() with one, two and three arguments of any kind
#: kind: language
#: stdout:
#| slice(None, 5, None) slice(1, 2, None) slice(1, 2, 3) slice(None, None, None) slice(None, None, None) slice('a', [], {}) slice(None, 1.5, None) slice(slice(None, 1, None), 2, None) slice(1, 2, None) slice(-1, True, 1180591620717411303424)
#| TypeError: slice expected at least 1 argument, got 0; TypeError: slice expected at most 3 arguments, got 4; TypeError: slice expected at most 3 arguments, got 5; TypeError: slice() takes no keyword arguments TypeError: slice() takes no keyword arguments slice(None, 1, None) TypeError: slice.__new__(): not enough arguments TypeError: slice.__new__(int): int is not a subtype of slice TypeError: slice expected at least 1 argument, got 0 slice(1, 2, None) TypeError: slice.__new__(X): X is not a type object (int) TypeError: type 'slice' is not an acceptable base type
#| slice(R, R, None) False KeyError: 'not asked'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Sub: pass
print(slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice(None, None, None), slice("a", [], {}), slice(1.5), slice(slice(1), 2), slice(*[1, 2]), slice(-1, True, 2**70))
for args in ((), (1, 2, 3, 4), (1, 2, 3, 4, 5)): print(attempt(slice, *args), end="; ")
print(attempt(lambda: slice(stop=1)), attempt(lambda: slice(1, step=2)), attempt(lambda: slice(1, **{})), attempt(slice.__new__), attempt(slice.__new__, int, 1), attempt(slice.__new__, slice), attempt(slice.__new__, slice, 1, 2), attempt(slice.__new__, 5, 1), attempt(lambda: type("S", (slice,), {})))
class Raises:
    def __index__(self): raise KeyError("not asked")
    def __repr__(self): return "R"
s = slice(Raises(), Raises())
print(s, s.start is s.stop, attempt(lambda: [1][s]))
