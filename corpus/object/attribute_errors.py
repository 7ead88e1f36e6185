#: about: Messages of reading, setting and deleting attributes on kinds of objects
#: kind: language
#: stdout:
#| AttributeError: 'Plain' object has no attribute 'nope'
#| AttributeError: 'Plain' object has no attribute 'nope'
#| AttributeError: 'Slotted' object has no attribute 'nope'
#| AttributeError: 'Slotted' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'Both' object has no attribute 'nope'
#| AttributeError: 'Both' object has no attribute 'nope'
#| AttributeError: 'WithProp' object has no attribute 'nope'
#| AttributeError: 'WithProp' object has no attribute 'nope'
#| AttributeError: 'WithMethod' object has no attribute 'nope'
#| AttributeError: 'WithMethod' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: type object 'Plain' has no attribute 'nope'
#| AttributeError: type object 'Plain' has no attribute 'nope'
#| AttributeError: 'function' object has no attribute 'nope'
#| AttributeError: 'function' object has no attribute 'nope'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'int' object has no attribute 'nope'
#| AttributeError: 'int' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'str' object has no attribute 'nope'
#| AttributeError: 'str' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'NoneType' object has no attribute 'nope'
#| AttributeError: 'NoneType' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'list' object has no attribute 'nope'
#| AttributeError: 'list' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'tuple' object has no attribute 'nope'
#| AttributeError: 'tuple' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'dict' object has no attribute 'nope'
#| AttributeError: 'dict' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'function' object has no attribute 'nope'
#| AttributeError: 'method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: type object 'int' has no attribute 'nope'
#| TypeError: cannot set 'nope' attribute of immutable type 'int'
#| AttributeError: 'property' object has no attribute 'nope'
#| AttributeError: 'property' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'classmethod' object has no attribute 'nope'
#| AttributeError: 'classmethod' object has no attribute 'nope'
#| AttributeError: 'ValueError' object has no attribute 'nope'
#| AttributeError: 'ValueError' object has no attribute 'nope'
#| AttributeError: 'typing.Union' object has no attribute 'nope'
#| AttributeError: 'typing.Union' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'range' object has no attribute 'nope'
#| AttributeError: 'range' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'Slotted' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'int' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'str' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'NoneType' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'list' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'tuple' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'dict' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'builtin_function_or_method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'method' object has no attribute 'nope' and no __dict__ for setting new attributes
#| TypeError: cannot set 'nope' attribute of immutable type 'int'
#| AttributeError: 'property' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'typing.Union' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'range' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'WithMethod' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'ellipsis' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'NotImplementedType' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'object' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'bytes' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: 'float' object has no attribute 'nope' and no __dict__ for setting new attributes
#| AttributeError: property 'p' of 'WithProp' object has no setter
#| AttributeError: property 'p' of 'WithProp' object has no deleter
#| None
#| AttributeError: property 'q' of 'WithProp' object has no deleter
#| AttributeError: 'WithMethod' object attribute 'm' is read-only
#| AttributeError: 'WithMethod' object attribute 'm' is read-only
#| AttributeError: 'WithMethod' object attribute 'c' is read-only
#| AttributeError: 'WithMethod' object attribute 'c' is read-only
#| AttributeError: 'WithMethod' object attribute '__init__' is read-only
#| AttributeError: 'WithMethod' object attribute '__init__' is read-only
#| TypeError: __class__ must be set to a class, not 'int' object
#| TypeError: can't delete __class__ attribute
#| AttributeError: 'WithMethod' object attribute '__doc__' is read-only
#| AttributeError: 'WithMethod' object attribute '__doc__' is read-only
#| AttributeError: 'WithMethod' object attribute '__slots__' is read-only
#| AttributeError: 'WithMethod' object attribute '__slots__' is read-only
#| AttributeError: 'Plain' object has no attribute '__init__'
#| AttributeError: 'list' object attribute 'append' is read-only
#| AttributeError: 'list' object attribute 'append' is read-only
#| AttributeError: 'int' object attribute '__add__' is read-only
#| AttributeError: 'str' object attribute 'upper' is read-only

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Plain: pass
class Slotted: __slots__ = ("s",)
class Both: __slots__ = ("s", "__dict__")
class WithProp:
    p = property(lambda self: 1)
    @property
    def q(self): return 1
    @q.setter
    def q(self, v): pass
class WithMethod:
    __slots__ = ()
    def m(self): pass
    c = 1
def f(): pass
for obj in (Plain(), Slotted(), Both(), WithProp(), WithMethod(), Plain, f, len, 1, "a", None, [], (), {}, f.__get__(1), [].append, int, property(), classmethod(f), ValueError(), int | str, range(3)):
    show(lambda: obj.nope)
    show(lambda: delattr(obj, "nope"))
for obj in (Slotted(), 1, "a", None, [], (), {}, len, [].append, f.__get__(1), int, property(), int | str, range(3), WithMethod(), ..., NotImplemented, object(), b"", 1.5):
    show(lambda: setattr(obj, "nope", 1))
for name in ("p", "q"):
    show(lambda: setattr(WithProp(), name, 1))
    show(lambda: delattr(WithProp(), name))
for name in ("m", "c", "__init__", "__class__", "__doc__", "__slots__"):
    show(lambda: setattr(WithMethod(), name, 1))
    show(lambda: delattr(WithMethod(), name))
show(lambda: delattr(Plain(), "__init__"))
show(lambda: setattr([], "append", 1))
show(lambda: delattr([], "append"))
show(lambda: setattr(1, "__add__", 1))
show(lambda: delattr("a", "upper"))
