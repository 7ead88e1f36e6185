#: about: str.removeprefix
#: kind: language
#: stdout:
#| 'banana' | 'nana' | 'banana' | 'banana' | 'banana' | 'banana' | 'banana' | '' | 'banana' | TypeError: removeprefix() argument must be str, not bytes | TypeError: removeprefix() argument must be str, not int | TypeError: removeprefix() argument must be str, not tuple | TypeError: str.removeprefix() takes exactly one argument (0 given) | TypeError: str.removeprefix() takes exactly one argument (2 given) | TypeError: str.removeprefix() takes no keyword arguments
#| 'a' | 'a' | 'a' | '' | 'a' | 'a' | 'a' | '' | 'a' | TypeError: removeprefix() argument must be str, not bytes | TypeError: removeprefix() argument must be str, not int | TypeError: removeprefix() argument must be str, not tuple | TypeError: str.removeprefix() takes exactly one argument (0 given) | TypeError: str.removeprefix() takes exactly one argument (2 given) | TypeError: str.removeprefix() takes no keyword arguments
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: removeprefix() argument must be str, not bytes | TypeError: removeprefix() argument must be str, not int | TypeError: removeprefix() argument must be str, not tuple | TypeError: str.removeprefix() takes exactly one argument (0 given) | TypeError: str.removeprefix() takes exactly one argument (2 given) | TypeError: str.removeprefix() takes no keyword arguments
#| 'éé😀' | 'éé😀' | 'éé😀' | 'éé😀' | 'éé😀' | 'é😀' | 'éé😀' | '' | 'éé😀' | TypeError: removeprefix() argument must be str, not bytes | TypeError: removeprefix() argument must be str, not int | TypeError: removeprefix() argument must be str, not tuple | TypeError: str.removeprefix() takes exactly one argument (0 given) | TypeError: str.removeprefix() takes exactly one argument (2 given) | TypeError: str.removeprefix() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.removeprefix("ba"),
    lambda x: x.removeprefix("na"),
    lambda x: x.removeprefix("a"),
    lambda x: x.removeprefix(""),
    lambda x: x.removeprefix("é"),
    lambda x: x.removeprefix("😀"),
    lambda x: x.removeprefix(x),
    lambda x: x.removeprefix(x + "a"),
    lambda x: x.removeprefix(b"a"),
    lambda x: x.removeprefix(1),
    lambda x: x.removeprefix(("a",)),
    lambda x: x.removeprefix(),
    lambda x: x.removeprefix("a", "b"),
    lambda x: x.removeprefix(prefix="a"),
)
for x in ("banana", "a", "", "éé😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
