#: about: slice.indices: wrong lengths, steps and parts
#: kind: language
#: stdout:
#| ValueError: length should not be negative; ValueError: length should not be negative; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; TypeError: 'complex' object cannot be interpreted as an integer; TypeError: 'ellipsis' object cannot be interpreted as an integer; TypeError: slice.indices() takes exactly one argument (0 given) TypeError: slice.indices() takes exactly one argument (2 given) TypeError: slice.indices() takes no keyword arguments TypeError: descriptor 'indices' for 'slice' objects doesn't apply to a 'int' object TypeError: slice.indices() takes exactly one argument (0 given) TypeError: unbound method slice.indices() needs an argument
#| TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method; TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method; TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str) TypeError: __index__ returned non-int (type str); TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float) TypeError: __index__ returned non-int (type float); KeyError: 'index' KeyError: 'index' KeyError: 'index'; TypeError: __index__ returned non-int (type NoneType) TypeError: __index__ returned non-int (type NoneType) TypeError: __index__ returned non-int (type NoneType); TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method TypeError: slice indices must be integers or None or have an __index__ method; 
#| ValueError: slice step cannot be zero ValueError: slice step cannot be zero ValueError: slice step cannot be zero TypeError: __index__ returned non-int (type str) ValueError: length should not be negative ValueError: slice step cannot be zero ValueError: length should not be negative TypeError: 'str' object cannot be interpreted as an integer

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

s = slice(1, 2)
for n in (-1, -2**70, 1.0, "5", None, [], 1j, ...): print(attempt(s.indices, n), end="; ")
print(attempt(s.indices), attempt(s.indices, 1, 2), attempt(lambda: s.indices(len=5)), attempt(slice.indices, 5, 5), attempt(slice.indices, s), attempt(slice.indices))
class I:
    def __init__(self, i): self.i = i
    def __index__(self):
        if isinstance(self.i, Exception): raise self.i
        return self.i
for bad in ("a", 1.0, [], I("a"), I(1.5), I(KeyError("index")), I(None), object):
    print(attempt(slice(bad).indices, 5), attempt(slice(bad, 2).indices, 5), attempt(slice(None, None, bad).indices, 5), end="; ")
print()
print(attempt(slice(None, None, 0).indices, 5), attempt(slice(None, None, I(0)).indices, 5), attempt(slice(1, 2, False).indices, 5), attempt(s.indices, I("a")), attempt(s.indices, I(-1)), attempt(slice("a", "b", 0).indices, 3), attempt(slice("a", "b", "c").indices, -1), attempt(slice("a").indices, "n"))
