#: about: Built-in types that cannot be subclassed
#: kind: language
#: stdout:
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: type 'NoneType' is not an acceptable base type
#| TypeError: type 'ellipsis' is not an acceptable base type
#| TypeError: type 'NotImplementedType' is not an acceptable base type
#| TypeError: type 'range' is not an acceptable base type
#| TypeError: type 'slice' is not an acceptable base type
#| TypeError: type 'memoryview' is not an acceptable base type
#| TypeError: type 'function' is not an acceptable base type
#| TypeError: type 'generator' is not an acceptable base type
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| TypeError: type 'dict_keys' is not an acceptable base type
#| TypeError: type 'dict_items' is not an acceptable base type
#| TypeError: type 'dict_values' is not an acceptable base type
#| TypeError: type 'list_iterator' is not an acceptable base type
#| TypeError: type 'tuple_iterator' is not an acceptable base type
#| TypeError: type 'str_ascii_iterator' is not an acceptable base type
#| TypeError: type 'dict_keyiterator' is not an acceptable base type
#| TypeError: type 'set_iterator' is not an acceptable base type
#| TypeError: type 'list_reverseiterator' is not an acceptable base type
#| TypeError: type 'mappingproxy' is not an acceptable base type
#| TypeError: type 'typing.Union' is not an acceptable base type
#| TypeError: type 'method_descriptor' is not an acceptable base type
#| TypeError: type 'wrapper_descriptor' is not an acceptable base type
#| TypeError: type 'getset_descriptor' is not an acceptable base type
#| TypeError: type 'method-wrapper' is not an acceptable base type
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| TypeError: type 'method' is not an acceptable base type
#| TypeError: type 'classmethod_descriptor' is not an acceptable base type
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A
#| A

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(): yield
kinds = [bool, type(None), type(Ellipsis), type(NotImplemented), range, slice, memoryview, type(f), type(f()), type(len), type({}.keys()), type({}.items()), type({}.values()),
         type(iter([])), type(iter(())), type(iter("")), type(iter({})), type(iter(set())), type(reversed([])), type(vars(int)), type(int | str), type(str.upper), type(int.__add__), type(int.real), type((1).__add__),
         type([].append), type(f.__get__(1)), type(vars(dict)["fromkeys"])]
for kind in kinds:
    show(lambda: type("A", (kind,), {}))
for kind in (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, object, type, property, classmethod, staticmethod, super, enumerate, zip, map, filter, reversed, BaseException):
    show(lambda: type("A", (kind,), {}).__name__)
