#: about: str() of objects and of bytes in an encoding
#: kind: language
#: stdout:
#| 0 ''
#| 1 ('5', 'None', "b'x'", '1.0', "[1, 'a']")
#| 2 (True, 'x')
#| 3 'café'
#| 4 'café'
#| 5 '�'
#| 6 ''
#| 7 'ab'
#| 8 'ab'
#| 9 ''
#| 10 'x'
#| 11 TypeError: decoding str is not supported
#| 12 TypeError: decoding to str: need a bytes-like object, int found
#| 13 TypeError: decoding to str: need a bytes-like object, NoneType found
#| 14 TypeError: str() argument 'encoding' must be str, not int
#| 15 TypeError: str() argument 'errors' must be str, not int
#| 16 LookupError: unknown encoding: nope
#| 17 LookupError: unknown encoding: 
#| 18 LookupError: unknown error handler name ''
#| 19 ValueError: embedded null character
#| 20 TypeError: str expected at most 3 arguments, got 4
#| 21 TypeError: str() got an unexpected keyword argument 'encodin'. Did you mean 'encoding'?
#| 22 TypeError: argument for str() given by name ('encoding') and position (2)
#| 23 TypeError: __str__ returned non-string (type int)
#| 24 ('x', 'str')
#| 25 ('shown', 'Sub')

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Bad:
    def __str__(self): return 5


class Sub(str): pass


class Shown:
    def __str__(self): return Sub("shown")


CALLS = (
    lambda: str(),
    lambda: (str(5), str(None), str(b"x"), str(1.0), str([1, "a"])),
    lambda: (str("é") is str("é"), str(object="x")),
    lambda: str(b"caf\xc3\xa9", "utf-8"),
    lambda: str(b"caf\xe9", "latin-1"),
    lambda: str(b"\xff", "utf-8", "replace"),
    lambda: str(b"\xff", errors="ignore"),
    lambda: str(bytearray(b"ab"), "ascii"),
    lambda: str(memoryview(b"ab"), "ascii"),
    lambda: str(encoding="ascii"),
    lambda: str(object=b"x", encoding="ascii", errors="strict"),
    lambda: str("x", "utf-8"),
    lambda: str(5, "utf-8"),
    lambda: str(None, errors="strict"),
    lambda: str(b"x", 5),
    lambda: str(b"x", "utf-8", 5),
    lambda: str(b"x", "nope"),
    lambda: str(b"x", ""),
    lambda: str(b"\xff", "utf-8", ""),
    lambda: str(b"x", "a\0b"),
    lambda: str(1, 2, 3, 4),
    lambda: str(b"x", encodin="ascii"),
    lambda: str(b"x", "ascii", encoding="ascii"),
    lambda: str(Bad()),
    lambda: (str(Sub("x")), type(str(Sub("x"))).__name__),
    lambda: (str(Shown()), type(str(Shown())).__name__),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
