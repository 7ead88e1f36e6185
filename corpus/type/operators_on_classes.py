#: about: Operators applied to classes
#: kind: language
#: stdout:
#| TypeError: unsupported operand type(s) for +: 'type' and 'type'
#| TypeError: unsupported operand type(s) for -: 'type' and 'int'
#| TypeError: unsupported operand type(s) for *: 'type' and 'int'
#| TypeError: bad operand type for unary -: 'type'
#| TypeError: bad operand type for unary ~: 'type'
#| TypeError: type 'C' is not subscriptable
#| TypeError: type 'C' is not subscriptable
#| TypeError: object of type 'type' has no len()
#| TypeError: 'type' object is not iterable
#| TypeError: argument of type 'type' is not a container or iterable
#| TypeError: unsupported operand type(s) for @: 'type' and 'type'
#| TypeError: unsupported operand type(s) for <<: 'type' and 'int'
#| TypeError: unsupported operand type(s) for ** or pow(): 'type' and 'int'
#| TypeError: bad operand type for abs(): 'type'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'type'
#| TypeError: float() argument must be a string or a real number, not 'type'
#| TypeError: complex() argument must be a string or a number, not type
#| TypeError: 'type' object is not an iterator
#| TypeError: 'type' object is not reversible
#| TypeError: 'C' object is not callable
#| AttributeError: type object 'C' has no attribute 'x'
#| TypeError: Value after * must be an iterable, not type
#| TypeError: 'type' object is not a mapping
#| TypeError: unsupported format string passed to type.__format__
#| TypeError: type type doesn't define __round__ method
#| TypeError: unsupported operand type(s) for divmod(): 'type' and 'int'
#| TypeError: 'type' object cannot be interpreted as an integer
#| TypeError: can't multiply sequence by non-int of type 'type'
#| TypeError: string indices must be integers, not 'type'
#| TypeError: cannot convert 'type' object to bytes
#| TypeError: unsupported operand type(s) for +: 'int' and 'type'
#| TypeError: unsupported operand type(s) for &: 'type' and 'type'
#| TypeError: '<' not supported between instances of 'type' and 'type'
#| 1
#| False
#| TypeError: 'type' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: 'type' object does not support item deletion
#| TypeError: 'type' object does not support item assignment
#| TypeError: 'type' object is not iterable
#| TypeError: cannot unpack non-iterable type object
#| TypeError: exceptions must derive from BaseException
#| TypeError: exception causes must derive from BaseException
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: type 'int' is not subscriptable
#| TypeError: type 'C' is not subscriptable
#| TypeError: type 'str' is not subscriptable

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
for op in (lambda: C + C, lambda: C - 1, lambda: C * 2, lambda: -C, lambda: ~C, lambda: C[0], lambda: C["a"], lambda: len(C), lambda: iter(C), lambda: 1 in C, lambda: C @ C, lambda: C << 1, lambda: C ** 2, lambda: abs(C), lambda: int(C), lambda: float(C), lambda: complex(C), lambda: next(C),
           lambda: reversed(C), lambda: C()(), lambda: C.x, lambda: [*C], lambda: {**C}, lambda: f"{C:5}", lambda: round(C), lambda: divmod(C, 1), lambda: range(C), lambda: "a" * C, lambda: "abc"[C], lambda: bytes(C), lambda: sum([C]), lambda: C & int, lambda: C < C, lambda: C and 1, lambda: not C):
    show(op)
def w():
    with C: pass
show(w)
def d(): del C[0]
show(d)
def s(): C[0] = 1
show(s)
def f():
    for x in C: pass
show(f)
def u(): a, b = C
show(u)
def r(): raise C
show(r)
def r2(): raise ValueError from C
show(r2)
def e():
    try: 1 / 0
    except C: pass
show(e)
show(lambda: int["x"])
show(lambda: C[int])
show(lambda: str[0])
