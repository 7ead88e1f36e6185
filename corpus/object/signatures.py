#: about: Docstrings and signatures of object's and type's methods
#: kind: language
#: profile: compat
#: stdout:
#| object __delattr__ wrapper_descriptor ($self, name, /) True object.__delattr__
#| object __dir__ method_descriptor ($self, /) True object.__dir__
#| object __eq__ wrapper_descriptor ($self, value, /) True object.__eq__
#| object __format__ method_descriptor ($self, format_spec, /) True object.__format__
#| object __ge__ wrapper_descriptor ($self, value, /) True object.__ge__
#| object __getattribute__ wrapper_descriptor ($self, name, /) True object.__getattribute__
#| object __gt__ wrapper_descriptor ($self, value, /) True object.__gt__
#| object __hash__ wrapper_descriptor ($self, /) True object.__hash__
#| object __init__ wrapper_descriptor ($self, /, *args, **kwargs) True object.__init__
#| object __init_subclass__ classmethod_descriptor ($type, /) True object.__init_subclass__
#| object __le__ wrapper_descriptor ($self, value, /) True object.__le__
#| object __lt__ wrapper_descriptor ($self, value, /) True object.__lt__
#| object __ne__ wrapper_descriptor ($self, value, /) True object.__ne__
#| object __new__ builtin_function_or_method ($type, *args, **kwargs) True object.__new__
#| object __repr__ wrapper_descriptor ($self, /) True object.__repr__
#| object __setattr__ wrapper_descriptor ($self, name, value, /) True object.__setattr__
#| object __sizeof__ method_descriptor ($self, /) True object.__sizeof__
#| object __str__ wrapper_descriptor ($self, /) True object.__str__
#| object __subclasshook__ classmethod_descriptor ($type, object, /) True object.__subclasshook__
#| type __call__ wrapper_descriptor ($self, /, *args, **kwargs) True type.__call__
#| type __delattr__ wrapper_descriptor ($self, name, /) True type.__delattr__
#| type __dir__ method_descriptor ($self, /) True type.__dir__
#| type __getattribute__ wrapper_descriptor ($self, name, /) True type.__getattribute__
#| type __init__ wrapper_descriptor ($self, /, *args, **kwargs) True type.__init__
#| type __instancecheck__ method_descriptor ($self, instance, /) True type.__instancecheck__
#| type __new__ builtin_function_or_method ($type, *args, **kwargs) True type.__new__
#| type __or__ wrapper_descriptor ($self, value, /) True type.__or__
#| type __prepare__ classmethod_descriptor ($cls, name, bases, /, **kwds) True type.__prepare__
#| type __repr__ wrapper_descriptor ($self, /) True type.__repr__
#| type __ror__ wrapper_descriptor ($self, value, /) True type.__ror__
#| type __setattr__ wrapper_descriptor ($self, name, value, /) True type.__setattr__
#| type __sizeof__ method_descriptor ($self, /) True type.__sizeof__
#| type __subclasscheck__ method_descriptor ($self, subclass, /) True type.__subclasscheck__
#| type mro method_descriptor ($self, /) True type.mro

for t in (object, type):
    for name in sorted(vars(t)):
        v = vars(t)[name]
        if name in ("__doc__", "__subclasses__", "__reduce__", "__reduce_ex__", "__getstate__") or not callable(v) and type(v).__name__ != "classmethod_descriptor": continue
        print(t.__name__, name, type(v).__name__, v.__text_signature__, bool(v.__doc__), v.__qualname__)
