#: about: docstrings of modules, classes and functions, and what is not one
#: kind: language
#: stdout:
#| The module's own docstring.
#| 'one line'
#| 'Summary.\n\n    Indented by four more.\n  By two more.\n\nBack.\n'
#| None
#| None
#| 'two parts'
#| 'class doc'
#| None
#| None
#| changed None changed
#| cannot set '__doc__' attribute of immutable type 'type'

"""The module's own docstring."""
def plain(): "one line"

def indented():
    """Summary.

        Indented by four more.
      By two more.

    Back.
    """

def not_doc():
    f"an f-string is no docstring"
    return 1

def bytes_doc():
    b"nor are bytes"

def joined():
    "two " "parts"

class C:
    "class doc"
    x = 1
    "not a doc"

class D(C): pass
print(__doc__)
for thing in (plain, indented, not_doc, bytes_doc, joined, C, D, lambda: "no doc"):
    print(repr(thing.__doc__))
C.__doc__ = "changed"
plain.__doc__ = None
print(C.__doc__, plain.__doc__, C().__doc__)
try: type.__doc__ = "x"
except TypeError as error: print(error)
