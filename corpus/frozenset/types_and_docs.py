#: about: the type, its bases and its methods
#: kind: language
#: stdout:
#| frozenset builtins [<class 'frozenset'>, <class 'object'>] False False False True True
#| copy method_descriptor frozenset.copy ($self, /) True
#| difference method_descriptor frozenset.difference ($self, /, *others) True
#| intersection method_descriptor frozenset.intersection ($self, /, *others) True
#| isdisjoint method_descriptor frozenset.isdisjoint ($self, other, /) True
#| issubset method_descriptor frozenset.issubset ($self, other, /) True
#| issuperset method_descriptor frozenset.issuperset ($self, other, /) True
#| symmetric_difference method_descriptor frozenset.symmetric_difference ($self, other, /) True
#| union method_descriptor frozenset.union ($self, /, *others) True
#| __contains__ method_descriptor frozenset.__contains__ ($self, object, /) True
#| __hash__ wrapper_descriptor frozenset.__hash__ ($self, /) True
#| __and__ wrapper_descriptor frozenset.__and__ ($self, value, /) True
#| __rand__ wrapper_descriptor frozenset.__rand__ ($self, value, /) True
#| __or__ wrapper_descriptor frozenset.__or__ ($self, value, /) True
#| __ror__ wrapper_descriptor frozenset.__ror__ ($self, value, /) True
#| __sub__ wrapper_descriptor frozenset.__sub__ ($self, value, /) True
#| __rsub__ wrapper_descriptor frozenset.__rsub__ ($self, value, /) True
#| __xor__ wrapper_descriptor frozenset.__xor__ ($self, value, /) True
#| __rxor__ wrapper_descriptor frozenset.__rxor__ ($self, value, /) True
#| __len__ wrapper_descriptor frozenset.__len__ ($self, /) True
#| __iter__ wrapper_descriptor frozenset.__iter__ ($self, /) True
#| __eq__ wrapper_descriptor frozenset.__eq__ ($self, value, /) True
#| __ne__ wrapper_descriptor frozenset.__ne__ ($self, value, /) True
#| __lt__ wrapper_descriptor frozenset.__lt__ ($self, value, /) True
#| __le__ wrapper_descriptor frozenset.__le__ ($self, value, /) True
#| __gt__ wrapper_descriptor frozenset.__gt__ ($self, value, /) True
#| __ge__ wrapper_descriptor frozenset.__ge__ ($self, value, /) True
#| __class_getitem__ builtin_function_or_method frozenset.__class_getitem__ ($type, object, /) True
#| __repr__ wrapper_descriptor frozenset.__repr__ ($self, /) True

print(frozenset.__name__, frozenset.__module__, frozenset.mro(), issubclass(frozenset, set), issubclass(set, frozenset), isinstance(frozenset(), set), type(frozenset()) is frozenset, bool(frozenset.__doc__))
for name in ("copy", "difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union", "__contains__", "__hash__", "__and__", "__rand__", "__or__", "__ror__", "__sub__", "__rsub__", "__xor__", "__rxor__", "__len__", "__iter__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__class_getitem__", "__repr__"):
    m = getattr(frozenset, name)
    print(name, type(m).__name__, m.__qualname__, m.__text_signature__, bool(m.__doc__))
