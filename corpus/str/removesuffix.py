#: about: str.removesuffix
#: kind: language
#: stdout:
#| 'banana' | 'banana' | 'bana' | 'banan' | 'banana' | 'banana' | 'banana' | '' | 'banana' | TypeError: removesuffix() argument must be str, not bytes | TypeError: removesuffix() argument must be str, not int | TypeError: removesuffix() argument must be str, not tuple | TypeError: str.removesuffix() takes exactly one argument (0 given) | TypeError: str.removesuffix() takes exactly one argument (2 given) | TypeError: str.removesuffix() takes no keyword arguments
#| 'a' | 'a' | 'a' | '' | 'a' | 'a' | 'a' | '' | 'a' | TypeError: removesuffix() argument must be str, not bytes | TypeError: removesuffix() argument must be str, not int | TypeError: removesuffix() argument must be str, not tuple | TypeError: str.removesuffix() takes exactly one argument (0 given) | TypeError: str.removesuffix() takes exactly one argument (2 given) | TypeError: str.removesuffix() takes no keyword arguments
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: removesuffix() argument must be str, not bytes | TypeError: removesuffix() argument must be str, not int | TypeError: removesuffix() argument must be str, not tuple | TypeError: str.removesuffix() takes exactly one argument (0 given) | TypeError: str.removesuffix() takes exactly one argument (2 given) | TypeError: str.removesuffix() takes no keyword arguments
#| 'éé😀' | 'éé😀' | 'éé😀' | 'éé😀' | 'éé😀' | 'éé😀' | 'éé' | '' | 'éé😀' | TypeError: removesuffix() argument must be str, not bytes | TypeError: removesuffix() argument must be str, not int | TypeError: removesuffix() argument must be str, not tuple | TypeError: str.removesuffix() takes exactly one argument (0 given) | TypeError: str.removesuffix() takes exactly one argument (2 given) | TypeError: str.removesuffix() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.removesuffix("ba"),
    lambda x: x.removesuffix("na"),
    lambda x: x.removesuffix("a"),
    lambda x: x.removesuffix(""),
    lambda x: x.removesuffix("é"),
    lambda x: x.removesuffix("😀"),
    lambda x: x.removesuffix(x),
    lambda x: x.removesuffix(x + "a"),
    lambda x: x.removesuffix(b"a"),
    lambda x: x.removesuffix(1),
    lambda x: x.removesuffix(("a",)),
    lambda x: x.removesuffix(),
    lambda x: x.removesuffix("a", "b"),
    lambda x: x.removesuffix(suffix="a"),
)
for x in ("banana", "a", "", "éé😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
