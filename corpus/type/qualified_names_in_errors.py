#: about: Which of a class's names messages show
#: kind: language
#: stdout:
#| AttributeError: 'Inner' object has no attribute 'nope'
#| AttributeError: 'Outer.Inner' object has no attribute 's'
#| AttributeError: 'Inner' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: Outer.Inner.m() takes 1 positional argument but 2 were given
#| TypeError: unsupported operand type(s) for +: 'Plain' and 'int'
#| TypeError: 'Plain' object is not callable
#| TypeError: 'Plain' object is not subscriptable
#| TypeError: object of type 'Plain' has no len()
#| TypeError: 'Plain' object is not iterable
#| TypeError: '<' not supported between instances of 'Plain' and 'Plain'
#| TypeError: bad operand type for unary -: 'Plain'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Plain'
#| TypeError: float() argument must be a string or a real number, not 'Plain'
#| TypeError: can only concatenate str (not "Plain") to str
#| TypeError: can only concatenate list (not "Plain") to list
#| TypeError: Plain() takes no arguments
#| TypeError: Inner() takes no arguments
#| TypeError: unsupported format string passed to Plain.__format__
#| TypeError: unhashable type: 'H'
#| AttributeError: type object 'Plain' has no attribute 'nope'
#| AttributeError: type object 'Outer' has no attribute 'nope'
#| TypeError: 'Plain' object is not an iterator
#| TypeError: 'Plain' object is not reversible
#| TypeError: unsupported operand type(s) for @: 'Plain' and 'Plain'
#| TypeError: unsupported operand type(s) for ** or pow(): 'Plain' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'Plain' and 'int'
#| TypeError: argument of type 'Plain' is not a container or iterable
#| TypeError: Value after * must be an iterable, not Plain
#| TypeError: 'Plain' object is not a mapping
#| TypeError: __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not Plain
#| TypeError: __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not Plain
#| TypeError: cannot unpack non-iterable Plain object
#| TypeError: 'Outer.Plain' object does not support the context manager protocol (missed __exit__ method)
#| TypeError: exceptions must derive from BaseException
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: 'Plain' object cannot be interpreted as an integer
#| TypeError: list indices must be integers or slices, not Plain
#| TypeError: %d format: a real number is required, not Plain
#| TypeError: sequence item 0: expected str instance, Plain found

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Outer:
    class Inner:
        def m(self): pass
        __slots__ = ("s",)
    class Plain: pass
i, p = Outer.Inner(), Outer.Plain()
show(lambda: i.nope)
show(lambda: i.s)
show(lambda: setattr(i, "x", 1))
show(lambda: i.m(1))
show(lambda: p + 1)
show(lambda: p())
show(lambda: p[0])
show(lambda: len(p))
show(lambda: iter(p))
show(lambda: p < p)
show(lambda: -p)
show(lambda: int(p))
show(lambda: float(p))
show(lambda: "a" + p)
show(lambda: [1] + p)
show(lambda: Outer.Plain(1))
show(lambda: Outer.Inner(1))
show(lambda: format(p, "x"))
show(lambda: hash(type("H", (), {"__eq__": 1})()))
show(lambda: Outer.Plain.nope)
show(lambda: Outer.nope)
show(lambda: next(p))
show(lambda: reversed(p))
show(lambda: p @ p)
show(lambda: pow(p, 2))
show(lambda: divmod(p, 2))
show(lambda: 1 in p)
show(lambda: [*p])
show(lambda: {**p})
show(lambda: (lambda *a: a)(*p))
show(lambda: (lambda **a: a)(**p))
def unpack():
    a, b = p
show(unpack)
def w():
    with p: pass
show(w)
def r():
    raise p
show(r)
show(lambda: isinstance(1, p))
show(lambda: range(p))
show(lambda: [1, 2][p])
show(lambda: "%d" % p)
show(lambda: "".join([p]))
