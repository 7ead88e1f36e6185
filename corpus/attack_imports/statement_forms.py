#: about: each form of the import statement is refused alike
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| plain import of 'os' is not allowed in this environment
#| renamed import of 'os' is not allowed in this environment
#| names import of 'os' is not allowed in this environment
#| star_like import of 'os' is not allowed in this environment
#| several import of 'os' is not allowed in this environment

def plain():
    import os


def renamed():
    import os as harmless


def names():
    from os import system


def star_like():
    from os import path as p, environ as e


def several():
    import os, sys


for form in (plain, renamed, names, star_like, several):
    try:
        form()
        print("imported")
    except ImportError as refused:
        print(form.__name__, refused)
