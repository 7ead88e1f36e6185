#: about: Slot wrappers and method wrappers
#: kind: language
#: profile: compat
#: stdout:
#| (<slot wrapper '__add__' of 'int' objects>, <class 'wrapper_descriptor'>, '__add__', 'int.__add__', <class 'int'>, '($self, value, /)', True)
#| 3
#| 3
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__add__' of 'int' object needs an argument
#| TypeError: expected 1 argument, got 2
#| TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
#| TypeError: wrapper __add__() takes no keyword arguments
#| NotImplemented
#| 7
#| TypeError: descriptor '__add__' for 'int' objects doesn't apply to a 'str' object
#| True
#| TypeError: __get__(None, None) is invalid
#| (<class 'method-wrapper'>, '__add__', 'int.__add__', <class 'int'>, '($self, value, /)', True)
#| <method-wrapper '__add__' of int object
#| 7
#| TypeError: expected 1 argument, got 0
#| TypeError: expected 1 argument, got 2
#| TypeError: wrapper __add__() takes no keyword arguments
#| AttributeError: 'method-wrapper' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'wrapper_descriptor' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'method-wrapper' objects is not writable
#| TypeError: cannot create 'method-wrapper' instances
#| TypeError: cannot create 'wrapper_descriptor' instances
#| True
#| (1, 1)
#| TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple'
#| TypeError: expected 0 arguments, got 1
#| 2
#| TypeError: __setitem__ expected 2 arguments, got 1
#| TypeError: __setitem__ expected 2 arguments, got 3
#| TypeError: expected 1 argument, got 0
#| TypeError: expected 1 argument, got 0
#| TypeError: expected 0 arguments, got 1
#| 1
#| StopIteration: 
#| TypeError: expected 0 arguments, got 1
#| 1
#| TypeError: expected 1 or 2 arguments, got 0
#| TypeError: expected 1 or 2 arguments, got 3
#| None
#| None
#| TypeError: expected 1 argument, got 2
#| NotImplemented
#| TypeError: expected 0 arguments, got 1
#| TypeError: expected 0 arguments, got 1
#| A
#| TypeError: expected 1 argument, got 0
#| TypeError: __setattr__ expected 2 arguments, got 1
#| AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
#| ['__call__', '__get__', '__name__', '__objclass__', '__qualname__', '__text_signature__']
#| ['__call__', '__name__', '__objclass__', '__qualname__', '__self__', '__text_signature__']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
w = int.__add__
show(lambda: (w, type(w), w.__name__, w.__qualname__, w.__objclass__, w.__text_signature__, bool(w.__doc__)))
show(lambda: w(1, 2))
show(lambda: w(True, 2))
show(lambda: w(1))
show(lambda: w())
show(lambda: w(1, 2, 3))
show(lambda: w("a", 2))
show(lambda: w(1, x=2))
show(lambda: w(1, "a"))
show(lambda: w.__get__(3)(4))
show(lambda: w.__get__("a"))
show(lambda: w.__get__(None, int) is w)
show(lambda: w.__get__(None))
m = (3).__add__
show(lambda: (type(m), m.__name__, m.__qualname__, m.__objclass__, m.__text_signature__, bool(m.__doc__)))
show(lambda: repr(m).split(" at ")[0])
show(lambda: m(4))
show(lambda: m())
show(lambda: m(1, 2))
show(lambda: m(x=1))
show(lambda: setattr(m, "x", 1))
show(lambda: setattr(w, "x", 1))
show(lambda: setattr(m, "__name__", 1))
show(lambda: type(m)())
show(lambda: type(w)())
show(lambda: bool.__add__ is int.__add__)
show(lambda: (list.__len__([1]), [1].__len__()))
show(lambda: list.__len__(()))
show(lambda: [1].__len__(2))
show(lambda: list.__getitem__([1, 2], 1))
show(lambda: [1].__setitem__(0))
show(lambda: [1].__setitem__(0, 1, 2))
show(lambda: [1].__delitem__())
show(lambda: [1].__contains__())
show(lambda: [1].__iter__(1))
show(lambda: iter([1]).__next__())
show(lambda: iter([]).__next__())
show(lambda: (1).__bool__(1))
show(lambda: (1).__pow__(2, 5))
show(lambda: (1).__pow__())
show(lambda: (1).__pow__(1, 2, 3))
show(lambda: (1).__init__())
show(lambda: (1).__init__(1))
show(lambda: (5).__lt__(6, 7))
show(lambda: (5).__lt__("a"))
show(lambda: (1).__hash__(2))
show(lambda: (1).__repr__(2))
show(lambda: "a".__getattribute__("upper")())
show(lambda: "a".__getattribute__())
show(lambda: "a".__setattr__("x"))
show(lambda: "a".__setattr__("x", 1))
show(lambda: "a".__delattr__("x"))
show(lambda: sorted(n for n in dir(w) if n not in dir(object)))
show(lambda: sorted(n for n in dir(m) if n not in dir(object)))
