#: about: str.ljust: widths, fill characters and wrong arguments
#: kind: language
#: stdout:
#| 'ab' | 'ab' | 'ab   ' | 'ab****' | 'ab' | 'ab' | 'abéé' | 'ab😀😀😀' | 'ab\ud800\ud800\ud800' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: str.ljust() takes no keyword arguments
#| 'abc' | 'abc' | 'abc  ' | 'abc***' | 'abc' | 'abc' | 'abcé' | 'abc😀😀' | 'abc\ud800\ud800' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: str.ljust() takes no keyword arguments
#| '' | '' | '     ' | '******' | '' | ' ' | 'éééé' | '😀😀😀😀😀' | '\ud800\ud800\ud800\ud800\ud800' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: str.ljust() takes no keyword arguments
#| 'é😀' | 'é😀' | 'é😀   ' | 'é😀****' | 'é😀' | 'é😀' | 'é😀éé' | 'é😀😀😀😀' | 'é😀\ud800\ud800\ud800' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: ljust expected at least 1 argument, got 0 | TypeError: ljust expected at most 2 arguments, got 3 | TypeError: str.ljust() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.ljust(0),
    lambda x: x.ljust(5),
    lambda x: x.ljust(6, "*"),
    lambda x: x.ljust(-3),
    lambda x: x.ljust(True),
    lambda x: x.ljust(4, "é"),
    lambda x: x.ljust(5, "😀"),
    lambda x: x.ljust(5, "\ud800"),
    lambda x: x.ljust(5, ""),
    lambda x: x.ljust(5, "ab"),
    lambda x: x.ljust(5, 1),
    lambda x: x.ljust(5, None),
    lambda x: x.ljust("5"),
    lambda x: x.ljust(5.0),
    lambda x: x.ljust(2**70),
    lambda x: x.ljust(),
    lambda x: x.ljust(1, " ", 2),
    lambda x: x.ljust(width=5),
)
for x in ("ab", "abc", "", "é😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
