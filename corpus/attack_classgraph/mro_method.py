#: about: the mro method lists a class's own ancestors, and from object there is no way down again
#: kind: security
#: tests: attribute:__subclasses__ threat:1
#: stdout:
#| ['Derived', 'Base', 'object']
#| True
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment

class Base:
    pass


class Derived(Base):
    pass


print([cls.__name__ for cls in Derived.mro()])
root = Derived.mro()[-1]
print(root is object)
for attempt in (
    lambda: root.__subclasses__(),
    lambda: type.__subclasses__(root),
    lambda: getattr(root, "__subclasses__")(),
    lambda: [c for c in Derived.mro()[-1].__subclasses__() if "warn" in repr(c)],
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
