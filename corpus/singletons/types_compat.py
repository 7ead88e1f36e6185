#: about: NoneType, NotImplementedType and ellipsis: made again, extended, attributes set, compared and hashed
#: kind: language
#: profile: compat
#: stdout:
#| <class 'NoneType'> NoneType builtins True None
#| TypeError NoneType takes no arguments
#| TypeError NoneType takes no arguments
#| TypeError type 'NoneType' is not an acceptable base type
#| None
#| TypeError NoneType takes no arguments
#| TypeError NoneType.__new__(int): int is not a subtype of NoneType
#| AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'NoneType' object has no attribute 'x'
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError cannot set 'x' attribute of immutable type 'NoneType'
#| TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#| TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError 'NoneType' object is not callable
#| TypeError 'NoneType' object is not subscriptable
#| False
#| True True True NotImplemented int ['NoneType', 'object']
#| ['__bool__']
#| TypeError object.__new__(NoneType) is not safe, use NoneType.__new__()
#| <class 'NotImplementedType'> NotImplementedType builtins True NotImplemented
#| TypeError NotImplementedType takes no arguments
#| TypeError NotImplementedType takes no arguments
#| TypeError type 'NotImplementedType' is not an acceptable base type
#| NotImplemented
#| TypeError NotImplementedType takes no arguments
#| TypeError NotImplementedType.__new__(int): int is not a subtype of NotImplementedType
#| AttributeError 'NotImplementedType' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'NotImplementedType' object has no attribute 'x'
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError cannot set 'x' attribute of immutable type 'NotImplementedType'
#| TypeError '<' not supported between instances of 'NotImplementedType' and 'NotImplementedType'
#| TypeError unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#| TypeError 'NotImplementedType' object is not callable
#| TypeError 'NotImplementedType' object is not subscriptable
#| TypeError NotImplemented should not be used in a boolean context
#| True True True NotImplemented int ['NotImplementedType', 'object']
#| ['__bool__']
#| TypeError object.__new__(NotImplementedType) is not safe, use NotImplementedType.__new__()
#| <class 'ellipsis'> ellipsis builtins True Ellipsis
#| TypeError EllipsisType takes no arguments
#| TypeError EllipsisType takes no arguments
#| TypeError type 'ellipsis' is not an acceptable base type
#| Ellipsis
#| TypeError EllipsisType takes no arguments
#| TypeError ellipsis.__new__(int): int is not a subtype of ellipsis
#| AttributeError 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'ellipsis' object has no attribute 'x'
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError cannot set 'x' attribute of immutable type 'ellipsis'
#| TypeError '<' not supported between instances of 'ellipsis' and 'ellipsis'
#| TypeError unsupported operand type(s) for +: 'ellipsis' and 'int'
#| TypeError 'ellipsis' object is not callable
#| TypeError 'ellipsis' object is not subscriptable
#| True
#| True True True NotImplemented int ['ellipsis', 'object']
#| []
#| TypeError object.__new__(ellipsis) is not safe, use ellipsis.__new__()
#| None None   None Ellipsis
#| TypeError unsupported format string passed to NoneType.__format__
#| TypeError unsupported format string passed to ellipsis.__format__

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for value in [None, NotImplemented, ...]:
    kind = type(value)
    print(kind, kind.__name__, kind.__module__, kind() is value, repr(value))
    attempt(kind, 1)
    attempt(lambda: kind(x=1))
    attempt(lambda: type("Sub", (kind,), {}))
    attempt(kind.__new__, kind)
    attempt(kind.__new__, kind, 1)
    attempt(kind.__new__, int)
    attempt(setattr, value, "x", 1)
    attempt(lambda: value.x)
    attempt(setattr, value, "__class__", int)
    attempt(setattr, kind, "x", 1)
    attempt(lambda: value < value)
    attempt(lambda: value + 1)
    attempt(lambda: value())
    attempt(lambda: value[0])
    attempt(bool, value)
    print(value == value, value != 1, value.__eq__(value), value.__ne__(1), type(hash(value)).__name__, [b.__name__ for b in kind.__mro__])
    print([n for n in dir(value) if n not in dir(object)])
    attempt(object.__new__, kind)
print(str(None), format(None), f"{None!r:>6}", format(...))
attempt(format, None, ">6")
attempt(format, ..., ">6")
