#: about: relative imports of a program without a package are ImportErrors
#: kind: security
#: tests: builtin:ImportError threat:10
#: stdout:
#| ImportError
#| ImportError
#| ImportError
#| ImportError

def one():
    from . import os


def two():
    from .os import system


def three():
    from .. import os


def four():
    from ..... import sys


for form in (one, two, three, four):
    try:
        form()
        print("imported")
    except ImportError:
        print("ImportError")
