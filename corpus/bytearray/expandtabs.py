#: about: bytearray.expandtabs
#: kind: language
#: stdout:
#| bytearray(b'a\tb\tc') | bytearray(b'a       b       c') | bytearray(b'a   b   c') | bytearray(b'abc') | bytearray(b'abc') | bytearray(b'a  b  c') | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| bytearray(b'ab\t\ncd\te') | bytearray(b'ab      \ncd      e') | bytearray(b'ab  \ncd  e') | bytearray(b'ab\ncde') | bytearray(b'ab\ncde') | bytearray(b'ab \ncd e') | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| bytearray(b'\r\tx') | bytearray(b'\r        x') | bytearray(b'\r    x') | bytearray(b'\rx') | bytearray(b'\rx') | bytearray(b'\r   x') | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)
#| bytearray(b'no') | bytearray(b'no') | bytearray(b'no') | bytearray(b'no') | bytearray(b'no') | bytearray(b'no') | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given)

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
for x in (bytearray(b"a\tb\tc"), bytearray(b"ab\t\ncd\te"), bytearray(b"\r\tx"), bytearray(b"no"),):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
