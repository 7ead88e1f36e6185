#: about: str.find: bounds of all kinds and wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 1 | 1 | 0 | -1 | -1 | -1 | 1 | 1 | 3 | 1 | 1 | 3 | -1 | -1 | -1 | 1 | 1 | 0 | TypeError: find() argument 1 must be str, not int | TypeError: find() argument 1 must be str, not None | TypeError: find() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: str.find() takes no keyword arguments
#| 'aaaa' | 0 | -1 | 0 | 0 | -1 | -1 | 1 | 1 | 1 | 0 | 0 | 3 | -1 | -1 | -1 | 0 | 1 | 0 | TypeError: find() argument 1 must be str, not int | TypeError: find() argument 1 must be str, not None | TypeError: find() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: str.find() takes no keyword arguments
#| '' | -1 | -1 | 0 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | 0 | TypeError: find() argument 1 must be str, not int | TypeError: find() argument 1 must be str, not None | TypeError: find() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: str.find() takes no keyword arguments
#| 'añb😀añb' | 0 | -1 | 0 | -1 | 1 | 3 | 4 | -1 | 4 | 0 | 0 | 3 | -1 | -1 | -1 | 0 | 4 | 0 | TypeError: find() argument 1 must be str, not int | TypeError: find() argument 1 must be str, not None | TypeError: find() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: str.find() takes no keyword arguments
#| '\ud800a\udc00' | 1 | -1 | 0 | -1 | -1 | -1 | 1 | 1 | 1 | 1 | 1 | 3 | -1 | -1 | -1 | 1 | 1 | 0 | TypeError: find() argument 1 must be str, not int | TypeError: find() argument 1 must be str, not None | TypeError: find() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: find expected at least 1 argument, got 0 | TypeError: find expected at most 3 arguments, got 4 | TypeError: str.find() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.find("a"),
    lambda x: x.find("an"),
    lambda x: x.find(""),
    lambda x: x.find("aa"),
    lambda x: x.find("ñ"),
    lambda x: x.find("😀"),
    lambda x: x.find("a", 1),
    lambda x: x.find("a", 1, 3),
    lambda x: x.find("a", -3),
    lambda x: x.find("a", None, -1),
    lambda x: x.find("a", -100, 100),
    lambda x: x.find("", 3),
    lambda x: x.find("", 99),
    lambda x: x.find("", 2, 1),
    lambda x: x.find("a", 2**70),
    lambda x: x.find("a", -2**70, 2**70),
    lambda x: x.find("a", True),
    lambda x: x.find(x),
    lambda x: x.find(97),
    lambda x: x.find(None),
    lambda x: x.find(b"a"),
    lambda x: x.find("a", "1"),
    lambda x: x.find("a", 1.0),
    lambda x: x.find(),
    lambda x: x.find("a", 1, 2, 3),
    lambda x: x.find(sub="a"),
)
for x in ("banana", "aaaa", "", "añb😀añb", "\ud800a\udc00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
