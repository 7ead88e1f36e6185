#: about: str.index: bounds of all kinds and wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 1 | 1 | 0 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 3 | 1 | 1 | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 0 | TypeError: index() argument 1 must be str, not int | TypeError: index() argument 1 must be str, not None | TypeError: index() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: str.index() takes no keyword arguments
#| 'aaaa' | 0 | ValueError: substring not found | 0 | 0 | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 1 | 0 | 0 | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 0 | 1 | 0 | TypeError: index() argument 1 must be str, not int | TypeError: index() argument 1 must be str, not None | TypeError: index() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: str.index() takes no keyword arguments
#| '' | ValueError: substring not found | ValueError: substring not found | 0 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 0 | TypeError: index() argument 1 must be str, not int | TypeError: index() argument 1 must be str, not None | TypeError: index() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: str.index() takes no keyword arguments
#| 'añb😀añb' | 0 | ValueError: substring not found | 0 | ValueError: substring not found | 1 | 3 | 4 | ValueError: substring not found | 4 | 0 | 0 | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 0 | 4 | 0 | TypeError: index() argument 1 must be str, not int | TypeError: index() argument 1 must be str, not None | TypeError: index() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: str.index() takes no keyword arguments
#| '\ud800a\udc00' | 1 | ValueError: substring not found | 0 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 1 | 1 | 1 | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 0 | TypeError: index() argument 1 must be str, not int | TypeError: index() argument 1 must be str, not None | TypeError: index() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: index expected at least 1 argument, got 0 | TypeError: index expected at most 3 arguments, got 4 | TypeError: str.index() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.index("a"),
    lambda x: x.index("an"),
    lambda x: x.index(""),
    lambda x: x.index("aa"),
    lambda x: x.index("ñ"),
    lambda x: x.index("😀"),
    lambda x: x.index("a", 1),
    lambda x: x.index("a", 1, 3),
    lambda x: x.index("a", -3),
    lambda x: x.index("a", None, -1),
    lambda x: x.index("a", -100, 100),
    lambda x: x.index("", 3),
    lambda x: x.index("", 99),
    lambda x: x.index("", 2, 1),
    lambda x: x.index("a", 2**70),
    lambda x: x.index("a", -2**70, 2**70),
    lambda x: x.index("a", True),
    lambda x: x.index(x),
    lambda x: x.index(97),
    lambda x: x.index(None),
    lambda x: x.index(b"a"),
    lambda x: x.index("a", "1"),
    lambda x: x.index("a", 1.0),
    lambda x: x.index(),
    lambda x: x.index("a", 1, 2, 3),
    lambda x: x.index(sub="a"),
)
for x in ("banana", "aaaa", "", "añb😀añb", "\ud800a\udc00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
