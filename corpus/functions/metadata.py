#: about: name, qualname, doc, module, annotations and attributes of functions
#: kind: language
#: stdout:
#| outer outer.<locals>.inner __main__ None
#| 'First line.\n\n    Indented line.\nLast.\n'
#| C.method C.s c C.<lambda> <lambda>
#| doc method
#| 3 {'count': 3} renamed outer
#| {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'k': list[int], 'kw': <class 'dict'>, 'return': <class 'bool'>}
#| <lambda> <lambda> <class 'function'> <class 'builtin_function_or_method'>
#| TypeError __name__ must be set to a string object
#| TypeError __defaults__ must be set to a tuple object
#| AttributeError 'function' object has no attribute 'missing'

def outer():
    """First line.

        Indented line.
    Last.
    """
    def inner(): pass
    return inner

inner = outer()
print(outer.__name__, inner.__qualname__, outer.__module__, inner.__doc__)
print(repr(outer.__doc__))

class C:
    def method(self): "doc"
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    lam = lambda self: 0

print(C.method.__qualname__, C.s.__qualname__, C.c.__name__, C.lam.__qualname__, C.lam.__name__)
print(C().method.__doc__, C().method.__name__)
outer.count = 3
outer.__name__ = "renamed"
print(outer.count, vars(outer), outer.__name__, outer.__qualname__)
def annotated(a: int, b: "str" = "", *args: float, k: list[int] = None, **kw: dict) -> bool: pass
print(annotated.__annotations__)
print((lambda: 0).__name__, (lambda: 0).__qualname__, type(outer), type(len))
for bad in (lambda: setattr(outer, "__name__", 1), lambda: setattr(outer, "__defaults__", 1), lambda: outer.missing):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
