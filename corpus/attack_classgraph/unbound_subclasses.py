#: about: the method that lists subclasses is refused as a name on type, metaclasses and super
#: kind: security
#: tests: attribute:__subclasses__ threat:1
#: stdout:
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| AttributeError attribute access to '__subclasses__' is blocked in this environment
#| KeyError '__subclasses__'

class Meta(type):
    def children(cls):
        return super().__subclasses__()


class Root(metaclass=Meta):
    pass


class Child(Root):
    pass


for attempt in (
    lambda: Root.__subclasses__(),
    lambda: Meta.__subclasses__(Root),
    lambda: type.__subclasses__(Root),
    lambda: Root.children(),
    lambda: super(Meta, Root).__subclasses__(),
    lambda: vars(type)["__subclasses__"](Root),
):
    try:
        print(attempt())
    except (AttributeError, KeyError) as refused:
        print(type(refused).__name__, refused)
