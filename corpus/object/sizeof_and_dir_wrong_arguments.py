#: about: __sizeof__, __dir__, __reduce__-free methods of object: counts of arguments
#: kind: language
#: profile: compat
#: stdout:
#| __dir__ __dir__ object.__dir__ method_descriptor
#| TypeError object.__dir__() takes no arguments (2 given)
#| TypeError object.__dir__() takes no arguments (2 given)
#| TypeError object.__dir__() takes no keyword arguments
#| __sizeof__ __sizeof__ object.__sizeof__ method_descriptor
#| TypeError object.__sizeof__() takes no arguments (2 given)
#| TypeError object.__sizeof__() takes no arguments (2 given)
#| TypeError object.__sizeof__() takes no keyword arguments
#| __format__ __format__ object.__format__ method_descriptor
#| TypeError object.__format__() takes exactly one argument (2 given)
#| TypeError object.__format__() takes exactly one argument (2 given)
#| TypeError object.__format__() takes no keyword arguments
#| __str__ __str__ object.__str__ wrapper_descriptor
#| TypeError expected 0 arguments, got 2
#| TypeError expected 0 arguments, got 2
#| TypeError wrapper __str__() takes no keyword arguments
#| __repr__ __repr__ object.__repr__ wrapper_descriptor
#| TypeError expected 0 arguments, got 2
#| TypeError expected 0 arguments, got 2
#| TypeError wrapper __repr__() takes no keyword arguments
#| __hash__ __hash__ object.__hash__ wrapper_descriptor
#| TypeError expected 0 arguments, got 2
#| TypeError expected 0 arguments, got 2
#| TypeError wrapper __hash__() takes no keyword arguments
#| __init_subclass__ __init_subclass__ object.__init_subclass__ builtin_function_or_method
#| TypeError object.__init_subclass__() takes no arguments (3 given)
#| TypeError object.__init_subclass__() takes no arguments (2 given)
#| TypeError object.__init_subclass__() takes no keyword arguments
#| <class 'int'> 1 ab
#| TypeError unsupported format string passed to int.__format__
#| TypeError __format__() argument must be str, not bytes
#| TypeError object.__format__() takes exactly one argument (0 given)
#| 'ab' 1
#| True True
#| TypeError 'int' object is not iterable
#| TypeError '<' not supported between instances of 'int' and 'str'
#| ['a', 'b', 'c']

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for name in ["__dir__", "__sizeof__", "__format__", "__str__", "__repr__", "__hash__", "__init_subclass__"]:
    method = getattr(object, name)
    print(name, method.__name__, method.__qualname__, type(method).__name__)
    attempt(lambda: method(1, 2, 3))
    attempt(lambda: getattr(object(), name)(1, 2))
    attempt(lambda: getattr(object(), name)(x=1))
print(type(object().__sizeof__()), object.__format__(1, ""), object.__format__("ab", ""))
attempt(object.__format__, 1, "x")
attempt(object.__format__, 1, b"")
attempt(object.__format__, 1)
print(object.__str__("ab"), object.__str__(1))
print(object.__hash__(1) == object.__hash__(1), sorted(object.__dir__(1)) == sorted(dir(1)))


class Strange:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return ["b", 1]


class Texts:
    def __dir__(self):
        return iter("cab")


attempt(dir, Strange())
attempt(dir, Mixed())
attempt(dir, Texts())
