#: about: classes of the guest are not reachable from builtin types
#: kind: security
#: tests: attribute:__subclasses__ builtin:type threat:1 threat:20
#: stdout:
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment

class Planted(Exception):
    pass


for action in (lambda: object.__subclasses__(), lambda: type.__subclasses__(Exception), lambda: getattr(Exception, "__subclasses__")()):
    try:
        print(action())
    except AttributeError as refused:
        print(refused)
