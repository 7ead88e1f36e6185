#: about: str.rjust: widths, fill characters and wrong arguments
#: kind: language
#: stdout:
#| 'ab' | 'ab' | '   ab' | '****ab' | 'ab' | 'ab' | 'ééab' | '😀😀😀ab' | '\ud800\ud800\ud800ab' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: str.rjust() takes no keyword arguments
#| 'abc' | 'abc' | '  abc' | '***abc' | 'abc' | 'abc' | 'éabc' | '😀😀abc' | '\ud800\ud800abc' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: str.rjust() takes no keyword arguments
#| '' | '' | '     ' | '******' | '' | ' ' | 'éééé' | '😀😀😀😀😀' | '\ud800\ud800\ud800\ud800\ud800' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: str.rjust() takes no keyword arguments
#| 'é😀' | 'é😀' | '   é😀' | '****é😀' | 'é😀' | 'é😀' | 'ééé😀' | '😀😀😀é😀' | '\ud800\ud800\ud800é😀' | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be exactly one character long | TypeError: The fill character must be a unicode character, not int | TypeError: The fill character must be a unicode character, not NoneType | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'float' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rjust expected at least 1 argument, got 0 | TypeError: rjust expected at most 2 arguments, got 3 | TypeError: str.rjust() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rjust(0),
    lambda x: x.rjust(5),
    lambda x: x.rjust(6, "*"),
    lambda x: x.rjust(-3),
    lambda x: x.rjust(True),
    lambda x: x.rjust(4, "é"),
    lambda x: x.rjust(5, "😀"),
    lambda x: x.rjust(5, "\ud800"),
    lambda x: x.rjust(5, ""),
    lambda x: x.rjust(5, "ab"),
    lambda x: x.rjust(5, 1),
    lambda x: x.rjust(5, None),
    lambda x: x.rjust("5"),
    lambda x: x.rjust(5.0),
    lambda x: x.rjust(2**70),
    lambda x: x.rjust(),
    lambda x: x.rjust(1, " ", 2),
    lambda x: x.rjust(width=5),
)
for x in ("ab", "abc", "", "é😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
