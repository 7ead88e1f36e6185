#: about: str.rfind: bounds of all kinds and wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 5 | 3 | 6 | -1 | -1 | -1 | 5 | 1 | 5 | 3 | 5 | 6 | -1 | -1 | -1 | 5 | 5 | 0 | TypeError: rfind() argument 1 must be str, not int | TypeError: rfind() argument 1 must be str, not None | TypeError: rfind() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: str.rfind() takes no keyword arguments
#| 'aaaa' | 3 | -1 | 4 | 2 | -1 | -1 | 3 | 2 | 3 | 2 | 3 | 4 | -1 | -1 | -1 | 3 | 3 | 0 | TypeError: rfind() argument 1 must be str, not int | TypeError: rfind() argument 1 must be str, not None | TypeError: rfind() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: str.rfind() takes no keyword arguments
#| '' | -1 | -1 | 0 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | -1 | 0 | TypeError: rfind() argument 1 must be str, not int | TypeError: rfind() argument 1 must be str, not None | TypeError: rfind() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: str.rfind() takes no keyword arguments
#| 'añb😀añb' | 4 | -1 | 7 | -1 | 5 | 3 | 4 | -1 | 4 | 4 | 4 | 7 | -1 | -1 | -1 | 4 | 4 | 0 | TypeError: rfind() argument 1 must be str, not int | TypeError: rfind() argument 1 must be str, not None | TypeError: rfind() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: str.rfind() takes no keyword arguments
#| '\ud800a\udc00' | 1 | -1 | 3 | -1 | -1 | -1 | 1 | 1 | 1 | 1 | 1 | 3 | -1 | -1 | -1 | 1 | 1 | 0 | TypeError: rfind() argument 1 must be str, not int | TypeError: rfind() argument 1 must be str, not None | TypeError: rfind() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rfind expected at least 1 argument, got 0 | TypeError: rfind expected at most 3 arguments, got 4 | TypeError: str.rfind() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rfind("a"),
    lambda x: x.rfind("an"),
    lambda x: x.rfind(""),
    lambda x: x.rfind("aa"),
    lambda x: x.rfind("ñ"),
    lambda x: x.rfind("😀"),
    lambda x: x.rfind("a", 1),
    lambda x: x.rfind("a", 1, 3),
    lambda x: x.rfind("a", -3),
    lambda x: x.rfind("a", None, -1),
    lambda x: x.rfind("a", -100, 100),
    lambda x: x.rfind("", 3),
    lambda x: x.rfind("", 99),
    lambda x: x.rfind("", 2, 1),
    lambda x: x.rfind("a", 2**70),
    lambda x: x.rfind("a", -2**70, 2**70),
    lambda x: x.rfind("a", True),
    lambda x: x.rfind(x),
    lambda x: x.rfind(97),
    lambda x: x.rfind(None),
    lambda x: x.rfind(b"a"),
    lambda x: x.rfind("a", "1"),
    lambda x: x.rfind("a", 1.0),
    lambda x: x.rfind(),
    lambda x: x.rfind("a", 1, 2, 3),
    lambda x: x.rfind(sub="a"),
)
for x in ("banana", "aaaa", "", "añb😀añb", "\ud800a\udc00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
