#: about: decorators and class keywords that call guarded functions are guarded
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ builtin:getattr builtin:setattr threat:8
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment

def read(name):
    return lambda function: getattr(function, name)


def write(name):
    def apply(function):
        setattr(function, name, 1)
        return function
    return apply


def one():
    @read("__globals__")
    def f():
        pass
    return f


def two():
    @write("__code__")
    def f():
        pass
    return f


def three():
    @(lambda cls: cls.__init__.__globals__)
    class C:
        def __init__(self):
            pass
    return C


def four():
    class Base:
        def __init_subclass__(cls, reads):
            cls.found = getattr(cls, reads)

    class Derived(Base, reads="__subclasses__"):
        pass
    return Derived.found


for step in (one, two, three, four):
    try:
        print(step())
    except AttributeError as refused:
        print(refused)
