#: about: ExceptionGroup is a class as a class statement makes one: it has __module__ and __weakref__ of its own
#: kind: language
#: stdout:
#| ['__doc__', '__module__', '__weakref__']
#| []
#| <attribute '__weakref__' of 'ExceptionGroup' objects>
#| None builtins True True
#| False False
#| ExceptionGroup ('__weakref__',) __weakref__ slot disallowed: we already got one
#| ExceptionGroup ('__dict__',) __dict__ slot disallowed: we already got one
#| BaseExceptionGroup ('__weakref__',) True
#| BaseExceptionGroup ('__dict__',) __dict__ slot disallowed: we already got one
#| Exception ('__weakref__',) True
#| Exception ('__dict__',) __dict__ slot disallowed: we already got one
#| classmethod ('__weakref__',) True
#| classmethod ('__dict__',) __dict__ slot disallowed: we already got one
#| property ('__weakref__',) True
#| property ('__dict__',) False
#| set ('__weakref__',) __weakref__ slot disallowed: we already got one
#| set ('__dict__',) False
#| list ('__weakref__',) True
#| list ('__dict__',) False
#| super ('__weakref__',) True
#| super ('__dict__',) False
#| False True
#| __main__ None

print(sorted(vars(ExceptionGroup)))
print(sorted(vars(BaseExceptionGroup).keys() & {"__module__", "__weakref__"}))
print(ExceptionGroup.__weakref__)
group = ExceptionGroup("g", [ValueError(1)])
print(group.__weakref__, group.__module__, "__weakref__" in dir(group), "__module__" in dir(group))
print(hasattr(ValueError(), "__weakref__"), hasattr(BaseExceptionGroup, "__weakref__"))


def slots(base, *names):
    try:
        made = type("Made", (base,), {"__slots__": names})
    except TypeError as e:
        print(base.__name__, names, e)
    else:
        print(base.__name__, names, "__weakref__" in vars(made))


for base in ExceptionGroup, BaseExceptionGroup, Exception, classmethod, property, set, list, super:
    slots(base, "__weakref__")
    slots(base, "__dict__")


class Wide(ExceptionGroup):
    pass


class Narrow(BaseExceptionGroup):
    pass


print("__weakref__" in vars(Wide), "__weakref__" in vars(Narrow))
print(Wide.__module__, Wide("w", [OSError()]).split(OSError)[0].__weakref__)
