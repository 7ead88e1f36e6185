#: about: bytes.translate
#: kind: language
#: stdout:
#| b'abcd' | b'\x9e\x9d\x9c\x9b' | b'abcd' | b'cd' | b'xyzd' | b'xyd' | b'bcd' | b'abcd' | b'abc' | ValueError: translation table must be 256 characters long | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: translate() takes at least 1 positional argument (0 given) | TypeError: translate() takes at most 2 arguments (3 given) | TypeError: translate() got an unexpected keyword argument 'deletechars'
#| b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | b'' | ValueError: translation table must be 256 characters long | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: translate() takes at least 1 positional argument (0 given) | TypeError: translate() takes at most 2 arguments (3 given) | TypeError: translate() got an unexpected keyword argument 'deletechars'
#| b'\x00\xff' | b'\xff\x00' | b'\x00\xff' | b'\x00\xff' | b'\x00\xff' | b'\x00\xff' | b'\x00\xff' | b'\x00\xff' | b'\x00\xff' | ValueError: translation table must be 256 characters long | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'str' | TypeError: translate() takes at least 1 positional argument (0 given) | TypeError: translate() takes at most 2 arguments (3 given) | TypeError: translate() got an unexpected keyword argument 'deletechars'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.translate(bytes(range(255, -1, -1))),
    lambda x: x.translate(None),
    lambda x: x.translate(None, b"ab"),
    lambda x: x.translate(bytes.maketrans(b"abc", b"xyz")),
    lambda x: x.translate(bytes.maketrans(b"abc", b"xyz"), b"c"),
    lambda x: x.translate(bytes.maketrans(b"a", b"b"), delete=b"b"),
    lambda x: x.translate(bytearray(range(256))),
    lambda x: x.translate(None, delete=bytearray(b"d")),
    lambda x: x.translate(b"short"),
    lambda x: x.translate("a" * 256),
    lambda x: x.translate(5),
    lambda x: x.translate(None, 97),
    lambda x: x.translate(None, "a"),
    lambda x: x.translate(),
    lambda x: x.translate(None, b"", 1),
    lambda x: x.translate(None, deletechars=b"a"),
)
for x in (b"abcd", b"", b"\x00\xff",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
