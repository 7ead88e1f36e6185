#: about: the descriptors that hold __dict__, __mro__ and __bases__ of type cannot be fetched
#: kind: security
#: tests: attribute:__dict__ attribute:__mro__ attribute:__bases__ attribute:__subclasses__ builtin:vars threat:1 threat:7
#: stdout:
#| [False, False, False, False]
#| KeyError
#| KeyError

names = ("__dict__", "__mro__", "__bases__", "__subclasses__")
print([name in vars(type) for name in names])
for name in ("__dict__", "__mro__"):
    try:
        print(vars(type)[name].__get__(int))
    except KeyError as error:
        print(type(error).__name__)
