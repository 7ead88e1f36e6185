#: about: Attributes of built-in types cannot be assigned or deleted
#: kind: language
#: stdout:
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| TypeError: cannot set 'x' attribute of immutable type 'int'
#| TypeError: cannot set 'x' attribute of immutable type 'str'
#| TypeError: cannot set 'x' attribute of immutable type 'str'
#| TypeError: cannot set 'x' attribute of immutable type 'list'
#| TypeError: cannot set 'x' attribute of immutable type 'list'
#| TypeError: cannot set 'x' attribute of immutable type 'dict'
#| TypeError: cannot set 'x' attribute of immutable type 'dict'
#| TypeError: cannot set 'x' attribute of immutable type 'object'
#| TypeError: cannot set 'x' attribute of immutable type 'object'
#| TypeError: cannot set 'x' attribute of immutable type 'type'
#| TypeError: cannot set 'x' attribute of immutable type 'type'
#| TypeError: cannot set 'x' attribute of immutable type 'bool'
#| TypeError: cannot set 'x' attribute of immutable type 'bool'
#| TypeError: cannot set 'x' attribute of immutable type 'NoneType'
#| TypeError: cannot set 'x' attribute of immutable type 'NoneType'
#| TypeError: cannot set 'x' attribute of immutable type 'Exception'
#| TypeError: cannot set 'x' attribute of immutable type 'Exception'
#| TypeError: cannot set 'x' attribute of immutable type 'builtin_function_or_method'
#| TypeError: cannot set 'x' attribute of immutable type 'builtin_function_or_method'
#| TypeError: cannot set 'x' attribute of immutable type 'range'
#| TypeError: cannot set 'x' attribute of immutable type 'range'
#| TypeError: cannot set 'x' attribute of immutable type 'property'
#| TypeError: cannot set 'x' attribute of immutable type 'property'
#| TypeError: cannot set 'x' attribute of immutable type 'super'
#| TypeError: cannot set 'x' attribute of immutable type 'super'
#| TypeError: cannot set '__add__' attribute of immutable type 'int'
#| TypeError: cannot set '__add__' attribute of immutable type 'int'
#| TypeError: cannot set 'upper' attribute of immutable type 'str'
#| TypeError: cannot set 'mro' attribute of immutable type 'type'
#| TypeError: cannot set 'q' attribute of immutable type 'types.GenericAlias'
#| TypeError: cannot set 'q' attribute of immutable type 'typing.Union'
#| TypeError: cannot set 'q' attribute of immutable type 'list_iterator'
#| TypeError: cannot set '__init__' attribute of immutable type 'object'
#| AttributeError: type object 'C' has no attribute 'missing'
#| AttributeError: type object 'C' has no attribute '__init__'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'int'
#| TypeError: attribute name must be string, not 'NoneType'
#| None
#| 5
#| None
#| 5

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for t in (int, str, list, dict, object, type, bool, type(None), Exception, type(len), range, property, super):
    show(lambda: setattr(t, "x", 1))
    show(lambda: delattr(t, "x"))
show(lambda: setattr(int, "__add__", 1))
show(lambda: delattr(int, "__add__"))
show(lambda: setattr(str, "upper", 1))
show(lambda: setattr(type, "mro", 1))
show(lambda: setattr(type(list[int]), "q", 1))
show(lambda: setattr(type(int | str), "q", 1))
show(lambda: setattr(type(iter([])), "q", 1))
show(lambda: delattr(object, "__init__"))
show(lambda: type.__setattr__(int, "x", 1)) if False else None
class C: pass
show(lambda: delattr(C, "missing"))
show(lambda: delattr(C, "__init__"))
show(lambda: setattr(C, 1, 2))
show(lambda: getattr(C, 1))
show(lambda: delattr(C, None))
show(lambda: setattr(C, "x\0y", 5))
show(lambda: getattr(C, "x\0y"))
show(lambda: ascii(setattr(C, "\udcff", 5)))
show(lambda: getattr(C, "\udcff"))
