#: about: a submodule of a library package comes by its name in a from list, without having been imported before
#: kind: language
#: imports: string
#: stdout:
#| string.templatelib Template True
#| ('ImportError', "cannot import name 'nothing' from 'string'") ('ImportError', "cannot import name 'nothing' from 'string.templatelib'")
#| True
#| string
#| ('TypeError', "Item in ``from list'' must be str, not int")

from string import templatelib, Template

print(templatelib.__name__, Template.__name__, type(t"{1}") is templatelib.Template)


def attempt(step):
    try:
        return step()
    except (ImportError, TypeError) as error:
        return type(error).__name__, str(error).split(" (")[0]


def missing():
    from string import nothing


def missing_below():
    from string.templatelib import nothing


print(attempt(missing), attempt(missing_below))
print(attempt(lambda: __import__("string", None, None, ["templatelib"]).templatelib is templatelib))
print(attempt(lambda: __import__("string", None, None, ["nothing"]).__name__))
print(attempt(lambda: __import__("string", None, None, [5])))
