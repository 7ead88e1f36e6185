#: about: attributes read in hot loops follow changes of the class, its metaclass and its bases
#: kind: language
#: profile: compat
#: stdout:
#| class attribute by class ['base', 'own', 'base']
#| class attribute by instance ['base', 'own', 'base']
#| base's by class ['base', 'base 1', 'base 2']
#| base's by instance ['base 2', 'base 1', 'base 2']
#| covered by the instance ['base 2', 'instance', 'base 2']
#| property over a value ['base 2', 'property', 'base 2']
#| a value's class gets __get__ ['None', 'Plain()', 'descriptor of Thing']
#| data descriptor of the metaclass ['base 2', 'metaclass property', 'base 2']
#| and the instance ['base 2']
#| attribute of the metaclass ["type object 'Thing' has no attribute 'only'", 'metaclass', 'class']
#| __getattribute__ of the metaclass ['base 2', 'hook size', 'base 2']
#| __getattribute__ of the class ['base 2', 'hook size', 'base 2']
#| __getattr__ ["'Thing' object has no attribute 'none'", 'no none', "'Thing' object has no attribute 'none'"]

seen = []


def note(value):
    if not seen or seen[-1] != value:
        seen.append(value)


def run(read, change):
    """Read 30 times with a change after each ten; show what was seen when."""
    seen.clear()
    for i in range(30):
        if i and i % 10 == 0:
            change(i // 10)
        try:
            note(read())
        except AttributeError as e:
            note(str(e))
    return list(seen)


class Meta(type):
    pass


class Base(metaclass=Meta):
    size = "base"


class Thing(Base):
    pass


thing = Thing()


def class_value(step):
    if step == 1:
        Thing.size = "own"
    else:
        del Thing.size


print("class attribute by class", run(lambda: Thing.size, class_value))
print("class attribute by instance", run(lambda: thing.size, class_value))


def base_value(step):
    Base.size = "base %d" % step


print("base's by class", run(lambda: Thing.size, base_value))
print("base's by instance", run(lambda: thing.size, base_value))


def instance_value(step):
    if step == 1:
        thing.size = "instance"
    else:
        del thing.size


print("covered by the instance", run(lambda: thing.size, instance_value))


def descriptor(step):
    if step == 1:
        Thing.size = property(lambda self: "property")
    else:
        del Thing.size


print("property over a value", run(lambda: thing.size, descriptor))


class Plain:
    def __repr__(self):
        return "Plain()"


def value_turns_descriptor(step):
    if step == 1:
        Thing.plain = Plain()
    else:
        Plain.__get__ = lambda self, obj, owner: "descriptor of %s" % owner.__name__


Thing.plain = None
print("a value's class gets __get__", run(lambda: str(Thing.plain), value_turns_descriptor))


def meta_data(step):
    if step == 1:
        Meta.size = property(lambda cls: "metaclass property")
    else:
        del Meta.size


print("data descriptor of the metaclass", run(lambda: Thing.size, meta_data))
print("and the instance", run(lambda: thing.size, meta_data))


def meta_plain(step):
    if step == 1:
        Meta.only = "metaclass"
    else:
        Thing.only = "class"


print("attribute of the metaclass", run(lambda: Thing.only, meta_plain))


def meta_hook(step):
    if step == 1:
        Meta.__getattribute__ = lambda cls, name: "hook " + name
    else:
        del Meta.__getattribute__


print("__getattribute__ of the metaclass", run(lambda: Thing.size, meta_hook))


def class_hook(step):
    if step == 1:
        Base.__getattribute__ = lambda self, name: "hook " + name
    else:
        del Base.__getattribute__


print("__getattribute__ of the class", run(lambda: thing.size, class_hook))


def missing_hook(step):
    if step == 1:
        Base.__getattr__ = lambda self, name: "no " + name
    else:
        del Base.__getattr__


print("__getattr__", run(lambda: thing.none, missing_hook))
