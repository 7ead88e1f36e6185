#: about: compat opens the classes of a super object, and from them no list of subclasses
#: kind: security
#: profile: compat
#: tests: attribute:__subclasses__ attribute:__globals__ threat:1
#: stdout:
#| Derived Derived
#| ['Derived', 'Base', 'object'] Base 1
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Base:
    def who(self):
        return "base"


class Derived(Base):
    def link(self):
        return super()


link = Derived().link()
print(link.__thisclass__.__name__, link.__self_class__.__name__)
print([cls.__name__ for cls in Derived.__mro__], Derived.__base__.__name__, len(Derived.__bases__))
for attempt in (lambda: Derived.__mro__[-1].__subclasses__(), lambda: link.who.__func__.__globals__):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
