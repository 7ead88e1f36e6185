#: about: import a.b as c reads b from whatever the program's own importer returned: a blocked name is refused there too
#: kind: security
#: tests: builtin:__import__ attribute:__globals__ attribute:__code__ attribute:__dict__ threat:10 threat:7
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| ImportError cannot import name 'y' from '<unknown module name>' (unknown location)
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| open
#| <class 'function'>
#| AttributeError attribute access to '__globals__' is blocked in this environment

def target(): pass


target.plain = "open"
__builtins__["__import__"] = lambda *arguments: target


def globals_as():
    import x.__globals__ as found
    return found


def code_as():
    import x.plain.y.__code__ as found
    return found


def dict_as():
    import x.__dict__ as found
    return found


def plain_as():
    import x.plain as found
    return found


def class_as():
    from x import __class__ as found
    return found


def from_globals():
    from x import plain, __globals__ as found
    return found


for attempt in (globals_as, code_as, dict_as, plain_as, class_as, from_globals):
    try:
        print(attempt())
    except (AttributeError, ImportError) as refused:
        print(type(refused).__name__, refused)
