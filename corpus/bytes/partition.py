#: about: bytes.partition
#: kind: language
#: stdout:
#| b'a-b-c' | (b'a', b'-', b'b-c') | (b'a-b-c', b'', b'') | (b'a', bytearray(b'-'), b'b-c') | (b'a-b-c', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.partition() takes exactly one argument (0 given) | TypeError: bytes.partition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'-' | (b'', b'-', b'') | (b'-', b'', b'') | (b'', bytearray(b'-'), b'') | (b'-', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.partition() takes exactly one argument (0 given) | TypeError: bytes.partition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'' | (b'', b'', b'') | (b'', b'', b'') | (b'', b'', b'') | (b'', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.partition() takes exactly one argument (0 given) | TypeError: bytes.partition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']
#| b'abab' | (b'abab', b'', b'') | (b'', b'ab', b'ab') | (b'abab', b'', b'') | (b'abab', b'', b'') | ValueError: empty separator | TypeError: a bytes-like object is required, not 'str' | TypeError: a bytes-like object is required, not 'int' | TypeError: a bytes-like object is required, not 'NoneType' | TypeError: bytes.partition() takes exactly one argument (0 given) | TypeError: bytes.partition() takes exactly one argument (2 given) | ['bytes', 'bytes', 'bytes']

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.partition(b"-"),
    lambda x: x.partition(b"ab"),
    lambda x: x.partition(bytearray(b"-")),
    lambda x: x.partition(b"zz"),
    lambda x: x.partition(b""),
    lambda x: x.partition("-"),
    lambda x: x.partition(45),
    lambda x: x.partition(None),
    lambda x: x.partition(),
    lambda x: x.partition(b"a", b"b"),
    lambda x: [type(part).__name__ for part in x.partition(b"-")],
)
for x in (b"a-b-c", b"-", b"", b"abab",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
