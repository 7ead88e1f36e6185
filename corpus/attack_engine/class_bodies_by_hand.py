#: about: a class body that the program's own __build_class__ is handed takes no arguments and works on the program's globals alone
#: kind: security
#: tests: attribute:__closure__ threat:22 threat:2
#: stdout:
#| ['function', 'function', 'function']
#| NoneType
#| NoneType
#| ['bound']
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Plain() takes 0 positional arguments but 2 were given')
#| ('TypeError', "Plain() got an unexpected keyword argument 'namespace'") ('AttributeError', "attribute access to '__closure__' is blocked in this environment")
#| cell
#| cell
#| ['method']
#| ('TypeError', 'WithCell() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'WithCell() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'WithCell() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'WithCell() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'WithCell() takes 0 positional arguments but 2 were given')
#| ('TypeError', "WithCell() got an unexpected keyword argument 'namespace'") ('AttributeError', "attribute access to '__closure__' is blocked in this environment")
#| NoneType
#| NoneType
#| ['Alias', 'bound']
#| ('TypeError', 'Lazy() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Lazy() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Lazy() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Lazy() takes 0 positional arguments but 1 was given')
#| ('TypeError', 'Lazy() takes 0 positional arguments but 2 were given')
#| ('TypeError', "Lazy() got an unexpected keyword argument 'namespace'") ('AttributeError', "attribute access to '__closure__' is blocked in this environment")
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given') ('TypeError', 'Plain() takes 0 positional arguments but 1 was given') ('TypeError', 'map() must have at least two arguments.')
#| ('TypeError', 'Plain() takes 0 positional arguments but 1 was given') ('TypeError', 'Plain() takes 0 positional arguments but 1 was given')
#| []

bodies = []


def keep(body, name, *bases, **keywords):
    bodies.append(body)
    return name


names = globals()["__builtins__"]
names["__build_class__"] = keep


class Plain:
    bound = 1


class WithCell:
    def method(self):
        return __class__


class Lazy[T]:
    bound = 2
    annotated: bound
    type Alias = bound


del names["__build_class__"]


def deep(depth, step):
    here = there = everywhere = "left on the stack"
    if depth:
        return deep(depth - 1, step)
    return step()


def attempt(step):
    try:
        return type(step()).__name__
    except BaseException as error:
        return type(error).__name__, str(error)


print([type(body).__name__ for body in bodies])
for body in bodies:
    for depth in (200, 5):
        print(deep(depth, lambda: attempt(body)))
    print(sorted(n for n in globals() if n in ("bound", "method", "Alias")))
    for name in ("bound", "method", "Alias"):
        globals().pop(name, None)
    for arguments in ((5,), ({},), (None,), (body,), ({}, {})):
        print(attempt(lambda: body(*arguments)))
    print(attempt(lambda: body(**{"namespace": {}})), attempt(lambda: body.__closure__))


class Holder:
    method = bodies[0]


print(attempt(Holder().method), attempt(lambda: sorted([1], key=bodies[0])), attempt(lambda: list(map(bodies[0]))))
Holder.__init__ = Holder.__len__ = bodies[0]
print(attempt(Holder), attempt(lambda: len(object.__new__(Holder))))
print(sorted(n for n in globals() if n == "bound"))
