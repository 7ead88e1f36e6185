#: about: object.__format__ and the messages that name the type
#: kind: language
#: stdout:
#| 'plain'
#| TypeError: unsupported format string passed to Plain.__format__
#| 'text'
#| TypeError: unsupported format string passed to Text.__format__
#| 'None'
#| TypeError: unsupported format string passed to NoneType.__format__
#| 'Ellipsis'
#| TypeError: unsupported format string passed to ellipsis.__format__
#| 'range(0, 3)'
#| TypeError: unsupported format string passed to range.__format__
#| '[]'
#| TypeError: unsupported format string passed to list.__format__
#| 'slice(None, 1, None)'
#| TypeError: unsupported format string passed to slice.__format__
#| 'NotImplemented'
#| TypeError: unsupported format string passed to NotImplementedType.__format__
#| TypeError: unsupported format string passed to int.__format__
#| TypeError: __format__() argument must be str, not None
#| TypeError: unsupported format string passed to range.__format__
#| TypeError: unsupported format string passed to Plain.__format__

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Plain:
    def __repr__(self): return "plain"
class Text(Plain):
    def __str__(self): return "text"
for v in Plain(), Text(), None, ..., range(3), [], slice(1), NotImplemented:
    t(format, v, "")
    t(format, v, "5")
t(lambda: object.__format__(5, "d"))
t(lambda: Plain().__format__(None))
t(lambda: range(3).__format__("x"))
t(lambda: f"{Plain():>8}")
