#: about: start, stop and step are the objects themselves and cannot be changed
#: kind: language
#: stdout:
#| True True True None 5 None
#| AttributeError: readonly attribute; AttributeError: readonly attribute; AttributeError: readonly attribute; AttributeError: readonly attribute; AttributeError: 'slice' object has no attribute 'x' and no __dict__ for setting new attributes; AttributeError: 'slice' object has no attribute 'x'; TypeError: vars() argument must have __dict__ attribute; TypeError: cannot set 'x' attribute of immutable type 'slice'; TypeError: 'slice' object is not subscriptable; TypeError: object of type 'slice' has no len(); TypeError: 'slice' object is not iterable; TypeError: unsupported operand type(s) for +: 'slice' and 'slice'; TypeError: 'slice' object is not callable; TypeError: bad operand type for unary -: 'slice'; TypeError: int() argument must be a string, a bytes-like object or a real number, not 'slice'; 
#| 2 True True ['indices', 'start', 'step', 'stop'] slice [<class 'slice'>, <class 'object'>] slice.indices

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b, c = [1], "b", None
s = slice(a, b, c)
print(s.start is a, s.stop is b, s.step is c, slice(5).start, slice(5).stop, slice(5).step)
for f in (lambda: setattr(s, "start", 1), lambda: setattr(s, "stop", 1), lambda: setattr(s, "step", 1), lambda: delattr(s, "start"), lambda: setattr(s, "x", 1), lambda: s.x, lambda: vars(s), lambda: setattr(slice, "x", 1), lambda: s[0], lambda: len(s), lambda: iter(s), lambda: s + s, lambda: s(), lambda: -s, lambda: int(s)): print(attempt(f), end="; ")
print()
a.append(s)
print(len(s.start), bool(s), bool(slice(None)), sorted(n for n in dir(slice) if not n.startswith("_")), slice.__name__, slice.mro(), slice.indices.__qualname__)
