#: about: str.rindex: bounds of all kinds and wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 5 | 3 | 6 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 5 | 1 | 5 | 3 | 5 | 6 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 5 | 5 | 0 | TypeError: rindex() argument 1 must be str, not int | TypeError: rindex() argument 1 must be str, not None | TypeError: rindex() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: str.rindex() takes no keyword arguments
#| 'aaaa' | 3 | ValueError: substring not found | 4 | 2 | ValueError: substring not found | ValueError: substring not found | 3 | 2 | 3 | 2 | 3 | 4 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 3 | 3 | 0 | TypeError: rindex() argument 1 must be str, not int | TypeError: rindex() argument 1 must be str, not None | TypeError: rindex() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: str.rindex() takes no keyword arguments
#| '' | ValueError: substring not found | ValueError: substring not found | 0 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 0 | TypeError: rindex() argument 1 must be str, not int | TypeError: rindex() argument 1 must be str, not None | TypeError: rindex() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: str.rindex() takes no keyword arguments
#| 'añb😀añb' | 4 | ValueError: substring not found | 7 | ValueError: substring not found | 5 | 3 | 4 | ValueError: substring not found | 4 | 4 | 4 | 7 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 4 | 4 | 0 | TypeError: rindex() argument 1 must be str, not int | TypeError: rindex() argument 1 must be str, not None | TypeError: rindex() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: str.rindex() takes no keyword arguments
#| '\ud800a\udc00' | 1 | ValueError: substring not found | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 1 | 1 | 1 | 3 | ValueError: substring not found | ValueError: substring not found | ValueError: substring not found | 1 | 1 | 0 | TypeError: rindex() argument 1 must be str, not int | TypeError: rindex() argument 1 must be str, not None | TypeError: rindex() argument 1 must be str, not bytes | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: slice indices must be integers or None or have an __index__ method | TypeError: rindex expected at least 1 argument, got 0 | TypeError: rindex expected at most 3 arguments, got 4 | TypeError: str.rindex() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rindex("a"),
    lambda x: x.rindex("an"),
    lambda x: x.rindex(""),
    lambda x: x.rindex("aa"),
    lambda x: x.rindex("ñ"),
    lambda x: x.rindex("😀"),
    lambda x: x.rindex("a", 1),
    lambda x: x.rindex("a", 1, 3),
    lambda x: x.rindex("a", -3),
    lambda x: x.rindex("a", None, -1),
    lambda x: x.rindex("a", -100, 100),
    lambda x: x.rindex("", 3),
    lambda x: x.rindex("", 99),
    lambda x: x.rindex("", 2, 1),
    lambda x: x.rindex("a", 2**70),
    lambda x: x.rindex("a", -2**70, 2**70),
    lambda x: x.rindex("a", True),
    lambda x: x.rindex(x),
    lambda x: x.rindex(97),
    lambda x: x.rindex(None),
    lambda x: x.rindex(b"a"),
    lambda x: x.rindex("a", "1"),
    lambda x: x.rindex("a", 1.0),
    lambda x: x.rindex(),
    lambda x: x.rindex("a", 1, 2, 3),
    lambda x: x.rindex(sub="a"),
)
for x in ("banana", "aaaa", "", "añb😀añb", "\ud800a\udc00",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
