#: about: range cannot be subclassed, and makes nothing else
#: kind: language
#: stdout:
#| TypeError: type 'range' is not an acceptable base type
#| type 'range' is not an acceptable base type
#| range(0, 3)
#| TypeError: range.__new__(int): int is not a subtype of range
#| TypeError: range.__new__(X): X is not a type object (int)
#| TypeError: range.__new__(): not enough arguments
#| TypeError: range expected at least 1 argument, got 0
#| TypeError: object.__new__(range) is not safe, use range.__new__()
#| TypeError: cannot create 'range_iterator' instances
#| TypeError: cannot create 'longrange_iterator' instances
#| TypeError: type 'range_iterator' is not an acceptable base type
#| None
#| TypeError: type 'range' is not subscriptable
#| True True True range builtins <class 'type'>

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: type("R", (range,), {}))
try:
    class Mine(range): pass
except TypeError as error: print(error)
attempt(lambda: range.__new__(range, 3))
attempt(lambda: range.__new__(int, 3))
attempt(lambda: range.__new__(3))
attempt(lambda: range.__new__())
attempt(lambda: range.__new__(range))
attempt(lambda: object.__new__(range))
attempt(lambda: type(iter(range(3)))())
attempt(lambda: type(iter(range(2**70)))(range(3)))
attempt(lambda: type("I", (type(iter(range(3))),), {}))
attempt(lambda: range(3).__init__())
attempt(lambda: range[int])
print(isinstance(range(3), range), issubclass(range, object), range.mro() == [range, object], range.__name__, range.__module__, type(range))
