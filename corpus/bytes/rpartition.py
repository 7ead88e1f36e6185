#: about: bytes.rpartition
#: kind: language
#: stdout:
#| b'a-b-c' | (b'a-b', b'-', b'c') | (b'', b'', b'a-b-c') | (b'a-b', bytearray(b'-'), b'c') | (b'', b'', b'a-b-c') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.rpartition() takes exactly one argument (0 given) | TypeError: bytes.rpartition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'-' | (b'', b'-', b'') | (b'', b'', b'-') | (b'', bytearray(b'-'), b'') | (b'', b'', b'-') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.rpartition() takes exactly one argument (0 given) | TypeError: bytes.rpartition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'' | (b'', b'', b'') | (b'', b'', b'') | (b'', b'', b'') | (b'', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.rpartition() takes exactly one argument (0 given) | TypeError: bytes.rpartition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'abab' | (b'', b'', b'abab') | (b'ab', b'ab', b'') | (b'', b'', b'abab') | (b'', b'', b'abab') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.rpartition() takes exactly one argument (0 given) | TypeError: bytes.rpartition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rpartition(b"-"),
    lambda x: x.rpartition(b"ab"),
    lambda x: x.rpartition(bytearray(b"-")),
    lambda x: x.rpartition(b"zz"),
    lambda x: x.rpartition(b""),
    lambda x: x.rpartition("-"),
    lambda x: x.rpartition(45),
    lambda x: x.rpartition(None),
    lambda x: x.rpartition(),
    lambda x: x.rpartition(b"a", b"b"),
    lambda x: [type(part).__name__ for part in x.rpartition(b"-")],
)
for x in (b"a-b-c", b"-", b"", b"abab",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
