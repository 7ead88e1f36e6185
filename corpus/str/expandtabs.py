#: about: str.expandtabs: columns start again at line ends
#: kind: language
#: stdout:
#| 'a\tb\tc' | 'a       b       c' | 'a   b   c' | 'a b c' | 'abc' | 'abc' | 'a  b  c' | 'a b c' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'
#| '\t' | '        ' | '    ' | ' ' | '' | '' | '   ' | ' ' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'
#| 'ab\t\ncd\te' | 'ab      \ncd      e' | 'ab  \ncd  e' | 'ab \ncd e' | 'ab\ncde' | 'ab\ncde' | 'ab \ncd e' | 'ab \ncd e' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'
#| '\r\tx' | '\r        x' | '\r    x' | '\r x' | '\rx' | '\rx' | '\r   x' | '\r x' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'
#| 'é\t😀\t' | 'é       😀       ' | 'é   😀   ' | 'é 😀 ' | 'é😀' | 'é😀' | 'é  😀  ' | 'é 😀 ' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'
#| 'no tabs' | 'no tabs' | 'no tabs' | 'no tabs' | 'no tabs' | 'no tabs' | 'no tabs' | 'no tabs' | TypeError: 'str' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C int | TypeError: expandtabs() takes at most 1 argument (2 given) | TypeError: expandtabs() got an unexpected keyword argument 'size'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.expandtabs(),
    lambda x: x.expandtabs(4),
    lambda x: x.expandtabs(1),
    lambda x: x.expandtabs(0),
    lambda x: x.expandtabs(-3),
    lambda x: x.expandtabs(tabsize=3),
    lambda x: x.expandtabs(True),
    lambda x: x.expandtabs("4"),
    lambda x: x.expandtabs(2**31),
    lambda x: x.expandtabs(4, 5),
    lambda x: x.expandtabs(size=1),
)
for x in ("a\tb\tc", "\t", "ab\t\ncd\te", "\r\tx", "é\t😀\t", "no tabs",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
