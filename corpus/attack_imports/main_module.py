#: about: the program itself, and the table of builtins, are no modules that can be imported
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| import of '__main__' is not allowed in this environment
#| import of '__main__' is not allowed in this environment
#| import of '__main__' is not allowed in this environment
#| import of 'builtins' is not allowed in this environment
#| import of 'sys' is not allowed in this environment
#| __main__ False

def attempt(f):
    try:
        print(f())
    except ImportError as e:
        print(e)


def statement():
    import __main__
    return __main__


def names():
    from __main__ import attempt as found
    return found


def builtin_names():
    from builtins import open
    return open


for f in (statement, names, lambda: __import__("__main__"), builtin_names, lambda: __import__("sys").modules):
    attempt(f)
print(__name__, "__main__" in globals())
