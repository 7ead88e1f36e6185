#: about: str.count: bounds of all kinds and wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 3 | 2 | 7 | 0 | 0 | 0 | 3 | 1 | 2 | 2 | 3 | 4 | 0 | 0 | 0 | 3 | 3 | 1 | TypeError: count() argument 1 must be str, not int | TypeError: count() argument 1 must be str, not None | TypeError: count() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: str.count() takes no keyword arguments
#| 'aaaa' | 4 | 0 | 5 | 2 | 0 | 0 | 3 | 2 | 3 | 3 | 4 | 2 | 0 | 0 | 0 | 4 | 3 | 1 | TypeError: count() argument 1 must be str, not int | TypeError: count() argument 1 must be str, not None | TypeError: count() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: str.count() takes no keyword arguments
#| '' | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | TypeError: count() argument 1 must be str, not int | TypeError: count() argument 1 must be str, not None | TypeError: count() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: str.count() takes no keyword arguments
#| 'añb😀añb' | 2 | 0 | 8 | 0 | 2 | 1 | 1 | 0 | 1 | 2 | 2 | 5 | 0 | 0 | 0 | 2 | 1 | 1 | TypeError: count() argument 1 must be str, not int | TypeError: count() argument 1 must be str, not None | TypeError: count() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: str.count() takes no keyword arguments
#| '\ud800a\udc00' | 1 | 0 | 4 | 0 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | TypeError: count() argument 1 must be str, not int | TypeError: count() argument 1 must be str, not None | TypeError: count() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: count expected at least 1 argument, got 0 | TypeError: count expected at most 3 arguments, got 4 | TypeError: str.count() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.count("a"),
    lambda x: x.count("an"),
    lambda x: x.count(""),
    lambda x: x.count("aa"),
    lambda x: x.count("ñ"),
    lambda x: x.count("😀"),
    lambda x: x.count("a", 1),
    lambda x: x.count("a", 1, 3),
    lambda x: x.count("a", -3),
    lambda x: x.count("a", None, -1),
    lambda x: x.count("a", -100, 100),
    lambda x: x.count("", 3),
    lambda x: x.count("", 99),
    lambda x: x.count("", 2, 1),
    lambda x: x.count("a", 2**70),
    lambda x: x.count("a", -2**70, 2**70),
    lambda x: x.count("a", True),
    lambda x: x.count(x),
    lambda x: x.count(97),
    lambda x: x.count(None),
    lambda x: x.count(b"a"),
    lambda x: x.count("a", "1"),
    lambda x: x.count("a", 1.0),
    lambda x: x.count(),
    lambda x: x.count("a", 1, 2, 3),
    lambda x: x.count(sub="a"),
)
for x in ("banana", "aaaa", "", "añb😀añb", "\ud800a\udc00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
