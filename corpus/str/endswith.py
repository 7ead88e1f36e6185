#: about: str.endswith: texts, tuples of texts, bounds
#: kind: language
#: stdout:
#| 'banana' | True | False | True | True | False | True | False | False | True | True | True | False | False | True | TypeError: tuple for endswith must only contain str, not int | TypeError: endswith first arg must be str or a tuple of str, not list | TypeError: endswith first arg must be str or a tuple of str, not int | TypeError: endswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | True | False | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4 | TypeError: str.endswith() takes no keyword arguments
#| 'a' | True | False | False | True | False | True | False | False | False | False | False | False | False | True | TypeError: tuple for endswith must only contain str, not int | TypeError: endswith first arg must be str or a tuple of str, not list | TypeError: endswith first arg must be str or a tuple of str, not int | TypeError: endswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | True | False | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4 | TypeError: str.endswith() takes no keyword arguments
#| '' | False | False | False | True | False | False | False | False | False | False | False | False | False | TypeError: tuple for endswith must only contain str, not int | TypeError: tuple for endswith must only contain str, not int | TypeError: endswith first arg must be str or a tuple of str, not list | TypeError: endswith first arg must be str or a tuple of str, not int | TypeError: endswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | False | False | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4 | TypeError: str.endswith() takes no keyword arguments
#| 'éa😀' | False | False | False | True | False | False | True | False | False | False | False | False | False | TypeError: tuple for endswith must only contain str, not int | TypeError: tuple for endswith must only contain str, not int | TypeError: endswith first arg must be str or a tuple of str, not list | TypeError: endswith first arg must be str or a tuple of str, not int | TypeError: endswith first arg must be str or a tuple of str, not NoneType | TypeError: slice indices must be integers or None or have an __index__ method | False | False | TypeError: endswith expected at least 1 argument, got 0 | TypeError: endswith expected at most 3 arguments, got 4 | TypeError: str.endswith() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.endswith("a"),
    lambda x: x.endswith("ba"),
    lambda x: x.endswith("na"),
    lambda x: x.endswith(""),
    lambda x: x.endswith(()),
    lambda x: x.endswith(("x", "a")),
    lambda x: x.endswith(("b", "é", "😀")),
    lambda x: x.endswith("an", 1),
    lambda x: x.endswith("an", 1, 3),
    lambda x: x.endswith("na", -2),
    lambda x: x.endswith("", 6),
    lambda x: x.endswith("", 7),
    lambda x: x.endswith("", 2, 1),
    lambda x: x.endswith(("a", 1)),
    lambda x: x.endswith((1, "a")),
    lambda x: x.endswith(["a"]),
    lambda x: x.endswith(1),
    lambda x: x.endswith(None),
    lambda x: x.endswith("a", "b"),
    lambda x: x.endswith("a", None, None),
    lambda x: x.endswith("a", 2**70),
    lambda x: x.endswith(),
    lambda x: x.endswith("a", 1, 2, 3),
    lambda x: x.endswith(suffix="a"),
)
for x in ("banana", "a", "", "éa😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
