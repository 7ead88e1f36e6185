#: about: __class_getitem__ cannot read what its class may not read
#: kind: security
#: tests: attribute:__mro__ attribute:__subclasses__ threat:9
#: stdout:
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment

class C:
    def __class_getitem__(cls, name):
        return getattr(cls, name)


for name in ("__mro__", "__subclasses__"):
    try:
        print(C[name])
    except AttributeError as refused:
        print(refused)
