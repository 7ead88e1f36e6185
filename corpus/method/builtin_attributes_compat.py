#: about: attributes and reprs of built-in functions, method descriptors, slot wrappers, getsets and members
#: kind: language
#: profile: compat
#: stdout:
#| builtin_function_or_method <built-in function len>
#| len
#| len
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| ($module, obj, /)
#| builtins
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| builtin_function_or_method <built-in function print>
#| print
#| print
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| ($module, /, *args, sep=' ', end='\n', file=None, flush=False)
#| builtins
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| method_descriptor <method 'join' of 'str' objects>
#| join
#| str.join
#| <class 'str'>
#| ($self, iterable, /)
#| AttributeError 'method_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'method_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'method_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| wrapper_descriptor <slot wrapper '__add__' of 'int' objects>
#| __add__
#| int.__add__
#| <class 'int'>
#| ($self, value, /)
#| AttributeError 'wrapper_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'wrapper_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'wrapper_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| method-wrapper <method-wrapper '__add__' of int object
#| __add__
#| int.__add__
#| <class 'int'>
#| ($self, value, /)
#| AttributeError 'method-wrapper' object has no attribute '__module__'
#| AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
#| AttributeError 'method-wrapper' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'method-wrapper' objects is not writable
#| AttributeError 'method-wrapper' object has no attribute 'other' and no __dict__ for setting new attributes
#| classmethod_descriptor <method 'fromkeys' of 'dict' objects>
#| fromkeys
#| dict.fromkeys
#| <class 'dict'>
#| ($type, iterable, value=None, /)
#| AttributeError 'classmethod_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'classmethod_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'classmethod_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| builtin_function_or_method <built-in method fromkeys of type object
#| fromkeys
#| dict.fromkeys
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| ($type, iterable, value=None, /)
#| None
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| getset_descriptor <attribute '__mro__' of 'type' objects>
#| __mro__
#| type.__mro__
#| <class 'type'>
#| AttributeError 'getset_descriptor' object has no attribute '__text_signature__'
#| AttributeError 'getset_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'getset_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'getset_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| getset_descriptor <attribute '__doc__' of 'type' objects>
#| __doc__
#| type.__doc__
#| <class 'type'>
#| AttributeError 'getset_descriptor' object has no attribute '__text_signature__'
#| AttributeError 'getset_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'getset_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'getset_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| member_descriptor <member 's' of 'A' objects>
#| s
#| A.s
#| <class '__main__.A'>
#| AttributeError 'member_descriptor' object has no attribute '__text_signature__'
#| AttributeError 'member_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'member_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'member_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| builtin_function_or_method <built-in method maketrans of type object
#| maketrans
#| str.maketrans
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| (x, y=<unrepresentable>, z=<unrepresentable>, /)
#| None
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| wrapper_descriptor <slot wrapper '__init__' of 'object' objects>
#| __init__
#| object.__init__
#| <class 'object'>
#| ($self, /, *args, **kwargs)
#| AttributeError 'wrapper_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'wrapper_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'wrapper_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| builtin_function_or_method <built-in method __new__ of type object
#| __new__
#| object.__new__
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| ($type, *args, **kwargs)
#| None
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| builtin_function_or_method <built-in method join of str object
#| join
#| str.join
#| AttributeError 'builtin_function_or_method' object has no attribute '__objclass__'
#| ($self, iterable, /)
#| None
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError 'builtin_function_or_method' object has no attribute 'other' and no __dict__ for setting new attributes
#| member_descriptor <member 'fget' of 'property' objects>
#| fget
#| property.fget
#| <class 'property'>
#| AttributeError 'member_descriptor' object has no attribute '__text_signature__'
#| AttributeError 'member_descriptor' object has no attribute '__module__'
#| AttributeError readonly attribute
#| AttributeError 'member_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError 'member_descriptor' object has no attribute 'other' and no __dict__ for setting new attributes

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    __slots__ = ("s",)


def shown(x):
    return repr(x).split(" at ")[0]


things = [len, print, str.join, int.__add__, (1).__add__, dict.__dict__["fromkeys"], dict.fromkeys, type.__dict__["__mro__"],
          type.__dict__["__doc__"], A.s, str.maketrans, object.__init__, object.__new__, "".join, property.fget]
for x in things:
    print(type(x).__name__, shown(x))
    for name in ["__name__", "__qualname__", "__objclass__", "__text_signature__", "__module__"]:
        attempt(lambda: getattr(x, name))
    attempt(setattr, x, "__name__", "n")
    attempt(setattr, x, "other", 1)
    attempt(delattr, x, "__name__")
    attempt(delattr, x, "other")
