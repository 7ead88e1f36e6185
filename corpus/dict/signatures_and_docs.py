#: about: names and signatures of the methods, as inspect sees them
#: kind: language
#: stdout:
#| clear method_descriptor clear dict.clear ($self, /) True
#| copy method_descriptor copy dict.copy ($self, /) True
#| fromkeys builtin_function_or_method fromkeys dict.fromkeys ($type, iterable, value=None, /) True
#| get method_descriptor get dict.get ($self, key, default=None, /) True
#| items method_descriptor items dict.items ($self, /) True
#| keys method_descriptor keys dict.keys ($self, /) True
#| pop method_descriptor pop dict.pop ($self, key, default=<unrepresentable>, /) True
#| popitem method_descriptor popitem dict.popitem ($self, /) True
#| setdefault method_descriptor setdefault dict.setdefault ($self, key, default=None, /) True
#| values method_descriptor values dict.values ($self, /) True
#| __contains__ method_descriptor __contains__ dict.__contains__ ($self, key, /) True
#| __getitem__ method_descriptor __getitem__ dict.__getitem__ ($self, key, /) True
#| __len__ wrapper_descriptor __len__ dict.__len__ ($self, /) True
#| __iter__ wrapper_descriptor __iter__ dict.__iter__ ($self, /) True
#| __eq__ wrapper_descriptor __eq__ dict.__eq__ ($self, value, /) True
#| __or__ wrapper_descriptor __or__ dict.__or__ ($self, value, /) True
#| __ior__ wrapper_descriptor __ior__ dict.__ior__ ($self, value, /) True
#| __delitem__ wrapper_descriptor __delitem__ dict.__delitem__ ($self, key, /) True
#| __setitem__ wrapper_descriptor __setitem__ dict.__setitem__ ($self, key, value, /) True
#| __repr__ wrapper_descriptor __repr__ dict.__repr__ ($self, /) True
#| __reversed__ method_descriptor __reversed__ dict.__reversed__ ($self, /) True
#| __class_getitem__ builtin_function_or_method __class_getitem__ dict.__class_getitem__ ($type, object, /) True
#| dict builtins [<class 'dict'>, <class 'object'>] builtin_function_or_method method-wrapper dict.get get dict.fromkeys
#| D.get dict.get D.fromkeys

for name in ("clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "values", "__contains__", "__getitem__", "__len__", "__iter__", "__eq__", "__or__", "__ior__", "__delitem__", "__setitem__", "__repr__", "__reversed__", "__class_getitem__"):
    m = getattr(dict, name)
    print(name, type(m).__name__, m.__name__, m.__qualname__, m.__text_signature__, bool(m.__doc__))
print(dict.__name__, dict.__module__, dict.mro(), type({}.get).__name__, type({}.__len__).__name__, {}.get.__qualname__, {}.get.__name__, dict.fromkeys.__qualname__)
class D(dict): pass
print(D().get.__qualname__, D.get.__qualname__, D.fromkeys.__qualname__)
