#: about: getattr, hasattr, setattr and delattr refuse each blocked name with one message
#: kind: security
#: tests: builtin:getattr builtin:hasattr builtin:setattr builtin:delattr attribute:__base__ attribute:__bases__ attribute:__builtins__ attribute:__call__ attribute:__closure__ attribute:__code__ attribute:__delattr__ attribute:__dict__ attribute:__func__ attribute:__getattr__ attribute:__getattribute__ attribute:__getnewargs__ attribute:__getnewargs_ex__ attribute:__getstate__ attribute:__globals__ attribute:__import__ attribute:__loader__ attribute:__mro__ attribute:__reduce__ attribute:__reduce_ex__ attribute:__self__ attribute:__self_class__ attribute:__setattr__ attribute:__setstate__ attribute:__spec__ attribute:__subclasses__ attribute:__thisclass__ threat:7
#: stdout:
#| 27
#| done

NAMES = """
__base__ __bases__ __builtins__ __call__ __closure__ __code__ __delattr__ __dict__ __func__ __getattr__
__getattribute__ __getnewargs__ __getnewargs_ex__ __getstate__ __globals__ __import__ __loader__ __mro__
__reduce__ __reduce_ex__ __self__ __self_class__ __setattr__ __setstate__ __spec__ __subclasses__
__thisclass__
""".split()


class Thing:
    pass


def function():
    pass


TARGETS = [Thing(), Thing, function, len, [].append, object, type, 0, "", None, (x for x in ())]
ROUTES = [
    getattr,
    hasattr,
    delattr,
    lambda target, name: getattr(target, name, None),
    lambda target, name: setattr(target, name, None),
]
print(len(NAMES))
for name in NAMES:
    texts = set()
    for target in TARGETS:
        for route in ROUTES:
            try:
                texts.add(repr(route(target, name)))
            except AttributeError as refused:
                texts.add(str(refused))
    if texts != {"attribute access to '" + name + "' is blocked in this environment"}:
        print(name, sorted(texts))
print("done")
