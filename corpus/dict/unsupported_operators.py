#: about: what dicts do not do
#: kind: language
#: stdout:
#| TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for -: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for &: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for ^: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for *: 'dict' and 'int'
#| TypeError: unsupported operand type(s) for *: 'int' and 'dict'
#| TypeError: unsupported operand type(s) for %: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for @: 'dict' and 'dict'
#| TypeError: bad operand type for unary -: 'dict'
#| TypeError: bad operand type for unary ~: 'dict'
#| TypeError: bad operand type for unary +: 'dict'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: 'dict' object is not callable
#| AttributeError: 'dict' object has no attribute 'a'
#| KeyError: slice(0, 1, None)
#| TypeError: unhashable type: 'dict'
#| TypeError: 'dict' object is not an iterator
#| AttributeError: 'dict' object has no attribute 'append'
#| TypeError: bad operand type for abs(): 'dict'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'dict'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for <<: 'dict' and 'dict'
#| TypeError: type dict doesn't define __round__ method
#| AttributeError: 'dict' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'dict' object attribute 'keys' is read-only
#| TypeError: unsupported operand type(s) for +=: 'dict' and 'dict'
#| TypeError: unsupported operand type(s) for &=: 'dict' and 'dict'
#| TypeError: cannot set 'x' attribute of immutable type 'dict'
#| None
#| None

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d, e = {1: 2}, {3: 4}
show(lambda: d + e, lambda: d - e, lambda: d & e, lambda: d ^ e, lambda: d * 2, lambda: 2 * d, lambda: d % e, lambda: d @ e, lambda: -d, lambda: ~d, lambda: +d, lambda: d < e, lambda: d(), lambda: d.a, lambda: d[0:1], lambda: hash(d), lambda: next(d), lambda: d.append(1), lambda: abs(d), lambda: int(d), lambda: sorted([d, e]), lambda: d << e, lambda: round(d))
def assign():
    d.x = 1
def delete():
    del d.keys
def iadd():
    global d
    d += e
def iand():
    global d
    d &= e
show(assign, delete, iadd, iand, lambda: setattr(dict, "x", 1), lambda: d.__hash__, lambda: dict.__hash__)
