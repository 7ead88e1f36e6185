#: about: a call of int, str or enumerate words errors otherwise than __new__ and subclasses do
#: kind: language
#: stdout:
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: int() takes at most 2 arguments (3 given)
#| TypeError: int() takes at most 2 arguments (3 given)
#| TypeError: str() argument 'encoding' must be str, not NoneType
#| TypeError: str() argument 'errors' must be str, not int
#| TypeError: str() argument 'encoding' must be str, not None
#| TypeError: str() argument 'encoding' must be str, not None
#| TypeError: str() argument 'errors' must be str, not None
#| TypeError: str() argument 'encoding' must be str, not None
#| TypeError: str expected at most 3 arguments, got 4
#| TypeError: str() takes at most 3 arguments (4 given)
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: enumerate() missing required argument 'iterable' (pos 1)
#| TypeError: enumerate() missing required argument 'iterable' (pos 1)
#| TypeError: 'foo' is an invalid keyword argument for enumerate()
#| TypeError: enumerate() got an unexpected keyword argument 'foo'
#| TypeError: enumerate() got an unexpected keyword argument 'foo'
#| TypeError: 'start' is an invalid keyword argument for enumerate()
#| TypeError: enumerate() missing required argument 'iterable' (pos 1)

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Whole(int): pass
class Text(str): pass
class Counted(enumerate): pass
t(int, 1, 2, 3)
t(int.__new__, int, 1, 2, 3)
t(Whole, 1, 2, 3)
t(str, b"", None)
t(str, b"", "utf-8", 5)
t(str, b"", encoding=None)
t(str.__new__, str, b"", None)
t(str.__new__, str, b"", errors=None)
t(Text, b"", None)
t(str, 1, 2, 3, 4)
t(Text, 1, 2, 3, 4)
t(enumerate)
t(enumerate.__new__, enumerate)
t(Counted)
t(enumerate, [], foo=1)
t(enumerate.__new__, enumerate, [], foo=1)
t(Counted, [], foo=1)
t(enumerate, start=1)
t(enumerate.__new__, enumerate, start=1)
