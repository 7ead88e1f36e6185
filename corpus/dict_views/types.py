#: about: the types: names, no constructor, no subclasses, no attributes
#: kind: language
#: stdout:
#| dict_keys builtins dict_keys ['dict_keys', 'object']
#| TypeError: cannot create 'dict_keys' instances
#| TypeError: cannot create 'dict_keys' instances
#| TypeError: type 'dict_keys' is not an acceptable base type
#| AttributeError: 'dict_keys' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'dict_keys' object is not callable
#| AttributeError: 'dict_keys' object has no attribute 'x'
#| True
#| TypeError: unhashable type: 'dict_keys'
#| False
#| dict_values builtins dict_values ['dict_values', 'object']
#| TypeError: cannot create 'dict_values' instances
#| TypeError: cannot create 'dict_values' instances
#| TypeError: type 'dict_values' is not an acceptable base type
#| AttributeError: 'dict_values' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'dict_values' object is not callable
#| AttributeError: 'dict_values' object has no attribute 'x'
#| True
#| 'by identity'
#| False
#| dict_items builtins dict_items ['dict_items', 'object']
#| TypeError: cannot create 'dict_items' instances
#| TypeError: cannot create 'dict_items' instances
#| TypeError: type 'dict_items' is not an acceptable base type
#| AttributeError: 'dict_items' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: 'dict_items' object is not callable
#| AttributeError: 'dict_items' object has no attribute 'x'
#| True
#| TypeError: unhashable type: 'dict_items'
#| False
#| ['isdisjoint', 'mapping'] ['mapping'] ['__eq__', '__lt__', '__len__', '__reversed__', '__iter__', '__hash__']

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: 2}
for view in (d.keys(), d.values(), d.items()):
    t = type(view)
    print(t.__name__, t.__module__, t.__qualname__, [b.__name__ for b in t.mro()])
    def sub():
        class S(t): pass
    def setattribute(): view.x = 1
    show(lambda: t(), lambda: t(d), sub, setattribute, lambda: view(), lambda: view.x, lambda: isinstance(view, t), lambda: hash(view) if t.__name__ != "dict_values" else "by identity", lambda: callable(view))
print(sorted(n for n in dir(d.keys()) if not n.startswith("_")), sorted(n for n in dir(d.values()) if not n.startswith("_")), [n for n in ("__and__", "__rand__", "__contains__", "__eq__", "__lt__", "__len__", "__reversed__", "__sub__", "__xor__", "__rsub__", "__or__", "__ror__", "__rxor__", "__iter__", "__getitem__", "__hash__", "__iand__") if n in dir(d.values())])
