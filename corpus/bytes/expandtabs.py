#: about: bytes.expandtabs
#: kind: language
#: stdout:
#| b'a\tb\tc' | b'a       b       c' | b'a   b   c' | b'abc' | b'abc' | b'a  b  c' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'ab\t\ncd\te' | b'ab      \ncd      e' | b'ab  \ncd  e' | b'ab\ncde' | b'ab\ncde' | b'ab \ncd e' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'\r\tx' | b'\r        x' | b'\r    x' | b'\rx' | b'\rx' | b'\r   x' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| b'no' | b'no' | b'no' | b'no' | b'no' | b'no' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.expandtabs(),
    lambda x: x.expandtabs(4),
    lambda x: x.expandtabs(0),
    lambda x: x.expandtabs(-3),
    lambda x: x.expandtabs(tabsize=3),
    lambda x: x.expandtabs("4"),
    lambda x: x.expandtabs(2**31),
    lambda x: x.expandtabs(4, 5),
)
for x in (b"a\tb\tc", b"ab\t\ncd\te", b"\r\tx", b"no",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
