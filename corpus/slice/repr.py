#: about: repr of slices
#: kind: language
#: stdout:
#| slice(None, 1, None) slice('a', None, [1]) slice(<R>, <R>, None) [slice(None, 1, None)] (slice(None, None, None),) {'s': slice(1, 2, None)} slice(None, 1, None) slice(None, 1, None)      slice(None, 1, None) slice(slice(1, 2, None), slice(None, 3, None), None) slice(-0.0, 2j, b'x')
#| KeyError 'repr'
#| KeyError 'repr'
#| TypeError unsupported format string passed to slice.__format__
#| TypeError expected 0 arguments, got 1
#| slice(None, [slice(None, [...], None)], None) [slice(None, [...], None)]

class R:
    def __repr__(self): return "<R>"
class Bad:
    def __repr__(self): raise KeyError("repr")
print(slice(1), slice("a", None, [1]), slice(R(), R()), [slice(1)], (slice(None),), {"s": slice(1, 2)}, str(slice(1)), f"{slice(1)}", f"{slice(1)!r:>25}", slice(slice(1, 2), slice(3)), slice(-0.0, 2j, b"x"))
for f in (lambda: repr(slice(Bad())), lambda: repr(slice(1, 2, Bad())), lambda: format(slice(1), "5"), lambda: slice(1).__repr__(1)):
    try: print(f())
    except (KeyError, TypeError) as error: print(type(error).__name__, error)
l = []
s = slice(l)
l.append(s)
print(s, l)
