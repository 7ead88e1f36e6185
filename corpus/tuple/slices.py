#: about: slices of tuples; the whole is the same object
#: kind: language
#: stdout:
#| (0, 1, 2, 3, 4) True False; (0, 1, 2, 3, 4) True False; (0, 1, 2, 3, 4) True False; (0, 1, 2, 3, 4) True False; (1, 2, 3, 4) False False; (4, 3, 2, 1, 0) False False; (4, 2, 0) False False; () False True; () False True; () False True; (3, 4) False False; (0, 1, 2) False False; (0, 2, 4) False False; (0,) False False; (0, 1, 2, 3, 4) True False; 
#| tuple False (1, 2) tuple True (2, 3) True
#| slice step cannot be zero
#| slice indices must be integers or None or have an __index__ method
#| slice indices must be integers or None or have an __index__ method

t = (0, 1, 2, 3, 4)
for s in (slice(None), slice(0, 5), slice(-5, 100), slice(None, None, 1), slice(1, 5), slice(None, None, -1), slice(4, None, -2), slice(2, 2), slice(3, 1), slice(10, 20), slice(-2, None), slice(None, -2), slice(None, None, 2), slice(None, None, 2**70), slice(-2**70, 2**70)):
    r = t[s]
    print(r, r is t, r is (), end="; ")
print()
class T(tuple): pass
s = T(t)
print(type(s[:]).__name__, s[:] is s, s[1:3], type(s[::2]).__name__, s[:] == t, t[1:][1:][:-1], t[::-1][::-1] == t)
for bad in (slice(None, None, 0), slice("a", None), slice(1.0, 2)):
    try: t[bad]
    except (ValueError, TypeError) as error: print(error)
