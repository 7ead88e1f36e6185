#: about: names, signatures and owners of the methods
#: kind: language
#: stdout:
#| add method_descriptor add set.add ($self, object, /) False
#| clear method_descriptor clear set.clear ($self, /) False
#| copy method_descriptor copy set.copy ($self, /) True
#| difference method_descriptor difference set.difference ($self, /, *others) True
#| difference_update method_descriptor difference_update set.difference_update ($self, /, *others) False
#| discard method_descriptor discard set.discard ($self, object, /) False
#| intersection method_descriptor intersection set.intersection ($self, /, *others) True
#| intersection_update method_descriptor intersection_update set.intersection_update ($self, /, *others) False
#| isdisjoint method_descriptor isdisjoint set.isdisjoint ($self, other, /) True
#| issubset method_descriptor issubset set.issubset ($self, other, /) True
#| issuperset method_descriptor issuperset set.issuperset ($self, other, /) True
#| pop method_descriptor pop set.pop ($self, /) False
#| remove method_descriptor remove set.remove ($self, object, /) False
#| symmetric_difference method_descriptor symmetric_difference set.symmetric_difference ($self, other, /) True
#| symmetric_difference_update method_descriptor symmetric_difference_update set.symmetric_difference_update ($self, other, /) False
#| union method_descriptor union set.union ($self, /, *others) True
#| update method_descriptor update set.update ($self, /, *others) False
#| __contains__ method_descriptor __contains__ set.__contains__ ($self, object, /) True
#| __and__ wrapper_descriptor __and__ set.__and__ ($self, value, /) True
#| __rand__ wrapper_descriptor __rand__ set.__rand__ ($self, value, /) True
#| __iand__ wrapper_descriptor __iand__ set.__iand__ ($self, value, /) False
#| __or__ wrapper_descriptor __or__ set.__or__ ($self, value, /) True
#| __ror__ wrapper_descriptor __ror__ set.__ror__ ($self, value, /) True
#| __ior__ wrapper_descriptor __ior__ set.__ior__ ($self, value, /) False
#| __sub__ wrapper_descriptor __sub__ set.__sub__ ($self, value, /) True
#| __rsub__ wrapper_descriptor __rsub__ set.__rsub__ ($self, value, /) True
#| __isub__ wrapper_descriptor __isub__ set.__isub__ ($self, value, /) False
#| __xor__ wrapper_descriptor __xor__ set.__xor__ ($self, value, /) True
#| __rxor__ wrapper_descriptor __rxor__ set.__rxor__ ($self, value, /) True
#| __ixor__ wrapper_descriptor __ixor__ set.__ixor__ ($self, value, /) False
#| __len__ wrapper_descriptor __len__ set.__len__ ($self, /) True
#| __iter__ wrapper_descriptor __iter__ set.__iter__ ($self, /) True
#| __eq__ wrapper_descriptor __eq__ set.__eq__ ($self, value, /) True
#| __le__ wrapper_descriptor __le__ set.__le__ ($self, value, /) True
#| __class_getitem__ builtin_function_or_method __class_getitem__ set.__class_getitem__ ($type, object, /) True
#| ['__iand__', '__ior__', '__isub__', '__ixor__', 'add', 'clear', 'difference_update', 'discard', 'intersection_update', 'pop', 'remove', 'symmetric_difference_update', 'update'] [] [<class 'set'>, <class 'object'>] [<class 'frozenset'>, <class 'object'>]

for name in ("add", "clear", "copy", "difference", "difference_update", "discard", "intersection", "intersection_update", "isdisjoint", "issubset", "issuperset", "pop", "remove", "symmetric_difference", "symmetric_difference_update", "union", "update", "__contains__", "__and__", "__rand__", "__iand__", "__or__", "__ror__", "__ior__", "__sub__", "__rsub__", "__isub__", "__xor__", "__rxor__", "__ixor__", "__len__", "__iter__", "__eq__", "__le__", "__class_getitem__"):
    m = getattr(set, name)
    print(name, type(m).__name__, m.__name__, m.__qualname__, m.__text_signature__, hasattr(frozenset, name))
print([n for n in dir(set) if n not in dir(frozenset)], [n for n in dir(frozenset) if n not in dir(set)], set.mro(), frozenset.mro())
