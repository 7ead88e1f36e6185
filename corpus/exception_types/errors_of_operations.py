#: about: the texts of common errors, by operation
#: kind: language
#: stdout:
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: can only concatenate list (not "tuple") to list
#| TypeError: unsupported operand type(s) for +: 'C' and 'C'
#| TypeError: bad operand type for unary -: 'C'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: '<' not supported between instances of 'C' and 'C'
#| TypeError: 'C' object is not subscriptable
#| TypeError: 'C' object is not callable
#| TypeError: f() missing 1 required positional argument: 'a'
#| TypeError: f() missing 1 required keyword-only argument: 'b'
#| TypeError: f() takes 1 positional argument but 2 were given
#| TypeError: f() got an unexpected keyword argument 'c'
#| TypeError: f() got multiple values for argument 'a'
#| IndexError: list index out of range
#| IndexError: tuple index out of range
#| IndexError: string index out of range
#| KeyError: 'k'
#| TypeError: slice indices must be integers or None or have an __index__ method
#| TypeError: list indices must be integers or slices, not str
#| TypeError: string indices must be integers, not 'float'
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| ValueError: invalid literal for int() with base 10: 'x'
#| ValueError: could not convert string to float: 'x'
#| AttributeError: 'C' object has no attribute 'attr'
#| TypeError: argument of type 'int' is not a container or iterable
#| TypeError: Value after * must be an iterable, not int
#| TypeError: 'int' object is not a mapping
#| TypeError: keywords must be strings
#| ValueError: negative shift count
#| TypeError: can't multiply sequence by non-int of type 'float'
#| TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#| NameError: name 'not_defined' is not defined
#| TypeError: object of type 'int' has no len()
#| TypeError: can't send non-None value to a just-started generator
#| IndexError: Replacement index 0 out of range for positional args tuple
#| TypeError: %d format: a real number is required, not str
#| TypeError: not enough arguments for format string
#| ValueError: range() arg 3 must not be zero
#| ValueError: list.remove(x): x not in list
#| IndexError: pop from empty list
#| KeyError: 'popitem(): dictionary is empty'
#| ValueError: list.index(x): x not in list
#| ValueError: substring not found
#| KeyError: 'pop from an empty set'
#| StopIteration: 
#| ValueError: bytes must be in range(0, 256)
#| TypeError: can't concat str to bytes
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C: pass
c = C()
def f(a, *, b): pass
for call in (lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: c + c, lambda: -c, lambda: ~1.5, lambda: c < c, lambda: c[0], lambda: c(), lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, b=1, c=2), lambda: f(1, a=2, b=3), lambda: [1, 2][5], lambda: (1,)[2], lambda: "a"[3], lambda: {}["k"], lambda: [][:"a"], lambda: [1]["a"], lambda: "a"[1.0], lambda: 1 / 0, lambda: 1 % 0, lambda: 1.0 // 0, lambda: 0 ** -1, lambda: int("x"), lambda: float("x"), lambda: c.attr, lambda: 1 in 5, lambda: [*5], lambda: {**5}, lambda: f(**{1: 2}), lambda: 1 << -1, lambda: "a" * 1.5, lambda: None + 1, lambda: not_defined, lambda: len(5), lambda: (lambda: (yield))().send(1), lambda: "{}".format(), lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: range(0, 1, 0), lambda: [1, 2].remove(3), lambda: [].pop(), lambda: {}.popitem(), lambda: [3].index(4), lambda: "ab".index("c"), lambda: set().pop(), lambda: next(iter([])), lambda: bytes([256]), lambda: b"a" + "b", lambda: {1: {}}[{}]):
    attempt(call)
