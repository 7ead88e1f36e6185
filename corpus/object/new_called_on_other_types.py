#: about: object.__new__ with types whose objects another __new__ makes
#: kind: language
#: profile: compat
#: stdout:
#| TypeError object.__new__(int) is not safe, use int.__new__()
#| TypeError object.__new__(str) is not safe, use str.__new__()
#| TypeError object.__new__(list) is not safe, use list.__new__()
#| TypeError object.__new__(dict) is not safe, use dict.__new__()
#| TypeError object.__new__(tuple) is not safe, use tuple.__new__()
#| TypeError object.__new__(type) is not safe, use type.__new__()
#| TypeError object.__new__(BaseException) is not safe, use BaseException.__new__()
#| TypeError object.__new__(float) is not safe, use float.__new__()
#| TypeError object.__new__(bytes) is not safe, use bytes.__new__()
#| TypeError object.__new__(set) is not safe, use set.__new__()
#| TypeError object.__new__(frozenset) is not safe, use frozenset.__new__()
#| TypeError object.__new__(property) is not safe, use property.__new__()
#| TypeError object.__new__(Number) is not safe, use Number.__new__()
#| TypeError object.__new__(NoneType) is not safe, use NoneType.__new__()
#| TypeError cannot create 'builtin_function_or_method' instances
#| TypeError object.__new__(function) is not safe, use function.__new__()
#| Plain
#| Made
#| Started
#| object
#| TypeError Plain() takes no arguments
#| TypeError object.__new__() takes exactly one argument (the type to instantiate)
#| Started
#| TypeError object() takes no arguments
#| TypeError Plain() takes no arguments
#| TypeError object.__new__() takes exactly one argument (the type to instantiate)
#| Started
#| TypeError object() takes no arguments
#| TypeError object.__new__(): not enough arguments
#| TypeError object.__new__(X): X is not a type object (int)
#| TypeError object.__new__(X): X is not a type object (Plain)
#| TypeError Plain() takes no arguments
#| TypeError int.__new__(str): str is not a subtype of int
#| TypeError int.__new__(Plain): Plain is not a subtype of int
#| 0
#| TypeError list.__new__(Number): Number is not a subtype of list
#| TypeError dict.__new__(object): object is not a subtype of dict
#| TypeError Exception.__new__(Plain): Plain is not a subtype of Exception
#| TypeError type.__new__(int): int is not a subtype of type

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Plain:
    pass


class Number(int):
    pass


class Made:
    def __new__(cls, *args):
        return object.__new__(cls)


class Started:
    def __init__(self, *args):
        pass


for cls in [int, str, list, dict, tuple, type, BaseException, float, bytes, set, frozenset, property, Number, type(None), type(len), type(attempt)]:
    attempt(lambda: type(object.__new__(cls)))
for args in [(), (1,), (1, 2)]:
    for cls in [Plain, Made, Started, object]:
        attempt(lambda: type(object.__new__(cls, *args)).__name__)
attempt(object.__new__)
attempt(object.__new__, 1)
attempt(object.__new__, Plain())
attempt(lambda: object.__new__(Plain, x=1))
attempt(int.__new__, str)
attempt(int.__new__, Plain)
attempt(Number.__new__, int)
attempt(list.__new__, Number)
attempt(dict.__new__, object)
attempt(Exception.__new__, Plain)
attempt(type.__new__, int)
