#: about: constructors, attributes and texts of the Unicode errors
#: kind: language
#: stdout:
#| 'c' codec can't decode byte 0xff in position 3: why | UnicodeDecodeError('c', b'abc\xff', 3, 4, 'why') | ('c', b'abc\xff', 3, 4, 'why')
#| 'c' codec can't decode bytes in position 1-2: why | UnicodeDecodeError('c', b'abc\xff', 1, 3, 'why') | ('c', b'abc\xff', 1, 3, 'why')
#| 'c' codec can't decode bytes in position 5-5: why | UnicodeDecodeError('c', b'abc', 5, 6, 'why') | ('c', b'abc', 5, 6, 'why')
#| 'c' codec can't decode bytes in position -5--3: why | UnicodeDecodeError('c', b'abc', -5, -2, 'why') | ('c', b'abc', -5, -2, 'why')
#| 'c' codec can't decode bytes in position 0-0: why | UnicodeDecodeError('c', b'', 0, 1, 'why') | ('c', b'', 0, 1, 'why')
#| 'c' codec can't decode byte 0x71 in position 0: why | UnicodeDecodeError('c', bytearray(b'q'), 0, 1, 'why') | ('c', bytearray(b'q'), 0, 1, 'why')
#| TypeError a bytes-like object is required, not 'str'
#| TypeError function takes exactly 5 arguments (4 given)
#| TypeError function takes exactly 5 arguments (0 given)
#| TypeError argument 1 must be str, not int
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError argument 5 must be str, not int
#| TypeError function takes exactly 5 arguments (6 given)
#| OverflowError Python int too large to convert to C ssize_t
#| 'c' codec can't encode character '\xe9' in position 2: why | UnicodeEncodeError('c', 'abé', 2, 3, 'why') | ('c', 'abé', 2, 3, 'why')
#| 'c' codec can't encode character '\u1234' in position 2: why | UnicodeEncodeError('c', 'abሴ', 2, 3, 'why') | ('c', 'abሴ', 2, 3, 'why')
#| 'c' codec can't encode character '\U00012345' in position 2: why | UnicodeEncodeError('c', 'ab𒍅', 2, 3, 'why') | ('c', 'ab𒍅', 2, 3, 'why')
#| b"'c' codec can't encode character '\\ud800' in position 2: why | UnicodeEncodeError('c', 'ab\\ud800', 2, 3, 'why') | ('c', 'ab\\ud800', 2, 3, 'why')"
#| 'c' codec can't encode characters in position 2-4: why | UnicodeEncodeError('c', 'abcdef', 2, 5, 'why') | ('c', 'abcdef', 2, 5, 'why')
#| 'c' codec can't encode characters in position 2-1: why | UnicodeEncodeError('c', 'abcdef', 2, 2, 'why') | ('c', 'abcdef', 2, 2, 'why')
#| 'c' codec can't encode characters in position 0--1: why | UnicodeEncodeError('c', '', 0, 0, 'why') | ('c', '', 0, 0, 'why')
#| TypeError argument 2 must be str, not bytes
#| can't translate character '\xe9' in position 2: why | UnicodeTranslateError('abé', 2, 3, 'why') | ('abé', 2, 3, 'why')
#| can't translate characters in position 0-2: why | UnicodeTranslateError('abሴ', 0, 3, 'why') | ('abሴ', 0, 3, 'why')
#| TypeError function takes exactly 4 arguments (3 given)
#| TypeError argument 1 must be str, not bytes
#| codec abcd 1 2 reason
#| 'enc' codec can't encode characters in position 2-3: other ('codec', 'abcd', 1, 2, 'reason')
#| -3 'enc' codec can't encode characters in position -3-3: other
#| 100 200 'enc' codec can't encode characters in position 100-199: other
#| 3 1 'enc' codec can't encode characters in position 3-0: other
#| TypeError an integer is required
#| 'enc' codec can't encode characters in position 3-0: other
#| TypeError an integer is required
#| 'enc' codec can't encode characters in position 3-0: other
#| ('reason', 5)
#| 'enc' codec can't encode characters in position 3-0: 5
#| ('encoding', 5)
#| '5' codec can't encode characters in position 3-0: 5
#| ('object', b'x')
#| TypeError UnicodeError 'object' attribute must be a string
#| TypeError can't delete numeric/char attribute
#| TypeError UnicodeError 'object' attribute must be a string
#| TypeError can't delete numeric/char attribute
#| TypeError UnicodeError 'object' attribute must be a string
#| None
#| TypeError UnicodeError 'object' attribute must be a string
#| None
#| TypeError UnicodeError 'object' attribute must be a string
#| None
#|
#| ('', 'UnicodeDecodeError()', ())
#| None
#| 0
#| None
#| None
#| ('a', 1) | Sub('a', 1) | ('a', 1)

