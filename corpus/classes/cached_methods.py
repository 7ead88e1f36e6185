#: about: method calls in hot loops follow replaced methods, static and class methods and changed bases
#: kind: language
#: profile: compat
#: stdout:
#| __bases__, method ['First', 'Second', 'First']
#| __bases__, static method ['First.static', 'Second.static', 'First.static']
#| __bases__, class method ['First.made of Child', 'Second.made of Child', 'First.made of Child']
#| __bases__, class method of the instance ['First.made of Child', 'Second.made of Child', 'First.made of Child']
#| __bases__ of a base ['FirstFirst.made of Grandchild', 'SecondSecond.made of Grandchild', 'FirstFirst.made of Grandchild']
#| a method over the base's ['First', 'Child', 'First']
#| a function on the instance ['First', 'instance', 'First']
#| staticmethod initialised again ['First.static', 'again 1', 'again 2']
#| read by the instance ['again 2', 'again 1', 'again 2']
#| classmethod initialised again ['First.made of Child', 'again 1 of Child', 'again 2 of Child']
#| staticmethod of what is no function ['function', 'type', 'method_descriptor']
#| another kind of method ['TypeError: unbound method str.upper() needs an argument', 'class method', 'function of None']
#| __class__ ['First', 'Other', 'First']
#| a method of the metaclass ['Made.show with 0', "Meta's property"]


def run(read, change):
    """Call 30 times with a change after each ten; show what was seen when."""
    seen = []
    for i in range(30):
        if i and i % 10 == 0:
            change(i // 10)
        try:
            value = read()
        except (AttributeError, TypeError) as e:
            value = type(e).__name__ + ": " + str(e)
        if not seen or seen[-1] != value:
            seen.append(value)
    return seen


class First:
    def name(self):
        return "First"

    @staticmethod
    def static():
        return "First.static"

    @classmethod
    def made(cls):
        return "First.made of " + cls.__name__


class Second:
    def name(self):
        return "Second"

    @staticmethod
    def static():
        return "Second.static"

    @classmethod
    def made(cls):
        return "Second.made of " + cls.__name__


class Child(First):
    pass


child = Child()


def bases(step):
    Child.__bases__ = (Second,) if step == 1 else (First,)


print("__bases__, method", run(lambda: child.name(), bases))
print("__bases__, static method", run(lambda: Child.static(), bases))
print("__bases__, class method", run(lambda: Child.made(), bases))
print("__bases__, class method of the instance", run(lambda: child.made(), bases))


class Grandchild(Child):
    pass


print("__bases__ of a base", run(lambda: Grandchild().name() + Grandchild.made(), bases))


def own(step):
    if step == 1:
        Child.name = lambda self: "Child"
    else:
        del Child.name


print("a method over the base's", run(lambda: child.name(), own))


def on_instance(step):
    if step == 1:
        child.name = lambda: "instance"
    else:
        del child.name


print("a function on the instance", run(lambda: child.name(), on_instance))

wrapped = First.__dict__["static"]
made = First.__dict__["made"]


def static_again(step):
    wrapped.__init__(lambda: "again %d" % step)


def made_again(step):
    made.__init__(lambda cls: "again %d of %s" % (step, cls.__name__))


print("staticmethod initialised again", run(lambda: Child.static(), static_again))
print("read by the instance", run(lambda: child.static(), static_again))
print("classmethod initialised again", run(lambda: Child.made(), made_again))


def static_of_callable(step):
    wrapped.__init__(First if step == 1 else str.upper)


print("staticmethod of what is no function", run(lambda: type(First.static).__name__, static_of_callable))


def kind(step):
    First.static = classmethod(lambda cls: "class method") if step == 1 else lambda self=None: "function of %s" % self


print("another kind of method", run(lambda: Child.static(), kind))


def changed_class(step):
    child.__class__ = Other if step == 1 else Child


class Other:
    def name(self):
        return "Other"


print("__class__", run(lambda: child.name(), changed_class))


class Meta(type):
    pass


class Made(metaclass=Meta):
    def show(*args):
        return "Made.show with %d" % len(args)


def meta_method(step):
    if step == 1:
        Meta.show = lambda cls: "Meta.show"
    else:
        Meta.show = property(lambda cls: lambda: "Meta's property")


print("a method of the metaclass", run(lambda: Made.show(), meta_method))
