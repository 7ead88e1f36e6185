#: about: a built-in type cannot be changed past its own rules, nor through its namespace or its descriptors
#: kind: security
#: profile: compat
#: tests: builtin:type builtin:object builtin:int
#: stdout:
#| TypeError can't apply this __setattr__ to type object
#| TypeError can't apply this __delattr__ to type object
#| TypeError can't apply this __setattr__ to Meta object
#| TypeError cannot set 'evil' attribute of immutable type 'int'
#| TypeError 'mappingproxy' object does not support item assignment
#| TypeError cannot set '__name__' attribute of immutable type 'int'
#| TypeError cannot set '__bases__' attribute of immutable type 'int'
#| TypeError cannot set '__doc__' attribute of immutable type 'int'
#| TypeError cannot set '__abstractmethods__' attribute of immutable type 'int'
#| TypeError cannot set '__annotations__' attribute of immutable type 'int'
#| TypeError cannot set '__annotate__' attribute of immutable type 'int'
#| TypeError cannot set '__type_params__' attribute of immutable type 'int'
#| TypeError cannot set '__module__' attribute of immutable type 'int'
#| TypeError cannot set '__qualname__' attribute of immutable type 'int'
#| TypeError 'tuple' object does not support item assignment
#| False int ['bool', 'int', 'object']

class Meta(type):
    pass


class C(metaclass=Meta):
    pass


def descriptor(name):
    return lambda: type.__dict__[name].__set__(int, (C,))


def item():
    int.__mro__[0] = C


ROUTES = [
    lambda: object.__setattr__(int, "evil", 1),
    lambda: object.__delattr__(int, "real"),
    lambda: object.__setattr__(C, "evil", 1),
    lambda: type.__setattr__(int, "evil", 1),
    lambda: int.__dict__.__setitem__("evil", 1) if hasattr(int.__dict__, "__setitem__") else exec_item(),
] + [descriptor(name) for name in ("__name__", "__bases__", "__doc__", "__abstractmethods__", "__annotations__", "__annotate__",
                                   "__type_params__", "__module__", "__qualname__")] + [item]


def exec_item():
    int.__dict__["evil"] = 1


for route in ROUTES:
    try:
        print("CHANGED", route())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(hasattr(int, "evil"), int.__name__, [t.__name__ for t in bool.__mro__])