def attempt(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print(r)
def show(e): return f"{e} | {e!r} | {e.args}"
attempt(lambda: show(UnicodeDecodeError("c", b"abc\xff", 3, 4, "why")))
attempt(lambda: show(UnicodeDecodeError("c", b"abc\xff", 1, 3, "why")))
attempt(lambda: show(UnicodeDecodeError("c", b"abc", 5, 6, "why")))
attempt(lambda: show(UnicodeDecodeError("c", b"abc", -5, -2, "why")))
attempt(lambda: show(UnicodeDecodeError("c", b"", 0, 1, "why")))
attempt(lambda: show(UnicodeDecodeError("c", bytearray(b"q"), 0, 1, "why")))
attempt(lambda: show(UnicodeDecodeError("c", "s", 0, 1, "why")))
attempt(lambda: UnicodeDecodeError("c", b"s", 0, 1))
attempt(lambda: UnicodeDecodeError())
attempt(lambda: UnicodeDecodeError(1, b"s", 0, 1, "w"))
attempt(lambda: UnicodeDecodeError("c", b"s", 0.0, 1, "w"))
attempt(lambda: UnicodeDecodeError("c", b"s", 0, 1, 2))
attempt(lambda: UnicodeDecodeError("c", b"s", 0, 1, "w", 6))
attempt(lambda: UnicodeDecodeError("c", b"s", 10**30, 1, "w"))
attempt(lambda: show(UnicodeEncodeError("c", "ab\xe9", 2, 3, "why")))
attempt(lambda: show(UnicodeEncodeError("c", "ab\u1234", 2, 3, "why")))
attempt(lambda: show(UnicodeEncodeError("c", "ab\U00012345", 2, 3, "why")))
attempt(lambda: show(UnicodeEncodeError("c", "ab\ud800", 2, 3, "why")).encode("ascii", "backslashreplace"))
attempt(lambda: show(UnicodeEncodeError("c", "abcdef", 2, 5, "why")))
attempt(lambda: show(UnicodeEncodeError("c", "abcdef", 2, 2, "why")))
attempt(lambda: show(UnicodeEncodeError("c", "", 0, 0, "why")))
attempt(lambda: show(UnicodeEncodeError("c", b"s", 0, 1, "why")))
attempt(lambda: show(UnicodeTranslateError("ab\xe9", 2, 3, "why")))
attempt(lambda: show(UnicodeTranslateError("ab\u1234", 0, 3, "why")))
attempt(lambda: UnicodeTranslateError("ab", 0, 3))
attempt(lambda: UnicodeTranslateError(b"ab", 0, 3, "r"))
e = UnicodeEncodeError("codec", "abcd", 1, 2, "reason")
print(e.encoding, e.object, e.start, e.end, e.reason)
e.start = 2; e.end = 4; e.reason = "other"; e.encoding = "enc"; e.object = "wxyz"
print(e, e.args)
e.start = -3; print(e.start, e)
e.start = 100; e.end = 200; print(e.start, e.end, e)
e.start = 3; e.end = 1; print(e.start, e.end, e)
for name, value in ("start", "x"), ("end", None), ("reason", 5), ("encoding", 5), ("object", b"x"):
    def set_it(): setattr(e, name, value); return name, getattr(e, name)
    attempt(set_it)
    def use_it(): return str(e)
    attempt(use_it)
for name in "start end reason encoding object".split():
    def del_it(): delattr(e, name); return getattr(e, name)
    attempt(del_it)
    attempt(lambda: str(e))
x = UnicodeDecodeError.__new__(UnicodeDecodeError)
attempt(lambda: (str(x), repr(x), x.args))
attempt(lambda: x.object)
attempt(lambda: x.start)
attempt(lambda: x.encoding)
attempt(lambda: x.reason)
class Sub(UnicodeError): pass
attempt(lambda: show(Sub("a", 1)))
