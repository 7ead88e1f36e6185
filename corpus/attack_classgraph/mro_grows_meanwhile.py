#: about: a metaclass mro() that changes the classes it is asked about leaves a class that can be used
#: kind: security
#: profile: compat
#: tests: attribute:__bases__ threat:9 threat:22
#: stdout:
#| set ['First'] ['Sub', 'First', 'object'] 1 1
#| TypeError ['First'] ['Sub', 'First', 'object'] 1 1
#| ZeroDivisionError ['First'] ['Sub', 'First', 'object'] 1 1
#| set ['Second'] ['Sub', 'Second', 'object'] 3 3
#| set ['First'] ['Sub', 'First', 'object'] 1 1

pending = []


class Meta(type):
    def mro(cls):
        while pending:
            pending.pop()(cls)
        return type.mro(cls)


class First(metaclass=Meta): mark = 1
class Second(metaclass=Meta): mark = 2
class Sub(First): pass


def attempt(hook, bases):
    pending.append(hook)
    try:
        Sub.__bases__ = bases
        print("set", end=" ")
    except Exception as refused:
        print(type(refused).__name__, end=" ")
    pending.clear()
    print([cls.__name__ for cls in Sub.__bases__], [cls.__name__ for cls in Sub.mro()], Sub.mark, Sub().mark)


attempt(lambda cls: setattr(cls, "__bases__", (First,)), (Second,))
attempt(lambda cls: setattr(Second, "__bases__", (Sub,)), (Second,))
attempt(lambda cls: 1 / 0, (First,))
attempt(lambda cls: setattr(Second, "mark", 3), (Second,))
attempt(lambda cls: type("New", (cls,), {}), (First,))
