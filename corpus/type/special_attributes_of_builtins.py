#: about: which of the special attributes the built-in types have in their own dict
#: kind: language
#: profile: compat
#: stdout:
#| object ['__doc__', '__new__', '__init__', '__hash__', '__eq__', '__repr__', '__str__', '__getattribute__', '__init_subclass__', '__subclasshook__', '__format__']
#| type ['__doc__', '__module__', '__dict__', '__new__', '__init__', '__repr__', '__getattribute__', '__text_signature__', '__qualname__', '__name__', '__annotations__', '__type_params__', '__abstractmethods__', '__call__']
#| int ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__index__', '__bool__', '__float__', '__round__', '__format__']
#| bool ['__doc__', '__new__', '__repr__']
#| float ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__bool__', '__float__', '__round__', '__format__']
#| complex ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__bool__', '__complex__', '__format__']
#| str ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__str__', '__iter__', '__contains__', '__len__', '__format__']
#| bytes ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__str__', '__iter__', '__contains__', '__len__', '__bytes__']
#| bytearray ['__doc__', '__new__', '__init__', '__hash__', '__eq__', '__repr__', '__str__', '__iter__', '__contains__', '__len__']
#| memoryview ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__len__']
#| list ['__doc__', '__new__', '__init__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__reversed__', '__contains__', '__len__']
#| tuple ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__contains__', '__len__']
#| dict ['__doc__', '__new__', '__init__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__reversed__', '__contains__', '__len__']
#| set ['__doc__', '__new__', '__init__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__contains__', '__len__']
#| frozenset ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__class_getitem__', '__iter__', '__contains__', '__len__']
#| range ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__iter__', '__reversed__', '__contains__', '__len__', '__bool__']
#| slice ['__doc__', '__new__', '__hash__', '__eq__', '__repr__']
#| property ['__doc__', '__new__', '__init__', '__name__', '__get__']
#| staticmethod ['__doc__', '__dict__', '__new__', '__init__', '__repr__', '__class_getitem__', '__annotations__', '__call__', '__get__']
#| classmethod ['__doc__', '__dict__', '__new__', '__init__', '__repr__', '__class_getitem__', '__annotations__', '__get__']
#| super ['__doc__', '__new__', '__init__', '__repr__', '__getattribute__', '__get__']
#| enumerate ['__doc__', '__new__', '__class_getitem__', '__iter__']
#| zip ['__doc__', '__new__', '__iter__']
#| map ['__doc__', '__new__', '__iter__']
#| filter ['__doc__', '__new__', '__iter__']
#| reversed ['__doc__', '__new__', '__iter__', '__length_hint__']
#| BaseException ['__doc__', '__dict__', '__new__', '__init__', '__repr__', '__str__']
#| OSError ['__doc__', '__new__', '__init__', '__str__']
#| NoneType ['__doc__', '__new__', '__hash__', '__eq__', '__repr__', '__bool__']
#| ellipsis ['__doc__', '__new__', '__repr__']
#| builtin_function_or_method ['__doc__', '__module__', '__hash__', '__eq__', '__repr__', '__text_signature__', '__qualname__', '__name__', '__call__']
#| function ['__doc__', '__module__', '__dict__', '__new__', '__repr__', '__qualname__', '__name__', '__annotations__', '__type_params__', '__call__', '__get__']

NAMES = ("__doc__ __module__ __dict__ __weakref__ __slots__ __new__ __init__ __hash__ __eq__ __repr__ __str__ __getattribute__ __class_getitem__ "
         "__init_subclass__ __subclasshook__ __text_signature__ __qualname__ __name__ __annotations__ __type_params__ __abstractmethods__ __match_args__ "
         "__iter__ __reversed__ __contains__ __len__ __length_hint__ __index__ __bool__ __float__ __complex__ __round__ __bytes__ __format__ __call__ __get__").split()
for cls in [object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, property,
            staticmethod, classmethod, super, enumerate, zip, map, filter, reversed, BaseException, OSError, type(None), type(...), type(len), type(lambda: 0)]:
    print(cls.__name__, [name for name in NAMES if name in cls.__dict__])
