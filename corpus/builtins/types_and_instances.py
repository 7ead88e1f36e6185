#: about: type, object, isinstance, issubclass, int, float, complex, bool
#: kind: language
#: tests: builtin:type builtin:object builtin:isinstance builtin:issubclass builtin:int builtin:float builtin:complex builtin:bool
#: stdout:
#| <class 'int'> <class 'float'> <class 'complex'> <class 'bool'> <class 'object'> <class 'type'> <class 'NoneType'> <class 'builtin_function_or_method'> <class 'function'> <class 'wrapper_descriptor'> <class 'method-wrapper'> <class 'builtin_function_or_method'> <class 'method_descriptor'> <class 'dict_keys'> <class 'list_iterator'> <class 'Exception'> <class 'ellipsis'> <class 'range'> <class 'type'>
#| True True True True True True True True True True True
#| 3 5 255 1.5 3.0 (1+2j) 1j False True False False object int type True NotImplemented
#| ['int', 'float', 'complex', 'bool', 'str', 'bytes', 'bytearray', 'list', 'tuple', 'dict', 'set', 'frozenset', 'range', 'slice', 'object', 'type', 'super', 'property', 'classmethod', 'staticmethod', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'memoryview']
#| TypeError isinstance expected 2 arguments, got 1
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError issubclass() arg 1 must be a class
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError object() takes no arguments
#| TypeError object() takes no arguments
#| TypeError int() got an unexpected keyword argument 'x'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError int() missing string argument
#| TypeError int expected at most 2 arguments, got 3
#| TypeError float expected at most 1 argument, got 2
#| TypeError bool expected at most 1 argument, got 2
#| TypeError type() takes 1 or 3 arguments
#| TypeError NoneType takes no arguments
#| TypeError EllipsisType takes no arguments
#| TypeError function() missing required argument 'code' (pos 1)

print(type(1), type(1.0), type(1j), type(True), type(object()), type(type), type(None), type(print), type(lambda: 0), type(int.__add__), type((1).__add__), type([].append), type(str.join), type({}.keys()), type(iter([])), type(Exception()), type(...), type(range(1)), type(type(None)))
print(isinstance(1, int), isinstance(True, int), isinstance(1, object), isinstance(int, type), isinstance(type, object), isinstance(object, type), issubclass(bool, int), issubclass(int, object), issubclass(type, object), isinstance("", (int, str)), issubclass(KeyError, LookupError))
print(int(3.7), int("5"), int("ff", 16), float("1.5"), float(3), complex(1, 2), complex("1j"), bool([]), bool("a"), object() == object(), object() is object, object.__name__, int.__name__, type(int).__name__, type(type(1)) is type, object().__eq__(1))
print([t.__name__ for t in (int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, object, type, super, property, classmethod, staticmethod, enumerate, zip, map, filter, reversed, memoryview)])

def attempt(call):
    try: print(call())
    except (TypeError, ValueError) as error: print(type(error).__name__, error)

attempt(lambda: isinstance(1))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: isinstance(1, (int, "x")))
attempt(lambda: isinstance("", (int, "x")))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 1))
attempt(lambda: object(1))
attempt(lambda: object(x=1))
attempt(lambda: int(x=1))
attempt(lambda: int("1", base="2"))
attempt(lambda: int(base=2))
attempt(lambda: int(1, 2, 3))
attempt(lambda: float(1, 2))
attempt(lambda: bool(1, 2))
attempt(lambda: type(1, 2))
attempt(lambda: type(None)(1))
attempt(lambda: type(...)(1))
attempt(lambda: type(lambda: 0)())
