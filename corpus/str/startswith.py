#: about: str.startswith: texts, tuples of texts, bounds
#: kind: language
#: stdout:
#| 'banana' | False | True | False | True | False | False | True | True | True | True | True | False | False | TypeError: tuple for startswith must only contain str, not int | TypeError: tuple for startswith must only contain str, not int | TypeError: startswith first arg must be str or a tuple of str, not list | TypeError: startswith first arg must be str or a tuple of str, not int | TypeError: startswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | False | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4 | TypeError: str.startswith() takes no keyword arguments
#| 'a' | True | False | False | True | False | True | False | False | False | False | False | False | False | True | TypeError: tuple for startswith must only contain str, not int | TypeError: startswith first arg must be str or a tuple of str, not list | TypeError: startswith first arg must be str or a tuple of str, not int | TypeError: startswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | True | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4 | TypeError: str.startswith() takes no keyword arguments
#| '' | False | False | False | True | False | False | False | False | False | False | False | False | False | TypeError: tuple for startswith must only contain str, not int | TypeError: tuple for startswith must only contain str, not int | TypeError: startswith first arg must be str or a tuple of str, not list | TypeError: startswith first arg must be str or a tuple of str, not int | TypeError: startswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | False | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4 | TypeError: str.startswith() takes no keyword arguments
#| 'éa😀' | False | False | False | True | False | False | True | False | False | False | False | False | False | TypeError: tuple for startswith must only contain str, not int | TypeError: tuple for startswith must only contain str, not int | TypeError: startswith first arg must be str or a tuple of str, not list | TypeError: startswith first arg must be str or a tuple of str, not int | TypeError: startswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | False | False | TypeError: startswith expected at least 1 argument, got 0 | TypeError: startswith expected at most 3 arguments, got 4 | TypeError: str.startswith() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.startswith("a"),
    lambda x: x.startswith("ba"),
    lambda x: x.startswith("na"),
    lambda x: x.startswith(""),
    lambda x: x.startswith(()),
    lambda x: x.startswith(("x", "a")),
    lambda x: x.startswith(("b", "é", "😀")),
    lambda x: x.startswith("an", 1),
    lambda x: x.startswith("an", 1, 3),
    lambda x: x.startswith("na", -2),
    lambda x: x.startswith("", 6),
    lambda x: x.startswith("", 7),
    lambda x: x.startswith("", 2, 1),
    lambda x: x.startswith(("a", 1)),
    lambda x: x.startswith((1, "a")),
    lambda x: x.startswith(["a"]),
    lambda x: x.startswith(1),
    lambda x: x.startswith(None),
    lambda x: x.startswith("a", "b"),
    lambda x: x.startswith("a", None, None),
    lambda x: x.startswith("a", 2**70),
    lambda x: x.startswith(),
    lambda x: x.startswith("a", 1, 2, 3),
    lambda x: x.startswith(prefix="a"),
)
for x in ("banana", "a", "", "éa😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
