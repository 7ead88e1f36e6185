#: about: __import__ replaced by a class, a bound method, a generator function, a property and what cannot be called
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| Made
#| str
#| int
#| generator
#| TypeError len() takes exactly one argument (5 given)
#| TypeError str expected at most 3 arguments, got 5
#| TypeError <lambda>() takes 0 positional arguments but 5 were given
#| builtin_function_or_method
#| TypeError 'NoneType' object is not callable
#| TypeError 'int' object is not callable
#| TypeError Object() takes no arguments
#| __import__ not found

class Made:
    def __init__(self, name, space, names, wanted, level):
        self.name, self.names = name, wanted


class Object:
    def method(self, *arguments): return arguments[0]
    def __call__(self, *arguments): return arguments[-1]
    __import__ = property(lambda self: 1 / 0)


def generator(*arguments):
    yield arguments


def attempt(importer):
    __builtins__["__import__"] = importer
    try:
        import os as found
        print(type(found).__name__)
    except Exception as refused:
        print(type(refused).__name__, refused)


for importer in (Made, Object().method, Object(), generator, len, str, lambda: None, lambda name, *rest: exit, None, 5, Object):
    attempt(importer)
del __builtins__["__import__"]
try:
    import math
except ImportError as refused:
    print(refused)
