#: about: classmethod and staticmethod around readers do not lift the guard
#: kind: security
#: tests: attribute:__mro__ builtin:classmethod builtin:staticmethod threat:7
#: stdout:
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment

class C:
    read = classmethod(getattr)
    plain = staticmethod(getattr)


for action in (lambda: C.read("__mro__"), lambda: C.plain(C, "__mro__")):
    try:
        print(action())
    except AttributeError as refused:
        print(refused)
