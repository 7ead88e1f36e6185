#: about: a property with getattr as its function reads through the guard
#: kind: security
#: tests: builtin:property builtin:getattr threat:7
#: stdout:
#| TypeError
#| attribute access to '__dict__' is blocked in this environment

class C:
    x = property(getattr)
    y = property(lambda self: getattr(self, "__dict__"))


for name in ("x", "y"):
    try:
        getattr(C(), name)
    except (TypeError, AttributeError) as error:
        print("TypeError" if type(error) is TypeError else error)
