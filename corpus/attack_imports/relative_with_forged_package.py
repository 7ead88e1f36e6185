#: about: setting __package__, __name__ or __path__ in the program opens no relative import
#: kind: security
#: tests: builtin:ImportError threat:10
#: stdout:
#| ImportError
#| ImportError
#| ImportError

__package__ = "importlib"
__path__ = ["/usr/lib/python3"]
__name__ = "importlib.fake"


def one():
    from . import os


def two():
    from .. import sys


def three():
    from .machinery import SourceFileLoader


for form in (one, two, three):
    try:
        form()
        print("imported")
    except ImportError:
        print("ImportError")
