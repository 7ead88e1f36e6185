#: about: the errors of wrong indices name the index's type, not the range's
#: kind: language
#: stdout:
#| range indices must be integers or slices, not Odd
#| range indices must be integers or slices, not type
#| range indices must be integers or slices, not range
#| range indices must be integers or slices, not dict
#| range indices must be integers or slices, not set
#| range indices must be integers or slices, not bytes
#| range indices must be integers or slices, not bytearray
#| range indices must be integers or slices, not str
#| range indices must be integers or slices, not builtin_function_or_method
#| range indices must be integers or slices, not function
#| range indices must be integers or slices, not NotImplementedType
#| slice indices must be integers or None or have an __index__ method
#| slice indices must be integers or None or have an __index__ method
#| slice indices must be integers or None or have an __index__ method
#| slice indices must be integers or None or have an __index__ method

class Odd: pass
r = range(3)
for key in Odd(), Odd, r, {1: 2}, {1}, b"a", bytearray(b"a"), "", print, (lambda: 0), NotImplemented, slice(1, 2, "x"), slice("x"), slice(1.5, None), slice(Odd()):
    try: r[key]
    except (TypeError, ValueError) as error: print(error)
