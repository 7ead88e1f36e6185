#: about: Methods of built-in types read from the type
#: kind: language
#: profile: compat
#: stdout:
#| (<method 'upper' of 'str' objects>, <class 'method_descriptor'>, 'upper', 'str.upper', <class 'str'>, True, '($self, /)')
#| AB
#| TypeError: unbound method str.upper() needs an argument
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: str.upper() takes no arguments (1 given)
#| TypeError: unbound method str.upper() needs an argument
#| TypeError: str.upper() takes no keyword arguments
#| AB
#| AB
#| True
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| TypeError: __get__(None, None) is invalid
#| TypeError: __get__ expected at least 1 argument, got 0
#| AttributeError: readonly attribute
#| AttributeError: 'method_descriptor' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'method_descriptor' object has no attribute '__module__'
#| AttributeError: 'method_descriptor' object has no attribute 'nope'
#| TypeError: cannot create 'method_descriptor' instances
#| (True, False, True, True)
#| None
#| TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
#| TypeError: unbound method list.append() needs an argument
#| 1
#| TypeError: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
#| 1
#| TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
#| True
#| ['__call__', '__get__', '__name__', '__objclass__', '__qualname__', '__text_signature__']
#| (True, 'X')
#| TypeError: sort() takes no positional arguments
#| TypeError: can only join an iterable
#| TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
d = str.upper
show(lambda: (d, type(d), d.__name__, d.__qualname__, d.__objclass__, bool(d.__doc__), d.__text_signature__))
show(lambda: d("ab"))
show(lambda: d())
show(lambda: d(5))
show(lambda: d("a", 1))
show(lambda: d(x=1))
show(lambda: d("a", x=1))
show(lambda: d.__get__("ab")())
show(lambda: d.__get__("ab", str)())
show(lambda: d.__get__(None, str) is d)
show(lambda: d.__get__(5))
show(lambda: d.__get__(5, int))
show(lambda: d.__get__(None))
show(lambda: d.__get__())
show(lambda: setattr(d, "__name__", "x"))
show(lambda: setattr(d, "x", 1))
show(lambda: d.__module__)
show(lambda: d.nope)
show(lambda: type(d)())
show(lambda: (d == d, d == str.lower, d is str.upper, hash(d) == hash(str.upper)))
show(lambda: list.append([], 1))
show(lambda: list.append((), 1))
show(lambda: list.append())
show(lambda: dict.get({"a": 1}, "a"))
show(lambda: dict.get([], "a"))
show(lambda: bool.bit_length(True))
show(lambda: int.bit_length("a"))
show(lambda: bool.bit_length is int.bit_length)
show(lambda: sorted(n for n in dir(d) if n not in dir(object)))
class S(str): pass
show(lambda: (S.upper is str.upper, S("x").upper()))
show(lambda: list.sort([], 1))
show(lambda: str.join(",", 5))
show(lambda: str.join(5, []))
