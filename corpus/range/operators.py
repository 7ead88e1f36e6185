#: about: what a range does not support: arithmetic, assignment, deletion
#: kind: language
#: stdout:
#| TypeError: unsupported operand type(s) for +: 'range' and 'range'
#| TypeError: unsupported operand type(s) for +: 'range' and 'list'
#| TypeError: can only concatenate list (not "range") to list
#| TypeError: can only concatenate tuple (not "range") to tuple
#| TypeError: unsupported operand type(s) for *: 'range' and 'int'
#| TypeError: unsupported operand type(s) for *: 'int' and 'range'
#| TypeError: bad operand type for unary -: 'range'
#| TypeError: unsupported operand type(s) for -: 'range' and 'range'
#| TypeError: unsupported operand type(s) for &: 'range' and 'range'
#| TypeError: unsupported operand type(s) for |: 'range' and 'set'
#| TypeError: unsupported operand type(s) for %: 'range' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'range' and 'int'
#| TypeError: bad operand type for unary ~: 'range'
#| TypeError: bad operand type for abs(): 'range'
#| TypeError: unsupported operand type(s) for @: 'range' and 'range'
#| TypeError: 'range' object is not callable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'range'
#| TypeError: float() argument must be a string or a real number, not 'range'
#| AttributeError: 'range' object has no attribute 'append'
#| AttributeError: 'range' object has no attribute 'sort'
#| AttributeError: 'range' object has no attribute 'keys'
#| TypeError: 'range' object is not an iterator
#| TypeError: unsupported operand type(s) for divmod(): 'range' and 'range'
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object does not support item assignment
#| TypeError: 'range' object doesn't support item deletion
#| TypeError: unsupported operand type(s) for +=: 'range' and 'list'

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

r = range(3)
for op in (lambda: r + r, lambda: r + [1], lambda: [1] + r, lambda: (1,) + r, lambda: r * 2, lambda: 2 * r, lambda: -r, lambda: r - r, lambda: r & r, lambda: r | {1}, lambda: r % 2, lambda: r ** 2, lambda: ~r, lambda: abs(r), lambda: r @ r, lambda: r(), lambda: int(r), lambda: float(r), lambda: r.append(3), lambda: r.sort(), lambda: r.keys(), lambda: next(r), lambda: divmod(r, r)):
    attempt(op)
def store():
    r[0] = 1
def store_slice():
    r[:] = [1]
def delete():
    del r[0]
def augmented():
    x = range(3)
    x += [3]
for f in store, store_slice, delete, augmented: attempt(f)
