#: about: how builtins report wrong arguments
#: kind: language
#: stdout:
#| len() takes exactly one argument (0 given)
#| len() takes exactly one argument (2 given)
#| len() takes no keyword arguments
#| object of type 'int' has no len()
#| abs() takes exactly one argument (0 given)
#| ord() expected a character, but string of length 2 found
#| ord() expected string of length 1, but int found
#| 'str' object cannot be interpreted as an integer
#| isinstance expected 2 arguments, got 1
#| isinstance() arg 2 must be a type, a tuple of types, or a union
#| issubclass() arg 1 must be a class
#| 'str' object cannot be interpreted as an integer
#| int() can't convert non-string with explicit base
#| int() argument must be a string, a bytes-like object or a real number, not 'list'
#| float() argument must be a string or a real number, not 'list'
#| decoding to str: need a bytes-like object, int found
#| 'int' object is not iterable
#| list expected at most 1 argument, got 2
#| 'int' object is not iterable
#| 'int' object is not iterable
#| object is not iterable
#| 'int' object is not iterable
#| 'int' object is not iterable
#| 'list' object is not an iterator
#| 'int' object is not iterable
#| unsupported operand type(s) for +: 'int' and 'str'
#| sum() can't sum strings [use ''.join(seq) instead]
#| max expected at least 1 argument, got 0
#| 'int' object is not iterable
#| sorted expected 1 argument, got 0
#| '<' not supported between instances of 'str' and 'int'
#| range expected at least 1 argument, got 0
#| 'str' object cannot be interpreted as an integer
#| enumerate() missing required argument 'iterable'
#| 'int' object is not iterable
#| map() must have at least two arguments.
#| 'set' object is not reversible
#| unhashable type: 'list'
#| attribute name must be string, not 'int'
#| sep must be None or a string, not int
#| 'str' object cannot be interpreted as an integer
#| string argument without an encoding

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: len())
attempt(lambda: len(1, 2))
attempt(lambda: len(x=1))
attempt(lambda: len(5))
attempt(lambda: abs())
attempt(lambda: ord("ab"))
attempt(lambda: ord(1))
attempt(lambda: chr("a"))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance(1, 2))
attempt(lambda: issubclass(1, int))
attempt(lambda: int("1", "2"))
attempt(lambda: int(1, 2))
attempt(lambda: int([]))
attempt(lambda: float([]))
attempt(lambda: str(1, "a"))
attempt(lambda: list(1))
attempt(lambda: list(1, 2))
attempt(lambda: tuple(1))
attempt(lambda: dict(1))
attempt(lambda: dict([1]))
attempt(lambda: set(1))
attempt(lambda: iter(1))
attempt(lambda: next([]))
attempt(lambda: sum(1))
attempt(lambda: sum(["a"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: max())
attempt(lambda: max(1))
attempt(lambda: sorted())
attempt(lambda: sorted([1, "a"]))
attempt(lambda: range())
attempt(lambda: range("a"))
attempt(lambda: enumerate())
attempt(lambda: zip(1))
attempt(lambda: map(len))
attempt(lambda: reversed({1}))
attempt(lambda: hash([]))
attempt(lambda: getattr(1, 2))
attempt(lambda: print(1, sep=1))
attempt(lambda: round(1, "a"))
attempt(lambda: bytes("a"))
