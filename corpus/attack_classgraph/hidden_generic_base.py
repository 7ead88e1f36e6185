#: about: the class behind type parameters is a builtin type: it cannot be changed, and lists no classes
#: kind: security
#: tests: attribute:__subclasses__ attribute:__bases__ threat:1 threat:20
#: stdout:
#| Generic ['Generic', 'object']
#| TypeError cannot set 'planted' attribute of immutable type 'typing.Generic'
#| TypeError cannot set '__class_getitem__' attribute of immutable type 'typing.Generic'
#| TypeError cannot set '__init_subclass__' attribute of immutable type 'typing.Generic'
#| TypeError cannot set 'planted' attribute of immutable type 'typing.TypeVar'
#| AttributeError readonly attribute
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__bases__' is blocked in this environment
#| TypeError cannot create 'typing.Generic' instances
#| False

class Box[T]:
    pass


generic = Box.mro()[1]
print(generic.__name__, [cls.__name__ for cls in generic.mro()])
for change in (lambda: setattr(generic, "planted", 1), lambda: setattr(generic, "__class_getitem__", None), lambda: delattr(generic, "__init_subclass__"),
               lambda: setattr(type(Box.__type_params__[0]), "planted", 1), lambda: setattr(Box.__type_params__[0], "__name__", "x"),
               lambda: generic.__subclasses__(), lambda: generic.__bases__, lambda: generic()):
    try:
        print(change())
    except (TypeError, AttributeError) as refused:
        print(type(refused).__name__, refused)
print(hasattr(generic, "planted"))
