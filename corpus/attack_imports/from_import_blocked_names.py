#: about: the from form does not read blocked names of a module either
#: kind: security
#: imports: math string
#: tests: module:math module:string attribute:__loader__ attribute:__spec__ attribute:__dict__ attribute:__builtins__ threat:10
#: stdout:
#| refused
#| refused
#| refused
#| refused

def loader():
    from math import __loader__ as found
    return found


def spec():
    from math import __spec__ as found
    return found


def mapping():
    from string import __dict__ as found
    return found


def builtins():
    from string import __builtins__ as found
    return found


for form in (loader, spec, mapping, builtins):
    try:
        print("read", form())
    except (AttributeError, ImportError):
        print("refused")
