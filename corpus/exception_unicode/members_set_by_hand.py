#: about: encoding, object, start, end and reason set, of wrong types and deleted
#: kind: language
#: stdout:
#| 'new' codec can't decode byte 0x78 in position 0: other ('utf-8', b'abc', 1, 2, 'r') UnicodeDecodeError('utf-8', b'abc', 1, 2, 'r')
#| TypeError: an integer is required
#| TypeError: an integer is required
#| OverflowError: Python int too large to convert to C ssize_t
#| TypeError: an integer is required
#| TypeError: can't delete numeric/char attribute
#| TypeError: can't delete numeric/char attribute
#| 1 'new' codec can't decode bytes in position 1-0: other
#| 50 60 'new' codec can't decode bytes in position 50-59: other
#| "'5' codec can't decode bytes in position 50-59: other"
#| "'5' codec can't decode bytes in position 50-59: None"
#| TypeError: UnicodeError 'object' attribute must be a bytes
#| None
#| ''
#| TypeError: UnicodeError 'object' attribute must be a string
#| "'<NULL>' codec can't encode character '\\x71' in position 0: <NULL>"
#| TypeError: UnicodeError 'object' attribute must be a string
#| None

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")
e.encoding, e.object, e.start, e.end, e.reason = "new", b"xyz", 0, 1, "other"
print(e, e.args, repr(e))
attempt(setattr, e, "start", "a")
attempt(setattr, e, "start", 1.5)
attempt(setattr, e, "start", 2**70)
attempt(setattr, e, "end", None)
attempt(delattr, e, "start")
attempt(delattr, e, "end")
e.start = True
print(e.start, e)
e.start, e.end = 50, 60
print(e.start, e.end, e)
e.encoding = 5
attempt(str, e)
e.reason = None
attempt(str, e)
e.object = "not bytes"
attempt(str, e)
del e.object
attempt(lambda: e.object)
attempt(str, e)
f = UnicodeEncodeError("ascii", "abc", 0, 1, "r")
f.object = b"bytes"
attempt(str, f)
del f.encoding, f.reason
f.object = "q"
attempt(str, f)
t = UnicodeTranslateError("abc", 0, 1, "r")
t.object = 5
attempt(str, t)
print(t.encoding if hasattr(t, "encoding") else "no encoding")
